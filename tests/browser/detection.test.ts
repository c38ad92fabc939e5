import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { press, spoken } from './chromium';
import { useRig } from './rig';

const sentence = 'The council of the harbour town agreed on Tuesday to widen the eastern quay before the winter storms arrive.';
const story = (lede: string): string =>
  `<!doctype html><html lang="en"><head><title>Quay to be widened</title><meta property="og:type" content="article"></head>
   <body><article><h1>Harbour town to widen its eastern quay</h1><p>${lede}</p>${`<p>${sentence} ${sentence}</p>`.repeat(12)}</article></body></html>`;
const list = `<!doctype html><html lang="en"><head><title>News</title></head>
  <body><ul>${'<li><a href="/a">A headline of another story</a></li>'.repeat(10)}</ul></body></html>`;
const rig = useRig({
  '/story': { body: story(sentence) },
  '/wire': { body: story(`LONDON, Jan 9 (Reuters) - ${sentence}`) },
  '/list': { body: list },
  '/framed': { body: `<!doctype html><title>Frame</title><iframe src="/story"></iframe>` },
});

const title = async (page: Page): Promise<string> => (await rig.chromium.button(page)).title;
const ARTICLE = /clean/;
const NOTHING = /^Wirecopy$/;

/** A tab that the next test does not find. */
const open = async (path: string): Promise<Page> => {
  page = await rig.visit(path);
  return page;
};

/** Counts what content scripts report from now on. */
async function countReports(): Promise<() => Promise<number>> {
  const worker = await rig.chromium.worker();
  await worker.evaluate(() => {
    const scope = globalThis as unknown as { reports: number; chrome: { runtime: { onMessage: { addListener: (hear: () => void) => void } } } };
    if (scope.reports === undefined)
      scope.chrome.runtime.onMessage.addListener(() => {
        scope.reports += 1;
      });
    scope.reports = 0;
  });
  return () => worker.evaluate(() => (globalThis as unknown as { reports: number }).reports);
}

let page: Page | undefined;
afterEach(async () => {
  await page?.close();
  page = undefined;
});

describe('the toolbar button', () => {
  test('marks a story, and no list of stories', async () => {
    const tab = await open('/story');
    await expect.poll(() => title(tab)).toMatch(ARTICLE);
    await tab.goto(rig.site.url('/list'));
    await expect.poll(() => title(tab)).toMatch(NOTHING);
  });

  test('carries the short name of the agency on wire copy', async () => {
    const tab = await open('/wire');
    await expect.poll(() => rig.chromium.button(tab)).toEqual({ badge: 'RTR', title: expect.stringContaining('Reuters') });
  });

  test('follows a page that swaps its story without loading, late content included', async () => {
    const tab = await open('/list');
    await expect.poll(() => title(tab)).toMatch(NOTHING);
    await tab.evaluate(async () => {
      history.pushState(null, '', '/next-story');
      const next = new DOMParser().parseFromString(await (await fetch('/story')).text(), 'text/html');
      setTimeout(() => document.body.replaceWith(next.body), 700);
    });
    await expect.poll(() => title(tab)).toMatch(ARTICLE);
  });

  test('is right after a way back through the history', async () => {
    const tab = await open('/story');
    await tab.goto(rig.site.url('/list'));
    await tab.goBack();
    await expect.poll(() => title(tab)).toMatch(ARTICLE);
  });

  test('says nothing of a story in a frame', async () => {
    const tab = await open('/framed');
    await tab.waitForFunction(() => document.readyState === 'complete');
    expect(await title(tab)).toMatch(NOTHING);
  });

  test('shows an open reader', async () => {
    const tab = await open('/story');
    await (await rig.chromium.openPopup(tab)).close();
    await rig.chromium.command(tab, 'toggle-reader');
    await expect.poll(() => title(tab)).toMatch(/reader is open/);
    // What comes later to the page below is looked at, and is not what the button says.
    const reports = await countReports();
    await tab.evaluate(() => document.body.append(document.createElement('p')));
    await expect.poll(reports).toBeGreaterThan(0);
    expect(await title(tab)).toMatch(/reader is open/);
    await tab.keyboard.press('Escape');
    await expect.poll(() => title(tab)).toMatch(ARTICLE);
  });
});

describe('the script on every page', () => {
  test('is at most 10 KB, gzipped', () => {
    expect(gzipSync(readFileSync('.output/chrome-mv3/detect.js')).length).toBeLessThanOrEqual(10 * 1024);
  });

  test('looks at most once a second while the page changes a thousand times a second, and not at all while it does not', async () => {
    const tab = await open('/story');
    await expect.poll(() => title(tab)).toMatch(ARTICLE);
    const reports = await countReports();
    // two of the looks that each page gets fall due in this time
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(await reports()).toBe(0);
    await tab.evaluate(() => history.pushState(null, '', '#!/storm'));
    const seconds = await tab.evaluate(async () => {
      const started = performance.now();
      while (performance.now() - started < 4000) {
        for (let change = 0; change < 10; change += 1) document.body.append(document.createElement('p'));
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return (performance.now() - started) / 1000;
    });
    expect(await reports()).toBeGreaterThan(1);
    expect(await reports()).toBeLessThanOrEqual(seconds);
  });

  test('ends quietly when the extension goes, and an open reader keeps its text until Escape; its next version reads the page again', async () => {
    const tab = await open('/story');
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(String(error)));
    tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await (await rig.chromium.openPopup(tab)).close();
    await rig.chromium.command(tab, 'toggle-reader');
    await tab.waitForSelector('wirecopy-host');
    await rig.chromium.remove();
    await tab.evaluate(() => history.replaceState(null, '', '#still-here'));
    expect(await tab.evaluate(() => document.querySelectorAll('wirecopy-host').length)).toBe(1);
    await tab.keyboard.press('Escape');
    await tab.waitForFunction(() => !document.querySelector('wirecopy-host'));
    expect(errors).toEqual([]);

    await rig.chromium.install();
    await press(await rig.chromium.openPopup(tab), 'button', 'Reader mode');
    await tab.waitForSelector('wirecopy-host');
    expect(await spoken(tab)).toContain('heading: Harbour town to widen its eastern quay');
  });
});
