/**
 * npm start: the extension at work, on a machine that may have nothing yet. Installs what is missing, builds, and opens a
 * browser with the extension on a sample page. Without a display it clicks the toolbar button itself, saves pictures of
 * popup and reader, prints the clean copy that the extension put on the clipboard, and ends.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowser } from './lib/browsers.mjs';
import { ensureDependencies, ensureNode } from './lib/dependencies.mjs';
import { root, tool } from './lib/run.mjs';
import { serve } from './lib/serve.mjs';

await ensureNode();
if (!(await ensureDependencies())) fail('npm ci failed, see above.');
const executablePath = await ensureBrowser('CHROMIUM');
if (!executablePath) fail('Without a browser there is nothing to show.');
if ((await tool('wxt', ['build'])) !== 0) fail('The build failed, see above.');

const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const site = await serve({ '/zelenskiy-2022': join(root, 'tests', 'pages', 'zelenskiy-2022', 'page.html') });
const sample = `${site.origin}/zelenskiy-2022`;
// Not before `npm ci`: only now is there something to import.
const { launch } = await import('puppeteer-core');
const browser = await launch({
  browser: 'chrome',
  executablePath,
  headless,
  defaultViewport: null,
  // The protocol loads the extension, in branded Chrome too; it needs a pipe.
  pipe: true,
  enableExtensions: true,
  // Chromium refuses to run its sandbox as root.
  args: ['--window-size=1280,900', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  const id = await browser.installExtension(join(root, '.output', 'chrome-mv3'));
  // The first installation opens the welcome page in front of everything.
  const welcome = await (await browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/welcome.html`)).asPage();
  const page = await browser.newPage();
  await page.goto(sample, { waitUntil: 'domcontentloaded' });
  if (headless) await show(page, id, welcome);
  else {
    console.log(
      `\nWirecopy is loaded. Click its button in the toolbar (behind the puzzle piece) over ${sample}, or press Alt+R for the reader.\nClose the browser or press Ctrl+C to end.`,
    );
    await new Promise((resolve) => browser.once('disconnected', resolve));
  }
} catch (error) {
  console.error(`The browser did not do what was asked: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await browser.close().catch(() => {});
  site.close();
}

/** What a person would do, without a display to do it on. */
async function show(page, id, welcome) {
  const folder = join(root, '.output', 'start');
  mkdirSync(folder, { recursive: true });
  const picture = async (of, name, options = {}) => {
    const path = join(folder, `${name}.png`);
    await of.screenshot({ path, ...options });
    console.log(`${name}: ${relative(process.cwd(), path)}`);
  };
  for (const tab of [welcome, page]) await tab.setViewport({ width: 1280, height: 900 });
  await welcome.waitForSelector('h1');
  await picture(welcome, 'welcome');
  await welcome.close();
  console.log(`\nNo display: clicking the toolbar button over ${sample} without one.`);
  const extension = (await browser.extensions()).get(id);
  await page.triggerExtensionAction(extension);
  const popup = await (await browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/popup.html`)).asPage();
  // The facts are the last to come.
  await popup.waitForSelector('[role=tab]:nth-child(2) .count:not(:empty)');
  await popup.evaluate(() => document.fonts.ready);
  // Its window is not drawn without a display: the picture is as large as the popup would make it.
  const { width, height } = await popup.evaluate(() => document.body.getBoundingClientRect().toJSON());
  await picture(popup, 'popup', { clip: { x: 0, y: 0, width, height } });
  await popup.close();

  await press(page, id, 'copy-clean-text');
  // The extension says in the page that it has copied; before, there is nothing to read.
  await page.waitForSelector('wirecopy-host');
  const copy = await clipboard();
  await press(page, id, 'toggle-reader');
  // The reader is drawn in a closed shadow root, which no selector reaches; its host has the focus when it stands.
  await page.waitForFunction(() => document.activeElement?.localName === 'wirecopy-host');
  await picture(page, 'reader');
  console.log(`\nThe clean copy:\n\n${copy}`);
}

/** A pressed shortcut as the browser tells the extension of it; the window is in front then. */
async function press(page, id, name) {
  await page.bringToFront();
  await page.waitForFunction(() => document.hasFocus());
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker' && candidate.url().includes(id));
  const worker = await target.worker();
  await worker.evaluate(async (command) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

/** The text on the clipboard, once there is one. */
async function clipboard() {
  await browser.defaultBrowserContext().overridePermissions(site.origin, ['clipboard-read']);
  const page = await browser.newPage();
  await page.goto(sample, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await page.waitForFunction(() => document.hasFocus());
  const text = await page.waitForFunction(() => navigator.clipboard.readText(), { polling: 200, timeout: 10_000 });
  const copy = await text.jsonValue();
  await page.close();
  return copy;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
