import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../scripts/lib/browsers.mjs';

let folder = '';
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);

/** A program that says what it is, as browsers do. */
function program(name: string, says: string, status = 0): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${says}'\nexit ${status}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('a browser for the tests, by its variable', () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'wirecopy-browsers-'));
    said.mockClear();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['FIREFOX', 'Mozilla Firefox 148.0'],
    ['FIREFOX', 'Mozilla Firefox 153.7.0esr'],
    ['CHROMIUM', 'Chromium 156.0.8078.73 built on Debian'],
    ['CHROMIUM', 'a browser of our own'],
  ] as const)('%s: %s is taken', (variable, says) => {
    const path = program('mine', says);
    vi.stubEnv(variable, path);
    expect(findBrowser(variable)).toBe(path);
    expect(said).not.toHaveBeenCalled();
  });
  it('is passed over where it is too old, and that is said', () => {
    const path = program('mine', 'Mozilla Firefox 140.12.0esr');
    vi.stubEnv('FIREFOX', path);
    expect(findBrowser('FIREFOX')).not.toBe(path);
    expect(said.mock.calls[0]).toEqual([`${path} is Firefox 140: 148 or newer is needed.`]);
  });
  it('is passed over where it does not start', () => {
    const path = program('mine', 'install the snap', 1);
    vi.stubEnv('CHROMIUM', path);
    expect(findBrowser('CHROMIUM')).not.toBe(path);
  });
  it('is looked for elsewhere where it is not there, and that is said', () => {
    const path = join(folder, 'none');
    vi.stubEnv('CHROMIUM', path);
    expect(findBrowser('CHROMIUM')).not.toBe(path);
    expect(said.mock.calls).toEqual([[`CHROMIUM=${path}: there is no such file; looking elsewhere.`]]);
  });
});
