import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { press, spoken } from './chromium';
import { useRig } from './rig';
import { settled } from './settled';

const sentence = 'The council of the harbour town agreed on Tuesday to widen the eastern quay before the winter storms arrive.';
/** Six paragraphs of their own words: what is printed twice is struck. */
const part = (title: string): string =>
  `<h2>${title}</h2>${[1, 2, 3, 4, 5, 6].map((at) => `<p>${title}, point ${at}: ${sentence} For ${title.toLowerCase()} that made ${at} ships wait.</p>`).join('')}`;
const rig = useRig({
  '/strict': {
    body: readFileSync('tests/pages/zelenskiy-2022/page.html', 'utf8'),
    headers: { 'content-security-policy': "default-src 'none'; sandbox allow-scripts allow-same-origin allow-downloads" },
  },
  '/long': {
    body: `<!doctype html><html lang="en"><head><title>Harbour town to widen its eastern quay</title></head><body><article>
      <h1>Harbour town to widen its eastern quay</h1>${['The plan', 'The cost', 'The storms', 'What comes next'].map(part).join('')}
      </article></body></html>`,
  },
  // Eight seconds of silence, so that it plays for as long as a test lasts.
  '/silence.wav': {
    type: 'audio/wav',
    body: `RIFF\x24\x7D\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1F\0\0\x40\x1F\0\0\x01\0\x08\0data\0\x7D\0\0${'@'.repeat(32000)}`,
  },
});
let page: Page;
beforeEach(async () => {
  page = await rig.visit('/pages/zelenskiy-2022');
});
afterEach(() => page.close());

const openReader = async (): Promise<void> => {
  await press(await rig.chromium.openPopup(page), 'button', 'Reader mode');
  await page.waitForSelector('wirecopy-host');
};
const readerLeft = (): Promise<unknown> => page.waitForFunction(() => !document.querySelector('wirecopy-host'));

