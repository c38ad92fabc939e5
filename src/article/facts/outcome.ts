import { re } from '../expression';
import { firstFrom, type Passage } from './copy';
import { OUTCOMES } from './data/lists';
import { outcomeOf } from './data/outcomes';
import type { Range } from './sentences';

/** "were killed", "have been arrested", "was later found": what the verb behind a counted noun says of it. */
const PASSIVE = re`^\s(?:who\s)?(?:was|were|are|is|(?:has|have|had)(?:\s(?:also|later|since|already))*\sbeen)(?:\s(?:been|being|also|later|since|already|reported(?:ly)?|feared|confirmed|believed))*\s(\p{Ll}+)\b`;
/** "have died", "died". */
const DIED = /^\s(?:has\s|have\s|had\s)?died\b/;

/**
 * What happened to the people or things that a figure counts, as one participle: "killing at least 20 people", "20 people were killed"
 * → killed; null when the sentence says nothing of the kind beside the figure. `at` is the figure with its qualifier, `noun` the end of
 * the counted noun. Near misses: "20 people who had been killed" of someone else's sentence, "including 20 people".
 */
export function outcomeBeside(passage: Passage, at: Range, noun: number): string | null {
  const { words, text } = passage;
  const behind = text.slice(noun, noun + 60);
  const passive = PASSIVE.exec(behind)?.[1];
  if (passive && OUTCOMES.has(passive)) return passive;
  if (DIED.test(behind)) return 'died';
  const last = words[firstFrom(words, at.start) - 1];
  if (!last || !/^\s(?:all\s|the\s)?$/.test(text.slice(last.end, at.start))) return null;
  return outcomeOf(last.lower);
}
