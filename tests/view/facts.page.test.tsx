import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FERRY } from './fixtures';
import { article, expectAccessible, stagePopup, stageReader } from './stage';

beforeEach(() => page.viewport(600, 600));

function stageFacts() {
  const stage = stagePopup(article(FERRY));
  fireEvent.click(screen.getByRole('tab', { name: /Facts/ }));
  return stage;
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('copying facts', () => {
  it('copies one with what it is, and says so', async () => {
    const { actions } = stageFacts();
    await press('Copy: about 4,100 people');
    expect(actions.copyFacts).toHaveBeenLastCalledWith({ figures: [expect.objectContaining({ text: 'about 4,100 people' })] }, 'text');
    expect(screen.getByRole('status').textContent).toBe('Copied with its source');
  });

  it('copies a quotation with its speaker, and an answer with its question', async () => {
    const { actions } = stageFacts();
    await press(/^Copy: We cannot ask a captain/);
    const quotation = expect.objectContaining({ speaker: expect.objectContaining({ name: 'Ivana Marušić' }) });
    expect(actions.copyFacts).toHaveBeenLastCalledWith({ quotations: [quotation] }, 'text');
    const story = screen.getByRole('region', { name: 'The story' });
    await userEvent.click(within(story).getByRole('button', { name: /^Copy: on Thursday/ }));
    const when = [expect.objectContaining({ text: expect.stringContaining('on Thursday') })];
    expect(actions.copyFacts).toHaveBeenLastCalledWith({ line: expect.objectContaining({ who: [], when }) }, 'text');
  });

  it('copies a group, or all of them, as text or as Markdown', async () => {
    const { actions, choices } = stageFacts();
    await press('Copy: Figures');
    expect(actions.copyFacts).toHaveBeenLastCalledWith({ figures: FERRY.facts.figures }, 'text');
    await userEvent.click(screen.getByRole('radio', { name: 'Markdown' }));
    expect(choices.change).toHaveBeenLastCalledWith({ factStyle: 'markdown' });
    await press('Copy all facts');
    expect(actions.copyFacts).toHaveBeenLastCalledWith(FERRY.facts, 'markdown');
  });

  it('says when the clipboard did not take it', async () => {
    stagePopup(article(FERRY), { actions: { copyFacts: () => Promise.resolve(false) } });
    fireEvent.click(screen.getByRole('tab', { name: /Facts/ }));
    await press('Copy: People');
    expect(screen.getByRole('status').textContent).toMatch(/^Not copied/);
  });

  it('works beside the story in the reader as well', async () => {
    await page.viewport(1440, 900);
    const { actions } = stageReader(FERRY);
    await press('Copy: Timeline');
    expect(actions.copyFacts).toHaveBeenLastCalledWith({ dates: FERRY.facts.dates }, 'text');
  });
});

describe('an uncertain fact', () => {
  it('is dotted for the eye, said for assistive technology, and explained once', () => {
    stageFacts();
    const dotted = [...document.querySelectorAll('.facts li .uncertain, .facts dd .uncertain')];
    expect(dotted.length).toBeGreaterThan(0);
    for (const one of dotted) {
      expect(one.textContent).toMatch(/\(worked out\)$/);
      expect(getComputedStyle(one).textDecorationStyle).toBe('dotted');
    }
    expect(document.querySelectorAll('.uncertain-note')).toHaveLength(1);
  });

  it('is what a finder concluded, too: an answer, a speaker, what a figure counts', () => {
    const { line, figures, quotations } = FERRY.facts;
    const [who] = line.who;
    const [figure] = figures;
    const quotation = quotations.find(({ speaker }) => speaker?.name === 'Ivana Marušić');
    if (!who || !figure || !quotation?.speaker) throw new Error('the ferry lacks a fact');
    const facts = {
      ...FERRY.facts,
      line: { ...line, who: [{ ...who, inferred: true as const }], when: [] },
      figures: [{ ...figure, inferred: true as const }],
      quotations: [{ ...quotation, speaker: { ...quotation.speaker, inferred: true as const } }],
      dates: [],
    };
    stagePopup(article({ ...FERRY, facts }));
    fireEvent.click(screen.getByRole('tab', { name: /Facts/ }));
    const dotted = (region: RegExp) => [...screen.getByRole('region', { name: region }).querySelectorAll('.uncertain')].map((one) => one.textContent);
    expect(dotted(/^The story/)).toEqual([`${who.text} (worked out)`]);
    expect(dotted(/^Figures/)).toHaveLength(1);
    expect(dotted(/^Who said what/)).toEqual([`${quotation.speaker.mention.text} (worked out)`]);
    expect(document.querySelectorAll('.uncertain-note')).toHaveLength(1);
  });

  it('is not explained where every fact is certain', () => {
    const certain = { ...FERRY.facts, dates: [], quotations: [], line: { ...FERRY.facts.line, when: [] } };
    stagePopup(article({ ...FERRY, facts: certain }));
    fireEvent.click(screen.getByRole('tab', { name: /Facts/ }));
    expect(document.querySelector('.uncertain-note')).toBeNull();
  });
});

describe('the timeline', () => {
  it('says what happened on a day in the words of its sentence, and past and coming days apart', () => {
    stageFacts();
    const parts = within(screen.getByRole('region', { name: /Timeline/ })).getAllByRole('heading', { level: 3 });
    expect(parts.map((part) => part.textContent)).toEqual(['Until publication', 'Ahead']);
    const row = screen.getByRole('button', { name: 'Copy: late on Wednesday' }).closest('li');
    expect(row?.querySelector('.said')?.textContent).toMatch(/^The car ferry Sveti Duje struck a sandbank late on Wednesday/);
  });

  it('shows a day once, at the first of its sentences; assistive technology hears it at each', () => {
    const [first, ...others] = FERRY.facts.dates;
    if (!first) throw new Error('the ferry has no date');
    stagePopup(article({ ...FERRY, facts: { ...FERRY.facts, dates: [{ ...first, basis: 'inferred' }, { ...first, basis: 'stated' }, ...others] } }));
    fireEvent.click(screen.getByRole('tab', { name: /Facts/ }));
    const days = [...document.querySelectorAll('.timeline .day')].slice(0, 3);
    expect(days.map((day) => day.getBoundingClientRect().width > 2)).toEqual([true, false, true]);
    expect(days[1]?.textContent).toContain(days[0]?.textContent ?? '?');
    expect(days[0]?.querySelector('.uncertain')).toBeNull();
  });
});

describe('axe finds nothing', () => {
  it('in facts with a copy button in focus', async () => {
    stageFacts();
    screen.getByRole('button', { name: 'Copy: Figures' }).focus();
    await expectAccessible();
  });
});
