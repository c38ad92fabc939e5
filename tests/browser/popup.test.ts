import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { press } from './chromium';
import { useRig } from './rig';

const html = (body: string, title = 'A page'): string => `<!doctype html><html lang="en"><head><title>${title}</title></head>${body}</html>`;
const rig = useRig({
  '/empty': { body: '' },
  '/no-body': { body: html('') },
  '/no-text': { body: html('<body><main><img src="data:," alt=""></main></body>') },
  '/one-paragraph': { body: html('<body><p>Hello.</p></body>') },
  '/frameset': { body: '<!doctype html><frameset cols="*"><frame src="/empty"></frameset>' },
  '/plain.txt': { type: 'text/plain; charset=utf-8', body: 'Plain text.' },
  '/feed': { type: 'application/xml', body: '<?xml version="1.0"?><rss><channel><title>News</title></channel></rss>' },
  '/report.pdf': { type: 'application/pdf', body: '%PDF-1.4\n%%EOF' },
  '/drawing.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"><text>Drawing</text></svg>' },
});

// Each popup opens as if it were the first of its story; an open one would still keep its place.
afterEach(async () => {
  await rig.chromium.closePopup();
  await (await rig.chromium.worker()).evaluate('chrome.storage.session.clear()');
});

const text = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);
const times = (whole: string, part: string): number => whole.split(part).length - 1;
/** Resolves when all of a story of more than twenty paragraphs is there: what is out of sight at first comes a part at a time. */
const wholeStory = (popup: Page): Promise<unknown> => popup.waitForFunction(() => document.querySelectorAll('.story p').length > 20);
/** The popup over a page, once it says something. */
async function popupOver(page: Page): Promise<Page> {
  const popup = await rig.chromium.openPopup(page);
  await popup.waitForSelector('.popup:not(.popup-reading) h1');
  return popup;
}

describe('a click on the toolbar button', () => {
  test('shows the headline and every caption and paragraph of a story once', async () => {
    const page = await rig.visit('/pages/zelenskiy-2022');
    const popup = await popupOver(page);
    await wholeStory(popup);
    const shown = await text(popup);
    expect(times(shown, 'Looks to EU Offer')).toBe(1);
    expect(times(shown, 'Ukrainian serviceman shoots')).toBe(1);
    expect(times(shown, 'Podolyak')).toBeGreaterThan(0);
    expect(shown).toMatch(/22 June 2022|June 22, 2022/);
    await page.close();
  });

  test('reads a tab that was open before the extension was', async () => {
    const page = await rig.visit('/pages/north-korea-2024');
    // What a tab from before lacks is our script in it: a new document of the same address, written by the page itself.
    await page.evaluate(() => {
      const whole = document.documentElement.outerHTML;
      document.open();
      document.write(whole);
      document.close();
    });
    expect(await text(await popupOver(page))).toContain('North Korea');
    await page.close();
  });
});

describe('a page without a story', () => {
  for (const path of ['/empty', '/no-body', '/no-text', '/one-paragraph', '/frameset'])
    test(`${path} is said to have none`, async () => {
      const page = await rig.visit(path);
      const popup = await popupOver(page);
      expect(await popup.evaluate(() => document.querySelector('.popup')?.className)).toContain('popup-unreadable');
      expect(await text(popup)).toMatch(/No (article|text)|no (article|text)|too short/);
      await page.close();
    });

  for (const path of ['/plain.txt', '/feed', '/report.pdf', '/drawing.svg'])
    test(`${path} is said to be no page`, async () => {
      const page = await rig.visit(path);
      const popup = await popupOver(page);
      expect(await popup.evaluate(() => document.querySelector('.popup')?.className)).toContain('popup-restricted');
      await page.close();
    });

  for (const address of ['chrome://version', 'about:blank', 'view-source:http://localhost/'])
    test(`${address} is said to be closed to extensions`, async () => {
      const page = await rig.chromium.browser.newPage();
      await page.goto(address).catch(() => undefined);
      const popup = await popupOver(page);
      // The tab may still be on its way there, which is said too.
      await popup.waitForSelector('.popup-restricted');
      await page.close();
    });
});

