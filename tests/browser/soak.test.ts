import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useRig } from './rig';

const sentence = 'The council of the harbour town agreed on Tuesday to widen the eastern quay before winter, officials said.';
const part = (
  at: number,
  picture: string,
): string => `<h2>Part ${at}</h2><figure><img src="${picture}?${at}" width="900" height="600" loading="lazy"><figcaption>Quay ${at}</figcaption></figure>
  ${[1, 2, 3, 4].map((point) => `<p>${at}.${point} ${sentence} It is point ${point} of part ${at}.</p>`).join('')}`;
/** A story far down its page, where the page itself does not load its pictures yet. */
const story = (picture: string): string => `<!doctype html><html lang="en"><head><title>Harbour town to widen its quay</title></head>
  <body><div style="block-size: 9000px"></div><article><h1>Harbour town to widen its quay</h1>${[1, 2, 3, 4].map((at) => part(at, picture)).join('')}</article></body></html>`;
const rig = useRig({
  '/quay.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"/>' },
  '/never.svg': { type: 'image/svg+xml', body: '', delay: 240_000 },
  '/story': { body: story('/quay.svg') },
  '/story-without-pictures': { body: story('/never.svg') },
});

/** Opens and closes the reader so many times, as the button's menu does. */
const toggle = async (times: number): Promise<void> => {
  await (await rig.chromium.worker()).evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    for (let turn = 0; turn < ${2 * times}; turn += 1) await chrome.tabs.sendMessage(tab.id, { kind: 'toggle-reader' });
  })()`);
};

interface Holding {
  readonly nodes: number;
  readonly listeners: number;
  readonly bytes: number;
}
/** What the page's process holds once everything that can go is gone. */
async function holding(page: Page): Promise<Holding> {
  const session = await page.createCDPSession();
  // Twice: what the first round finalises is freed by the second.
  for (let round = 0; round < 2; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  }
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { nodes, listeners: jsEventListeners, bytes: usedSize };
}

test.each([
  ['a story', '/story'],
  ['a story whose pictures never come', '/story-without-pictures'],
])('a reader over %s, opened and closed 200 times, leaves nothing behind', { timeout: 240_000 }, async (_, path) => {
  const page = await rig.visit(path);
  const popup = await rig.chromium.openPopup(page);
  // The facts come from the page's reader: then it is there to be told. The story alone is read without it.
  await popup.waitForSelector('[role=tab]:nth-child(2) .count:not(:empty)');
  await popup.close();
  await rig.chromium.bringToFront(page);
  const markup = await page.evaluate(() => document.documentElement.outerHTML);
  // The first few fill what is made once: the reading, compiled code, style sheets.
  await toggle(10);
  const before = await holding(page);
  await toggle(200);
  const after = await holding(page);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
  // A leak of one node or listener a turn would be 200; a few belong to the measuring.
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.listeners - before.listeners).toBeLessThan(20);
  expect((after.bytes - before.bytes) / 1e6).toBeLessThan(2);
  await page.close();
});
