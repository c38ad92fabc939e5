import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { press, spoken } from './chromium';
import { useRig } from './rig';

/* That the page opens on the first installation is what every rig waits for (chromium.ts, firefox.ts). */

const rig = useRig();
const pages: Page[] = [];
const open = async (): Promise<Page> => {
  const page = await rig.chromium.pageOf('welcome.html');
  pages.push(page);
  await page.waitForSelector('h1');
  return page;
};
afterEach(async () => {
  await (await rig.chromium.worker()).evaluate('chrome.storage.local.clear()');
  for (const page of pages.splice(0)) await page.close();
});
const addressed = async (end: string): Promise<Page> => {
  const page = await (await rig.chromium.browser.waitForTarget((target) => target.url().endsWith(end))).asPage();
  pages.push(page);
  return page;
};

describe('the welcome page', () => {
  test('shows the thing working, the keys as the browser bound them, and asks no network', async () => {
    const asked: string[] = [];
    const page = await rig.chromium.browser.newPage();
    pages.push(page);
    page.on('request', (request) => asked.push(new URL(request.url()).protocol));
    const [id] = [...(await rig.chromium.browser.extensions()).keys()];
    await page.goto(`chrome-extension://${id}/welcome.html`);
    await page.waitForSelector('kbd');
    const said = await spoken(page);
    expect(said).toContain('heading: Night ferries return to the northern isles');
    expect(await page.evaluate(() => document.body.innerText)).toMatch(/Open or close the reader\s+Alt\s*R/);
    expect([...new Set(asked)]).toEqual(['chrome-extension:']);
  });

  test('has nothing for axe to find, light or dark', async () => {
    const page = await open();
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      // Colours that are on their way from one scheme to the other are neither.
      await page.reload();
      await page.waitForSelector('h1');
      await page.evaluate(axe);
      const found = await page.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html + node.failureSummary).join()))`,
      );
      expect(found).toEqual([]);
    }
  });

  test('leads to pasting and to the settings', async () => {
    const page = await open();
    await press(page, 'button', 'Try it on your own text');
    await (await addressed('/popup.html#paste')).waitForSelector('textarea');
    await page.bringToFront();
    await press(page, 'button', 'Settings');
    await (await addressed('/options.html')).waitForSelector('h1');
  });

  test('does not open again with an update', async () => {
    await (await rig.chromium.worker()).evaluate(`chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' })`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(rig.chromium.browser.targets().some((target) => target.url().endsWith('/welcome.html'))).toBe(false);
  });
});
