import type { Passage, Word } from './copy';
import { isDangling, isFronting, SUBORDINATES } from './data/small-words';
import { isGerund, verbal } from './data/verbs';
import type { Range } from './sentences';

/** Names nobody outside its sentence: a pronoun, also with what is contracted to it (we’ve), and what asks. */
const PRONOUN =
  /^(?:t?here|it|this|that|these|those|what|how|why|when|where|not|i|s?he|we|you|they|who|ones?|none|chances|odds|(?:every|some|no)(?:one|body|thing))(?:['’].+)?$/;
/** Opens a phrase that stands before the subject. */
const OPENING = /^(?:perhaps|not|however|meanwhile|instead|still|but|and|so|yet|then|also|indeed|below|above)$/;
/** Days and adverbs between a subject and its verb. */
const BETWEEN = /^(?:on|\w+day|has|have|had|also|to|not|now|still|just|\w+(?:al|te|ed|ent)ly)$/;
/** Words of a subject; a longer one is cut to its first noun phrase. */
const SUBJECT = 8;

/**
 * The subject's words without an opening phrase, a bracket, an apposition, a trailing day or what hangs on a long noun phrase; null
 * where they name nobody. `told` is the reporter's prose: a headline's comma may stand for `and`.
 */
export function subjectOf(passage: Passage, words: readonly Word[], told: boolean): Range | null {
  let from = 0;
  let to = words.length;
  const between = (i: number): string => passage.text.slice(words[i - 1]?.end, words[i]?.start);
  const comma = (i: number): boolean => /[,;]/.test(between(i));
  // "On Tuesday, the court": what stands before a comma behind a preposition is no subject
  if (OPENING.test(words[0]?.lower ?? '') || isFronting(words[0]?.lower ?? '')) for (let i = 1; i < to; i++) if (comma(i)) from = i;
  // "Summary: Salina South diver": what stands before a colon is a label
  for (let i = from + 1; i < to; i++) if (/:\s/.test(between(i))) from = i;
  if (told && (SUBORDINATES.has(words[from]?.lower ?? '') || /^(?:once|now)$/.test(words[from]?.lower ?? ''))) return null;
  // "The attorney general (NYAG)", "The mayor, a former nurse,": the name comes first
  for (let i = from + 1; i < to; i++) if (/[([]|\s[–—-]\s|—/.test(between(i)) || (comma(i) && isAside(words, i, to, told))) to = i;
  while (to > from + 1 && BETWEEN.test(words[to - 1]?.lower ?? '')) to--;
  if (to - from > SUBJECT) {
    const stop = words
      .slice(0, to)
      .findIndex((word, i) => i > from && (comma(i) || /^(?:who|which|that|in|at|on|from|for|with|by)$/.test(word.lower) || /.{3}ing$/.test(word.lower)));
    if (stop > from) to = stop;
    // "A team led by researchers": the participle hung on what was cut
    if (to - from > 1 && /(?:ed|built|made|held|known|written)$/.test(words[to - 1]?.lower ?? '')) to--;
  }
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || PRONOUN.test(first.lower) || PRONOUN.test(last.lower)) return null;
  // "Ready to ditch the old and", "Figuring out how", "2025": no one, or half of them
  if (isDangling(last.lower) || (from === to - 1 && /^\d/.test(first.text))) return null;
  if (told && isGerund(first.lower)) return null;
  return { start: first.start, end: last.end };
}

/** Whether the words behind a comma say more of the subject; a list goes on with `and`, and a headline's with the comma alone. */
function isAside(words: readonly Word[], at: number, to: number, told: boolean): boolean {
  const rest = words.slice(at, to).map(({ lower }) => lower);
  if (rest[0] === 'according' || /^[dr]-/.test(rest[0] ?? '')) return true;
  return told && !rest.includes('and') && !rest.includes('or') && rest.every((word) => verbal(word) === null || verbal(word) === 'doubtful');
}
