import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { spoken } from './chromium';
import { useRig } from './rig';

const sentence = 'The council of the harbour town agreed on Tuesday to widen the eastern quay before the winter storms arrive.';
const story = (head: string, tail = ''): string =>
  `<!doctype html><html lang="en"><head><title>Quay to be widened</title>${head}</head>
   <body><article><h1>Harbour town to widen its eastern quay</h1>${`<p>${sentence} ${sentence}</p>`.repeat(12)}</article>${tail}</body></html>`;

/** Pages that do to a reader what pages do. */
const PAGES = {
  '/policy': {
    body: story(''),
    headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  '/styles': {
    body: story(`<style>* { all: unset !important } p { display: block !important } script, style, head { display: none !important }
      html { filter: blur(9px); transform: scale(.5) } html > :not(body) { display: none !important; opacity: 0 !important; visibility: hidden !important }</style>`),
  },
  '/thief': {
    body: story(
      '',
      `<input id="bait"><script>
        addEventListener('keydown', (event) => event.stopImmediatePropagation(), true);
        setInterval(() => { document.querySelector('#bait').focus(); scrollTo(0, 0); }, 20);</script>`,
    ),
  },
  '/modal': { body: story('', '<dialog id="theirs"><p>Take our newsletter</p></dialog><script>theirs.showModal()</script>') },
  '/forger': {
    body: story(
      '',
      `<script>
        const press = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        const send = () => postMessage({ kind: 'toggle-reader' }, '*');
        setInterval(() => { press(); send(); document.querySelector('wirecopy-host')?.click(); document.dispatchEvent(new CustomEvent('wirecopy', { detail: 'leave' })); }, 20);</script>`,
    ),
  },
} as const;

const rig = useRig(PAGES);
let page: Page | undefined;
afterEach(async () => {
  await page?.close();
  page = undefined;
});

async function readerOver(path: keyof typeof PAGES): Promise<{ readonly tab: Page; readonly complaints: readonly string[] }> {
  const complaints: string[] = [];
  const tab = await rig.visit(path);
  page = tab;
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(String(error)));
  await (await rig.chromium.openPopup(tab)).close();
  await rig.chromium.command(tab, 'toggle-reader');
  await tab.waitForSelector('wirecopy-host');
  return { tab, complaints };
}
const left = (tab: Page): Promise<unknown> => tab.waitForFunction(() => !document.querySelector('wirecopy-host'));
const HEADLINE = 'heading: Harbour town to widen its eastern quay';
/** Share of the window's pixels that are neither white nor nearly so: a styled reader has some, a blank or blurred page none or many. */
const inkOf = async (tab: Page): Promise<number> => {
  const shot = await tab.screenshot({ encoding: 'base64' });
  return tab.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    canvas?.drawImage(picture, 0, 0);
    const pixels = canvas?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
    return dark / (pixels.length / 4);
  }, shot);
};

describe('the reader', () => {
  test('opens under a policy that forbids everything, without one violation', async () => {
    const { tab, complaints } = await readerOver('/policy');
    expect(await spoken(tab)).toContain(HEADLINE);
    expect(await inkOf(tab)).toBeGreaterThan(0.01);
    expect(complaints).toEqual([]);
  });

  test('is legible whatever the page styles', async () => {
    const { tab } = await readerOver('/styles');
    expect(await spoken(tab)).toContain(HEADLINE);
    const ink = await inkOf(tab);
    expect(ink).toBeGreaterThan(0.01);
    expect(ink).toBeLessThan(0.3);
  });

  test('keeps keyboard and focus from a page that grabs them, and Escape leaves', async () => {
    const { tab } = await readerOver('/thief');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('wirecopy-host');
    await tab.keyboard.press('Escape');
    await left(tab);
  });

  test("stands above the page's own modal, which is there again afterwards", async () => {
    const { tab } = await readerOver('/modal');
    expect(await spoken(tab)).toContain(HEADLINE);
    await tab.keyboard.press('Escape');
    await left(tab);
    expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  test('takes no orders from events and messages that the page makes up', async () => {
    const { tab } = await readerOver('/forger');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tab.evaluate(() => document.querySelectorAll('wirecopy-host').length)).toBe(1);
    expect(await spoken(tab)).toContain(HEADLINE);
  });
});
