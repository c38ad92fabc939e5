import { re } from '../expression';
import type { Attribution } from './attributions';
import { type Passage, type Sentence, wordsOf } from './copy';
import { LINKS } from './data/lists';
import { isDangling, isLoose, isStop } from './data/small-words';
import { CALLING, NAMING } from './data/speech';
import { wordSet } from './data/word-set';
import type { Quoted } from './marks';

/** Words of a quotation. */
export const sizeOf = (passage: Passage, quote: Quoted): number => wordsOf(passage.text.slice(quote.start, quote.end)).length;

/** The attribution beside a quotation: straight behind it, else before it, else somewhere behind it in the sentence. */
export function attributionOf(passage: Passage, quote: Quoted, inside: readonly Attribution[]): Attribution | null {
  const behind = inside.filter((item) => Math.min(item.verb.start, item.subject.start) >= quote.close);
  const before = inside.filter((item) => Math.max(item.verb.end, item.subject.end) <= quote.open);
  const [next] = behind;
  const last = before.at(-1);
  // He said, “Stop it,” the prosecutor’s office said: the nearer one opens it
  if (last?.plain && /^,?\s$/.test(passage.voice.slice(last.verb.end, quote.open)) && last.subject.start < last.verb.start) return last;
  const opensSentence = !re`[\p{L}\p{N}]`.test(passage.text.slice(inside[0]?.sentence.start ?? 0, quote.open));
  if (next?.plain) {
    const between = passage.voice.slice(quote.close, Math.min(next.verb.start, next.subject.start));
    const straight = !re`[\p{L}\p{N}\u00a0]`.test(between);
    const closed = /[,!?…—–-]$/.test(passage.text.slice(quote.start, quote.end)) || /^\s*[,–—-]/.test(passage.text.slice(quote.close));
    // “…”, the Swedish Prosecution Authority said; “…,” Sweden’s deputy director, Eva-Marie Persson, said
    if (opensSentence || (closed && straight && !last) || (closed && straight && sizeOf(passage, quote) > 4)) return next;
    if (!last) return closed || sizeOf(passage, quote) > 3 ? next : null;
  }
  return last ?? (opensSentence ? (next ?? null) : null);
}

/** Every word of weight has a capital: `Once Upon a Time in Hollywood`, `Day of Remembrance and Sorrow`, `1917`. */
function isTitled(passage: Passage, quote: Quoted): boolean {
  const words = wordsOf(passage.text.slice(quote.start, quote.end));
  const heavy = words.filter((word, i) => i === 0 || !(isDangling(word.lower) || LINKS.has(word.lower)));
  return words.length <= 8 && heavy.every((word) => word.capital || /^\d/.test(word.text));
}

/** What bears words of its own. */
const SLOGANS = wordSet('campaign slogan movement formula banner sign');

/** Whether the words in marks are speech of the attribution's subject: not a title, a nickname or a word held at arm's length. */
export function isSpeech(passage: Passage, quote: Quoted, sentence: Sentence, attribution: Attribution, language: string): boolean {
  const size = sizeOf(passage, quote);
  const before = passage.voice.slice(sentence.start, quote.open);
  const behind = passage.voice.slice(quote.close, sentence.end);
  const introduced =
    /(?:[:,]|\b(?:said|says|that|added|asked|wrote))\s*$/.test(before) &&
    attribution.verb.end <= quote.open &&
    before.length - (attribution.verb.end - sentence.start) < 90;
  const followed =
    attribution.verb.start >= quote.close &&
    !re`[\p{L}\u00a0]`.test(passage.voice.slice(quote.close, Math.min(attribution.verb.start, attribution.subject.start)));
  const text = passage.text.slice(quote.start, quote.end);
  // South Dakota’s “Meth. We’re on it.” campaign: what is printed on something is nobody's speech
  if (size < 10 && SLOGANS.has(re`^\s(?:\p{Ll}+\s)?(\p{Ll}+)`.exec(behind)?.[1] ?? '')) return false;
  // A title stands in the sentence like a name; speech of capitals only ("Never!", „Gute Besserung“) stands beside its verb.
  if (isTitled(passage, quote)) {
    const beside = followed && /[,!?]$/.test(text);
    if (
      !(language === 'de'
        ? followed || introduced
        : (introduced && (/:\s*$/.test(before) || (/,\s*$/.test(before) && /[.!?]$/.test(text)))) || (beside && size < 3))
    )
      return false;
  }
  if (size >= 6) return true;
  const words = wordsOf(before);
  const last = words.at(-1)?.lower ?? '';
  const tail = words.slice(-4).map((word) => word.lower);
  if (tail.some((word, i) => NAMING.has(word) && i >= tail.length - 3)) return false;
  // which Putin calls a "special operation": the label follows at once; called the move "obscene": an object comes first
  const calling = tail.findIndex((word) => CALLING.has(word));
  if (calling >= 0 && size < 4) {
    const between = tail.slice(calling + 1).filter((word) => !/^(?:a|an|the|it|as)$/.test(word));
    if (between.length === 0) return false;
  }
  const [next] = wordsOf(behind);
  const noun = next !== undefined && next.text.length > 2 && !next.capital && re`^\s+\p{Ll}`.test(behind) && !isStop(next.lower, 'en') && !isLoose(next.lower);
  // its “air angels” effort: a possessive and a noun around it make it the name of a thing
  if (noun && size < 4 && /^(?:the|its|their|his|her|'s|’s|this|these|those|so-called)$/.test(last)) return false;
  if (attribution.verb.start >= quote.close && !followed && size < 4) return false;
  return true;
}
