import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Vitest's global setup of the project: the tests always see the extension that the sources make now. */
export default async function setup(): Promise<void> {
  // npm test has just built both, as steps of its own.
  if (process.env.WIRECOPY_BUILT) return;
  // In a process of its own: under Vitest's NODE_ENV it would be a development build.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined };
  for (const browser of ['chrome', 'firefox']) await promisify(execFile)('npx', ['wxt', 'build', '-b', browser], { env });
}
