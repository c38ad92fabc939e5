import { re } from '../expression';
import type { Passage } from './copy';
import type { Words } from './data/word-set';
import type { Range } from './sentences';

/** Languages that leave out a subject the reader knows. */
const DROPS = /^(?:es|pt|it)$/;
/** Straight behind a quotation. */
const STRAIGHT_BEHIND = /["”»’]\s*,?\s*(?:ha\s|había\s|aveva\s)?$/;

/** French puts the pronoun behind its verb: `a-t-elle ajouté`, `dit-il`, `ajoute-t-elle`. */
const CLITIC = re`^(\p{L}+?)(?:-t)?-(ils?|elles?|on)$`;
/** The pronoun that hangs on the verb at word `at`; null when none does. */
export function cliticOf(passage: Passage, at: number, verbs: Pick<Words, 'has'>): Range | null {
  const word = passage.words[at];
  const match = word && CLITIC.exec(word.lower);
  if (!word || !match) return null;
  const [, verb = '', pronoun = ''] = match;
  const participle = passage.words[at + 1]?.lower ?? '';
  return verbs.has(verb) || (/^(?:a|ont|avait|est)$/.test(verb) && verbs.has(participle)) ? { start: word.end - pronoun.length, end: word.end } : null;
}

/** Whether a verb of saying has no subject of its own there: «…», añadió. `before` is what stands before the verb. */
export const dropsSubject = (language: string, before: string): boolean => DROPS.test(language) && STRAIGHT_BEHIND.test(before);
