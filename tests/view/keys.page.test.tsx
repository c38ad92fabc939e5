import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NO_EDITS } from '../../src/view/edits';
import { PopupApp } from '../../src/view/PopupApp';
import { DEFAULTS } from '../../src/view/settings';
import { FERRY, LONG } from './fixtures';
import { article, expectAccessible, stagePopup, stageReader, watchedActions } from './stage';

beforeEach(() => page.viewport(1440, 900));

const key = (words: string) => userEvent.keyboard(words);
const tabChosen = () => screen.getAllByRole('tab').find((tab) => tab.getAttribute('aria-selected') === 'true')?.textContent;
const focused = () => document.activeElement?.getAttribute('data-target');

describe('keys of one letter', () => {
  it('press the controls of the popup', async () => {
    const { actions } = stagePopup(article(FERRY));
    await key('2');
    expect(tabChosen()).toMatch(/^Facts/);
    await key('3');
    expect(tabChosen()).toMatch(/^Removed/);
    await key('1');
    expect(tabChosen()).toBe('Read');
    await key('c');
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith('text');
    await key('p');
    expect(actions.print).toHaveBeenCalledOnce();
    await key('r');
    expect(actions.toggleReader).toHaveBeenCalledOnce();
    await key('s');
    expect(screen.getByRole('button', { name: 'Settings' }).getAttribute('aria-expanded')).toBe('true');
  });

  it('press the controls of the reader, wherever the focus is in it', async () => {
    const { actions } = stageReader(FERRY);
    expect(screen.getByRole('complementary', { name: 'Facts' })).toBeTruthy();
    await key('2');
    expect(screen.queryByRole('complementary')).toBeNull();
    await key('3');
    expect(screen.getByRole('complementary', { name: 'Removed' })).toBeTruthy();
    await key('e');
    expect(screen.getByRole('button', { name: 'Done' })).toBeTruthy();
    await userEvent.click(document.querySelector('.story p') ?? document.body);
    await key('r');
    expect(actions.toggleReader).toHaveBeenCalledOnce();
  });

  it('are heard from the first draw on, before the browser has painted it', () => {
    const box = document.body.appendChild(document.createElement('div'));
    const toggleReader = vi.fn();
    const actions = { ...watchedActions(), toggleReader, putBack: vi.fn(), takeOut: vi.fn() };
    const choices = { settings: DEFAULTS, site: null, version: '1.2.3', change: vi.fn(), isLetIn: async () => true, letIn: async () => true };
    render(<PopupApp state={article(FERRY)} actions={actions} edits={NO_EDITS} choices={choices} />, box);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'r' }));
    render(null, box);
    box.remove();
    expect(toggleReader).toHaveBeenCalledOnce();
  });

  it('walk over the paragraphs, and over the facts where those are in front', async () => {
    stagePopup(article(FERRY));
    await key('j');
    expect(focused()).toBe('4');
    await key('jj');
    expect(focused()).toBe('6');
    await key('k');
    expect(focused()).toBe('5');
    await key('2');
    await key('j');
    expect(document.activeElement?.className).toContain('jump');
  });

  it('do nothing with a modifier, where text is typed, or when they are switched off', async () => {
    const { actions } = stagePopup(article(FERRY));
    await key('{Control>}c{/Control}{Alt>}p{/Alt}');
    expect(actions.copy).not.toHaveBeenCalled();
    expect(actions.print).not.toHaveBeenCalled();

    const typed = stagePopup({ kind: 'unreadable', reason: 'empty' });
    await userEvent.type(screen.getByLabelText('Paste the story’s text'), 'as? jk');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Paste the story’s text').value).toBe('as? jk');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(typed.actions.copy).not.toHaveBeenCalled();

    const off = stagePopup(article(FERRY));
    await key('?');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Keys of one letter' }));
    expect(off.choices.change).toHaveBeenLastCalledWith({ keys: false });
    await key('{Escape}');
    await key('c?2');
    expect(off.actions.copy).not.toHaveBeenCalled();
    expect(tabChosen()).toBe('Read');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.querySelector('[aria-keyshortcuts]')).toBeNull();
    // The list is in reach without them.
    await userEvent.click(screen.getByRole('button', { name: 'Settings' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }));
    expect(screen.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeTruthy();
  });

  it('are those of the keyboard where the layout writes another script', () => {
    const { actions } = stagePopup(article(FERRY));
    fireEvent.keyDown(document.body, { key: 'с', code: 'KeyC' });
    expect(actions.copy).toHaveBeenCalledOnce();
  });
});

describe('the list of keys', () => {
  const rows = () =>
    [...screen.getByRole('dialog', { name: 'Keyboard shortcuts' }).querySelectorAll('.key-rows > div')].map((row) =>
      [row.querySelector('dt')?.textContent, ...[...row.querySelectorAll('kbd')].map((one) => one.textContent)].join(' '),
    );

  it('has every key that a control carries, and the commands as the browser bound them', async () => {
    const shortcuts = vi.fn(async () => [
      { name: 'toggle-reader', description: 'Open or close the reader', keys: 'Alt+R' },
      { name: 'copy-clean-text', description: 'Copy cleaned text', keys: '' },
    ]);
    await page.viewport(800, 900);
    stageReader(LONG, { actions: { shortcuts } });
    const carried = [...document.querySelectorAll('[aria-keyshortcuts]')].map((one) => one.getAttribute('aria-keyshortcuts'));
    await key('?');
    await waitFor(() => expect(rows()).toContain('Open or close the reader Alt R'));
    expect(rows()).toContain('Copy cleaned text');
    expect(rows()).toEqual(expect.arrayContaining(['Close reader r', 'Outline o', 'Facts 2', 'Removed 3', 'Edit e', 'Print p', 'Next paragraph j']));
    for (const one of carried) expect(rows().some((row) => row.endsWith(` ${one}`))).toBe(true);
    expect(new Set(carried).size).toBe(carried.length);
  });

  it('gives the keys back the moment it closes, not with the next frame', () => {
    const { actions } = stageReader(FERRY);
    fireEvent.keyDown(screen.getByRole('heading', { level: 1 }), { key: '?' });
    fireEvent.keyDown(screen.getByRole('dialog', { name: 'Keyboard shortcuts' }), { key: 'Escape' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'r' });
    expect(actions.toggleReader).toHaveBeenCalledOnce();
  });

  it('closes on Escape, which nobody else hears, and gives the focus back', async () => {
    let heard = false;
    const hear = (event: KeyboardEvent) => {
      heard ||= event.key === 'Escape';
    };
    document.body.addEventListener('keydown', hear);
    stagePopup(article(FERRY));
    const tab = screen.getByRole('tab', { name: /Facts/ });
    tab.focus();
    await key('?');
    const list = screen.getByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(list).getByText('From tab to tab')).toBeTruthy();
    await expectAccessible();
    await key('{Escape}');
    document.body.removeEventListener('keydown', hear);
    expect(heard).toBe(false);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(tab);
  });
});
