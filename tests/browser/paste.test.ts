import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { press } from './chromium';
import { useRig } from './rig';

const rig = useRig();
const pages: Page[] = [];
afterEach(async () => {
  await (await rig.chromium.worker()).evaluate('chrome.storage.local.clear()');
  for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
});

const story = (headline: string, place: string): string => `${headline}

${place}, March 4 (Reuters) - The council of ${place} agreed on Tuesday to widen the eastern quay before the winter storms arrive.

Read more: Lighthouse keepers return to the northern rock

The work will cost 8.4 million kroner and take until June, the harbour master of ${place} told reporters on the quay.

The council of ${place} had turned the plan down twice because traders feared for their stalls on the old quay.`;
const ONE = story('Harbour town to widen its eastern quay', 'SKARVOY');
const TWO = story('Island town to rebuild its western pier', 'LINDHOLM');

const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
const fill = async (page: Page, content: string): Promise<void> => {
  await page.waitForSelector('textarea');
  await page.evaluate((value) => {
    const box = document.querySelector('textarea');
    if (!box) return;
    box.value = value;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, content);
  await press(page, 'button', 'Read it clean');
};

describe('pasted text', () => {
  test('opens from the settings in a tab, says when it is no story, and several stories are told apart', async () => {
    const options = await rig.chromium.pageOf('options.html');
    pages.push(options);
    await press(options, 'button', 'Paste text');
    const page = await (await rig.chromium.browser.waitForTarget((target) => target.url().endsWith('/popup.html#paste'))).asPage();
    pages.push(page);
    await fill(page, 'Ferry back on Tuesday');
    await page.waitForFunction(() => /^(Too little text|No story found)/.test(document.querySelector('[role=status]')?.textContent ?? ''));
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('Ferry back on Tuesday');

    await fill(page, `${ONE}\n\n\n\n${TWO}`);
    await page.waitForSelector('.pasted-stories');
    expect(await text(page)).toContain('2 stories in this text');
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Harbour town to widen its eastern quay');
    expect(await page.evaluate(() => document.querySelector('.story')?.textContent)).not.toContain('Lighthouse keepers');
    await press(page, 'button', 'Island town to rebuild its western pier');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('Island town'));
    await page.locator('::-p-aria([role="tab"]) >>> ::-p-text(Facts)').click();
    expect(await text(page)).toContain('8.4');
    await rig.chromium.browser.defaultBrowserContext().overridePermissions(new URL(rig.site.url('/')).origin, ['clipboard-read']);
    await rig.chromium.bringToFront(page);
    await press(page, 'button', 'Copy text');
    await page.waitForFunction(() => document.body.innerText.includes('Copied'));
    const held = await rig.chromium.clipboard(rig.site.url('/pages/zelenskiy-2022'));
    expect(held['text/plain']).toContain('LINDHOLM');
    expect(held['text/plain']).not.toContain('SKARVOY');
    expect(held['text/plain']).not.toContain('Lighthouse keepers');
  });

  test('stands in front of the page in the popup: edited by itself, and left for the page as it was', async () => {
    const page = await rig.visit('/pages/zelenskiy-2022');
    pages.push(page);
    const popup = await rig.chromium.openPopup(page);
    await popup.waitForSelector('.popup-article');
    const removed = () => popup.evaluate(() => document.querySelector('[role=tab]:last-child')?.textContent);
    const before = await removed();
    await press(popup, 'button', 'Settings');
    await press(popup, 'button', 'Paste text');
    await fill(popup, ONE);
    await popup.waitForSelector('.popup-pasted');
    expect(await removed()).toBe('Removed 1');
    await popup.locator('::-p-aria([role="tab"]) >>> ::-p-text(Removed)').click();
    await press(popup, 'button', 'Put back: Read more: Lighthouse keepers return to the northern rock');
    await popup.waitForFunction(() => document.querySelector('.story')?.textContent?.includes('Lighthouse keepers'));
    expect(await removed()).toBe('Removed 0');
    await press(popup, 'button', 'Back to the page');
    await popup.waitForSelector('.popup-article');
    expect(await removed()).toBe(before);
    expect(await text(popup)).toContain('Looks to EU Offer');
  });
});
