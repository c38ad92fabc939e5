import { readdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Firefox, openFirefox } from './firefox';
import { openSite, type Site } from './server';
import { settled } from './settled';

let firefox: Firefox;
let site: Site;
let page: Page;
beforeAll(async () => {
  [firefox, site] = await Promise.all([openFirefox(), openSite()]);
});
afterAll(async () => {
  await Promise.all([firefox?.close(), site?.close()]);
});
beforeEach(async () => {
  page = await firefox.browser.newPage();
  await page.goto(site.url('/pages/zelenskiy-2022'));
});
afterEach(() => page.close());

describe('in Firefox', () => {
  test('a click on the toolbar button shows the story', async () => {
    await firefox.clickButton();
    expect(await firefox.inPopup('return document.body.innerText')).toContain('Looks to EU Offer');
    expect(await firefox.inPopup('return document.querySelector(".popup").className')).toContain('popup-article');
    // The rest of a long story comes a part at a time, and the panel takes the size of what is in it.
    await firefox.inPopup(`await until(() => document.body.innerText.includes('Remembrance'))`);
    const sizes = 'return [window.innerWidth, window.innerHeight, document.body.offsetWidth, document.body.offsetHeight]';
    await expect.poll(() => firefox.inPopup(sizes)).toEqual([600, 600, 600, 600]);
  });

  test('the toolbar button says that the page is an article', async () => {
    await expect.poll(async () => (await firefox.button()).title).toMatch(/clean/);
  });

  test('the reader opens over the page, and Escape gives the page back as it was', async () => {
    await settled(page);
    await page.evaluate(() => window.scrollTo(0, 500));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await firefox.clickButton();
    await firefox.inPopup(`await press('Reader mode')`);
    await page.waitForSelector('wirecopy-host');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('wirecopy-host'));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => window.scrollY)).toBe(500);
  });

  test('the reader stands alone: the scrollbar of the page is gone until it closes, and no line of the page moves', async () => {
    await firefox.showScrollbars();
    await settled(page);
    await page.waitForFunction(() => document.documentElement.clientWidth < innerWidth);
    await page.evaluate(() => document.adoptedStyleSheets.push(new CSSStyleSheet()));
    const stands = () =>
      page.evaluate(() => ({
        widths: [innerWidth, document.documentElement.clientWidth],
        line: JSON.stringify(document.querySelector('h1')?.getBoundingClientRect()),
        sheets: document.adoptedStyleSheets.length,
      }));
    const before = await stands();
    expect(before.widths[1]).toBeLessThan(before.widths[0] ?? 0);
    await firefox.clickButton();
    await firefox.inPopup(`await press('Reader mode')`);
    await page.waitForSelector('wirecopy-host');
    const open = await stands();
    expect(open.widths[1]).toBe(open.widths[0]);
    expect(open.line).toBe(before.line);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('wirecopy-host'));
    expect(await stands()).toEqual(before);
  });

  test('copying puts the story on the clipboard, as text and as HTML', async () => {
    await firefox.clickButton();
    await firefox.inPopup(`await press('Copy text'); await until(() => document.body.innerText.includes('Copied'))`);
    expect(await firefox.clipboard('text/plain')).toContain('Remembrance');
    expect(await firefox.clipboard('text/html')).toContain('<article');
  });

  test('a fact leads to its sentence, marked, and is copied with its source; the player explains that there are no voices', async () => {
    await firefox.clickButton();
    const said = await firefox.inPopup(`[...document.querySelectorAll('[role=tab]')][1].click();
      await until(() => document.querySelector('.copy-fact'));
      document.querySelector('.factsQuotations .copy-fact').click();
      await until(() => document.body.innerText.includes('Copied with its source'));
      document.querySelector('.factsFigures .jump').click();
      await until(() => !document.querySelector('.panel-read').hidden);
      const marked = window.CSS.highlights ? window.CSS.highlights.has('wirecopy-fact') : document.querySelectorAll('[data-marked]').length === 1;
      await press('Listen');
      await until(() => /no voice/.test(document.querySelector('.listen-word')?.innerText ?? '') || document.querySelector('.listen select'));
      return { marked, keys: document.querySelectorAll('.listen button').length };`);
    expect(said).toEqual({ marked: true, keys: 4 });
    expect(await firefox.clipboard('text/plain')).toMatch(/^WHO SAID WHAT\n/);
  });

  test('saving hands a file over, named for the headline', async () => {
    const folder = await firefox.downloads();
    await firefox.clickButton();
    await firefox.inPopup(`document.querySelector('[aria-label="Save as .md"]').click()`);
    await expect.poll(() => readdir(folder)).toEqual(['‘Into the Light’ Ukraine’s Zelenskiy Looks to EU Offer as Russian Missiles Rain Down.md']);
  });
});
