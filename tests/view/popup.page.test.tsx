import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NO_FACTS } from '../../src/view/facts/none';
import { DELTA, FERRY, PICTURES, paragraph, TABLES } from './fixtures';
import { article, painted, stagePopup, stageSteps } from './stage';

beforeEach(() => page.viewport(600, 600));

const signOf = (words: string) => screen.getByRole('button', { name: (name) => name.startsWith(`Show in the story: ${words},`) });
/** The blocks below the first window come a moment later. */
const wholeBody = () => waitFor(() => expect(document.querySelectorAll('.body > .block')).toHaveLength(FERRY.article.body.length));
const highlighted = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);

describe('the story in the popup', () => {
  it('shows headline, standfirst, byline, outlet, dates and reading time', () => {
    stagePopup(article(FERRY));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(FERRY.article.headline);
    expect(screen.getByText(FERRY.article.standfirst ?? '?')).toBeTruthy();
    expect(screen.getByText('By Mara Belić and Tom Ashworth')).toBeTruthy();
    expect(screen.getByText('14 March 2024')).toBeTruthy();
    expect(screen.getByText(/updated 15 March 2024/)).toBeTruthy();
    expect(screen.getByText('2 min')).toBeTruthy();
  });

  it('opens the line of provenance into the page’s own words', async () => {
    stagePopup(article(FERRY));
    const line = screen.getByText('Reuters copy');
    expect(screen.getByText('via The Harbour Gazette')).toBeTruthy();
    expect(screen.getByText('ZADAR, Croatia, March 14 (Reuters) -', { selector: 'q' }).checkVisibility()).toBe(false);
    await userEvent.click(line);
    expect(screen.getByText('ZADAR, Croatia, March 14 (Reuters) -', { selector: 'q' }).checkVisibility()).toBe(true);
  });

  it('says "probably" where the evidence is weak, and "picture" where only that is the agency’s', () => {
    stagePopup(article(TABLES));
    expect(screen.getByText('Probably with dpa material')).toBeTruthy();
    stagePopup(article(DELTA));
    expect(screen.getByText('AFP picture')).toBeTruthy();
  });

  it('puts a correction above the headline', () => {
    stagePopup(article(FERRY));
    const notice = screen.getByText(/number of passengers as 321/);
    expect(notice.compareDocumentPosition(screen.getByRole('heading', { level: 1 })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('shows the lead picture’s caption once and loads no picture unasked', async () => {
    stagePopup(article(FERRY));
    await wholeBody();
    expect(screen.getAllByText(/The car ferry Sveti Duje lies on a sandbank/)).toHaveLength(1);
    expect(document.querySelectorAll('img')).toHaveLength(0);
    await userEvent.click(screen.getAllByRole('button', { name: 'Show picture from pictures.example' })[0] ?? document.body);
    const shown = document.querySelectorAll('img, .picture-missing');
    expect(shown).toHaveLength(1);
  });

  it('shows every block in order, links and emphasis kept', async () => {
    stagePopup(article(FERRY));
    await wholeBody();
    const ids = [...document.querySelectorAll('.body [data-target]')].map((element) => Number(element.getAttribute('data-target')));
    expect(ids).toEqual(FERRY.article.body.map((block) => block.id));
    const link = screen.getByRole('link', { name: 'transport safety board' });
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(screen.getByText('January', { selector: 'em' })).toBeTruthy();
  });

  it('sets the dateline apart without changing the lede’s words', () => {
    stagePopup(article(FERRY));
    expect(document.querySelector('.dateline')?.textContent).toBe(FERRY.article.dateline?.text);
    expect(document.querySelector('[data-target="4"]')?.textContent).toMatch(/^ZADAR, Croatia, March 14 \(Reuters\) - Croatia’s largest/);
  });

  it('puts numbers of a table below each other, but not the names of its rows', () => {
    stagePopup(article(FERRY));
    expect(getComputedStyle(screen.getByRole('columnheader', { name: 'Vessels' })).textAlign).toBe('end');
    expect(getComputedStyle(screen.getByRole('cell', { name: '2022' })).textAlign).toBe('start');
  });

  it('sets direction and language of the article, not of the interface', () => {
    stagePopup(article(DELTA));
    const story = document.querySelector('article');
    expect(story?.dir).toBe('rtl');
    expect(story?.lang).toBe('ar');
    expect(document.querySelector<HTMLElement>('.popup')?.dir).toBe('ltr');
  });
});

describe('the tabs', () => {
  it('are one tab stop; arrows, Home and End move', async () => {
    stagePopup(article(FERRY));
    const [read, facts, removed] = screen.getAllByRole('tab');
    read?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(facts);
    expect(facts?.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(removed);
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(read);
    expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
  });

  it('do not move when one is chosen', async () => {
    stagePopup(article(FERRY));
    const places = () => screen.getAllByRole('tab').map((tab) => tab.getBoundingClientRect().left);
    const before = places();
    await userEvent.click(screen.getByRole('tab', { name: /Removed/ }));
    expect(places()).toEqual(before);
  });

  it('come back to where each was scrolled to', async () => {
    stagePopup(article(FERRY));
    const box = document.querySelector('.popup-scroll') ?? document.body;
    box.scrollTop = 500;
    await userEvent.click(screen.getByRole('tab', { name: /Facts/ }));
    expect(box.scrollTop).toBeLessThan(500);
    await userEvent.click(screen.getByRole('tab', { name: 'Read' }));
    expect(box.scrollTop).toBe(500);
  });
});

describe('a fact', () => {
  it('leads to its sentence, marks both, and back', async () => {
    stagePopup(article(FERRY));
    await userEvent.click(screen.getByRole('tab', { name: /Facts/ }));
    const sign = signOf('2.4 nautical miles');
    expect(sign.textContent).toMatch(/¶ 2$/);
    await userEvent.click(sign);
    expect(screen.getByRole('tab', { name: 'Read' }).getAttribute('aria-selected')).toBe('true');
    expect(highlighted('wirecopy-fact')).toEqual(['2.4 nautical miles']);
    expect(highlighted('wirecopy-sentence')).toEqual([
      'The car ferry Sveti Duje struck a sandbank late on Wednesday, 2.4 nautical miles off course, the coast guard said.',
    ]);
    expect(document.activeElement?.getAttribute('data-target')).toBe('5');
    await userEvent.click(screen.getByRole('button', { name: 'Back to the facts' }));
    expect(highlighted('wirecopy-fact')).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Show in the story: 2\.4 nautical miles/));
  });

  it('is found in list items and table cells by its offset', async () => {
    stagePopup(article(FERRY));
    await userEvent.click(screen.getByRole('tab', { name: /Facts/ }));
    await userEvent.click(signOf('February 2'));
    expect(highlighted('wirecopy-fact')).toEqual(['February 2']);
    expect(highlighted('wirecopy-sentence')).toEqual(['A replacement was ordered on February 2 and delivered three weeks later.']);
  });

  it('is as good as its whole row for the pointer, unless text is being selected', async () => {
    stagePopup(article(FERRY));
    await userEvent.click(screen.getByRole('tab', { name: /Facts/ }));
    const words = screen.getByText('400').closest('.fact') ?? document.body;
    getSelection()?.selectAllChildren(words);
    fireEvent.click(words);
    expect(screen.getByRole('tab', { name: /Facts/ }).getAttribute('aria-selected')).toBe('true');
    getSelection()?.removeAllRanges();
    fireEvent.click(words);
    expect(highlighted('wirecopy-fact')).toEqual(['400 metres']);
  });

  it('of a quotation stands under its speaker; words without one come last', async () => {
    stagePopup(article(FERRY));
    await userEvent.click(screen.getByRole('tab', { name: /Facts/ }));
    const quotations = screen.getByRole('region', { name: /Who said what/ });
    const speakers = within(quotations)
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.textContent);
    expect(speakers).toEqual([
      'Ivana Marušić Jadroplov’s chief executive',
      'Luka Vidas a baker on Iž',
      'Croatia’s largest island ferry operator',
      'Speaker not named',
    ]);
  });

  it('of the line is the best answer alone, and a weekday has its calendar day', async () => {
    stagePopup(article(FERRY));
    await userEvent.click(screen.getByRole('tab', { name: /Facts/ }));
    const story = screen.getByRole('region', { name: 'The story' });
    const answer = (question: string) => [...(within(story).getByText(question).parentElement?.querySelectorAll('dd') ?? [])].map((dd) => dd.textContent);
    expect(answer('Who')).toEqual([expect.stringContaining('Croatia’s largest island ferry operator')]);
    expect(answer('When')).toEqual([expect.stringMatching(/on Thursday.*14 March 2024|on Thursday.*March 14, 2024/)]);
    expect(answer('Where')[0]).not.toMatch(/2024/);
  });

  it('is counted in the tab, and its absence is said', async () => {
    stagePopup(article(PICTURES));
    await userEvent.click(screen.getByRole('tab', { name: 'Facts 0' }));
    expect(screen.getByText(/No facts found/)).toBeTruthy();
  });
});

describe('what was removed', () => {
  it('stands struck under its rule in plain words; moved texts apart', async () => {
    stagePopup(article(FERRY));
    await userEvent.click(screen.getByRole('tab', { name: 'Removed 6' }));
    expect(document.querySelectorAll('del')).toHaveLength(6);
    expect(screen.getByRole('heading', { name: 'Repeated captions\u00a0×2' })).toBeTruthy();
    expect(screen.getByText('to the credits')).toBeTruthy();
  });

  it('names a rule that broke, and how many texts it left as they were', async () => {
    const faults = [5, 6, 6].map((block) => ({ rule: block === 5 ? 'caption' : 'appeal', block, message: 'x is undefined' }));
    stagePopup(article({ ...FERRY, faults }));
    await userEvent.click(screen.getByRole('tab', { name: 'Removed 6' }));
    expect(screen.getByRole('note').textContent).toMatch(/broke on 2 texts.*: caption, appeal\.$/);
  });

  it('goes back to its place in the story, and can be struck again', async () => {
    stagePopup(article(FERRY));
    await userEvent.click(screen.getByRole('tab', { name: 'Removed 6' }));
    await userEvent.click(screen.getByRole('button', { name: /^Put back: Sign up here/ }));
    expect(screen.getByRole('tab', { name: 'Removed 5' })).toBeTruthy();
    expect(screen.getByText('Put back into the story.').getAttribute('role')).toBe('status');
    const blocks = [...document.querySelectorAll('.body > .block')].map((block) => block.textContent ?? '');
    const at = blocks.findIndex((text) => text.startsWith('Sign up here'));
    expect(blocks[at - 1]).toMatch(/^Reuters could not independently verify/);
    await userEvent.click(screen.getByRole('button', { name: /^Strike again: Sign up here/ }));
    expect(screen.getByRole('tab', { name: 'Removed 6' })).toBeTruthy();
  });
});

describe('copy', () => {
  it('copies as text at first, says so to everyone, and remembers another format', async () => {
    const { actions } = stagePopup(article(FERRY));
    await userEvent.click(screen.getByRole('button', { name: 'Copy text' }));
    expect(actions.copy).toHaveBeenLastCalledWith('text');
    expect(screen.getByRole('status').textContent).toBe('Copied as text');
    await userEvent.click(screen.getByRole('button', { name: 'Copy as…' }));
    expect(document.activeElement?.textContent).toBe('Text');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(actions.copy).toHaveBeenLastCalledWith('markdown');
    expect(screen.getByRole('button', { name: 'Copy Markdown' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Copied as Markdown');
  });

  it('offers every format by name, in groups, and copies what is chosen', async () => {
    const { actions } = stagePopup(article(FERRY));
    await userEvent.click(screen.getByRole('button', { name: 'Copy as…' }));
    const menu = screen.getByRole('menu', { name: 'Copy as…' });
    const groups = within(menu)
      .getAllByRole('group')
      .map((group) => group.getAttribute('aria-label'));
    expect(groups).toEqual(['Story', 'Citation', 'Quotations', 'Facts', 'Save as']);
    await userEvent.click(within(menu).getByRole('menuitemradio', { name: 'Quotations: Markdown' }));
    expect(actions.copy).toHaveBeenLastCalledWith('quotations-markdown');
    expect(screen.getByRole('status').textContent).toBe('Quotations copied, Markdown');
    expect(screen.getByRole('button', { name: 'Copy quotations, Markdown' })).toBe(screen.getByTitle('Copy quotations, Markdown'));
    for (const [item, said] of [
      ['Citation: BibTeX', 'Copied as BibTeX'],
      ['Citation: Text', 'Citation copied'],
      ['Facts: Text', 'Facts copied'],
      ['JSON', 'Copied as JSON'],
    ] as const) {
      await userEvent.click(screen.getByRole('button', { name: 'Copy as…' }));
      await userEvent.click(screen.getByRole('menuitemradio', { name: item }));
      expect(screen.getByRole('status').textContent).toBe(said);
    }
  });

  it('saves as a file from the same menu, says its name, and does not take that for the way to copy', async () => {
    const { actions } = stagePopup(article(FERRY));
    await userEvent.click(screen.getByRole('button', { name: 'Copy as…' }));
    await userEvent.keyboard('{End}{ArrowLeft}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Save as .bib');
    await userEvent.click(screen.getByRole('menuitem', { name: 'Save as .md' }));
    expect(actions.save).toHaveBeenLastCalledWith('markdown');
    expect(screen.getByRole('status').textContent).toBe('In your downloads: Story.md');
    expect(screen.getByRole('button', { name: 'Copy text' })).toBeTruthy();
    stagePopup(article(FERRY), { actions: { save: () => Promise.reject(new Error('no')) } });
    await userEvent.click(screen.getByRole('button', { name: 'Copy as…' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Save as .txt' }));
    expect(screen.getByRole('status').textContent).toMatch(/^Not saved/);
  });

  it('offers no facts and no quotations where there are none', async () => {
    stagePopup(article(PICTURES));
    await userEvent.click(screen.getByRole('button', { name: 'Copy as…' }));
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual(['Story', 'Citation', 'Save as']);
  });

  it('says when the clipboard did not take it', async () => {
    stagePopup(article(FERRY), { actions: { copy: () => Promise.resolve(false) } });
    await userEvent.click(screen.getByRole('button', { name: 'Copy text' }));
    expect(screen.getByRole('status').textContent).toMatch(/^Not copied/);
  });

  it('closes its menu on Escape, and only the menu hears it', async () => {
    let heard = false;
    const hear = (event: KeyboardEvent) => {
      heard ||= event.key === 'Escape';
    };
    document.body.addEventListener('keydown', hear);
    stagePopup(article(FERRY));
    const arrow = screen.getByRole('button', { name: 'Copy as…' });
    await userEvent.click(arrow);
    await userEvent.keyboard('{Escape}');
    expect(arrow.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(arrow);
    document.body.removeEventListener('keydown', hear);
    expect(heard).toBe(false);
  });
});

describe('without a story', () => {
  it.each([
    [{ kind: 'unreadable', reason: 'not-an-article' }, 'No article found on this page'],
    [{ kind: 'unreadable', reason: 'empty' }, 'This page has no text'],
    [{ kind: 'unreadable', reason: 'too-short' }, 'Too little text for a story'],
    [{ kind: 'restricted', what: 'browser-page' }, 'Browsers keep extensions out of this page'],
    [{ kind: 'restricted', what: 'store' }, 'Extensions may not read the store'],
    [{ kind: 'restricted', what: 'document' }, 'This is a document, not a web page'],
    [{ kind: 'restricted', what: 'file' }, 'Files need your permission'],
    [{ kind: 'gone' }, 'The page went away'],
    [{ kind: 'error', message: 'TypeError: x' }, 'The page could not be read'],
  ] as const)('%o says what happened and takes pasted text', async (state, title) => {
    const { actions } = stagePopup(state);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    await userEvent.click(screen.getByRole('button', { name: 'Read it clean' }));
    expect(actions.readPasted).not.toHaveBeenCalled();
    expect(screen.getByText(/paste some text first/)).toBeTruthy();
    await userEvent.fill(screen.getByLabelText('Paste the story’s text'), 'A headline\n\nA lede.');
    await userEvent.click(screen.getByRole('button', { name: 'Read it clean' }));
    expect(actions.readPasted).toHaveBeenCalledWith('A headline\n\nA lede.');
  });

  it('reads quietly', () => {
    stagePopup({ kind: 'reading' });
    expect(screen.getByRole('status').textContent).toBe('Reading the page…');
  });
});

describe('width', () => {
  it.each([320, 400, 600, 800])('of %i px scrolls nothing sideways', async (width) => {
    await page.viewport(width, 600);
    for (const reading of [FERRY, TABLES, DELTA]) {
      stagePopup(article(reading));
      for (const tab of screen.getAllByRole('tab')) {
        await userEvent.click(tab);
        const box = document.querySelector('.popup-scroll') ?? document.body;
        expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      }
    }
  });
});

describe('a story that is on its way', () => {
  it('has its headline first, where it stays, and its actions in reach', () => {
    const sight = { headline: FERRY.article.headline, language: 'en', outlet: true };
    const { rerenderWith } = stageSteps({ kind: 'reading', sight });
    const top = () => screen.getByRole('heading', { level: 1 }).getBoundingClientRect().top;
    const before = top();
    const button = screen.getByRole('button', { name: 'Reader mode' });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    button.focus();
    rerenderWith(article({ ...FERRY, article: { ...FERRY.article, notices: [] } }));
    expect(top()).toBe(before);
    // Whoever went on to a button stays there.
    expect(document.activeElement).toBe(button);
    expect(screen.getByRole('button', { name: 'Reader mode' })).toBe(button);
  });

  it('counts its facts when they are found, and not before', async () => {
    const { rerenderWith } = stageSteps({ kind: 'article', reading: { ...FERRY, facts: NO_FACTS }, readerOpen: false, factsCome: true });
    expect(screen.getByRole('tab', { name: 'Facts' })).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: 'Facts' }));
    expect(screen.queryByText(/No facts found/)).toBeNull();
    rerenderWith(article(FERRY));
    expect(screen.getByRole('tab', { name: 'Facts 29' })).toBeTruthy();
    expect(screen.getByText('Who said what')).toBeTruthy();
  });

  it('shows the first window of a long one at once, and all of it soon', async () => {
    const body = Array.from({ length: 400 }, (_, id) => paragraph(id, `Paragraph ${id} of a story that does not end.`));
    stagePopup(article({ ...FERRY, article: { ...FERRY.article, body } }));
    const shown = () => document.querySelectorAll('.body > .block').length;
    expect(shown()).toBeLessThan(100);
    expect(document.querySelector('.popup-scroll')?.scrollHeight).toBeGreaterThan(600);
    await waitFor(() => expect(shown()).toBe(400));
  });
});

describe('the place in a story', () => {
  it('is where it was left, and is kept when it changes', async () => {
    const keep = vi.fn();
    stageSteps(article(FERRY), { at: { tab: 'read', top: 240 }, keep });
    const box = document.querySelector('.popup-scroll') ?? document.body;
    expect(box.scrollTop).toBe(240);
    box.scrollTop = 300;
    await waitFor(() => expect(keep).toHaveBeenLastCalledWith({ tab: 'read', top: 300 }));
    await userEvent.click(screen.getByRole('tab', { name: /Removed/ }));
    await waitFor(() => expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ tab: 'removed' })));
  });
});

describe('the bar of actions', () => {
  const bar = () => document.querySelector('.action-bar')?.getBoundingClientRect() ?? new DOMRect();

  it.each([320, 400, 600])('is one line at %i px, with every button inside and named', async (width) => {
    await page.viewport(width, 600);
    stagePopup(article(FERRY));
    await painted();
    expect(bar().height).toBeLessThan(60);
    const buttons = document.querySelectorAll('.action-bar button:not([hidden] *)');
    for (const button of buttons) {
      const { left, right } = button.getBoundingClientRect();
      expect([button.textContent, left >= 0 && right <= width]).toEqual([button.textContent, true]);
    }
    expect(screen.getByRole('button', { name: 'Reader mode' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
  });

  it('keeps its place and its buttons while it says what was done', async () => {
    stagePopup(article(FERRY));
    const before = bar();
    const print = screen.getByRole('button', { name: 'Print' }).getBoundingClientRect();
    await userEvent.click(screen.getByRole('button', { name: 'Copy text' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied as text'));
    expect(bar()).toEqual(before);
    expect(screen.getByRole('button', { name: 'Print' }).getBoundingClientRect()).toEqual(print);
  });
});

describe('the line of byline, date and length', () => {
  it.each([320, 600])('begins every line at the same edge, its dots in the gaps, at %i px', async (width) => {
    await page.viewport(width, 600);
    stagePopup(article(FERRY));
    const line = document.querySelector('.meta') ?? document.body;
    const edge = line.getBoundingClientRect().left;
    const items = [...line.querySelectorAll('.meta-item')];
    const lefts = items.map((item) => item.getBoundingClientRect().left);
    expect(lefts.filter((left) => left === edge).length).toBeGreaterThan(1);
    expect(lefts.every((left) => left >= edge)).toBe(true);
    expect(getComputedStyle(line).overflowX).toBe('clip');
    const second = items.at(-1) ?? line;
    expect(Number.parseFloat(getComputedStyle(second, '::before').right)).toBeCloseTo(second.getBoundingClientRect().width, 1);
    expect(getComputedStyle(second, '::after').content).toBe('none');
  });
});
