import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Firefox, openFirefox } from './firefox';
import { openSite, type Site } from './server';

/* What can be done with a story, in real Firefox: each body runs in the popup, in a page of ours or in the reader. */

const PARAGRAPH = 'The council of the harbour town agreed on Tuesday to widen the eastern quay before the winter storms arrive, its clerk said.';
const FURNITURE = 'Read more: Lighthouse keepers return to the northern rock';
const APPEAL = 'Sign up for our newsletter to get the harbour news every morning.';
const NAMES = ['Asbjorn', 'Brynhild', 'Cecilie', 'Dagfinn', 'Eskil', 'Frode', 'Gudrun', 'Haakon'];
const story = `<!doctype html><html lang="en"><head><title>Quay to be widened</title><meta property="og:type" content="article"></head>
  <body><article><h1>Harbour town to widen its eastern quay</h1>
  ${NAMES.map((name) => `<p>Councillor ${name} spoke for the plan. ${PARAGRAPH.replace('Tuesday', `behalf of ${name}`)}</p>`).join('')}
  <p><a href="/x">${FURNITURE}</a></p>
  <p>The work will cost 8.4 million kroner and take until June, the harbour master told reporters on the quay.</p><p>${APPEAL}</p>
  ${NAMES.map((name) => `<p>A cousin of ${name} spoke against it. ${PARAGRAPH.replace('its clerk', `a trader next to ${name}`)}</p>`).join('')}
  </article></body></html>`;

let firefox: Firefox;
let site: Site;
let page: Page;
beforeAll(async () => {
  [firefox, site] = await Promise.all([openFirefox(), openSite({ '/story': { body: story } })]);
});
afterAll(async () => {
  await Promise.all([firefox?.close(), site?.close()]);
});
beforeEach(async () => {
  page = await firefox.browser.newPage();
  await page.goto(site.url('/story'));
});
afterEach(async () => {
  await page.close();
  for (const end of ['/options.html', '/popup.html#paste']) await firefox.closeTab(end);
});
const openReader = async (): Promise<void> => {
  await firefox.clickButton();
  await firefox.inPopup(`await press('Reader mode')`);
  await page.waitForSelector('wirecopy-host');
};
const pasted = (place: string): string => `${place} harbour to widen its eastern quay

${place.toUpperCase()}, March 4 (Reuters) - The council of ${place} agreed on Tuesday to widen the eastern quay before the winter storms arrive.

The work will cost 8.4 million kroner and take until June, the harbour master of ${place} told reporters on the quay.

The council of ${place} had turned the plan down twice because traders feared for their stalls on the old quay.`;

