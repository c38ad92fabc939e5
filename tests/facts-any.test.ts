import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../src/article/facts/facts';
import type { Article, Facts, Mention } from '../src/article/model';
import { texts } from '../src/article/texts';
import { articleOf } from './marked';

/** Everything of the facts that points into the article. */
function mentionsOf(facts: Facts): readonly Mention[] {
  const { line, lead, quotations, figures, dates, people, organisations, places, sourcing } = facts;
  return [
    ...Object.values(line).flat(),
    ...lead,
    ...quotations.flatMap(({ parts, speaker }) => [...parts, ...(speaker ? [speaker.mention] : [])]),
    ...figures,
    ...dates,
    ...[...people, ...organisations, ...places].flatMap(({ mentions }) => mentions),
    ...sourcing.unverified,
    ...sourcing.denials,
    ...sourcing.noComments,
  ];
}
/** Facts whose words are not the article's at their place. */
function strays(article: Article): readonly Mention[] {
  const at = new Map(texts(article).map(({ target, text }) => [target, text]));
  return mentionsOf(findFacts(article)).filter(({ text, span }) => text === '' || at.get(span.target)?.slice(span.start, span.end) !== text);
}

/** Pieces that prose about news is made of, so that random texts reach every finder. */
const piece = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '(',
  ')',
  '—',
  ' - ',
  ', ',
  '. ',
  '? ',
  ': ',
  '\n',
  ' said ',
  ' he said',
  'said ',
  ' told ',
  'according to ',
  'Sam Lair',
  'Lair',
  'Mr. ',
  'Dr ',
  'President ',
  'the firm',
  'U.S. ',
  'of ',
  'and ',
  'who ',
  ' a ',
  'spokesman for ',
  '$',
  '€',
  '5',
  '12,000',
  '3.5 ',
  ' million',
  ' percent',
  'two ',
  ' people',
  ' to ',
  '-',
  'June ',
  '30',
  '2024',
  'Monday',
  ' on ',
  'next ',
  'last ',
  'yesterday',
  'will ',
  'KN-23',
  'was ',
  'we ',
  'déclaré ',
  'sagte ',
  '二〇',
  '👩‍👧',
  '\u00a0',
  '\u0301',
  '\ud83d',
);
const prose = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const language = fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', 'ja', '', 'zxx', null);
const day = fc.constantFrom('2024-02-29', '2023-12-31T23:59:59Z', 'yesterday', '', null);
const story = (text: fc.Arbitrary<string>) =>
  fc.record({ headline: text, paragraphs: fc.array(text, { maxLength: 5 }), published: day, language: language }).map(articleOf);

describe('any text', () => {
  it('throws at no news-like prose, and every fact is the article’s text at its place', () => {
    fc.assert(
      fc.property(story(prose), (article) => {
        expect(strays(article)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
  it('throws at no string whatever', () => {
    fc.assert(
      fc.property(story(fc.string({ unit: 'binary', maxLength: 100 })), (article) => {
        expect(strays(article)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
  it('finds nothing in nothing', () => {
    const facts = findFacts(articleOf({ paragraphs: [] }));
    expect(mentionsOf(facts)).toEqual([]);
    expect(facts.sourcing).toMatchObject({ named: 0, unnamed: 0 });
  });
});
