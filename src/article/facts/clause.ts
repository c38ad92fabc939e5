import type { Passage, Word } from './copy';
import { finite, verbal } from './data/verbs';
import type { Range } from './sentences';

/** A clause's subject and the core of its predicate. */
export interface Split {
  readonly subject: Range | null;
  readonly predicate: Range;
}

/** Names nobody outside its sentence. */
const PRONOUN = /^(?:there|it|this|that|what|how|why|when|where|not|i|he|she|we|you|they|who)$/;
/** Where the core of a predicate ends at the latest. */
const CUT = /^(?:as|after|because|while|when|amid|despite|before|following|since|although|though|but|if|until|who|which|where|said|says|according)$/;
const PREPOSITION = /^(?:in|at|on|over|for|from|with|to|by|of|against|into|off|about|under|between|near|outside|during|through|as)$/;
const DETERMINER = /^(?:the|a|an|his|her|its|their|['’]s)$/;
/** Opens a clause or phrase that stands before the subject of the main one. */
const FRONTING =
  /^(?:while|as|when|after|before|if|with|amid|despite|since|although|though|because|following|on|in|at|during|for|under|just|shortly|according)$/;
/** Ends a phrase of time in front of a clause: "Seven decades later, …". */
const TIMING =
  /^(?:later|ago|earlier|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|year|month|week|today|yesterday)$/;
/** Opens an apposition or a relative clause behind a subject. */
const ASIDE = /^(?:a|an|the|who|which|whose|one|his|her|its|their|also|now|then|former|formerly|based|known|once|aged|including|[a-z]+ed)$/;
/** Words of a predicate's core, a thing done and to whom. */
const LIMIT = 11;
/** Words of a subject; a longer one is cut to its first noun phrase. */
const SUBJECT = 8;

/** Splits a headline or a sentence at its first verb; null when none is known. English only. */
export function splitClause(passage: Passage, range: Range): Split | null {
  const whole = passage.words.filter((word) => word.start >= range.start && word.end <= range.end);
  const main = behindFronted(passage, whole);
  for (const words of main.length < whole.length ? [main, whole] : [whole]) {
    const verb = verbOf(passage, words);
    if (verb < 1) continue;
    const subject = subjectOf(passage, words.slice(0, verb));
    const predicate = predicateOf(words, verb);
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
    FRONTING.test(words[0]?.lower ?? '') ||
    TIMING.test(words[comma - 1]?.lower ?? '') ||
    words.slice(1, comma).some(({ lower }) => /^(?:before|after)$/.test(lower));
  return fronted ? words.slice(comma) : words;
}

/** Index of the first word from `from` on with a comma before it; -1 when none has. */
const commaFrom = (passage: Passage, words: readonly Word[], from: number): number =>
  words.findIndex((word, i) => i >= from && /^,\s/.test(passage.text.slice(words[i - 1]?.end, word.start)));

/** Where an apposition or relative clause that begins at word `at` is over: "Ada Quill, the most expected witness, is"; null when it is none. */
function behindAside(passage: Passage, words: readonly Word[], at: number): number | null {
  if (!/^,\s$/.test(passage.text.slice(words[at - 1]?.end, words[at]?.start))) return null;
  if (!ASIDE.test(words[at]?.lower ?? '') && !/^\d/.test(words[at]?.text ?? '')) return null;
  const end = commaFrom(passage, words, at + 1);
  return end < 0 || end - at > 25 ? null : end;
}

/** Headlines of many papers give every word a capital. */
const isTitleCase = (words: readonly Word[]): boolean => {
  const heavy = words.filter((word) => word.text.length > 3);
  return heavy.filter((word) => word.capital).length > 0.7 * heavy.length;
};

function verbOf(passage: Passage, words: readonly Word[]): number {
  const titled = isTitleCase(words);
  for (let i = 1; i < words.length; i++) {
    i = behindAside(passage, words, i) ?? i;
    const [last, word] = [words[i - 1], words[i]];
    if (!last || !word) break;
    // Mark Esper: where words have no capitals of their own, one with a capital is a name
    if ((word.capital && !titled) || passage.voice[word.start] === '\u00a0') continue;
    const kind = verbal(word.lower);
    // U.S.-backed forces
    if (!kind || PREPOSITION.test(last.lower) || DETERMINER.test(last.lower) || /[-‐]$/.test(passage.text.slice(last.end, word.start))) continue;
    if (kind === 'doubtful') {
      // "gun attack kills two": a surer verb soon after, with no preposition between, makes this one a noun; "shows dramatic rescue" has none
      const soon = words.slice(i + 1, i + 4).findIndex((next) => verbal(next.lower) === 'sure' && finite(next.lower));
      if (soon >= 0 && !words.slice(i + 1, i + 1 + soon).some((next) => PREPOSITION.test(next.lower))) continue;
    }
    // "A cat who has been missing has been found", "A team led by researchers has confirmed"
    if (/^(?:who|which|that)$/.test(last.lower) && i > 1) {
      while (verbal(words[i + 1]?.lower ?? '') !== null) i++;
      continue;
    }
    if (!titled && passage.kind !== 'headline' && words[i + 1]?.lower === 'by' && words.slice(i + 2, i + 25).some((next) => finite(next.lower))) continue;
    return i;
  }
  // "Major layoffs to begin today": a headline's future
  return titled || passage.kind === 'headline' ? words.findIndex(({ lower }, i) => i > 0 && lower === 'to' && verbal(words[i + 1]?.lower ?? '') !== null) : -1;
}

function predicateOf(words: readonly Word[], verb: number): Range {
  let end = verb + 1;
  let phrases = 0;
  for (let i = verb + 1; i < words.length && i - verb < LIMIT; i++) {
    const word = words[i];
    if (!word || CUT.test(word.lower)) break;
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
    // "A team led by researchers": the participle hung on what was cut
    if (to - from > 1 && /(?:ed|led|built|made|held|seen|known|written)$/.test(words[to - 1]?.lower ?? '')) to--;
  }
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || PRONOUN.test(first.lower)) return null;
  return { start: first.start, end: last.end };
}
