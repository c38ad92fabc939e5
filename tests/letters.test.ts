import { describe, expect, it } from 'vitest';
import { countWords, letterCount, wordsIn } from '../src/article/letters';

const TEXTS = [
  '',
  ' … ',
  'It’s 4,200 long-range crossings, he said.',
  'Crème brûlée, e\u0301te\u0301; Straße & ½ ²',
  'Москва, 25 ноября',
  'القُدس في ٩ يناير',
  '新华社北京3月15日电',
  'a𝒜b 𠮷野家 😀x',
  'lone \ud800a and \udc00b',
  '٣-٤ १२ x_y __',
];

describe.each(TEXTS)('the table says what the pattern says: %j', (text) => {
  it('of letters', () => {
    expect(letterCount(text)).toBe(text.match(/\p{L}/gu)?.length ?? 0);
  });
  it('of words', () => {
    expect(wordsIn(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
    expect(countWords(text)).toBe(text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0);
  });
});
