import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press } from './chromium';
import { useRig } from './rig';

/*
 * The popup keeps its own window at 600 px whatever is emulated, so its page is opened in a tab here, with a pasted story:
 * the same views and styles in a window of every size.
 */
const rig = useRig();
const STORY = `Harbour town to widen its eastern quay

SKARVOY, March 4 (Reuters) - The council of Skarvoy agreed on Tuesday to widen the eastern quay before the winter storms arrive.

Read more: Lighthouse keepers return to the northern rock

The work will cost 8.4 million kroner and take until June, the harbour master of Skarvoy told reporters on the quay.

The council of Skarvoy had turned the plan down twice because traders feared for their stalls on the old quay.`;

describe('the page of the popup in a window of every size', () => {
  let popup: Page;
  const thrown: unknown[] = [];
  beforeAll(async () => {
    popup = await rig.chromium.pageOf('popup.html#paste');
    popup.on('pageerror', (error) => thrown.push(error));
    await popup.waitForSelector('textarea');
    await popup.$eval(
      'textarea',
      (box, story) => {
        box.value = story;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      STORY,
    );
    await press(popup, 'button', 'Read it clean');
    await popup.waitForSelector('.story');
  });
  afterAll(() => popup.close());

  test.each([
    [800, 600, 1],
    [320, 320, 1],
    // 1280 by 1024 px at 400 %: WCAG 1.4.10
    [320, 256, 4],
    [200, 200, 1],
    [120, 120, 1],
    [50, 50, 1],
    [25, 25, 1],
  ])('%i by %i px', async (width, height, deviceScaleFactor) => {
    await popup.bringToFront();
    await popup.setViewport({ width, height, deviceScaleFactor });
    await popup.waitForFunction((...size) => innerWidth === size[0] && innerHeight === size[1], { polling: 50 }, width, height);
    await popup.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    for (const tab of [1, 2, 3]) {
      await popup.$eval(`[role=tab]:nth-child(${tab})`, (one) => (one as HTMLElement).click());
      const stands = await popup.evaluate(() => {
        const shown = [...document.querySelectorAll<HTMLElement>('.popup *')].filter((element) => element.checkVisibility());
        const box = [document.querySelector('.popup'), document.querySelector('.popup-scroll')].find(
          (one) => one && getComputedStyle(one).overflowY === 'auto',
        );
        const letters = shown.filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()));
        return {
          window: [innerWidth, innerHeight],
          sideways:
            Math.max(
              document.documentElement.scrollWidth,
              ...[...document.querySelectorAll('.popup, .popup-scroll, .action-bar')].map((one) => one.scrollWidth),
            ) - innerWidth,
          smallest: Math.min(...letters.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
          reading: box?.clientHeight ?? 0,
          buttons: shown.filter((element) => element.closest('.action-bar') && element.tagName === 'BUTTON').length,
        };
      });
      expect(stands.window).toEqual([width, height]);
      // a control with one word is all that may be wider than next to nothing
      expect(stands.sideways).toBeLessThanOrEqual(width < 100 ? 90 - width : 0);
      expect(stands.smallest).toBeGreaterThanOrEqual(12);
      // less the bars for scrolling
      expect(stands.reading).toBeGreaterThan(Math.min(150, height * 0.9 - 20));
      expect(stands.buttons).toBeGreaterThanOrEqual(6);
    }
    expect(thrown).toEqual([]);
  });
});
