import { describe, expect, it } from 'vitest';
import * as cues from '../../src/article/classify/cues';
import * as advertisement from '../../src/article/clean/phrases/advertisement';
import * as appeal from '../../src/article/clean/phrases/appeal';
import * as comments from '../../src/article/clean/phrases/comments';
import * as controls from '../../src/article/clean/phrases/controls';
import * as readMore from '../../src/article/clean/phrases/read-more';
import { gated } from '../../src/article/gate/gate';
import { leavesOf } from '../../src/article/gate/stems';
import { PAYWALL } from '../../src/article/wire/paywall';

const stems = (pattern: RegExp) => {
  const needs = leavesOf(pattern).map(({ stems }) => stems?.map(({ letters, within }) => `${letters}@${within}`) ?? null);
  return needs.some((need) => need === null) ? null : needs.flat();
};

/** The pieces of a source that stand between cuts, from and to by turns. */
const pieces = (source: string, cuts: readonly number[]): string => cuts.map((cut, at) => (at % 2 === 0 ? source.slice(cut, cuts[at + 1]) : '')).join('');

describe('what a pattern needs', () => {
  it.each<[RegExp, readonly string[] | null]>([
    [/sign up|subscri(?:be|ption)/i, ['sign up@Infinity', 'subscri@Infinity']],
    [/^[^\p{L}]{0,6}(?:read (?:more|on)|share)(?!\p{L})/iu, ['read @12', 'share@12']],
    [/^(?:\d+ )?comments?/i, ['comment@Infinity']],
    [/^(?:no |all )?replies/i, ['replies@4']],
    [/colou?r/, ['colo@Infinity']],
    [/(?:download|get) .{0,20}app/i, ['download@Infinity', 'get@Infinity']],
    [/(?=alert)\w+|(?!)never/, ['alert@Infinity']],
    [/\s(?!news)(?<=\d)(?=(?:desk|staff)\b)/, ['desk@Infinity', 'staff@Infinity']],
    [/news|\p{L}{3}/u, null],
    [/(?:news|x)?\d+/, null],
    [/¿tienes\? \u00a9?/i, ['¿tienes? @Infinity']],
    [/foo(?:(?!))|bar/, ['bar@Infinity']],
    [/[()[\]]news/, ['news@Infinity']],
    [/^news|news$/, ['news@0', 'news@Infinity']],
    // words of most texts tell nothing of one
    [/\d of the (?:harbour|station)\d/i, ['harbour@Infinity', 'station@Infinity']],
    [/\d in the (?:top|end)\d/i, ['top@Infinity', 'end@Infinity']],
  ])('%s', (pattern, expected) => {
    expect(stems(pattern)).toEqual(expected);
  });

  it('parts the alternatives of the longest group that stands once, and keeps what is around it', () => {
    const long = 'harbour master|harbour master and crew of the ferry|quay (?:wall|side)|advert(?:isement)?';
    const sources = (source: string) => leavesOf(new RegExp(source, 'u')).map(({ cuts }) => pieces(source, cuts));
    expect(sources(`^(?:a|b)?(?:${long})!`)).toEqual(long.split(/\|(?!side)/).map((one) => `^(?:a|b)?(?:${one})!`));
    expect(sources(`x|^(?:${long})y`)).toHaveLength(5);
    expect(sources(`^(?:${long})?!`)).toHaveLength(1);
    expect(sources('^(?:one|two)!')).toHaveLength(1);
    expect(sources(`(?<name>${long})`)).toHaveLength(1);
    expect(sources(`(?!${long})never`)).toHaveLength(1);
  });

  it('says which pattern it cannot read', () => {
    expect(() => leavesOf(/(a)\1/)).toThrow(/\\1 in \(a\)/);
  });
});

describe('a gated pattern', () => {
  const texts = [
    'Advertisement',
    'ADVERTISEMENT',
    '» Anzeige «',
    'Sign up for our newsletter',
    'SUBSCRIBE NOW',
    '3 comments',
    'Comments (12)',
    'Share this article',
    '5 min read',
    'Lesedauer: 4 Minuten',
    'Read more: The harbour',
    'LEIA TAMBÉM: O porto',
    'İlgili haberler',
    'Читайте также: Порт',
    'Διαβάστε επίσης',
    'ΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣ',
    'اقرأ أيضاً: الميناء',
    '相关阅读：港口',
    'もっと見る',
    'Subscribe to continue reading',
    'Um den Artikel weiterzulesen',
    'The minister closed the harbour on Monday.',
    'Shares of the port fell.',
    '',
    'x',
    'ad',
    'PR',
    `${'The storm passed. '.repeat(200)}Sign up for our newsletter`,
  ];
  const patterns = Object.entries({ ...cues, ...advertisement, ...appeal, ...comments, ...controls, ...readMore, PAYWALL }).flatMap(([name, value]) =>
    value instanceof Object && 'pattern' in value ? [[name, value] as const] : [],
  );

  it('is most of the word lists', () => {
    expect(patterns.length).toBeGreaterThan(20);
  });

  it.each(patterns)('%s matches what it matches without a gate', (_, { pattern, test, exec }) => {
    for (const text of texts) {
      expect([text, test(text)]).toEqual([text, pattern.test(text)]);
      expect(exec(text)?.[0]).toBe(pattern.exec(text)?.[0]);
      expect(exec(text)?.index).toBe(pattern.exec(text)?.index);
    }
  });

  it('is not tried on a text that lacks what it needs', () => {
    const { may } = gated(/^\W{0,3}(?:storm warning|flood)/i);
    expect(may('Flood in Elin')).toBe(true);
    expect(may('Storm warning for Elin')).toBe(true);
    expect(may('A warning of storms')).toBe(false);
    expect(may('The river rose until it came to a flood')).toBe(false);
  });

  it('replaces its first match, and all of a global one, by words as they stand', () => {
    const opening = gated(/^(?:by|von)\s+/i);
    expect(opening.replace('By Ana Ruiz by night', '')).toBe('Ana Ruiz by night');
    expect(opening.replace('Von Ana', '$& ')).toBe('$& Ana');
    expect(opening.replace('Ana Ruiz', '| ')).toBe('Ana Ruiz');
    expect(gated(/\d+ (?:comments?|shares?)/gi).replace('3 comments, 12 shares', '|')).toBe('|, |');
  });
  it('reads an emoji as a sign around a label', () => {
    expect(appeal.APPEAL.test('🔥🔥🔥🔥 Sign up for our newsletter')).toBe(true);
    expect(controls.READING_TIME.test('⏱️ 5 min read 🔥🔥')).toBe(true);
    expect(controls.READING_TIME.test('x⏱️ 5 min read')).toBe(false);
  });
});
