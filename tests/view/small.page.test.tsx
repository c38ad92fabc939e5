import { screen } from '@testing-library/preact';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DELTA, FERRY, TABLES } from './fixtures';
import { expectReach, expectWhole } from './reach';
import { article, painted, stagePopup } from './stage';

const READINGS = Object.entries({ FERRY, DELTA, TABLES });

/** Collects what is thrown while a test runs. */
function faults(): readonly string[] {
  const seen: string[] = [];
  const hear = ({ message }: ErrorEvent) => seen.push(message);
  window.addEventListener('error', hear);
  onTestFinished(() => window.removeEventListener('error', hear));
  return seen;
}

describe('the popup in little room', () => {
  describe.each([
    [320, 320],
    [200, 320],
    [200, 200],
    [120, 300],
    [120, 120],
  ])('%i by %i px', (width, height) => {
    it.each(READINGS)('has every view and action of %s in reach', async (_, reading) => {
      await page.viewport(width, height);
      stagePopup(article(reading));
      for (const tab of screen.getAllByRole('tab')) {
        await userEvent.click(tab);
        expectReach();
        expectWhole();
      }
    });
  });

  // Less than a control is high: what is left is to scroll one way, and to throw nothing.
  it.each([50, 25])('scrolls down, and not sideways where that can be helped, at %i px', async (side) => {
    const thrown = faults();
    await page.viewport(side, side);
    for (const [, reading] of READINGS) {
      stagePopup(article(reading));
      await painted();
      for (const tab of screen.getAllByRole('tab')) {
        tab.click();
        const desk = document.querySelector('.popup') ?? document.body;
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(side);
        // a button of one word is all that may be wider
        expect(desk.scrollWidth).toBeLessThanOrEqual(70);
        expect(desk.scrollHeight).toBeGreaterThan(side * 10);
        desk.scrollTop = desk.scrollHeight;
        expect(desk.scrollTop).toBeGreaterThan(side * 5);
      }
    }
    expect(thrown).toEqual([]);
  });

  it('keeps the actions at the foot while there is room to read above them', async () => {
    await page.viewport(200, 320);
    stagePopup(article(FERRY));
    const bar = screen.getByRole('button', { name: 'Settings' }).closest('footer');
    expect(bar?.getBoundingClientRect().bottom).toBeCloseTo(320, 0);
    expect(document.querySelector('.popup-scroll')?.clientHeight).toBeGreaterThan(200);
  });
});
