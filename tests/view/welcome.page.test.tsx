import { render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readText } from '../../src/article/reading';
import { DEFAULTS } from '../../src/view/settings';
import type { ArticleReading } from '../../src/view/state';
import { THEMES, type Theme } from '../../src/view/state';
import css from '../../src/view/styles/welcome.css?inline';
import { type Toolbar, WelcomeApp } from '../../src/view/WelcomeApp';
import { proofOf } from '../../src/view/welcome/proof';
import { SAMPLE } from '../../src/view/welcome/sample';
import { dress, expectAccessible } from './stage';

function sample(): ArticleReading {
  const [reading] = readText(SAMPLE);
  if (reading?.kind !== 'article') throw new Error('the sample is no story');
  return reading;
}

function stageWelcome({ theme = 'light', toolbar = 'chromium' }: { readonly theme?: Theme; readonly toolbar?: Toolbar } = {}) {
  dress(css);
  const actions = { openPaste: vi.fn(), openSettings: vi.fn(), openShortcuts: vi.fn() };
  const shortcuts = [
    { name: 'toggle-reader', description: 'Open or close the reader', keys: 'Alt+Shift+9' },
    { name: 'copy-clean-text', description: 'Copy the cleaned text', keys: '' },
  ];
  const view = render(
    <WelcomeApp settings={{ ...DEFAULTS, theme }} raw={SAMPLE} reading={sample()} shortcuts={shortcuts} toolbar={toolbar} actions={actions} />,
  );
  view.container.className = 'stage stage-scrolls';
  return actions;
}
const region = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => page.viewport(1280, 900));

describe('the sample', () => {
  it('is read by the parser: every piece of furniture struck, the story whole', () => {
    const reading = sample();
    const struck = proofOf(SAMPLE, reading.article, reading.trail).filter((line) => line.struck);
    expect(struck.map(({ text }) => text.slice(0, 24))).toEqual([
      'Home > World > Islands',
      'Share  Print  Listen',
      'Night ferries return to ',
      'A night ferry leaves the',
      'ADVERTISEMENT',
      'Read more: Lighthouse ke',
      'Sign up for our newslett',
      'More stories',
      'Herring fleet waits for ',
      'Back to top',
    ]);
    expect(reading.article.body.filter(({ kind }) => kind === 'paragraph')).toHaveLength(4);
  });
});

describe('the welcome page', () => {
  it('shows the page’s text struck, the story, and its facts', () => {
    stageWelcome();
    expect(region('What the page holds').getByText('ADVERTISEMENT').tagName).toBe('DEL');
    expect(region('What the page holds').getByText('10 lines struck. Each can be put back.')).toBeTruthy();
    const story = region('What you read');
    expect(story.getByRole('heading', { name: 'Night ferries return to the northern isles' })).toBeTruthy();
    expect(story.getByText(/Nordlys Line, which runs the ferries/)).toBeTruthy();
    expect(story.queryByText('ADVERTISEMENT')).toBeNull();
    expect(region('What it says').getByText('8.4')).toBeTruthy();
  });

  it('leads from a fact to its sentence', async () => {
    stageWelcome();
    await userEvent.click(region('What it says').getByRole('button', { name: /^Show in the story: 140 passengers,/ }));
    expect([...(CSS.highlights.get('wirecopy-fact') ?? [])].map(String)).toEqual(['140 passengers']);
    expect(document.activeElement?.textContent).toContain('140 passengers');
  });

  it('says how the icon is pinned in this browser', () => {
    stageWelcome();
    expect(screen.getByText(/then the pin beside Wirecopy/)).toBeTruthy();
    stageWelcome({ toolbar: 'firefox' });
    expect(screen.getByText(/Pin to Toolbar/)).toBeTruthy();
    expect(screen.queryByText(/then the pin beside Wirecopy/)).toBeNull();
  });

  it('shows the keys as they are bound, and leads to where they are changed', async () => {
    const { openShortcuts } = stageWelcome();
    const rows = region('How to reach it');
    expect(rows.getAllByRole('definition').map((row) => row.textContent)).toEqual(['AltShift9', 'no key']);
    await userEvent.click(rows.getByRole('button', { name: 'Change keys in the browser' }));
    expect(openShortcuts).toHaveBeenCalledOnce();
  });

  it('says what each permission is for, and that nothing is sent', () => {
    stageWelcome();
    const rows = region('What it may do, and why');
    expect(rows.getByText(/Wirecopy sends nothing/)).toBeTruthy();
    expect(rows.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Read the page you click on',
      'Look at every page',
      'Store',
      'Add to the context menu',
      'Enter a site by itself',
    ]);
  });

  it('leads to pasting and to the settings', async () => {
    const { openPaste, openSettings } = stageWelcome();
    await userEvent.click(screen.getByRole('button', { name: 'Try it on your own text' }));
    expect(openPaste).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(openSettings).toHaveBeenCalledOnce();
  });

  it.each(THEMES)('has nothing for axe to find in %s', async (theme) => {
    stageWelcome({ theme });
    await expectAccessible();
  });

  it.each([320, 400, 800, 1440])('scrolls nothing sideways at %d px', async (width) => {
    await page.viewport(width, 900);
    stageWelcome();
    const stage = document.querySelector('.stage') ?? document.body;
    expect(stage.scrollWidth).toBeLessThanOrEqual(stage.clientWidth);
    await expectAccessible();
  });
});