describe('in Firefox', () => {
  test('the installation opened the welcome page, with the thing at work on its own story', () => {
    expect(firefox.welcome).toContain('The story, and nothing but the story');
    expect(firefox.welcome).toContain('Night ferries return to the northern isles');
  });

  test('the popup has the story in one tab, its facts and what was removed in the others', async () => {
    await firefox.clickButton();
    const seen = await firefox.inPopup(`
      await until(() => /[1-9]/.test(document.querySelectorAll('[role=tab]')[1].innerText));
      const seen = [];
      for (const tab of document.querySelectorAll('[role=tab]')) {
        tab.click();
        await until(() => tab.getAttribute('aria-selected') === 'true');
        const panels = [...document.querySelectorAll('[role=tabpanel]')].filter((panel) => panel.getClientRects().length > 0);
        seen.push([tab.innerText.replace(/[^a-z]+/gi, ''), panels.length, panels[0]?.innerText]);
      }
      return seen`);
    expect(seen).toEqual([
      ['Read', 1, expect.stringContaining('Councillor Asbjorn spoke')],
      ['Facts', 1, expect.stringContaining('8.4 million kroner')],
      ['Removed', 1, expect.stringContaining(FURNITURE)],
    ]);
  });

  // The popup opens where it was left, so each of these goes to its tab first.
  const removed = `document.querySelectorAll('[role=tab]')[2].click();`;
  const storyText = `(document.querySelectorAll('[role=tab]')[0].click(), (await until(() => document.querySelector('.panel-read .story'))).textContent)`;

  test('a text is put back into the story, and the keyboard goes on to the next one', async () => {
    await firefox.clickButton();
    const seen = await firefox.inPopup(`
      ${removed}
      const button = await until(() => named('Put back: ${FURNITURE}'));
      button.focus();
      button.click();
      await until(() => !button.isConnected);
      return [document.activeElement.getAttribute('aria-label'), document.querySelectorAll('[role=tab]')[2].innerText, ${storyText}]`);
    expect(seen).toEqual([
      expect.stringMatching(/^Put back: Sign up for our newsletter/),
      expect.stringMatching(/^Removed\s+1$/),
      expect.stringContaining(FURNITURE),
    ]);
    expect(seen).not.toContainEqual(expect.stringContaining(APPEAL));
  });

  test('a rule is always kept on a site, in the reader too, until it is applied again', async () => {
    await firefox.clickButton();
    const seen = await firefox.inPopup(`
      ${removed}
      const button = await until(() => named('Always keep on localhost: Links to other stories'));
      button.focus();
      button.click();
      await until(() => !button.isConnected);
      return [document.activeElement.getAttribute('aria-label'), ${storyText}]`);
    expect(seen).toEqual([expect.stringMatching(/^Always keep on localhost: Appeals/), expect.stringContaining(FURNITURE)]);
    await page.goto(site.url('/story'));
    await openReader();
    expect(await firefox.inTab('/story', `return (await until(() => reader.querySelector('.story'))).textContent`)).toContain(FURNITURE);
    await page.keyboard.press('Escape');
    await firefox.clickButton();
    const again = await firefox.inPopup(`
      ${removed}
      await press('Strike again on this site: Links to other stories');
      await until(() => named('Put back: ${FURNITURE}'));
      return ${storyText}`);
    expect(again).not.toContain(FURNITURE);
  });

  test('a story is copied in the format chosen in the menu, which the button remembers', async () => {
    await firefox.clickButton();
    const copy = (item: string, said: string): Promise<unknown> =>
      firefox.inPopup(
        `await press('Copy as…'); await press('${item}'); const said = await until(() => [...document.querySelectorAll('[role=status]')].find((one) => one.innerText.includes('${said}'))); return [said.innerText, document.querySelector('.split-main').innerText]`,
      );
    await copy('Markdown', 'Copied as Markdown');
    expect(await firefox.clipboard('text/plain')).toMatch(/^# Harbour town to widen its eastern quay$/m);
    expect(await copy('Citation: BibTeX', 'BibTeX')).toEqual(['Copied as BibTeX', 'Copy BibTeX']);
    expect(await firefox.clipboard('text/plain')).toMatch(/^@\w+\{[\s\S]*Harbour town to widen its eastern quay/);
  });

  test('two stories in one paste are told apart, facts and all', async () => {
    await firefox.clickButton();
    await firefox.inPopup(`await press('Settings'); await press('All settings');`);
    await firefox.inTab('/options.html', `await press('Paste text');`);
    const seen = await firefox.inTab(
      '/popup.html#paste',
      `const box = await until(() => document.querySelector('textarea'));
      box.value = ${JSON.stringify(`${pasted('Skarvoy')}\n\n\n\n${pasted('Lindholm')}`)};
      box.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
      await press('Read it clean');
      await until(() => document.querySelector('.pasted-stories'));
      const first = document.querySelector('h1').textContent;
      await press('Lindholm harbour to widen its eastern quay');
      await until(() => document.querySelector('h1').textContent !== first);
      const { textContent } = document.querySelector('.story');
      document.querySelectorAll('[role=tab]')[1].click();
      const facts = await until(() => document.querySelector('.panel-facts').innerText);
      return [first, document.querySelector('h1').textContent, textContent.includes('Skarvoy'), facts]`,
    );
    expect(seen).toEqual([
      'Skarvoy harbour to widen its eastern quay',
      'Lindholm harbour to widen its eastern quay',
      false,
      expect.stringContaining('8.4 million kroner'),
    ]);
  });

  test('the reader lists its keys on "?"; Escape closes the list, then the reader, and the page is as it was', async () => {
    await page.evaluate(() => window.scrollTo(0, 300));
    const stands = () => page.evaluate(() => [document.documentElement.outerHTML, scrollY, document.adoptedStyleSheets.length]);
    const before = await stands();
    await openReader();
    await page.keyboard.press('?');
    // the browser's own keys are asked for, and come behind the reader's
    const list = await firefox.inTab('/story', `return await until(() => /Alt/.exec(reader.querySelector('.key-list[open]')?.innerText ?? '')?.input)`);
    expect(list).toContain('Keyboard shortcuts');
    expect(list).toMatch(/Open or close the reader\s+Alt\s*\+?\s*R/);
    await page.keyboard.press('Escape');
    await firefox.inTab('/story', `await until(() => !reader.querySelector('.key-list'));`);
    expect(await page.$('wirecopy-host')).not.toBeNull();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('wirecopy-host'));
    expect(await stands()).toEqual(before);
  });

  test('a theme chosen on the page of settings is worn by the open reader at once', async () => {
    await openReader();
    const worn = (): Promise<unknown> =>
      firefox.inTab('/story', `const desk = reader.querySelector('.desk'); return [desk.dataset.theme, window.getComputedStyle(desk).backgroundColor]`);
    expect(await worn()).toEqual(['system', expect.anything()]);
    await firefox.inTab('/story', `await press('Settings', reader); await press('All settings', reader);`);
    const choose = (theme: string): Promise<unknown> =>
      firefox.inTab('/options.html', `(await until(() => document.querySelector('input[type=radio][value=${theme}]'))).click();`);
    const BLACK = /^(rgb\(0, 0, 0\)|oklch\(0 0 0\))$/;
    await choose('black');
    await expect.poll(worn).toEqual(['black', expect.stringMatching(BLACK)]);
    await choose('sepia');
    await expect.poll(worn).toEqual(['sepia', expect.not.stringMatching(BLACK)]);
    await choose('system');
  });
});
