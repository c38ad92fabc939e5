import type { Passage, Word } from './copy';
import { DETERMINERS, ENGLISH_PREPOSITIONS, isAside, isDangling } from './data/small-words';
import { finite, isBase, isGerund, verbal } from './data/verbs';
import { wordSet } from './data/word-set';
import { PLURAL } from './phrase-behind';

/** Opens an apposition or a relative clause behind a subject. */
const ASIDE = /^(?:who|which|whose|one|also|now|then|former|formerly|known|once|including|[a-z]+ed)$/;
/** Small words that headlines leave in small letters even where all others have capitals. */
const SMALL = wordSet(
  'with from over into that than after amid about under until upon between against during before through without within when while your their this',
);
/** Verbs whose past is their base form: "Wild beat Sabres" needs no plural before it. */
const SAME_IN_PAST = wordSet('beat become bet bid burst cast come cost cut hit hurt let put quit read run set shed shut slit split spread thrust');

/** An adjective by its form, or a noun that stands before others: "Fatal attack on …". */
const DESCRIBES = /(?:.{2}(?:al|ous|ive|ful|ic|less|ly)|suicide|bomb|gun|car|mass|new|big|record)$/;

/** Index of the first word from `from` on with a comma before it; -1 when none has. */
export const commaFrom = (passage: Passage, words: readonly Word[], from: number): number =>
  words.findIndex((word, i) => i >= from && /^,\s/.test(passage.text.slice(words[i - 1]?.end, word.start)));

/** Where an apposition or relative clause that begins at word `at` is over: "Ada Quill, the most expected witness, is"; null when it is none. */
function behindAside(passage: Passage, words: readonly Word[], at: number): number | null {
  if (!/^,\s$/.test(passage.text.slice(words[at - 1]?.end, words[at]?.start))) return null;
  const opener = words[at]?.lower ?? '';
  if (!ASIDE.test(opener) && !DETERMINERS.has(opener) && !/^\d/.test(words[at]?.text ?? '')) return null;
  const end = commaFrom(passage, words, at + 1);
  return end < 0 || end - at > 25 ? null : end;
}

/** Headlines of many papers give every word a capital: one long word without it says that this one does not. */
const isTitleCase = (words: readonly Word[]): boolean => {
  const heavy = words.filter((word) => word.text.length > 3 && !SMALL.has(word.lower));
  return heavy.filter((word) => word.capital).length > 0.85 * heavy.length;
};

