import { countWords } from '../letters';

/** Scripts that write words without spaces: two characters count as a word, about what a translation needs. */
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
/** Where those scripts begin, and all that is written with two units. */
const FROM_CJK = /[\u2e80-\uffff]/;

/** Words of a text; CJK counted in characters halved. */
export function wordCount(text: string): number {
  if (!FROM_CJK.test(text)) return countWords(text);
  const characters = text.match(CJK)?.length ?? 0;
  return countWords(text.replace(CJK, ' ')) + Math.ceil(characters / 2);
}
