import { describe, expect, it } from 'vitest';
import { findFacts } from '../src/article/facts/facts';
import { countsBeyond } from '../src/article/figure-words';
import { articleOf } from './marked';

const facts = (...paragraphs: string[]) => findFacts(articleOf({ paragraphs, published: '2024-03-05' }));

describe('a fact that is concluded rather than read says so', () => {
  it('speakers: a pronoun is, a name is not', () => {
    const { quotations } = facts('“The harbour is closed for now,” Ada Quill said.', '“It will open again in the spring,” she said.');
    expect(quotations.map(({ speaker }) => [speaker?.name, speaker?.inferred])).toEqual([
      ['Ada Quill', undefined],
      ['Ada Quill', true],
    ]);
  });
  it('figures: what stands before is, the noun behind is not', () => {
    const { figures } = facts('Officers found 40 crates. The bill came to $300.');
    expect(figures.map(({ text, inferred }) => [text, inferred])).toEqual([
      ['40 crates', undefined],
      ['$300', true],
    ]);
  });
  it('the line: a day of the background is, the lede’s is not', () => {
    const { line } = facts('The council shut the bridge on Monday. Ada Quill, who was elected on Friday, stayed away.');
    expect(line.when.map(({ text, inferred }) => [text, inferred])).toEqual([
      ['Monday', undefined],
      ['Friday', true],
    ]);
  });
});

describe('what a figure counts beyond its own words', () => {
  it('is said once', () => {
    expect(countsBeyond({ text: 'at least 20 people', counts: 'people killed' })).toBe('killed');
    expect(countsBeyond({ text: '15 meetings', counts: 'meetings with the board' })).toBe('with the board');
    expect(countsBeyond({ text: '20 people', counts: 'people' })).toBe('');
    expect(countsBeyond({ text: '$300', counts: 'bill' })).toBe('bill');
    expect(countsBeyond({ text: '$300', counts: null })).toBe('');
  });
});
