import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../src/article/facts/facts';
import type { Facts } from '../src/article/model';
import { articleOf } from './marked';

/** The two stories that the user gave, as their clean copy: the scrape's repeated headline, captions and controls are left out. */
function seed(slug: string, published: string): Facts {
  const lines = readFileSync(join(import.meta.dirname, 'pages', slug, 'page.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [headline = '', ...rest] = lines;
  const captions = new Set(rest.filter((line, i) => rest.indexOf(line) !== i));
  return findFacts(articleOf({ headline, paragraphs: rest.filter((line) => line !== 'TT' && line !== headline && !captions.has(line)), published }));
}
const direct = (facts: Facts) =>
  facts.quotations
    .filter(({ kind }) => kind === 'direct')
    .map(({ parts, speaker }) => [parts[0]?.text.slice(0, 24), parts.length, speaker?.mention.text, speaker?.name]);
const figures = (facts: Facts) => facts.figures.map(({ text, value, unit }) => [text, value, unit]);
const dates = (facts: Facts) => facts.dates.map(({ text, value }) => `${text} ${value}`);

describe('zelenskiy-2022', () => {
  const facts = seed('zelenskiy-2022', '2022-06-22');

  it('knows who says every direct quotation, and takes no scare quote for one', () => {
    expect(direct(facts)).toEqual([
      ['I do believe that all 27', 2, 'Zelenskiy', 'Volodymyr Zelenskiy'],
      ['It was shelling by Russi', 1, 'Mikhailo Martosh', 'Mikhailo Martosh'],
      ['She was 85 years old. A ', 1, 'her grandson Mykyta', 'Mykyta'],
      ['with the aim of terroriz', 1, 'Oleksiy Arestovych', 'Oleksiy Arestovych'],
      ['And if they keep doing t', 2, 'he', 'Oleksiy Arestovych'],
      ['Psychiatrists of the fut', 1, 'Mykhailo Podolyak', 'Mykhailo Podolyak'],
      ["(Europe's) next chapter ", 1, 'Ursula von der Leyen', 'Ursula von der Leyen'],
    ]);
  });
  it('knows roles and channels of the speakers', () => {
    const said = facts.quotations.filter(({ kind }) => kind === 'direct').map(({ speaker }) => [speaker?.role, speaker?.channel]);
    expect(said).toEqual([
      ['President', 'via videolink'],
      ['Kharkiv prosecutor', null],
      ['grandson', null],
      ['Ukrainian presidential adviser', 'in a video address'],
      ['Ukrainian presidential adviser', null],
      ['Ukrainian presidential adviser', 'tweeted'],
      ['European Commission president', null],
    ]);
  });
  it('knows the figures with what they count, and no war or age of a conflict', () => {
    expect(figures(facts)).toEqual([
      ['four-month', 4, 'months'],
      ['27 European Union countries', 27, null],
      ['at least 20 people', 20, null],
      ['85 years old', 85, 'years old'],
      ['just 8 km', 8, 'km'],
      ['5 miles', 5, 'miles'],
      ['two drones', 2, null],
      ['seven Russian missiles', 7, null],
      ['at least one person', 1, null],
      ['27 million Soviet citizens', 27_000_000, null],
    ]);
  });
  it('lets no distance count and no pronoun be old', () => {
    const of = (text: string) => facts.figures.find((figure) => figure.text === text)?.counts;
    expect([of('just 8 km'), of('5 miles'), of('85 years old')]).toEqual([null, null, null]);
  });
  it('puts Thursday ahead and the other weekdays behind', () => {
    expect(facts.dates.filter(({ tense }) => tense === 'upcoming').map(({ text, value }) => [text, value])).toEqual([['Thursday', '2022-06-23']]);
    expect(dates(facts)).toContain('Tuesday 2022-06-21');
    expect(dates(facts)).toContain('last month 2022-05');
  });
  it('lists organisations once, and no war, river, town or feast', () => {
    expect(facts.organisations.map(({ name }) => name)).toEqual([
      'European Union',
      'NATO',
      'Munk School of Global Affairs and Public Policy',
      'Reuters',
      'International Committee of the Red Cross',
      'European Commission',
      'European Parliament',
      'Viterra',
    ]);
  });
  it('answers who, what and when', () => {
    expect(facts.line.who.map(({ text }) => text)).toContain("Ukraine's President Volodymyr Zelenskiy");
    expect(facts.line.when[0]).toMatchObject({ text: 'Wednesday', date: '2022-06-22' });
  });
  it('sees the missing comment', () => {
    expect(facts.sourcing.noComments.map(({ text }) => text)).toEqual([
      'There was no immediate Ukrainian comment on the strike, which suspended production at the Novoshakhtinsk refinery.',
    ]);
  });
});

describe('north-korea-2024', () => {
  const facts = seed('north-korea-2024', '2024-11-26');

  it('knows who says every direct quotation, and takes no scare quote for one', () => {
    expect(direct(facts)).toEqual([
      ['We see this as a suggest', 1, 'Lair', 'Sam Lair'],
      ['is pushing ahead with th', 1, 'KCNA', 'KCNA'],
      ['Considering the presence', 1, 'the firm', 'SI Analytics'],
    ]);
  });
  it('takes what stands before a reported aside, and all of a list of sources', () => {
    const said = facts.quotations.filter(({ kind }) => kind === 'indirect').map(({ parts, speaker }) => [speaker?.name, parts[0]?.text ?? '']);
    expect(said.find(([name]) => name === 'experts')?.[1]).toMatch(/^The KN-23 was first tested .* trajectory/);
    expect(said.map(([name]) => name)).toContain('Washington, Kyiv and Seoul');
    expect(said.map(([name]) => name)).toContain('SI Analytics');
  });
  it('takes missiles and plants for no figures and no dates', () => {
    expect(figures(facts)).toEqual([
      ['about 60 to 70 percent', [60, 70], 'percent'],
      ['More than 10,000 North Korean troops', 10_000, null],
    ]);
    expect(dates(facts).filter((date) => /^February \d/.test(date))).toEqual(['February 2022 2022-02', 'February 2022 2022-02']);
  });
  it('sets the scene where the plant is, not where its missiles fly', () => {
    expect(facts.line.where[0]?.text).toBe('Hamhung, North Korea');
  });
  it('tells past months from the year of publication', () => {
    expect(dates(facts)).toContain('October 2024-10');
    expect(dates(facts)).toContain('May 2019 2019-05');
    expect(dates(facts)).toContain('Monday 2024-11-25');
  });
  it('knows the people and what they are', () => {
    expect(facts.people.map(({ name, role }) => [name, role?.slice(0, 20)])).toEqual([
      ['Sam Lair', 'a research associate'],
      ['Kim Jong Un', 'North Korean leader'],
      ['Michael Duitsman', 'a research associate'],
      ['Joseph Dempsey', 'a military analyst w'],
    ]);
  });
  it('lists organisations once, and no plant, chemical or town', () => {
    expect(facts.organisations.map(({ name }) => name)).toEqual([
      'James Martin Center for Nonproliferation Studies',
      'Middlebury Institute of International Studies',
      'Planet Labs',
      'Reuters',
      'KCNA',
      'SI Analytics',
      'UN Security Council',
      'International Institute for Strategic Studies',
      'United Nations',
    ]);
  });
  it('sees what was denied, not reported and not answered', () => {
    expect(facts.sourcing.denials).toHaveLength(2);
    expect(facts.sourcing.unverified.map(({ text }) => text)).toEqual(['The expansion of the complex has not been previously reported.']);
    expect(facts.sourcing.noComments).toHaveLength(1);
  });
});
