import { re } from '../expression';
import { wordsIn } from '../letters';
import { remembering } from '../memory';

/** Letters and marks that a fold leaves as they are: most texts have no others, and a fold is dear. */
const PLAIN = /^[\0-~À-ÿ‘’“”–—]*$/;

/** Words of a text in one case, for likeness; CJK in single characters. */
export const wordsOf = remembering(1000, (text): readonly string[] => {
  const folded = (PLAIN.test(text) ? text : text.normalize('NFKC')).toLowerCase();
  return BEYOND_LATIN.test(folded) ? (folded.match(re.g`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}]+`) ?? []) : wordsIn(folded);
});
/** Where the scripts without spaces begin: CJK radicals and all behind them. */
const BEYOND_LATIN = /[\u2e80-\uffff]/;

/** Share of the shorter text's words that the other has, 0 to 1. */
export const likeness = (a: string, b: string): number => shared(new Set(wordsOf(a)), new Set(wordsOf(b)));

export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return both / Math.min(one.size, other.size);
}

/** A text's words, glued: two prints of one name are equal, whatever parts its words. */
export const bare = (text: string): string => wordsOf(text).join('');
