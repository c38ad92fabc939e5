/**
 * Pictures of every view for looking at: `npm run screenshots [-- NAME…]` writes results/screenshots/*.png. The views
 * are the real ones, on stories of tests/view and on the seeds; no request leaves the machine.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const only = process.argv.slice(2);
const popup = { width: 600, height: 600 };
const wide = { width: 1440, height: 900 };

/** name: [address of the scene, window, what to do before the picture, options] */
const SCENES = {
  'popup-read': ['view=popup&story=ferry', popup],
  'popup-read-scrolled': ['view=popup&story=ferry', popup, (page) => page.locator('.popup-scroll').evaluate((box) => box.scrollTo(0, 700))],
  'popup-evidence': ['view=popup&story=ferry', popup, (page) => page.getByText('how we know').click()],
  'popup-facts': ['view=popup&story=ferry', popup, tab('Facts')],
  'popup-facts-2': ['view=popup&story=ferry', popup, [tab('Facts'), (page) => page.locator('.popup-scroll').evaluate((box) => box.scrollTo(0, 700))]],
  'popup-facts-3': ['view=popup&story=ferry', popup, [tab('Facts'), (page) => page.locator('.popup-scroll').evaluate((box) => box.scrollTo(0, 1200))]],
  'popup-jump': [
    'view=popup&story=ferry',
    popup,
    [tab('Facts'), (page) => page.getByRole('button', { name: /^Show in the story: 2\.4 nautical miles/ }).click()],
  ],
  'popup-removed': ['view=popup&story=ferry', popup, tab('Removed')],
  'popup-removed-back': [
    'view=popup&story=ferry',
    popup,
    [
      tab('Removed'),
      (page) =>
        page
          .getByRole('button', { name: /^Put back/ })
          .nth(3)
          .click(),
    ],
  ],
  'popup-copy': ['view=popup&story=ferry', popup, (page) => page.getByRole('button', { name: 'Copy as…' }).click()],
  'popup-copied': ['view=popup&story=ferry', popup, (page) => page.getByRole('button', { name: 'Copy text' }).click()],
  'popup-read-dark': ['view=popup&story=ferry&theme=dark', popup],
  'popup-facts-dark': ['view=popup&story=ferry&theme=dark', popup, tab('Facts')],
  'popup-removed-dark': ['view=popup&story=ferry&theme=dark', popup, tab('Removed')],
  'popup-read-sepia': ['view=popup&story=ferry&theme=sepia', popup],
  'popup-read-black': ['view=popup&story=ferry&theme=black', popup],
  'popup-read-contrast': ['view=popup&story=ferry&theme=contrast', popup],
  'popup-arabic': ['view=popup&story=delta', popup],
  'popup-arabic-facts': ['view=popup&story=delta', popup, tab('Facts')],
  'popup-tables': ['view=popup&story=tables', popup],
  'popup-pictures': ['view=popup&story=pictures', popup],
  'popup-pictures-facts': ['view=popup&story=pictures', popup, tab('Facts')],
  ...Object.fromEntries(['de', 'ru', 'ar', 'he', 'hi', 'ja', 'zh_CN'].map((ui) => [`popup-ui-${ui}`, [`view=popup&story=ferry&ui=${ui}`, popup]])),
  'popup-ui-ar-removed': ['view=popup&story=delta&ui=ar', popup, (page) => page.getByRole('tab').nth(2).click()],
  'popup-ui-de-facts': ['view=popup&story=ferry&ui=de', popup, (page) => page.getByRole('tab').nth(1).click()],
  'reader-ui-ar': ['view=reader&story=delta&ui=ar', wide],
  'reader-ui-fr': ['view=reader&story=ferry&ui=fr', { width: 1024, height: 768 }],
  'popup-narrow': ['view=popup&story=ferry', { width: 320, height: 600 }],
  'popup-narrow-removed': ['view=popup&story=ferry', { width: 320, height: 600 }, tab('Removed')],
  'popup-zelenskiy': ['view=popup&story=zelenskiy', popup],
  'popup-zelenskiy-facts': ['view=popup&story=zelenskiy', popup, tab('Facts')],
  'popup-zelenskiy-removed': ['view=popup&story=zelenskiy', popup, tab('Removed')],
  'popup-korea': ['view=popup&story=korea', popup],
  'popup-korea-facts': ['view=popup&story=korea', popup, tab('Facts')],
  'popup-facts-narrow': ['view=popup&story=zelenskiy', { width: 320, height: 600 }, tab('Facts')],
  'popup-german-facts': ['view=popup&story=german', popup, tab('Facts')],
  'popup-listen': ['view=popup&story=ferry', popup, (page) => page.getByRole('button', { name: 'Listen' }).click()],
  'popup-listen-voices': [
    'view=popup&story=ferry&voices=1',
    popup,
    [
      (page) => page.getByRole('button', { name: 'Listen' }).click(),
      (page) => page.getByRole('button', { name: 'Play' }).click(),
      (page) => page.getByRole('button', { name: 'Next sentence' }).click(),
    ],
  ],
  'popup-listen-narrow': [
    'view=popup&story=delta&voices=1&theme=dark',
    { width: 320, height: 600 },
    (page) => page.getByRole('button', { name: 'Listen' }).click(),
  ],
  'popup-facts-tall': ['view=popup&story=zelenskiy', { width: 600, height: 3600 }, tab('Facts')],
  'reader-listen': [
    'view=reader&story=zelenskiy&voices=1',
    wide,
    [
      (page) => page.getByRole('button', { name: 'Listen' }).click(),
      (page) => page.getByRole('button', { name: 'Play' }).click(),
      (page) => page.getByRole('button', { name: 'Next sentence' }).click(),
    ],
  ],
  'popup-not-an-article': ['view=popup&state=not-an-article', popup],
  'popup-restricted': ['view=popup&state=browser&theme=dark', popup],
  'popup-gone': ['view=popup&state=gone', popup],
  'popup-error': ['view=popup&state=error', popup],
  'popup-paste': ['view=popup&state=paste', popup],
  'popup-paste-short': ['view=popup&state=paste-short&theme=dark', popup],
  'popup-pasted': ['view=popup&state=pasted', popup],
  'popup-edit': ['view=popup&story=ferry', popup, (page) => page.getByRole('button', { name: 'Edit' }).click()],
  'welcome-light': ['view=welcome', wide, [], { fullPage: true }],
  'welcome-dark': ['view=welcome&theme=dark', wide, [], { fullPage: true }],
  'welcome-rtl': ['view=welcome&dir=rtl', wide, [], { fullPage: true }],
  'welcome-800': ['view=welcome&theme=sepia', { width: 800, height: 900 }, [], { fullPage: true }],
  'welcome-320': ['view=welcome', { width: 320, height: 640 }, [], { fullPage: true }],
  'options-light': ['view=options', wide, [], { fullPage: true }],
  'options-dark': ['view=options&theme=dark', wide, [], { fullPage: true }],
  'options-rtl': ['view=options&dir=rtl', wide, [], { fullPage: true }],
  'options-320': ['view=options', { width: 320, height: 640 }, [], { fullPage: true }],
  'reader-light': ['view=reader&story=ferry', wide],
  'reader-scrolled': ['view=reader&story=ferry', wide, (page) => page.locator('.reader-scroll').evaluate((box) => box.scrollTo(0, 1100))],
  'reader-dark': ['view=reader&story=ferry&theme=dark', wide],
  'reader-sepia': ['view=reader&story=ferry&theme=sepia', wide],
  'reader-removed': ['view=reader&story=ferry', wide, (page) => page.getByRole('button', { name: /^Removed/ }).click()],
  'reader-edit': [
    'view=reader&story=ferry',
    wide,
    [(page) => page.getByRole('button', { name: 'Edit' }).click(), (page) => page.locator('.reader-scroll').evaluate((box) => box.scrollTo(0, 900))],
  ],
  'reader-arabic': ['view=reader&story=delta', wide],
  'reader-pictures': ['view=reader&story=pictures', wide],
  'reader-tables': ['view=reader&story=tables', { width: 1024, height: 768 }],
  'reader-zelenskiy': ['view=reader&story=zelenskiy', wide],
  'reader-korea': ['view=reader&story=korea&theme=dark', wide],
  'reader-narrow': ['view=reader&story=ferry', { width: 400, height: 800 }],
  'reader-320': ['view=reader&story=tables', { width: 320, height: 640 }],
  'reader-sheet': ['view=reader&story=ferry', { width: 400, height: 800 }, (page) => page.getByRole('button', { name: /Facts/ }).first().click()],
  'reader-print': ['view=reader&story=ferry', { width: 794, height: 1123 }, (page) => page.emulateMedia({ media: 'print' }), { fullPage: true }],
};

