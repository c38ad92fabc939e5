import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Oldest Node that our tools run on, as package.json says. */
const OLDEST = [20, 12];

/** Ends with a plain message on a Node that is too old for anything here. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(`Wirecopy's scripts need Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`);
  process.exit(1);
}

/** Installs what the lock file says where node_modules is missing or another; true when it is there afterwards. */
export async function ensureDependencies() {
  const reason = difference();
  if (reason === null) return true;
  console.log(`Installing dependencies (${reason}): npm ci`);
  return (await run('npm', ['ci', '--no-audit', '--no-fund'])) === 0;
}

const packages = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;

/** In what node_modules is not what the lock file wants; null when it is. Optional packages are for other systems. */
function difference() {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return 'none yet';
  const installed = packages('node_modules', '.package-lock.json');
  for (const [path, { version, optional }] of Object.entries(packages('package-lock.json'))) {
    if (path === '' || optional || installed[path]?.version === version) continue;
    return `${path.replace('node_modules/', '')} ${version} is not there`;
  }
  return null;
}
