import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { press } from './chromium';
import { useRig } from './rig';

/* What the system asks for, worn by the built popup and reader; options.test.ts has the same of the settings. */

const rig = useRig();
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SYSTEMS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  contrast: [{ name: 'prefers-contrast', value: 'more' }],
  'dark contrast': [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'prefers-contrast', value: 'more' },
  ],
  forced: [{ name: 'forced-colors', value: 'active' }],
  'dark forced': [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
  still: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
} as const;
type System = keyof typeof SYSTEMS;

let page: Page | undefined;
afterEach(async () => {
  await rig.chromium.closePopup();
  await (await rig.chromium.worker()).evaluate('chrome.storage.session.clear()');
  await page?.close();
  page = undefined;
});

const wear = async (on: Page, system: System): Promise<void> => {
  await (await on.createCDPSession()).send('Emulation.setEmulatedMedia', { features: [...SYSTEMS[system]] });
};

/** The popup in that system from its first paint: colours that are on their way from one to another are neither. */
async function popupIn(system: System): Promise<Page> {
  page = await rig.visit('/pages/zelenskiy-2022');
  const popup = await rig.chromium.openPopup(page);
  await wear(popup, system);
  await popup.reload();
  await popup.waitForSelector('.popup-article [role=tab]:nth-child(2) .count:not(:empty)');
  await popup.evaluate(AXE);
  return popup;
}

/** The reader in that system. Its shadow root is closed; for axe to see into it, it is opened here by its own script's world. */
async function readerIn(system: System): Promise<Page> {
  page = await rig.visit('/pages/zelenskiy-2022');
  await wear(page, system);
  const session = await page.createCDPSession();
  const worlds: { readonly id: number; readonly name: string; readonly origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const popup = await rig.chromium.openPopup(page);
  await popup.waitForSelector('.popup-article');
  for (const { id } of worlds.filter(({ origin }) => origin.startsWith('chrome-extension:')))
    await session.send('Runtime.evaluate', {
      contextId: id,
      expression: `{ const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (init) { return attachShadow.call(this, { ...init, mode: 'open' }); }; }`,
    });
  await press(popup, 'button', 'Reader mode');
  await page.waitForFunction(() => document.querySelector('wirecopy-host')?.shadowRoot?.querySelector('.reader .story p'));
  await page.evaluate(AXE);
  return page;
}

const VIEW = { popup: `document.querySelector('.desk')`, reader: `document.querySelector('wirecopy-host').shadowRoot.querySelector('.desk')` } as const;
type View = keyof typeof VIEW;
/** The page below is inert, which axe does not know: its landmarks are not there for anyone while the reader is. */
const RULES = { 'landmark-no-duplicate-banner': { enabled: false }, 'landmark-no-duplicate-main': { enabled: false } };
const found = (on: Page, view: View): Promise<unknown> =>
  on.evaluate(
    `axe.run(${VIEW[view]}, ${JSON.stringify({ rules: view === 'reader' ? RULES : {} })}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + nodes[0].failureSummary))`,
  );
const styleOf = (on: Page, view: View, selector: string, property: string): Promise<unknown> =>
  on.evaluate(
    `getComputedStyle(${VIEW[view]}.querySelector(${JSON.stringify(selector || 'no-such')}) ?? ${VIEW[view]}).getPropertyValue(${JSON.stringify(property)})`,
  );
/** Elements that move: more than 10 ms of transition or animation, or smooth scrolling. */
const moving = (on: Page, view: View): Promise<unknown> =>
  on.evaluate(`[...${VIEW[view]}.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
    return [transitionDuration, animationDuration].some((time) => time.split(',').some((one) => Number.parseFloat(one) > 0.01)) || scrollBehavior === 'smooth';
  }).map((element) => element.outerHTML.slice(0, 120))`);

const LOOKS = ['background-color', 'color'] as const;
const OPEN = { popup: popupIn, reader: readerIn } as const;

describe.each(['popup', 'reader'] as const)('the %s', (view) => {
  const open = OPEN[view];

  test.each(Object.keys(SYSTEMS) as System[])('has nothing for axe to find in a system that is %s', async (system) => {
    const on = await open(system);
    for (const part of ['Facts', 'Removed']) {
      expect(await found(on, view)).toEqual([]);
      await on.evaluate(`(async () => {
        const view = ${VIEW[view]};
        [...view.querySelectorAll('[role=tab], .reader-bar button')].find((button) => button.textContent.includes(${JSON.stringify(part)})).click();
        await new Promise(requestAnimationFrame);
        // Colours that are on their way are looked at when they are there.
        await Promise.allSettled(view.getAnimations({ subtree: true }).map(({ finished }) => finished));
      })()`);
    }
    expect(await found(on, view)).toEqual([]);
  });

  test('is dark, in more contrast, in forced colours and still where the system asks for it', async () => {
    const looks: Record<string, readonly unknown[]> = {};
    for (const system of ['light', 'dark', 'contrast', 'forced'] as const) {
      const on = await open(system);
      looks[system] = await Promise.all([...LOOKS.map((property) => styleOf(on, view, '', property)), styleOf(on, view, '.count', 'color')]);
      if (system === 'forced') {
        // Where a button ends is told by a line, and not by a colour alone, which the system takes away.
        expect(await styleOf(on, view, '.split', 'border-bottom-style')).toBe('solid');
      }
      await on.close();
    }
    const { light, dark, contrast, forced } = looks;
    expect(dark).not.toEqual(light);
    expect(dark?.[0]).not.toBe(light?.[0]);
    expect(contrast?.[2]).not.toBe(light?.[2]);
    expect(forced?.slice(0, 2)).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(await moving(await open('still'), view)).toEqual([]);
  });
});

test('the reader’s open panel and its pressed buttons are told by an edge where the system takes their ground', async () => {
  const on = await readerIn('forced');
  const edges = () =>
    on.evaluate(`[...${VIEW.reader}.querySelectorAll('.reader-bar .plain')].filter((button) => getComputedStyle(button).outlineStyle === 'solid')
      .map((button) => button.title)`);
  const press = (name: string) =>
    on.evaluate(`[...${VIEW.reader}.querySelectorAll('.reader-bar .plain')].find((button) => button.title === ${JSON.stringify(name)}).click()`);
  const before = await edges();
  await press('Listen');
  await expect.poll(edges).toEqual([...(before as readonly string[]), 'Listen']);
  await press('Removed');
  await expect.poll(edges).toEqual(['Removed', 'Listen']);
});

test('the dot before agency copy is as full in forced colours as without', async () => {
  const on = await popupIn('forced');
  // the Zelenskiy story has an agency’s picture only: a ring
  const hole = (): Promise<unknown> =>
    on.evaluate(
      `{ const { width, borderLeftWidth } = getComputedStyle(document.querySelector('.provenance-dot')); Number.parseFloat(width) - 2 * Number.parseFloat(borderLeftWidth) }`,
    );
  expect(await hole()).toBeGreaterThan(2);
  await on.evaluate(`document.querySelector('.provenance').className = 'provenance provenance-agency-copy'`);
  expect(await hole()).toBe(0);
});
