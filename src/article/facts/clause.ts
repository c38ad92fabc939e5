import type { Passage, Word } from './copy';
import { verbal } from './data/verbs';
import type { Range } from './sentences';

/** A clause's subject and the core of its predicate. */
export interface Split {
  readonly subject: Range | null;
  readonly predicate: Range;
}

/** Where the core of a predicate ends at the latest. */
const CUT = /^(?:as|after|because|while|when|amid|despite|before|following|since|although|though|but|if|until|who|which|where|said|says|according)$/;
const PREPOSITION = /^(?:in|at|on|over|for|from|with|to|by|of|against|into|off|about|under|between|near|outside|during|through|as)$/;
const DETERMINER = /^(?:the|a|an|his|her|its|their|['’]s)$/;
/** Words of a predicate's core, a thing done and to whom. */
const LIMIT = 11;
/** Words of a subject; a longer one is cut to its first noun phrase. */
const SUBJECT = 8;

/** Splits a headline or a sentence at its first verb; null when none is known. English only. */
export function splitClause(passage: Passage, range: Range): Split | null {
  const words = passage.words.filter((word) => word.start >= range.start && word.end <= range.end);
  const verb = verbOf(words);
  if (verb < 1) return null;
  return { subject: subjectOf(passage, words.slice(0, verb)), predicate: predicateOf(words, verb) };
}

function verbOf(words: readonly Word[]): number {
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const kind = word ? verbal(word.lower) : null;
    const before = words[i - 1]?.lower ?? '';
    if (!kind || PREPOSITION.test(before) || DETERMINER.test(before)) continue;
    if (kind === 'doubtful') {
      // "gun attack kills two": a surer verb soon after, with no preposition between, makes this one a noun
      const soon = words.slice(i + 1, i + 4).findIndex((next) => verbal(next.lower) === 'sure' && !/ing$/.test(next.lower));
      if (soon >= 0 && !words.slice(i + 1, i + 1 + soon).some((next) => PREPOSITION.test(next.lower))) continue;
    }
    return i;
  }
  return -1;
}

function predicateOf(words: readonly Word[], verb: number): Range {
  let end = verb + 1;
  let phrases = 0;
  for (let i = verb + 1; i < words.length && i - verb < LIMIT; i++) {
    const word = words[i];
    if (!word || (CUT.test(word.lower) && i > verb + 1)) break;
    if (PREPOSITION.test(word.lower) && i > verb + 1 && ++phrases > 1) break;
    end = i + 1;
  }
  return { start: words[verb]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** The subject's words without an opening phrase, a trailing day or what hangs on a long noun phrase. */
function subjectOf(passage: Passage, words: readonly Word[]): Range | null {
  let from = 0;
  let to = words.length;
  const comma = (i: number): boolean => /[,;]/.test(passage.text.slice(words[i - 1]?.end, words[i]?.start));
  // "On Tuesday, the court": what stands before a comma behind a preposition is no subject
  if (/^(?:in|on|at|as|after|when|while|for|with|by|during|despite|perhaps|not)$/.test(words[0]?.lower ?? ''))
    for (let i = 1; i < to; i++) if (comma(i)) from = i;
  // "President Volodymyr Zelenskiy on Wednesday hailed"
  while (
    to > from + 1 &&
    /^(?:on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|has|have|had|also|to|not|formally|now|still|just|completely|finally)$/.test(
      words[to - 1]?.lower ?? '',
    )
  )
    to--;
  if (to - from > SUBJECT) {
    const stop = words
      .slice(0, to)
      .findIndex((word, i) => i > from && (comma(i) || /^(?:who|which|that|in|at|on|from|for|with|by)$/.test(word.lower) || /.{3}ing$/.test(word.lower)));
    if (stop > from) to = stop;
  }
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || /^(?:there|it|this|that|what|how|why|when|where|not)$/.test(first.lower)) return null;
  return { start: first.start, end: last.end };
}
