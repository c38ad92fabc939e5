import { screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FERRY } from './fixtures';
import { article, expectAccessible, stagePopup, stageReader } from './stage';

beforeEach(() => page.viewport(600, 600));

const root = () => document.querySelector<HTMLElement>('.desk');
const open = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const paragraph = () => getComputedStyle(document.querySelector('.body p') ?? document.body);

describe('type and colours', () => {
  it('show at once in the story, whatever is chosen', async () => {
    stagePopup(article(FERRY));
    const before = Number.parseFloat(paragraph().fontSize);
    await open('Type and colours');
    await userEvent.click(screen.getByRole('radio', { name: 'Black' }));
    expect(getComputedStyle(root() ?? document.body).backgroundColor).toMatch(/^oklch\(0 0 0|^rgb\(0, 0, 0\)/);
    await userEvent.click(screen.getByRole('radio', { name: 'Mono' }));
    expect(paragraph().fontFamily).toMatch(/^ui-monospace/);
    screen.getByRole('slider', { name: 'Size' }).focus();
    await userEvent.keyboard('{End}');
    expect(Number.parseFloat(paragraph().fontSize)).toBeCloseTo(before * 2.5);
    screen.getByRole('slider', { name: 'Letter spacing' }).focus();
    await userEvent.keyboard('{End}');
    expect(Number.parseFloat(paragraph().letterSpacing)).toBeCloseTo(Number.parseFloat(paragraph().fontSize) / 5);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Justify' }));
    expect(paragraph().textAlign).toBe('justify');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Hyphenate' }));
    expect(paragraph().hyphens).toBe('manual');
    await open('Back to the usual');
    expect(Number.parseFloat(paragraph().fontSize)).toBe(before);
    expect(root()?.dataset.theme).toBe('system');
  });

  it('are reached, moved through and left by keyboard', async () => {
    stageReader(FERRY);
    screen.getByRole('button', { name: 'Type and colours' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('radio', { name: 'Light' })).toBe(document.activeElement);
    await userEvent.keyboard('{ArrowRight}');
    expect(root()?.dataset.theme).toBe('sepia');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('radio', { name: 'Sepia' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Type and colours' })).toBe(document.activeElement);
  });

  it('close when the pointer goes elsewhere, and stay while it is on their ground', async () => {
    // room for the panel below the headline, in any face
    await page.viewport(600, 900);
    stagePopup(article(FERRY));
    await open('Type and colours');
    const panel = screen.getByRole('dialog', { name: 'Type and colours' });
    await userEvent.click(panel, { position: { x: 4, y: 4 } });
    expect(within(panel).getByRole('slider', { name: 'Size' })).toBeTruthy();
    await userEvent.click(screen.getByRole('heading', { level: 1 }));
    expect(within(panel).queryByRole('slider')).toBeNull();
  });

  it.each([
    ['popup', 600],
    ['popup', 320],
    ['reader', 1300],
    ['reader', 320],
  ] as const)('axe finds nothing, and nothing scrolls sideways, in the %s at %d px', async (view, width) => {
    await page.viewport(width, 600);
    if (view === 'popup') stagePopup(article(FERRY));
    else stageReader(FERRY);
    await open('Type and colours');
    await expectAccessible();
    const panel = screen.getByRole('dialog', { name: 'Type and colours' });
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
    const { left, right } = panel.getBoundingClientRect();
    expect([left >= 0, right <= width]).toEqual([true, true]);
  });
});

describe('the choices of a site', () => {
  it('are named after it, kept for it, and lead to all settings', async () => {
    const { choices, actions } = stagePopup(article(FERRY));
    await open('Settings');
    expect(screen.getByRole('heading', { name: 'On gazette.example' })).toBeTruthy();
    await expectAccessible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Open its stories in the reader' }));
    expect(choices.change).toHaveBeenLastCalledWith({ sites: { 'gazette.example': { autoOpen: true } } });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Look for articles' }));
    expect(choices.change).toHaveBeenLastCalledWith({ sites: { 'gazette.example': { autoOpen: true, detection: false } } });
    expect((screen.getByRole('checkbox', { name: 'Open its stories in the reader' }) as HTMLInputElement).disabled).toBe(true);
    await open('All settings');
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });

  it('say that the browser must allow what it has not allowed, with the button for it', async () => {
    let allowed = false;
    const { choices } = stagePopup(article(FERRY), { access: { isLetIn: async () => allowed, letIn: async () => allowed } });
    await open('Settings');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Open its stories in the reader' }));
    expect(await screen.findByText(/browser must allow it/)).toBeTruthy();
    expect(choices.change).toHaveBeenCalled();
    allowed = true;
    await open('Allow');
    await expect.poll(() => screen.queryByText(/browser must allow it/)).toBeNull();
  });
});
