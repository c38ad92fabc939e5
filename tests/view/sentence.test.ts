import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/view/sentence';

const around = (text: string, words: string, language: string | null = 'en') => {
  const start = text.indexOf(words);
  const span = sentenceAround(text, { target: 0, start, end: start + words.length }, language);
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

  it('is found in other scripts, and with a language that is none', () => {
    expect(around('雨が降った。船は出なかった。', '船', 'ja')).toBe('船は出なかった。');
    expect(around('Rain fell. It stopped.', 'stopped', 'no such tag')).toBe('It stopped.');
  });
});