describe('reader mode', () => {
  test('covers the page with the story, and Escape gives the page back as it was', async () => {
    await settled(page);
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('a[href]');
      link?.setAttribute('id', 'focused');
      link?.focus({ preventScroll: true });
      window.scrollTo(0, 600);
    });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await openReader();
    const said = await spoken(page);
    expect(said).toContain('dialog: Wirecopy reader');
    expect(said.some((line) => line.startsWith('heading: ‘Into the Light’'))).toBe(true);
    // The page below is inert: its own navigation is not there for anyone.
    expect(said).not.toContain('link: Skip to main content');

    await page.keyboard.press('Escape');
    await readerLeft();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => [window.scrollY, document.activeElement?.id])).toEqual([600, 'focused']);
  });

  test('opens and closes by keyboard command and from the context menu', async () => {
    // The click on the button lets the extension in; dispatched events cannot.
    await (await rig.chromium.openPopup(page)).close();
    for (const toggle of [() => rig.chromium.command(page, 'toggle-reader'), () => rig.chromium.menu(page, 'read-clean')]) {
      await toggle();
      await page.waitForSelector('wirecopy-host');
      await toggle();
      await readerLeft();
    }
    expect(await page.evaluate(() => document.querySelectorAll('wirecopy-host').length)).toBe(0);
  });

  test('has its shortcuts bound for real', async () => {
    const bound = await (await rig.chromium.worker()).evaluate('chrome.commands.getAll()');
    expect(bound).toContainEqual(expect.objectContaining({ name: 'toggle-reader', shortcut: 'Alt+R' }));
    expect(bound).toContainEqual(expect.objectContaining({ name: 'copy-clean-text', shortcut: 'Alt+C' }));
  });

  test('lists its keys, the browser’s among them, and gives the focus back', async () => {
    await openReader();
    await page.keyboard.press('?');
    await page.waitForSelector('::-p-aria(Keyboard shortcuts[role="dialog"])');
    await expect.poll(async () => (await spoken(page)).join('\n')).toMatch(/Open or close the reader[\s\S]*Alt[\s\S]*R/);
    await page.keyboard.press('Escape');
    await expect.poll(() => spoken(page)).not.toContain('dialog: Keyboard shortcuts');
    expect(await page.$('wirecopy-host')).not.toBeNull();
    await page.keyboard.press('r');
    await readerLeft();
  });

  test('leaves when the page goes on to another story', async () => {
    await openReader();
    await page.evaluate(() => history.pushState(null, '', '/another-story'));
    await readerLeft();
    expect(await page.evaluate(() => location.pathname)).toBe('/another-story');
  });

  test('opens at the paragraph on screen, and closes to it though the page grew above it', async () => {
    await page.goto(rig.site.url('/long'));
    const place = (): Promise<number> => page.evaluate(() => document.querySelectorAll('h2')[2]?.getBoundingClientRect().top ?? 0);
    await page.evaluate(() => document.querySelectorAll('h2')[2]?.scrollIntoView());
    const before = await place();
    await openReader();
    const subhead = await page.waitForSelector('::-p-aria(The storms[role="heading"])');
    const top = (await subhead?.boundingBox())?.y ?? 0;
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(200);
    // A late picture, an advertisement: what stood there is further down now.
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.style.height = '700px';
      document.body.prepend(late);
    });
    await page.keyboard.press('Escape');
    await readerLeft();
    expect(await place()).toBeCloseTo(before, 0);
  });

  test('stands alone: the scrollbar of the page is gone, and no line of it moves for that, then or afterwards', async () => {
    await page.goto(rig.site.url('/long'));
    const stands = () =>
      page.evaluate(() => ({
        widths: [innerWidth, document.documentElement.clientWidth],
        lines: [...document.querySelectorAll('h1, h2, p')].map((line) => JSON.stringify(line.getBoundingClientRect())),
        markup: document.documentElement.outerHTML,
        sheets: document.adoptedStyleSheets.length,
        resized: (window as unknown as { resized?: number }).resized ?? 0,
      }));
    await page.evaluate(() => {
      document.adoptedStyleSheets.push(new CSSStyleSheet());
      scrollTo(0, document.documentElement.scrollHeight);
      addEventListener('resize', () => Object.assign(window, { resized: 1 }));
    });
    const before = await stands();
    expect(before.widths[1]).toBeLessThan(before.widths[0] ?? 0);
    expect(before.sheets).toBe(1);
    await openReader();
    const { widths, lines } = await stands();
    expect(widths[1]).toBe(widths[0]);
    expect(lines).toEqual(before.lines);
    await page.keyboard.press('Escape');
    await readerLeft();
    expect(await stands()).toEqual(before);
  });

  test('keeps what plays on the page quiet, before and after it opens', async () => {
    await page.goto(rig.site.url('/long'));
    await page.evaluate(() => {
      const sound = document.createElement('audio');
      Object.assign(sound, { src: '/silence.wav', muted: true, loop: true });
      document.body.append(sound);
    });
    const start = () =>
      page.evaluate(() =>
        document
          .querySelector('audio')
          ?.play()
          .catch(() => undefined),
      );
    const paused = () => page.evaluate(() => document.querySelector('audio')?.paused);
    await start();
    expect(await paused()).toBe(false);
    await openReader();
    expect(await paused()).toBe(true);
    await start();
    await expect.poll(paused).toBe(true);
    await page.keyboard.press('Escape');
    await readerLeft();
    await start();
    expect(await paused()).toBe(false);
  });
});

describe('the reader on paper', () => {
  test('is the whole story with headline, outlet, day and address, and nothing of the page; closed, the page prints as it was', async () => {
    await openReader();
    await page.emulateMediaType('print');
    const printed = await page.evaluate(() =>
      [...document.documentElement.children].filter((child) => getComputedStyle(child).display !== 'none').map(({ localName }) => localName),
    );
    expect(printed).toEqual(['wirecopy-host']);
    const said = (await spoken(page)).join('\n');
    for (const words of ['‘Into the Light’: Ukraine’s Zelenskiy', 'Asharq Al-Awsat', '2022', 'https://english.aawsat.com/node/3716081', 'European Parliament'])
      expect(said).toContain(words);
    expect(said).not.toMatch(/Copy as|Subscribe to our newsletter|Stop listening/);
    await page.emulateMediaType('screen');
    await page.keyboard.press('Escape');
    await readerLeft();
    await page.emulateMediaType('print');
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).not.toBe('none');
    await page.emulateMediaType('screen');
  });
});