function tab(name) {
  return (page) => page.getByRole('tab', { name }).click();
}

/** What a picture's address answers with: a plain landscape, so that no picture comes from a network. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800" preserveAspectRatio="xMidYMid slice">
  <rect width="1200" height="800" fill="#c9d3d8"/><circle cx="880" cy="240" r="70" fill="#f0ead8"/>
  <path d="M0 480 Q300 420 600 470 T1200 450 V800 H0Z" fill="#8aa0a8"/><path d="M0 560 Q400 520 800 570 T1200 550 V800 H0Z" fill="#5c7580"/>
  <path d="M420 540 h330 l-40 60 h-250z M500 540 v-60 h170 v60z M540 480 v-40 h60 v40z" fill="#f4f4f0"/></svg>`;

const server = await createServer({
  root,
  configFile: false,
  publicDir: false,
  plugins: [preact()],
  server: { port: 0 },
  logLevel: 'error',
  optimizeDeps: { entries: ['scripts/gallery/index.html'] },
});
await server.listen();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: process.getuid?.() !== 0 });
const out = `${root}results/screenshots`;
mkdirSync(out, { recursive: true });
let failed = 0;
try {
  const context = await browser.newContext({ deviceScaleFactor: 1 });
  await context.route(/^https/, (route) =>
    route.request().resourceType() === 'image' ? route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }) : route.abort(),
  );
  for (const [name, [address, viewport, act = [], options = {}]] of Object.entries(SCENES)) {
    if (only.length > 0 && !only.some((one) => name.startsWith(one))) continue;
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
    try {
      await page.setViewportSize(viewport);
      await page.goto(`http://localhost:${server.config.server.port || server.httpServer.address().port}/scripts/gallery/index.html?${address}`);
      await page.locator('html[data-ready]').waitFor({ timeout: 30_000 });
      for (const step of [act].flat()) await step(page);
      await page.waitForTimeout(200);
      await page.screenshot({ path: `${out}/${name}.png`, ...options });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (sideways > 0) console.error(`${name}: scrolls sideways by ${sideways} px`);
    } catch (error) {
      failed += 1;
      console.error(`${name}: ${error.message.split('\n')[0]}`);
    } finally {
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = failed > 0 ? 1 : 0;
