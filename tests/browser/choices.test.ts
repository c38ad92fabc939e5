import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { press, spoken } from './chromium';
import { useRig } from './rig';

const sentence = 'The council of the harbour town agreed on Tuesday to widen the eastern quay before the winter storms arrive.';
const story = (headline: string): string =>
  `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:type" content="article"></head>
   <body><article><h1>${headline}</h1>${`<p>${sentence} ${sentence}</p>`.repeat(12)}</article><a href="/other">Other</a></body></html>`;
const rig = useRig(
  {
    '/story': { body: story('Harbour town to widen its eastern quay') },
    '/other': { body: story('Lighthouse keepers return to the northern rock') },
    '/strict': {
      body: story('Chapel bells fall silent on the western shore'),
      headers: { 'content-security-policy': "default-src 'none'; font-src 'none'; style-src 'none'; script-src 'none'" },
    },
    '/list': { body: `<!doctype html><title>News</title><ul>${'<li><a href="/story">A headline of another story</a></li>'.repeat(10)}</ul>` },
  },
  { origins: ['http://localhost/*'] },
);

const pages: Page[] = [];
/** A tab that the next test does not find, nor anything that was chosen. */
const open = async (path: string): Promise<Page> => {
  const page = await rig.visit(path);
  pages.push(page);
  return page;
};
afterEach(async () => {
  await rig.chromium.closePopup();
  await (await rig.chromium.worker()).evaluate('chrome.storage.local.clear()');
  for (const page of pages.splice(0)) await page.close();
});

const stored = async (): Promise<unknown> => (await rig.chromium.worker()).evaluate('chrome.storage.local.get()');
const title = async (page: Page): Promise<string> => (await rig.chromium.button(page)).title;
const ARTICLE = /read this article clean/;
const NOTHING = /^Wirecopy$/;
const popupOver = async (page: Page): Promise<Page> => {
  const popup = await rig.chromium.openPopup(page);
  await popup.waitForSelector('.popup:not(.popup-reading) h1');
  return popup;
};
const readerOpen = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector('wirecopy-host') !== null);

describe('detection', () => {
  test('is switched off for a site from the popup, at once and for every page of it, and on again', async () => {
    const page = await open('/story');
    await expect.poll(() => title(page)).toMatch(ARTICLE);
    let popup = await popupOver(page);
    await press(popup, 'button', 'Settings');
    await press(popup, 'checkbox', 'Look for articles');
    await popup.close();
    await expect.poll(() => title(page)).toMatch(NOTHING);
    await page.goto(rig.site.url('/other'));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await title(page)).toMatch(NOTHING);
    // Another site of the same server is looked at as ever.
    const elsewhere = await open('/story');
    await elsewhere.goto(rig.site.url('/story').replace('localhost', '127.0.0.1'));
    await expect.poll(() => title(elsewhere)).toMatch(ARTICLE);
    await elsewhere.close();
    pages.pop();

    popup = await popupOver(page);
    await press(popup, 'button', 'Settings');
    await press(popup, 'checkbox', 'Look for articles');
    await popup.close();
    await expect.poll(() => title(page)).toMatch(ARTICLE);
  });

  test('is switched off altogether from the menu of the button', async () => {
    const page = await open('/story');
    await expect.poll(() => title(page)).toMatch(ARTICLE);
    await rig.chromium.menu(page, 'detect');
    await expect.poll(() => title(page)).toMatch(NOTHING);
    const next = await open('/other');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await title(next)).toMatch(NOTHING);
    // The click on the button still reads.
    expect(await (await popupOver(next)).evaluate(() => document.body.innerText)).toContain('Lighthouse keepers');
  });
});

describe('a site whose stories open in the reader', () => {
  test('is chosen in the popup; its next story opens by itself, once, and a list does not', async () => {
    const page = await open('/story');
    await expect.poll(() => title(page)).toMatch(ARTICLE);
    const popup = await popupOver(page);
    await press(popup, 'button', 'Settings');
    await press(popup, 'checkbox', 'Open its stories in the reader');
    await expect.poll(stored).toMatchObject({ 'site:localhost': { autoOpen: true } });
    expect(await readerOpen(page)).toBe(false);

    await page.goto(rig.site.url('/other'));
    await page.waitForSelector('wirecopy-host');
    expect(await spoken(page)).toContain('heading: Lighthouse keepers return to the northern rock');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('wirecopy-host'));
    // Closed by the reader of it, it stays closed, through the later looks too.
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await readerOpen(page)).toBe(false);

    await page.goto(rig.site.url('/list'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await readerOpen(page)).toBe(false);
  });

  test('is chosen in the reader too, where the panel closes on Escape and the reader stays', async () => {
    const page = await open('/story');
    await press(await popupOver(page), 'button', 'Reader mode');
    await page.waitForSelector('wirecopy-host');
    await press(page, 'button', 'Settings');
    await press(page, 'checkbox', 'Open its stories in the reader');
    await expect.poll(stored).toMatchObject({ 'site:localhost': { autoOpen: true } });
    await page.keyboard.press('Escape');
    expect(await readerOpen(page)).toBe(true);
    await page.goto(rig.site.url('/other'));
    await page.waitForSelector('wirecopy-host');
    expect(await readerOpen(page)).toBe(true);
  });
});

describe('type and colours', () => {
  test('chosen in the popup are there in the reader, the face too, under the strictest policy, and leave with it', async () => {
    const page = await open('/strict');
    const popup = await popupOver(page);
    await press(popup, 'button', 'Type and colours');
    await press(popup, 'radio', 'Sepia');
    await press(popup, 'radio', 'Dyslexic');
    expect(await popup.evaluate(() => document.querySelector<HTMLElement>('.popup')?.dataset.theme)).toBe('sepia');
    await popup.waitForFunction(() => document.fonts.check('16px "Wirecopy OpenDyslexic"') && [...document.fonts].some(({ status }) => status === 'loaded'));
    await popup.keyboard.press('Escape');
    await press(popup, 'button', 'Reader mode');
    await page.waitForSelector('wirecopy-host');
    const faces = (): Promise<readonly string[]> =>
      page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family.replace(/"/g, '')} ${status}`));
    await expect.poll(faces).toContain('Wirecopy OpenDyslexic loaded');
    await press(page, 'button', 'Type and colours');
    const checked = (await page.accessibility.snapshot({ interestingOnly: true }))?.children;
    expect(JSON.stringify(checked)).toMatch(/"name":"Sepia"[^}]*"checked":true/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('wirecopy-host'));
    expect(await faces()).toEqual([]);
  });
});

describe('the click on the button', () => {
  test('opens the reader at once where that is chosen, and the popup where there is no story', async () => {
    await (await rig.chromium.worker()).evaluate(`chrome.storage.local.set({ click: 'reader' })`);
    const page = await open('/story');
    await expect.poll(() => rig.chromium.worker().then((worker) => worker.evaluate('chrome.action.getPopup({})'))).toBe('');
    const extension = [...(await rig.chromium.browser.extensions()).values()][0];
    if (!extension) throw new Error('no extension');
    await page.triggerExtensionAction(extension);
    await page.waitForSelector('wirecopy-host');
    expect(await spoken(page)).toContain('heading: Harbour town to widen its eastern quay');
  });
});
