import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { press, spoken } from './chromium';
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
  '/remover': { body: story('') },
  '/latecomer': {
    body: story('', '<dialog id="theirs"><p>Take our newsletter</p><button>Later</button></dialog><div popover id="banner">Cookies</div>'),
  },
  '/locker': {
    body: story(
      '<style>html, body { overflow: hidden; height: 100%; user-select: none }</style>',
      `<script>
        const heard = []; window.heard = heard;
        for (const type of ['wheel', 'touchmove']) document.addEventListener(type, (event) => event.preventDefault(), { passive: false, capture: true });
        for (const type of ['keydown', 'keyup', 'click', 'focusin', 'copy']) document.addEventListener(type, ({ type }) => heard.push(type));
      </script>`,
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
/** Gone for good: with it went what it had the document wear, which stays while the reader is only about to come back. */
const givenUp = (tab: Page): Promise<unknown> =>
  tab.waitForFunction(() => !document.querySelector('wirecopy-host') && document.adoptedStyleSheets.length === 0, { polling: 50 });
const HEADLINE_WORDS = 'Harbour town to widen its eastern quay';
const HEADLINE = `heading: ${HEADLINE_WORDS}`;
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

  test('comes back, where it was, when the page takes it away', async () => {
    const { tab } = await readerOver('/remover');
    const heading = async () => (await (await tab.$(`::-p-aria(${HEADLINE_WORDS}[role="heading"])`))?.boundingBox())?.y ?? 0;
    const before = (await heading()) - 300;
    await tab.mouse.move(200, 400);
    await tab.mouse.wheel({ deltaY: 300 });
    // Wheels scroll smoothly: until it is there it is on its way.
    await expect.poll(heading).toBe(before);
    await tab.evaluate(() => document.querySelector('wirecopy-host')?.remove());
    await tab.waitForSelector('wirecopy-host');
    await expect.poll(() => spoken(tab)).toContain(HEADLINE);
    expect(await heading()).toBe(before);
    await tab.keyboard.press('Escape');
    await left(tab);
  });

  test('gives way to a page that takes it away every time, and to a new document', async () => {
    const { tab } = await readerOver('/styles');
    await tab.evaluate(() =>
      new MutationObserver(() => document.querySelector('wirecopy-host')?.remove()).observe(document.documentElement, { childList: true }),
    );
    expect(await tab.evaluate(() => document.adoptedStyleSheets.length)).toBeGreaterThan(0);
    await tab.evaluate(() => document.querySelector('wirecopy-host')?.remove());
    await givenUp(tab);
    await tab.close();
    const other = await readerOver('/remover');
    await other.tab.evaluate(() => document.replaceChild(document.createElement('html'), document.documentElement));
    await givenUp(other.tab);
  });

  test('rises above what the page opens over it, and leaves that open', async () => {
    const { tab } = await readerOver('/latecomer');
    await tab.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect.poll(() => spoken(tab)).toContain(HEADLINE);
    await tab.evaluate(() => document.querySelector<HTMLElement>('#banner')?.showPopover());
    await expect.poll(() => spoken(tab)).toContain(HEADLINE);
    expect(await spoken(tab)).not.toContain('button: Later');
    await tab.keyboard.press('Escape');
    await left(tab);
    expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  test('scrolls on a page that locks scrolling, and tells the page nothing of what happens in it', async () => {
    const { tab } = await readerOver('/locker');
    await tab.evaluate(() => ((window as unknown as { heard: string[] }).heard.length = 0));
    const button = async () => (await (await tab.$(`::-p-aria(${HEADLINE_WORDS}[role="heading"])`))?.boundingBox())?.y ?? 0;
    await tab.mouse.move(200, 400);
    await tab.mouse.wheel({ deltaY: 200 });
    await expect.poll(button).toBeLessThan(0);
    await tab.keyboard.press('Tab');
    await press(tab, 'button', 'Edit');
    await tab.keyboard.press('x');
    expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await tab.evaluate(() => document.querySelector('wirecopy-host')?.shadowRoot)).toBeNull();
  });
});
