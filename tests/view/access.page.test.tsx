import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, it } from 'vitest';
import { page } from 'vitest/browser';
import { type PopupState, THEMES } from '../../src/view/state';
import { DELTA, FERRY, TABLES } from './fixtures';
import { article, expectAccessible, expectContrast, stagePopup, stageReader } from './stage';

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));

const STORYLESS: readonly PopupState[] = [
  { kind: 'unreadable', reason: 'not-an-article' },
  { kind: 'restricted', what: 'store' },
  { kind: 'gone' },
  { kind: 'error', message: 'TypeError' },
];

describe('axe finds nothing in the popup', () => {
  beforeEach(() => page.viewport(600, 600));

  it.each(['Read', /Facts/, /Removed/])('tab %s', async (name) => {
    stagePopup(article(FERRY));
    fireEvent.click(screen.getByRole('tab', { name }));
    await expectAccessible();
  });

  it('with the evidence and the menu open', async () => {
    stagePopup(article(FERRY));
    fireEvent.click(screen.getByText('how we know'));
    press('Copy as…');
    await expectAccessible();
  });

  it.each([
    ['right to left', DELTA],
    ['tables', TABLES],
  ])('with a story of %s', async (_, reading) => {
    stagePopup(article(reading));
    await expectAccessible();
  });

  it.each(STORYLESS)('where there is no story: %o', async (state) => {
    stagePopup(state);
    await expectAccessible();
  });
});

describe('axe finds nothing in the reader', () => {
  it('with facts beside the story', async () => {
    await page.viewport(1440, 900);
    stageReader(FERRY);
    await expectAccessible();
  });

  it('while it is edited, beside what was removed', async () => {
    await page.viewport(1440, 900);
    stageReader(FERRY);
    press(/^Removed/);
    press('Edit');
    await expectAccessible();
  });

  it('on a narrow screen with its sheet open', async () => {
    await page.viewport(320, 640);
    stageReader(FERRY);
    press(/^Facts/);
    await expectAccessible();
  });
});

describe.each(THEMES)('contrast of the theme %s', (theme) => {
  it('holds in every tab', async () => {
    await page.viewport(600, 600);
    stagePopup(article(FERRY), { theme });
    for (const tab of screen.getAllByRole('tab')) {
      fireEvent.click(tab);
      await expectContrast();
    }
  });

  it('holds where there is no story', async () => {
    stagePopup({ kind: 'error', message: 'TypeError' }, { theme });
    await expectContrast();
  });
});
