import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root, run } from './run.mjs';

/**
 * The browsers we run in, by the variable that names one. Chromium first, then what is made of it; branded Chrome ignores
 * --load-extension since 137, but not the DevTools protocol, through which we load the extension.
 */
const BROWSERS = {
  CHROMIUM: {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser'],
    mac: ['Chromium', 'Google Chrome', 'Google Chrome for Testing', 'Microsoft Edge', 'Brave Browser'],
    windows: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
    packages: { 'apt-get': ['chromium', 'chromium-browser'], dnf: ['chromium'], apk: ['chromium'], pacman: ['chromium'], zypper: ['chromium'] },
    cask: 'chromium',
    download: 'chrome',
  },
  FIREFOX: {
    name: 'Firefox',
    // the first that lets a test into its own window, where the toolbar is (WebDriver BiDi, `moz:scope`)
    least: 148,
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox', 'Firefox ESR'],
    windows: ['Mozilla Firefox/firefox.exe'],
    packages: { 'apt-get': ['firefox-esr', 'firefox'], dnf: ['firefox'], apk: ['firefox-esr', 'firefox'], pacman: ['firefox'], zypper: ['MozillaFirefox'] },
    cask: 'firefox',
    download: 'firefox',
  },
};
/** Where we put what we download ourselves; not in the repository. */
const CACHE = join(root, '.cache', 'browsers');

/**
 * Finds a browser by its variable (CHROMIUM, FIREFOX) or in the usual places, else tries to install one. Sets the variable
 * for everything started from here. Resolves to its path; null, after saying what to do, when there is none.
 */
export async function ensureBrowser(variable) {
  const found = findBrowser(variable) ?? ((await install(variable)) ? findBrowser(variable) : null);
  if (found) process.env[variable] = found;
  else {
    delete process.env[variable];
    console.error(`${wanted(variable)} is missing: install it, or name one in ${variable}=/path/to/it.`);
  }
  return found;
}
const wanted = (variable) => BROWSERS[variable].name + (BROWSERS[variable].least ? ` ${BROWSERS[variable].least} or newer` : '');

/** The path of a browser that is there and new enough, by its variable first; null, after saying which is not, when none is. */
export function findBrowser(variable) {
  const named = process.env[variable];
  if (named && !existsSync(named)) console.error(`${variable}=${named}: there is no such file; looking elsewhere.`);
  const { least } = BROWSERS[variable];
  // a program stands in several places of a path
  const asked = new Set();
  const isFirst = (path) => !asked.has(realpathSync(path)) && asked.add(realpathSync(path));
  return (
    [...(named ? [named] : []), ...placesOf(BROWSERS[variable])].find((path) => {
      const version = existsSync(path) && isFirst(path) ? versionOf(path) : null;
      if (version === null) return false;
      if (!least || version >= least) return true;
      if (!tooOld.has(path)) console.error(`${path} is ${BROWSERS[variable].name} ${version}: ${least} or newer is needed.`);
      tooOld.add(path);
      return false;
    }) ?? null
  );
}
/** Programs that were said to be so. */
const tooOld = new Set();

function placesOf({ commands, mac, windows, name }) {
  const downloads = downloaded(name === 'Firefox' ? /^(?:firefox|firefox\.exe)$/ : /^(?:chrome|chrome\.exe|Google Chrome for Testing)$/);
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    const programs = mac.flatMap((app) =>
      folders.map((folder) => join(folder, `${app}.app`, 'Contents', 'MacOS', app.startsWith('Firefox') ? 'firefox' : app)),
    );
    return [...programs, ...downloads];
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
    return [...windows.flatMap((path) => folders.map((folder) => join(folder, path))), ...downloads];
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...downloads];
}

/** Programs of that name under our download folder, at most six folders deep. */
function downloaded(program, folder = CACHE, depth = 0) {
  if (depth > 6 || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return downloaded(program, path, depth + 1);
    return program.test(entry.name) ? [path] : [];
  });
}

/**
 * The major version of a program, by what it says of itself: Infinity where it says none, null where it does not start at
 * all (Ubuntu's chromium-browser only says that a snap is wanted). On Windows the question would open a window.
 */
function versionOf(path) {
  if (process.platform === 'win32') return Number.POSITIVE_INFINITY;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 });
  if (status !== 0) return null;
  return Number(/(\d+)\.\d/.exec(stdout)?.[1] ?? Number.POSITIVE_INFINITY);
}

const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
const VERBS = {
  'apt-get': ['install', '-y', '--no-install-recommends'],
  dnf: ['install', '-y'],
  apk: ['add'],
  pacman: ['-S', '--noconfirm'],
  zypper: ['--non-interactive', 'install'],
};

/** By the system's package manager where we may, else as a download of the browser's makers into our own folder. */
async function install(variable) {
  const { packages, cask, download } = BROWSERS[variable];
  console.log(`No ${wanted(variable)} found; trying to install one.`);
  if (process.platform === 'darwin' && has('brew') && (await run('brew', ['install', '--cask', cask])) === 0) return true;
  if (process.platform === 'linux') {
    const manager = Object.keys(VERBS).find(has);
    const isRoot = process.getuid?.() === 0;
    // -n: never ask for a password; a question nobody sees would hang.
    const sudo = !isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
    if (manager && (isRoot || sudo)) {
      const [command, ...prefix] = sudo ? ['sudo', '-n', manager] : [manager];
      if (manager === 'apt-get') await run(command, [...prefix, 'update'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
      for (const one of packages[manager]) {
        if ((await run(command, [...prefix, ...VERBS[manager], one], { env: { DEBIAN_FRONTEND: 'noninteractive' } })) === 0 && findBrowser(variable))
          return true;
      }
    }
  }
  return fetchBrowser(download);
}

/** The makers' own stable build, into our own folder; false, after saying why, where it can't be had. */
async function fetchBrowser(browser) {
  try {
    // here, not above: this file is read before the dependencies are there
    const { detectBrowserPlatform, install: download, resolveBuildId } = await import('@puppeteer/browsers');
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error(`there is no ${browser} for this system`);
    const buildId = await resolveBuildId(browser, platform, 'stable');
    console.log(`Downloading ${browser} ${buildId} into ${CACHE}.`);
    await download({ browser, buildId, cacheDir: CACHE });
    return true;
  } catch (error) {
    console.error(`It can’t be downloaded: ${error instanceof Error ? error.message : error}.`);
    return false;
  }
}
