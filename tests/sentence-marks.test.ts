import { describe, expect, it } from 'vitest';
import { endsSentence } from '../src/article/classify/shape';
import { SENTENCE_MARKS } from '../src/article/sentence-marks';
import { isProse } from '../src/article/snapshot/prose';
import { isSentence } from '../src/article/snapshot/text/looks';

const SENTENCES: Readonly<Record<string, string>> = {
  Hindi: 'नदी का पानी उतर गया।',
  Urdu: 'دریا کا پانی اتر گیا۔',
  Amharic: 'ወንዙ ዛሬ ቀነሰ።',
  Armenian: 'Գետի ջուրն իջավ։',
  Burmese: 'မြစ်ရေကျသွားသည်။',
  Khmer: 'ទឹកទន្លេស្រកហើយ។',
  Japanese: '川の水が引いた。',
};

describe('the end of a sentence', () => {
  for (const [language, sentence] of Object.entries(SENTENCES))
    it(`is seen in ${language}, behind a closing quotation mark too, and not where it is missing`, () => {
      const ends = (text: string) => [endsSentence(text), isSentence(text)];
      expect([ends(sentence), ends(`${sentence}”`), ends(sentence.slice(0, -1))]).toEqual([
        [true, true],
        [true, true],
        [false, false],
      ]);
      expect([isProse(sentence.repeat(8)), isProse(sentence.slice(0, -1).repeat(2))]).toEqual([true, false]);
    });

  it('has every mark once', () => {
    expect(new Set(SENTENCE_MARKS).size).toBe(SENTENCE_MARKS.length);
  });
});
