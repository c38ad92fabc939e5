import { screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readText } from '../../src/article/reading';
import type { PopupState } from '../../src/view/state';
import { DELTA, FERRY, TABLES } from './fixtures';
import { article, expectAccessible, stagePopup } from './stage';

beforeEach(() => page.viewport(600, 600));

const PASTE: PopupState = { kind: 'paste', text: '', problem: null };
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Paste the story’s text' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const pasted = (index: number): PopupState => ({ kind: 'pasted', stories: [FERRY, TABLES, DELTA], index });

describe('the place to paste', () => {
  it('has the focus in its box and hands the text over', async () => {
    const { actions } = stagePopup(PASTE);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Paste a story');
    expect(box()).toBe(document.activeElement);
    await userEvent.keyboard('A story');
    await press('Read it clean');
    expect(actions.readPasted).toHaveBeenCalledWith('A story');
    await expectAccessible();
  });

  it('says when there is nothing in it', async () => {
    const { actions } = stagePopup(PASTE);
    await press('Read it clean');
    expect(screen.getByRole('status').textContent).toMatch(/^Nothing to read yet/);
    expect(actions.readPasted).not.toHaveBeenCalled();
  });

  it.each([
    ['too-short', /^Too little text for a story/],
    ['not-an-article', /^No story found in this text/],
  ] as const)('keeps a text that is %s, says so, and no longer once it changes', async (problem, words) => {
    stagePopup({ kind: 'paste', text: 'Ferry back', problem });
    expect(box().value).toBe('Ferry back');
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('status').textContent).toMatch(words);
    await expectAccessible();
    await userEvent.type(box(), '!');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('is opened from the settings of a story, and left again', async () => {
    const { actions } = stagePopup(article(FERRY));
    await press('Settings');
    await press('Paste text');
    expect(actions.openPaste).toHaveBeenCalledOnce();
    const { actions: again } = stagePopup(PASTE);
    await press('Back to the page');
    expect(again.leavePaste).toHaveBeenCalledOnce();
  });
});

describe('pasted stories', () => {
  it('are listed with the one that is shown, and chosen from', async () => {
    const { actions } = stagePopup(pasted(1));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(TABLES.article.headline);
    const list = within(screen.getByRole('navigation', { name: 'Stories in this text' }));
    expect(list.getByText('3 stories in this text')).toBeTruthy();
    expect(list.getAllByRole('button').map((button) => button.getAttribute('aria-current'))).toEqual([null, 'true', null]);
    await userEvent.click(list.getByRole('button', { name: DELTA.article.headline }));
    expect(actions.choosePasted).toHaveBeenCalledWith(2);
    await expectAccessible();
  });

  it('name who signs at the top, and not again below the story', () => {
    const text = [
      'Ferry runs aground off Port Elm in heavy fog',
      'By Ada Moor, Reuters',
      'PORT ELM, March 9 (Reuters) - A ferry ran aground off Port Elm on Saturday with ninety people aboard, and all of them were brought ashore.',
      'The ship’s owner said it would look into why the vessel left the channel, and that a tug would try again on Sunday.',
      '(Reporting by Ada Moor; Editing by Cy Dunn)',
    ].join('\n\n');
    const stories = readText(text).flatMap((reading) => (reading.kind === 'article' ? [reading] : []));
    stagePopup({ kind: 'pasted', stories, index: 0 });
    expect(screen.getByText('By Ada Moor').closest('.masthead')).not.toBeNull();
    expect(screen.getByRole('region', { name: 'Credits' }).textContent).toBe('(Reporting by Ada Moor; Editing by Cy Dunn)');
  });

  it('have facts and a trail like any, but no page: no reader, and no site to keep for', async () => {
    const { actions } = stagePopup({ kind: 'pasted', stories: [FERRY], index: 0 }, { site: null });
    expect(screen.queryByRole('navigation', { name: 'Stories in this text' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Reader mode' })).toBeNull();
    await userEvent.click(screen.getByRole('tab', { name: /^Removed/ }));
    expect(screen.queryByRole('button', { name: /^Always keep/ })).toBeNull();
    await press('Paste another');
    expect(actions.openPaste).toHaveBeenCalledOnce();
    await press('Copy text');
    expect(actions.copy).toHaveBeenCalledWith('text');
  });

  it.each([320, 600, 1280])('scroll nothing sideways at %d px', async (width) => {
    await page.viewport(width, 700);
    stagePopup(pasted(0));
    const stage = document.querySelector('.popup-scroll') ?? document.body;
    expect(stage.scrollWidth).toBeLessThanOrEqual(stage.clientWidth);
  });
});

describe('editing in the popup', () => {
  it('strikes a paragraph by hand and undoes it', async () => {
    stagePopup(article(FERRY));
    expect(screen.queryByRole('button', { name: /^Strike: / })).toBeNull();
    await press('Edit');
    await userEvent.click(screen.getByRole('button', { name: /^Strike: The car ferry Sveti Duje struck/ }));
    expect(document.querySelector('.body')?.textContent).not.toContain('struck a sandbank late on Wednesday');
    expect(screen.getByRole('status').textContent).toBe('Struck. It is under Removed. Undo');
    // The next block's button has taken the place of the one that went.
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toMatch(/^Strike: “We cannot ask a captain/);
    await expectAccessible();
    await press('Undo');
    expect(document.querySelector('.body')?.textContent).toContain('struck a sandbank late on Wednesday');
    expect(screen.getByRole('tab', { name: 'Removed 6' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Strike: The car ferry Sveti Duje struck/ }));
    await press('Done');
    await userEvent.click(screen.getByRole('tab', { name: 'Removed 7' }));
    expect(screen.getByRole('heading', { name: 'Struck by you' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Put back: The car ferry Sveti Duje struck/ }));
    expect(document.querySelector('.body')?.textContent).toContain('struck a sandbank late on Wednesday');
  });
});
