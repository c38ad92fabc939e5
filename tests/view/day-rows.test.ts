import { describe, expect, it } from 'vitest';
import type { DateFact } from '../../src/article/model';
import { countFacts, dayRows } from '../../src/view/facts/groups';
import { FERRY } from './fixtures';

const date = (text: string, target: number, start: number, value = '2024-03-14'): DateFact => ({
  text,
  span: { target, start, end: start + text.length },
  value,
  basis: 'stated',
  tense: 'past',
});
const words = (dates: readonly DateFact[]) => dayRows(dates).map(({ text }) => text);

describe('rows of the timeline', () => {
  it('have the day of a sentence once that its dateline names too', () => {
    expect(words([date('MARCH 14', 0, 16), date('on Thursday', 0, 80)])).toEqual(['on Thursday']);
  });
  it('keep another day of the sentence, the same day of another one, and what stands at one place', () => {
    expect(words([date('March 13', 0, 16, '2024-03-13'), date('on Thursday', 0, 80)])).toHaveLength(2);
    expect(words([date('on Thursday', 0, 20), date('Thursday', 0, 300)])).toHaveLength(2);
    expect(words([date('on Thursday', 0, 20), date('Thursday', 1, 60)])).toHaveLength(2);
    expect(words([date('on Thursday', 0, 20), date('on Thursday', 0, 20)])).toHaveLength(2);
  });
  it('are what is counted', () => {
    const facts = { ...FERRY.facts, dates: [date('MARCH 14', 0, 16), date('on Thursday', 0, 80)] };
    expect(countFacts(facts) - countFacts({ ...facts, dates: [] })).toBe(1);
  });
});
