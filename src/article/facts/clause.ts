import type { Passage, Word } from './copy';
import { ENGLISH_PREPOSITIONS, isAside, isDangling, isFronting } from './data/small-words';
import { isGerund, verbal } from './data/verbs';
import type { Range } from './sentences';
import { subjectOf } from './subject';
import { commaFrom, verbOf } from './verb';

/** A clause's subject and the core of its predicate. */
export interface Split {
  readonly subject: Range | null;
  readonly predicate: Range;
}

/** Where the core of a predicate ends at the latest. */
const CUT = /^(?:but|including|who|which|where|said|says|then)$/;
/** Ends a phrase of time in front of a clause: "Seven decades later, …". */
const TIMING = /^(?:later|ago|earlier|morning|afternoon|evening|night|year|month|week|\w+day)$/;
/** Words of a predicate's core, a thing done and to whom. */
const LIMIT = 11;

/** Splits a headline or a sentence at its first verb; null when none is known. English only. */
export function splitClause(passage: Passage, range: Range): Split | null {
  const whole = passage.words.filter((word) => word.start >= range.start && word.end <= range.end);
  const main = behindFronted(passage, whole);
  for (const words of main.length < whole.length ? [main, whole] : [whole]) {
    const verb = verbOf(passage, words);
    if (verb < 1) continue;
    const subject = subjectOf(passage, words.slice(0, verb), passage.kind !== 'headline');
    const predicate = predicateOf(passage, words, verb);
    // "Fans outraged after …": a verb without anything behind it says little without its subject
    const bare = predicate.end === words[verb]?.end && subject !== null && predicate.end - subject.start < 60;
    return { subject, predicate: bare ? { start: subject.start, end: predicate.end } : predicate };
  }
  return null;
}

/** "While the lawyers talk, towns burn": the words behind the comma that ends what is put first; all of them where nothing is. */
function behindFronted(passage: Passage, words: readonly Word[]): readonly Word[] {
  const comma = commaFrom(passage, words, 1);
  if (comma < 0 || words.length - comma < 3 || /^(?:and|or|but|which|who|where)$/.test(words[comma]?.lower ?? '')) return words;
  const fronted =
    isFronting(words[0]?.lower ?? '') ||
    /^(?:just|shortly)$/.test(words[0]?.lower ?? '') ||
    TIMING.test(words[comma - 1]?.lower ?? '') ||
    words.slice(1, comma).some(({ lower }) => /^(?:before|after)$/.test(lower));
  return fronted ? words.slice(comma) : words;
}

function predicateOf(passage: Passage, words: readonly Word[], verb: number): Range {
  const { text, quoted } = passage;
  let end = verb + 1;
  let phrases = 0;
  for (let i = verb + 1; i < words.length && i - verb < LIMIT; i++) {
    const word = words[i];
    const between = text.slice(words[i - 1]?.end, word?.start);
    if (!word || CUT.test(word.lower) || isAside(word.lower) || /[:;()[\]?!…]|\s[–—-]\s|—/.test(between)) break;
    // "two letters that the mayors wrote"; near miss: "said that"
    if (word.lower === 'that' && i > verb + 1 && verbal(words[i - 1]?.lower ?? '') === null) break;
    // "threatening to kill" is one thing done; "lands in Washington to meet" says what for
    const before = words[i - 1]?.lower ?? '';
    const infinitive = word.lower === 'to' && (isGerund(before) || (i - 1 > verb && verbal(before) !== null)) && verbal(words[i + 1]?.lower ?? '') !== null;
    if (ENGLISH_PREPOSITIONS.has(word.lower) && !infinitive && i > verb + 1 && ++phrases > 1) break;
    end = i + 1;
  }
  while (end > verb + 1 && (isDangling(words[end - 1]?.lower ?? '') || /^(?:th(?:at|is|e[ms]e?)|['’]s)$/.test(words[end - 1]?.lower ?? ''))) end--;
  const start = words[verb]?.start ?? 0;
  const stop = (words[end - 1]?.end ?? 0) + (text[words[end - 1]?.end ?? 0] === '%' ? 1 : 0);
  // Half a quotation is none: the whole of a short one, else what stands before it
  const cut = quoted.find((quote) => quote.start >= start && quote.start < stop && quote.end > stop);
  if (cut && cut.close - stop < 40 && cut.close <= (words.at(-1)?.end ?? 0) + 2) return { start, end: cut.close };
  const mark = quoted.find((quote) => quote.start >= start && quote.end === stop);
  return { start, end: mark ? mark.close : stop };
}
