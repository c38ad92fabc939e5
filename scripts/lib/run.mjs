import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const isWindows = process.platform === 'win32';

/** What a step may take, in milliseconds: several times the slowest seen on two busy cores. */
const PATIENCE = 10 * 60_000;

/** Groups of processes that are running now: whatever ends us ends them too. */
const running = new Set();
function stop(child) {
  try {
    // A negative number is the whole group: npm's and Vitest's own children, and the browsers they started.
    if (isWindows) child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself meanwhile.
  }
}
process.on('exit', () => running.forEach(stop));
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.on(signal, () => process.exit(code));

/** Runs a program in the repository with its output passed on (or dropped, when `quiet`). Resolves to its exit code; 127 where there is no such program. */
export function run(command, args, { quiet = false, env = {}, timeout = PATIENCE } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'],
      detached: !isWindows,
      // npm and its programs are .cmd files there, which only a shell starts.
      shell: isWindows,
    });
    running.add(child);
    const timer = setTimeout(() => {
      console.error(`${command} ${args.join(' ')}: stopped after ${timeout / 60_000} minutes`);
      stop(child);
    }, timeout);
    const done = (code) => {
      clearTimeout(timer);
      stop(child);
      running.delete(child);
      resolve(code);
    };
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Runs a program of node_modules. */
export const tool = (name, args, options) => run(join(root, 'node_modules', '.bin', name), args, options);
