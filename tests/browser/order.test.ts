import { describe, expect, test } from 'vitest';
import { useRig } from './rig';

/* The popup's two scripts run in the order they arrive, which under load is not the order they stand in. */

/** Runs the small first script when the popup has long begun, or never. */
const ORDERS = {
  late: (script: string): string => `setTimeout(() => { ${script} }, 300);`,
  'not at all': (): string => '',
} as const;

for (const [when, change] of Object.entries(ORDERS))
  describe(`with its first script coming ${when}`, () => {
    const rig = useRig({}, { scripts: { 'front.js': change } });

    test('the popup shows the story and its facts', async () => {
      const page = await rig.visit('/pages/zelenskiy-2022');
      const popup = await rig.chromium.openPopup(page);
      await popup.waitForSelector('.popup-article [role=tab]:nth-child(2) .count:not(:empty)');
      expect(await popup.$eval('h1', (headline) => headline.textContent)).toContain('Zelenskiy Looks to EU Offer');
      await page.close();
    });
  });
