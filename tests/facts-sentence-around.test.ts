import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../src/article/facts/sentence-around';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  const span = sentenceAround(text, { target: 0, start, end: start + words.length });
  return text.slice(span.start, span.end);
};

describe('the sentence around a fact', () => {
  it('is cut at full stops, not at abbreviations', () => {
    const text = 'Rain fell. Gov. Anna Smith said 40 people left at 5 p.m. on Friday. More will follow.';
    expect(around(text, '40 people')).toBe('Gov. Anna Smith said 40 people left at 5 p.m. on Friday.');
    expect(around(text, 'More')).toBe('More will follow.');
  });

  it('does not run on from a sentence whose last word only ends like an abbreviation', () => {
    expect(around('He sailed to Genoa. She stayed.', 'Genoa')).toBe('He sailed to Genoa.');
  });

  it('stays within its line of a list', () => {
    expect(around('One buoy\nTwo lights', 'Two')).toBe('Two lights');
  });

  it('is found in other scripts', () => {
    expect(around('बारिश हुई। नाव नहीं चली।', 'नाव')).toBe('नाव नहीं चली।');
    expect(around('雨が降った。船は出なかった。', '船は')).toBe('船は出なかった。');
  });

  it('is one with its quotation, and two where a fact spans two', () => {
    expect(around('Rain fell. “It was dark. We ran,” she said. All were safe.', 'ran')).toBe('“It was dark. We ran,” she said.');
    expect(around('Rain fell. It stopped. The sun came.', 'fell. It')).toBe('Rain fell. It stopped.');
  });
});
