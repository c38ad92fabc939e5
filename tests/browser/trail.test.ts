import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { press, spoken } from './chromium';
import { useRig } from './rig';

const PARAGRAPH = 'The council of the harbour town agreed on Tuesday to widen the eastern quay before the winter storms arrive, its clerk said.';
const FURNITURE = 'Read more: Lighthouse keepers return to the northern rock';
const story = `<!doctype html><html lang="en"><head><title>Quay to be widened</title><meta property="og:type" content="article"></head>
  <body><article><h1>Harbour town to widen its eastern quay</h1>${`<p>${PARAGRAPH} ${PARAGRAPH}</p>`.repeat(1)}
  ${Array.from({ length: 12 }, (_, at) => `<p>Member ${at} of the council spoke for the plan. ${PARAGRAPH.replace('Tuesday', `day ${at}`)}</p>`).join('')}
  <p id="furniture"><a href="/x">${FURNITURE}</a></p>
  ${Array.from({ length: 12 }, (_, at) => `<p>Trader ${at} of the quay spoke against it. ${PARAGRAPH.replace('Tuesday', `week ${at}`)}</p>`).join('')}
  </article></body></html>`;
const rig = useRig({ '/story': { body: story }, '/next': { body: story } }, { origins: ['http://localhost/*'] });

const pages: Page[] = [];
const open = async (path: string): Promise<Page> => {
  const page = await rig.visit(path);
  pages.push(page);
  return page;
};
afterEach(async () => {
  // The session's too: a popup that opens where it was left, at what was removed, has not drawn its story yet.
  await rig.chromium.closePopup();
  await (await rig.chromium.worker()).evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])');
  for (const page of pages.splice(0)) await page.close();
});
const removedOver = async (page: Page): Promise<Page> => {
  const popup = await rig.chromium.openPopup(page);
  await popup.waitForSelector('.popup:not(.popup-reading) h1');
  await popup.locator('::-p-aria([role="tab"]) >>> ::-p-text(Removed)').click();
  return popup;
};
const text = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('.story')?.textContent ?? '');
const stored = async (): Promise<unknown> => (await rig.chromium.worker()).evaluate('chrome.storage.local.get()');

describe('what was removed', () => {
  test('is shown on the page: scrolled to and marked, and the popup is out of the way', async () => {
    const page = await open('/story');
    const popup = await removedOver(page);
    const closed = new Promise((resolve) => popup.once('close', resolve));
    await press(popup, 'button', `Show on the page: ${FURNITURE}`);
    await closed;
    const [marked, top, height] = await page.evaluate(() => [
      getSelection()?.toString().trim(),
      document.querySelector('#furniture')?.getBoundingClientRect().top ?? -1,
      innerHeight,
    ]);
    expect(marked).toBe(FURNITURE);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(Number(height));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  test('is shown from the reader too, which leaves for it; what the page hides is said and the reader stays', async () => {
    const page = await open('/story');
    await press(await rig.chromium.openPopup(page), 'button', 'Reader mode');
    await page.waitForSelector('wirecopy-host');
    await page.evaluate(() => {
      const element = document.querySelector<HTMLElement>('#furniture');
      if (element) element.style.display = 'none';
    });
    await press(page, 'button', 'Removed 1');
    await press(page, 'button', `Show on the page: ${FURNITURE}`);
    await expect.poll(() => spoken(page)).toContain('StaticText: The page itself does not show this text.');
    await page.evaluate(() => document.querySelector<HTMLElement>('#furniture')?.style.removeProperty('display'));
    await press(page, 'button', `Show on the page: ${FURNITURE}`);
    await page.waitForFunction(() => !document.querySelector('wirecopy-host'));
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(FURNITURE);
  });

  test('is always kept on the site where the user says so: in popup, reader and copy, on the next page too, until it is struck again', async () => {
    const page = await open('/story');
    const popup = await removedOver(page);
    expect(await text(popup)).not.toContain(FURNITURE);
    await press(popup, 'button', 'Always keep on localhost: Links to other stories');
    await popup.waitForFunction((words) => document.querySelector('.story')?.textContent?.includes(words), {}, FURNITURE);
    expect(await stored()).toMatchObject({ 'site:localhost': { keep: ['read-more'] } });
    await popup.close();

    const next = await open('/next');
    const again = await rig.chromium.openPopup(next);
    await again.waitForSelector('.popup:not(.popup-reading) h1');
    expect(await text(again)).toContain(FURNITURE);
    await again.close();
    await rig.chromium.command(next, 'copy-clean-text');
    await next.waitForSelector('wirecopy-host');
    expect((await rig.chromium.clipboard(rig.site.url('/story')))['text/plain']).toContain(FURNITURE);
    await next.bringToFront();
    await rig.chromium.command(next, 'toggle-reader');
    await next.locator(`::-p-aria([name="${FURNITURE}"][role="link"])`).wait();

    // Struck again in the settings, the open reader goes without it at once.
    const options = await rig.chromium.pageOf('options.html');
    pages.push(options);
    await press(options, 'button', 'Strike again on this site: Links to other stories');
    await expect.poll(stored).not.toHaveProperty('site:localhost');
    await next.bringToFront();
    await expect.poll(async () => JSON.stringify(await next.accessibility.snapshot())).not.toContain(FURNITURE);
  });

  test('is reported with rule, reason, version and site, and no word of the article', async () => {
    const page = await open('/story');
    const popup = await removedOver(page);
    await press(popup, 'button', 'Report: Links to other stories');
    await press(popup, 'button', 'Copy the report');
    await popup.waitForFunction(() => document.body.innerText.includes('Report copied'));
    await page.close();
    pages.pop();
    const held = await rig.chromium.clipboard(rig.site.url('/next'));
    expect(held['text/plain']).toMatch(
      /^Wirecopy \d+\.\d+\.\d+: struck wrongly\?\nRule: read-more\nReason: leads to another story\nTimes: 1\nSite: localhost$/,
    );
  });
});
