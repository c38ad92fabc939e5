import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, openChromium } from './chromium';
import { openSite, type Site } from './server';

let chromium: Chromium;
let site: Site;
beforeAll(async () => {
  [chromium, site] = await Promise.all([openChromium(), openSite()]);
});
afterAll(async () => {
  await Promise.all([chromium.close(), site.close()]);
});

test('a click on the toolbar button shows the article', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(site.url('/pages/zelenskiy-2022'));
  const popup = await chromium.openPopup(page);
  await popup.waitForSelector('article');
  const text = await popup.evaluate(() => document.body.innerText);
  expect(text.split('Looks to EU Offer').length - 1).toBe(1);
  expect(text).toContain('Podolyak');
  await page.close();
});
