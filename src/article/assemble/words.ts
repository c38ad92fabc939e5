import { re } from '../expression';
import { countWords } from '../letters';

/** Scripts that write words without spaces: two characters count as a word, about what a translation needs. */
const CJK = re.g`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`;
/** Where those scripts begin, and all that is written with two units. */
const FROM_CJK = /[\u2e80-\uffff]/;

/** Words of texts; a character of CJK is half a word. */
export function wordCount(...texts: readonly string[]): number {
  let words = 0;
  let characters = 0;
  for (const text of texts) {
    const own = FROM_CJK.test(text) ? (text.match(CJK)?.length ?? 0) : 0;
    characters += own;
    words += countWords(own > 0 ? text.replace(CJK, ' ') : text);
  }
  return words + characters / 2;
}
