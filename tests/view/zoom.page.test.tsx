import { screen } from '@testing-library/preact';
import { describe, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DELTA, FERRY, LONG, PICTURES, TABLES } from './fixtures';
import { expectReach, expectWhole } from './reach';
import { article, stagePopup, stageReader } from './stage';

/**
 * WCAG 1.4.10, reflow: a window of 1280 by 1024 px at 400 % zoom is 320 by 256 px for us. Nothing is cut off or stands over
 * another, nothing scrolls sideways, and all there is to press can be pressed.
 */
const ZOOMED = [320, 256] as const;

describe('at 400 % zoom', () => {
  it.each(Object.entries({ FERRY, TABLES, DELTA }))('the popup has every view and action of %s in reach', async (_, reading) => {
    await page.viewport(...ZOOMED);
    stagePopup(article(reading));
    for (const tab of screen.getAllByRole('tab')) {
      await userEvent.click(tab);
      expectReach();
      expectWhole();
    }
  });

  it.each(Object.entries({ FERRY, TABLES, DELTA, PICTURES, LONG }))('the reader has every action of %s in reach', async (_, reading) => {
    await page.viewport(...ZOOMED);
    stageReader(reading);
    expectReach();
    expectWhole();
  });

  it.each([/^Facts/, /^Removed/, 'Outline', 'Type and colours', 'Settings'])('the reader’s %s opens whole', async (name) => {
    await page.viewport(...ZOOMED);
    stageReader(LONG);
    await userEvent.click(screen.getByRole('button', { name }));
    expectWhole();
  });
});

describe('the popup of every size that a browser gives it', () => {
  it.each([
    [800, 600],
    [600, 600],
    [480, 300],
    [400, 200],
    [320, 180],
  ])('%i by %i px', async (width, height) => {
    await page.viewport(width, height);
    for (const reading of [FERRY, DELTA]) {
      stagePopup(article(reading));
      for (const tab of screen.getAllByRole('tab')) {
        await userEvent.click(tab);
        expectReach();
        expectWhole();
      }
    }
  });
});