describe('the story on paper', () => {
  test('has lines that an eye finds the next of, and a margin beside them', async () => {
    await openReader();
    await page.emulateMediaType('print');
    const session = await page.createCDPSession();
    await session.send('DOM.enable');
    const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const sheet = nodes.find(({ attributes }) => attributes?.some((value, at) => attributes[at - 1] === 'class' && value === 'sheet'));
    if (!sheet) throw new Error('there is no sheet');
    const { model } = await session.send('DOM.getBoxModel', { nodeId: sheet.nodeId });
    // 36 em of 11 pt: some 75 characters of a serif
    expect(model.width).toBeCloseTo((36 * 11 * 96) / 72, -1);
    await page.emulateMediaType('screen');
  });
});

describe('listening in the reader', () => {
  test('has its keys, and explains in plain words that this device has no voices', async () => {
    await openReader();
    await press(page, 'button', 'Listen');
    await expect.poll(async () => (await spoken(page)).join('\n')).toContain('This device has no voices');
    const said = await spoken(page);
    for (const name of ['Previous sentence', 'Play', 'Next sentence', 'Stop listening']) expect(said).toContain(`button: ${name}`);
    await press(page, 'button', 'Stop listening');
    expect(await spoken(page)).not.toContain('button: Play');
  });
});

describe('facts in the reader', () => {
  test('are copied with their source', async () => {
    await openReader();
    const facts = (await spoken(page)).find((line) => line.startsWith('button: Facts'));
    if (!(await spoken(page)).includes('button: Copy all facts')) await press(page, 'button', facts?.slice('button: '.length) ?? '');
    await press(page, 'button', 'Copy: Who said what');
    await expect.poll(async () => (await spoken(page)).join('\n')).toContain('Copied with its source');
    const held = await rig.chromium.clipboard(rig.site.url('/pages/north-korea-2024'));
    expect(held['text/plain']).toMatch(/^WHO SAID WHAT\n[\s\S]+https:\/\/english\.aawsat\.com\/node\/3716081$/);
    expect(held['text/html']).toContain('<a href="https://english.aawsat.com/node/3716081">');
  });
});

describe('saving from the reader', () => {
  test('works under a strict content security policy, and the page hears of no click', async () => {
    const folder = await rig.chromium.downloads();
    await page.goto(rig.site.url('/strict'));
    await page.evaluate(() => {
      document.addEventListener('click', (event) => document.documentElement.setAttribute('data-heard', String(event.target)), { capture: true });
    });
    await openReader();
    await press(page, 'button', 'Copy as…');
    await press(page, 'menuitem', 'Save as .txt');
    // A download has another name until it is whole.
    await expect.poll(() => readdir(folder)).toEqual([expect.stringMatching(/\.txt$/)]);
    const [name = ''] = await readdir(folder);
    expect(await readFile(join(folder, name), 'utf8')).toContain('Podolyak');
    expect(await page.evaluate(() => document.documentElement.getAttribute('data-heard') ?? '')).not.toContain('blob:');
  });
});

describe('copying from the page', () => {
  for (const [way, act] of [
    ['keyboard command', () => rig.chromium.command(page, 'copy-clean-text')],
    ['context menu', () => rig.chromium.menu(page, 'copy-clean')],
  ] as const)
    test(`by ${way} puts the story on the clipboard and says so`, async () => {
      await (await rig.chromium.openPopup(page)).close();
      await act();
      await page.waitForSelector('wirecopy-host');
      expect(await spoken(page)).toContain('status: ');
      const held = await rig.chromium.clipboard(rig.site.url('/pages/north-korea-2024'));
      expect(held['text/plain']).toContain('Podolyak');
      expect(held['text/html']).toContain('<article');
    });

  test('takes only what is marked, cleaned', async () => {
    await (await rig.chromium.openPopup(page)).close();
    const marked = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((element) => element.textContent?.includes('Podolyak'));
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString() ?? '';
    });
    await rig.chromium.menu(page, 'copy-clean', marked);
    await page.waitForSelector('wirecopy-host');
    const held = await rig.chromium.clipboard(rig.site.url('/pages/north-korea-2024'));
    expect(held['text/plain']).toBe(marked.replace(/\s+/g, ' ').trim());
  });
});
