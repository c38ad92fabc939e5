import { re } from '../expression';
import { firstFrom, gap, type Passage } from './copy';
import { LINKS, OUTCOMES } from './data/lists';
import { isCalendar } from './data/numbers';
import { DETERMINERS, isStop } from './data/small-words';
import { verbal } from './data/verbs';
import type { Range } from './sentences';

/** Marks at which the words before or behind a figure belong to something else. */
export const MARK = /[,.;:!?"“”„«»()[\]—\u00a0]|\s[–-]\s/;
/** An address that scrapes leave between words: pic.example.com/harbour. */
const ADDRESS = re`\p{Ll}\.\p{Ll}{2}`;
/** Most words of a counted noun and of the phrase shown for it. */
export const NOUN = 7;
const PHRASE = 7;

/** A noun phrase behind a figure. */
export interface Phrase {
  /** The noun phrase that belongs to the figure: `North Korean troops`. */
  readonly noun: Range;
  /** With what follows it: `meetings with their North American neighbours`. */
  readonly whole: Range;
}

/** The noun phrase straight behind `start`, and how it goes on. */
export function phraseAt(passage: Passage, start: number, language: string): Phrase | null {
  const { words, text } = passage;
  const stops = (word: string): boolean => isStop(word, language);
  const from = firstFrom(words, start);
  const first = words[from];
  if (!first || stops(first.lower) || /^\d/.test(first.text) || !/^[\s-]*$/.test(text.slice(start, first.start))) return null;
  let noun = first;
  let i = from;
  for (; i - from < NOUN; i++) {
    const word = words[i];
    // four national security and diplomatic officials, 51 stranded and dead: a plural before `and` would end the noun
    if (
      language === 'en' &&
      word &&
      i > from &&
      /^(?:and|und|et|y|e)$/.test(word.lower) &&
      !PLURAL.test(noun.lower) &&
      verbal(words[i + 1]?.lower ?? '') === null &&
      re`^\p{Ll}`.test(words[i + 1]?.text ?? '') &&
      !stops(words[i + 1]?.lower ?? '') &&
      !/ing$/.test(words[i + 1]?.lower ?? '') &&
      gap(passage, i - 1) === ' '
    )
      continue;
    if (
      !word ||
      ADDRESS.test(word.text) ||
      (i > from && MARK.test(gap(passage, i - 1))) ||
      (stops(word.lower) && !/^['’]s$/.test(word.text)) ||
      /^\d/.test(word.text)
    )
      break;
    // "Americans live", "three writers knew": behind a plural a verb of its own ends the phrase; "people shot" is one
    if (language === 'en' && i > from && PLURAL.test(noun.lower) && isOwnVerb(word.lower)) break;
    // "the conflict followed a truce": what has an object of its own is the sentence's verb
    if (i > from && language === 'en' && hasObject(passage, i))
      return { noun: { start: first.start, end: noun.end }, whole: { start: first.start, end: noun.end } };
    noun = word;
    // "people killed", "animals beaching": what happened to them ends the noun
    if (i > from && /(?:ed|ing)$/.test(word.lower)) {
      i++;
      break;
    }
  }
  let whole = noun;
  for (; i - from < PHRASE; i++) {
    const word = words[i];
    if (!word || ADDRESS.test(word.text) || MARK.test(gap(passage, i - 1)) || /^\d/.test(word.text)) break;
    if (LINKS.has(word.lower)) continue;
    // "pilot whales on Stewart Island": where they are belongs to what is counted, a day does not
    if (language === 'en' && /^(?:in|on|at|near|across)$/.test(word.lower) && isPlaced(passage, i + 1)) continue;
    if (stops(word.lower) || (language === 'en' && PLURAL.test(words[i - 1]?.lower ?? '') && isOwnVerb(word.lower))) break;
    whole = word;
  }
  return { noun: { start: first.start, end: noun.end }, whole: { start: first.start, end: whole.end } };
}
/** A plural noun, as far as its form tells. */
export const PLURAL = /(?<!^(?:g|bi)a)[^su]s$|^(?:people|men|women|children|police|staff|troops)$/;
/** A finite verb behind such a noun; a participle belongs to the noun. */
const isOwnVerb = (word: string): boolean => verbal(word) !== null && !/(?:s|ed|ing)$/.test(word) && !OUTCOMES.has(word);
/** "followed a truce": a form in -ed with a determiner behind it. */
const hasObject = (passage: Passage, at: number): boolean =>
  /ed$/.test(passage.words[at]?.lower ?? '') && DETERMINERS.has(passage.words[at + 1]?.lower ?? '') && gap(passage, at) === ' ';
/** Whether a place stands at word `at`, and no day or month. */
const isPlaced = ({ words }: Passage, at: number): boolean => {
  const next = words[at]?.lower === 'the' ? words[at + 1] : words[at];
  if (next === undefined) return false;
  return next.capital && !isCalendar(next.lower);
};
