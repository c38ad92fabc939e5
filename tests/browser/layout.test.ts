import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useRig } from './rig';

const sentence = 'The works along the water went on all winter, and nobody who lived there minded the noise as much as they had feared.';
const rig = useRig({
  '/long': {
    body: `<!doctype html><html lang="en"><head><title>Harbour town to widen its quay</title></head><body><article><h1>Harbour town to widen its quay</h1>
      ${Array.from({ length: 600 }, (_, at) => `<p>${at + 1}. ${sentence} ${sentence}</p>`).join('')}</article></body></html>`,
  },
});

/** The facts are the last to come. */
const arrived = (popup: Page) => popup.waitForFunction(() => /\d/.test(document.querySelector('[role=tab]:nth-child(2)')?.textContent ?? ''));

/** What moved in the popup since its first paint, as the browser counts it: when it draws, which may take a while. */
const shifts = (popup: Page): Promise<readonly string[]> =>
  popup.evaluate(
    () =>
      new Promise<readonly string[]>((done) => {
        const seen: string[] = [];
        const take = (entries: PerformanceEntryList): void => {
          for (const entry of entries as (PerformanceEntry & { value: number; sources: readonly { node: Element | null }[] })[])
            seen.push(`${entry.value} ${entry.sources.map(({ node }) => node?.className ?? '').join(', ')}`);
        };
        const observer = new PerformanceObserver((list) => take(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        const drawn = (then: () => void): number => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));
        setTimeout(
          () =>
            drawn(() => {
              take(observer.takeRecords());
              done(seen);
            }),
          200,
        );
      }),
  );

for (const path of ['/pages/zelenskiy-2022', '/pages/north-korea-2024', '/pages/arabic-harvest', '/pages/wordpress-tram', '/long'])
  test(`nothing moves in the popup over ${path}, from the first paint to the facts`, async () => {
    const page = await rig.visit(path);
    // The first opening reads the page; the second has the story remembered.
    for (const _ of ['first', 'second']) {
      const popup = await rig.chromium.openPopup(page);
      await arrived(popup);
      expect(await shifts(popup)).toEqual([]);
      await popup.close();
    }
    await page.close();
  });

test('the popup fills its window, and no more', async () => {
  const page = await rig.visit('/pages/zelenskiy-2022');
  const popup = await rig.chromium.openPopup(page);
  await arrived(popup);
  const [window, desk] = await popup.evaluate(() => {
    const { width, height } = document.querySelector('.desk')?.getBoundingClientRect() ?? new DOMRect();
    return [
      [document.documentElement.clientWidth, innerHeight],
      [width, height],
    ];
  });
  expect(desk).toEqual(window);
  await page.close();
});

test.each(['light', 'dark'])('the ground of the first frame is the paper that the story is printed on, in %s', async (value) => {
  const page = await rig.visit('/pages/zelenskiy-2022');
  const popup = await rig.chromium.openPopup(page);
  await arrived(popup);
  await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  const [ground, paper] = await popup.evaluate(() =>
    [document.documentElement, document.querySelector('.desk') as Element].map((element) => getComputedStyle(element).backgroundColor),
  );
  expect(ground).toBe(paper);
  await page.close();
});

test.each(['popup.html#paste', 'options.html', 'welcome.html'])(
  'the first ground of %s is the paper last chosen, before the settings are there',
  async (path) => {
    const worker = await rig.chromium.worker();
    const paper = () => getComputedStyle(document.querySelector('.desk') as Element).backgroundColor;
    await worker.evaluate('chrome.storage.local.set({ theme: "sepia" })');
    // a page of ours has it from the one before
    const before = await rig.chromium.pageOf('popup.html#paste');
    await before.waitForSelector('.desk[data-theme=sepia]');
    await before.close();
    // so that what the settings say is told from what was known before them
    await worker.evaluate('chrome.storage.local.set({ theme: "dark" })');
    const page = await rig.chromium.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        Object.assign(window, { first: document.documentElement.dataset.theme });
        observer.disconnect();
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-theme'] });
    });
    await page.goto(new URL(`/${path}`, worker.url()).href);
    await page.waitForSelector('.desk[data-theme=dark]');
    expect(await page.evaluate(() => (window as unknown as { first?: string }).first)).toBe('sepia');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(await page.evaluate(paper));
    await page.close();
    await worker.evaluate('chrome.storage.local.clear()');
  },
);

test('a layout that moves would be seen', async () => {
  const page = await rig.visit('/pages/zelenskiy-2022');
  const popup = await rig.chromium.openPopup(page);
  await arrived(popup);
  await popup.evaluate(() => document.querySelector('.masthead')?.insertAdjacentHTML('beforebegin', '<p style="block-size: 80px">Late</p>'));
  expect(await shifts(popup)).toHaveLength(1);
  await page.close();
});
