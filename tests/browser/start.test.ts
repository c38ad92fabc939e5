import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test('npm start, without a display, saves pictures and prints the clean copy', { timeout: 120_000 }, () => {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/start.mjs')], { env, encoding: 'utf8' });
  expect(stderr).not.toContain('did not do what was asked');
  expect(status).toBe(0);
  const copy = stdout.slice(stdout.indexOf('The clean copy:'));
  expect(copy).toContain('Looks to EU Offer');
  expect(copy.split('Ukrainian serviceman shoots')).toHaveLength(2);
  expect(copy).not.toMatch(/^TT$/m);
  for (const name of ['welcome', 'popup', 'reader']) expect(statSync(join('.output', 'start', `${name}.png`)).size).toBeGreaterThan(10_000);
});