/** Index of the verb of the clause that some words are; -1 when none is known. */
export function verbOf(passage: Passage, words: readonly Word[]): number {
  const titled = isTitleCase(words);
  const headline = passage.kind === 'headline';
  const gerund = headline ? gerundOf(passage, words, titled) : -1;
  for (let i = 1; i < words.length; i++) {
    i = behindAside(passage, words, i) ?? i;
    const [last, word] = [words[i - 1], words[i]];
    if (!last || !word) break;
    // Mark Esper: where words have no capitals of their own, one with a capital is a name
    if ((word.capital && !titled) || passage.voice[word.start] === '\u00a0') continue;
    const between = passage.text.slice(last.end, word.start);
    // "Zach Parise heating up, scores twice"
    if (gerund > 0 && i > gerund && /,/.test(passage.text.slice(words[gerund]?.end, word.start))) break;
    const kind = verbal(word.lower);
    // U.S.-backed forces; "a pillow and warm duvet"
    if (
      !kind ||
      ENGLISH_PREPOSITIONS.has(last.lower) ||
      DETERMINERS.has(last.lower) ||
      /^(?:this|that|no|['’]s)$/.test(last.lower) ||
      /[-‐&]\s?$/.test(between) ||
      (i < 6 && /^(?:and|or)$/.test(last.lower)) ||
      last.lower === 'being'
    )
      continue;
    // "Syrian Forces Blocking Refugee Return"
    if (kind === 'doubtful' && i + 1 === gerund) return gerund;
    if (kind === 'doubtful' && isNounBefore(passage, words, i, 3, (next) => verbal(next) === 'sure' && finite(next))) continue;
    // "cannabis use disorder is rising", "ad spend is": a base form behind one thing is a noun
    // "Managers of the grid argue that"
    if (isBase(word.lower) && !SAME_IN_PAST.has(word.lower) && words[i + 1]?.lower !== 'that') {
      if (isNounBefore(passage, words, i, 6, finite)) continue;
      if (!titled && !(headline && last.capital && !(i === 1 && DESCRIBES.test(last.lower))) && !isMany(words.slice(0, i))) continue;
    }
    // "A cat who has been missing has been found", "A team led by researchers has confirmed"
    if (/^(?:who|which|that)$/.test(last.lower) && i > 1) {
      while (verbal(words[i + 1]?.lower ?? '') !== null) i++;
      continue;
    }
    // "Two to contest top post": behind what is to be done, a base form is a noun
    const future = headline && isBase(word.lower) ? futureOf(words.slice(0, i)) : -1;
    if (future > 0) return future;
    // "A team led by researchers has confirmed"
    if (!titled && !headline && words[i + 1]?.lower === 'by' && words.slice(i + 2, i + 25).some((next) => finite(next.lower))) continue;
    return i;
  }
  if (gerund > 0) return gerund;
  // "Major layoffs to begin today": a headline's future
  return titled || headline ? futureOf(words) : -1;
}

/** Index of the `to` of what is to be done; -1 when there is none. Near misses: "too damp to be safe", "old enough to vote". */
const futureOf = (words: readonly Word[]): number =>
  words.findIndex(
    ({ lower }, i) =>
      i > 0 &&
      lower === 'to' &&
      verbal(words[i + 1]?.lower ?? '') !== null &&
      !words.slice(0, i).some((word) => word.lower === 'too' || word.lower === 'enough'),
  );

/** Whether a surer verb comes within some words, with no preposition or pronoun between: "gun attack kills two"; not "shows dramatic rescue". */
function isNounBefore(passage: Passage, words: readonly Word[], at: number, within: number, surer: (word: string) => boolean): boolean {
  // "opens box, finds map": what follows the comma is a deed of its own
  const comma = commaFrom(passage, words, at + 1);
  const rest = words.slice(at + 1, Math.min(at + 1 + within, comma < 0 ? words.length : comma));
  const soon = rest.findIndex((next) => surer(next.lower));
  return (
    soon >= 0 &&
    !rest.slice(0, soon).some(({ lower }) => ENGLISH_PREPOSITIONS.has(lower) || /^(?:who|which|that|what|how|it|they|he|she|you|we|there)$/.test(lower))
  );
}

/** Whether a subject is more than one: its last word is a plural, or names are joined. */
const isMany = (words: readonly Word[]): boolean => {
  const last = words.at(-1)?.lower ?? '';
  return PLURAL.test(last) || /^(?:they|we|you|i|who|media|data|all|both|some|many|most|few|others)$/.test(last) || words.some(({ lower }) => lower === 'and');
};

/** Forms in -ing that are as often adjectives: "NJ moving company under investigation". */
const ADJECTIVES = wordSet(
  'moving leading living growing rising ruling missing working running training opening closing sitting standing acting serving rowing',
);

/** "Attorney general investigating firm": the form in -ing that is a headline's verb; behind a noun, before what it is done to. */
function gerundOf(passage: Passage, words: readonly Word[], titled: boolean): number {
  return words.findIndex(
    (word, i) =>
      i > 0 &&
      i < words.length - 1 &&
      isGerund(word.lower) &&
      !ADJECTIVES.has(word.lower) &&
      (titled || !word.capital) &&
      !isAside(words[i - 1]?.lower ?? '') &&
      !isDangling(words[i - 1]?.lower ?? '') &&
      words[i - 1]?.lower !== 'not' &&
      passage.text.slice(words[i - 1]?.end, word.start) === ' ',
  );
}
