import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { useRig } from './rig';

/* The popup's small first script starts the other one, whenever it comes itself and whether or not its window gets a frame. */

const frameless = (script: string): string =>
  `{ const frames = requestAnimationFrame; self.requestAnimationFrame = () => 0; ${script}; self.requestAnimationFrame = frames; }`;
const late = (script: string): string => `setTimeout(() => { ${script} }, 300);`;
const ORDERS = {
  'coming late': late,
  'getting no frame': frameless,
  'coming late and getting no frame': (script: string): string => late(frameless(script)),
} as const;

for (const [when, change] of Object.entries(ORDERS))
  describe(`with its first script ${when}`, () => {
    const rig = useRig({}, { scripts: { 'front.js': change } });

    test('the popup shows the story and its facts', async () => {
      const page = await rig.visit('/pages/zelenskiy-2022');
      const popup = await rig.chromium.openPopup(page);
      await popup.waitForSelector('.popup-article [role=tab]:nth-child(2) .count:not(:empty)');
      expect(await popup.$eval('h1', (headline) => headline.textContent)).toContain('Zelenskiy Looks to EU Offer');
      await page.close();
    });
  });

test.each(['chrome-mv3', 'firefox-mv3'])("the popup's document of %s names no script but the small first one, which its window would wait for", (build) => {
  const page = readFileSync(`.output/${build}/popup.html`, 'utf8');
  expect(page.match(/<script[^>]*>/g)).toEqual([expect.stringContaining('src="/front.js"')]);
  expect(page).toMatch(/<link rel="modulepreload"[^>]* data-late>/);
});
