import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** What runs our tools on an older Node: from the npm package `node`, for this run only. */
const NEWER = '22.23.3';

/** Vite and its bundler need `util.styleText` with several styles and `require` of modules: Node 20.19, or 22.12 and later. */
function isTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < 20 || major === 21 || (major === 20 && minor < 19) || (major === 22 && minor < 12);
}

/** Goes on where this Node runs our tools; else starts the same script under a newer one and ends with its exit code. */
export async function ensureNode() {
  if (!isTooOld()) return;
  if (process.env.WIRECOPY_NODE) {
    console.error(`Still Node ${process.versions.node}: install 20.19 or later from https://nodejs.org.`);
    process.exit(1);
  }
  console.log(`Node ${process.versions.node} is older than our build tools allow (20.19): using ${NEWER} from npm for this run.`);
  // npx puts it first in the path, so npm and everything below run on it as well.
  process.exit(await run('npx', ['-y', `node@${NEWER}`, ...process.argv.slice(1)], { env: { WIRECOPY_NODE: '1' }, timeout: 60 * 60_000 }));
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