describe('a tab that leaves while the popup is open', () => {
  test('is said to be gone at once, and its next page is read', async () => {
    const page = await rig.visit('/pages/zelenskiy-2022');
    const popup = await popupOver(page);
    const errors: string[] = [];
    popup.on('pageerror', (error) => errors.push(String(error)));
    // What it says on the way is gone again with the next page, which may be sooner than anyone looks.
    await popup.evaluate(() => {
      const said = new Set<string>();
      const look = (): void => void said.add(document.querySelector('.popup')?.className ?? '');
      new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
      Object.assign(window, { said });
    });
    await page.goto(rig.site.url('/pages/north-korea-2024'));
    await popup.waitForFunction(() => document.querySelector('.popup-article h1')?.textContent?.includes('North Korea'));
    expect(await popup.evaluate(() => [...(window as unknown as { said: Set<string> }).said].join(' '))).toContain('popup-gone');
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('copying', () => {
  test('puts what is shown on the clipboard, as text and as HTML', async () => {
    const page = await rig.visit('/pages/zelenskiy-2022');
    const popup = await popupOver(page);
    await wholeStory(popup);
    const paragraphs = await popup.evaluate(() =>
      [...document.querySelectorAll('.story p, .story figcaption')].filter((element) => !element.closest('footer')).map((element) => element.textContent ?? ''),
    );
    await press(popup, 'button', 'Copy text');
    await popup.waitForFunction(() => document.body.innerText.includes('Copied'));
    await page.close();
    const held = await rig.chromium.clipboard(rig.site.url('/empty'));
    expect(Object.keys(held).sort()).toEqual(['text/html', 'text/plain']);
    for (const paragraph of paragraphs) expect(held['text/plain']).toContain(paragraph);
    expect(held['text/html']).toContain('<h1>');
  });

  test('takes quotations alone, with speakers and source; what is for programs has no rich form', async () => {
    const page = await rig.visit('/pages/zelenskiy-2022');
    const popup = await popupOver(page);
    const choose = async (name: string): Promise<void> => {
      await press(popup, 'button', 'Copy as…');
      await press(popup, 'menuitemradio', name);
    };
    await choose('Quotations: Text');
    await popup.waitForFunction(() => document.body.innerText.includes('Quotations copied'));
    const quotations = await rig.chromium.clipboard(rig.site.url('/empty'));
    expect(quotations['text/plain']).toMatch(/^WHO SAID WHAT\n[\s\S]*\n• “[\s\S]*Looks to EU Offer/);
    expect(quotations['text/html']).toContain('<h2>Who said what</h2>');

    const again = await popupOver(page);
    await again.waitForSelector('.split-main');
    // The format is remembered.
    expect(await text(again)).toContain('Copy quotations');
    await press(again, 'button', 'Copy as…');
    await press(again, 'menuitemradio', 'Citation: RIS');
    await again.waitForFunction(() => document.body.innerText.includes('Copied as RIS'));
    const ris = await rig.chromium.clipboard(rig.site.url('/empty'));
    expect(Object.keys(ris)).toEqual(['text/plain']);
    expect(ris['text/plain']).toMatch(/^TY {2}- NEWS\r?\n/);
    const last = await popupOver(page);
    await press(last, 'button', 'Copy as…');
    await press(last, 'menuitemradio', 'Text');
    await last.waitForFunction(() => document.body.innerText.includes('Copied as text'));
    await page.close();
  });
});

describe('saving', () => {
  test('hands a file over, named for the headline, with the story, its address and its agency in it', async () => {
    const folder = await rig.chromium.downloads();
    const page = await rig.visit('/pages/zelenskiy-2022');
    const popup = await popupOver(page);
    await press(popup, 'button', 'Copy as…');
    await press(popup, 'menuitem', 'Save as .md');
    await popup.waitForFunction(() => document.body.innerText.includes('In your downloads: '));
    await expect.poll(() => readdir(folder)).toEqual(['‘Into the Light’ Ukraine’s Zelenskiy Looks to EU Offer as Russian Missiles Rain Down.md']);
    const [name = ''] = await readdir(folder);
    const file = await readFile(join(folder, name), 'utf8');
    expect(file).toContain('# ‘Into the Light’: Ukraine’s Zelenskiy');
    expect(file).toContain('Podolyak');
    expect(file).toMatch(/<https?:\/\/[^>]+>\n$/);
    await page.close();
  });
});

describe('a popup that was closed', () => {
  test('opens again at the view and the place where it was left, for the same story only', async () => {
    const page = await rig.visit('/pages/zelenskiy-2022');
    let popup = await popupOver(page);
    await popup.waitForSelector('.story p');
    await press(popup, 'tab', await popup.$eval('[role=tab]:last-child', (tab) => tab.textContent ?? ''));
    await popup.evaluate(() => document.querySelector('.popup-scroll')?.scrollTo(0, 150));
    const kept = async () => (await rig.chromium.worker()).evaluate(`chrome.storage.session.get('places').then(({ places }) => Object.values(places ?? {}))`);
    await expect.poll(kept).toEqual([{ tab: 'removed', top: 150 }]);
    await popup.close();
    popup = await popupOver(page);
    await popup.waitForSelector('.removed');
    expect(await popup.$eval('[aria-selected=true]', (tab) => tab.textContent)).toMatch(/^Removed/);
    expect(await popup.$eval('.popup-scroll', (box) => box.scrollTop)).toBe(150);
    await popup.close();
    await page.goto(rig.site.url('/pages/north-korea-2024'));
    popup = await popupOver(page);
    await popup.waitForSelector('.story p');
    expect(await popup.$eval('[aria-selected=true]', (tab) => tab.textContent)).toBe('Read');
    await page.close();
  });
});

describe('the window', () => {
  test('keeps the actions in sight however long the story', async () => {
    const popup = await popupOver(await rig.visit('/pages/zelenskiy-2022'));
    await popup.waitForSelector('.story p');
    const [bottom, height] = await popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('Copy text'));
      return [button?.getBoundingClientRect().bottom, document.body.getBoundingClientRect().height];
    });
    expect(bottom).toBeLessThanOrEqual(height ?? 0);
  });
});
