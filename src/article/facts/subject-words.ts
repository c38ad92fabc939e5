import { wordSet } from './data/word-set';
import type { NameMention } from './names';
import type { Range } from './sentences';

/** Who says something, as it stands before or behind the verb. */
export interface Subject {
  readonly subject: Range;
  /** The name in it that speaks; null for pronouns and descriptions. */
  readonly name: NameMention | null;
}

/** Pronouns that say something, in the languages read. */
export const PRONOUNS = wordSet('he she they it who i we er sie es wer il elle ils elles on qui él ella ellos ellas quien ele ela eles elas lui lei loro egli');
/** Prepositions, alone and with their articles: a name behind one is nobody who speaks. */
export const PREPOSITION = wordSet(`
of for in on at to from by with about against over under near after before into during between among via
am im an auf bei mit von vom zum zur nach seit aus en dans à au aux de du des par pour avec sur del al por para con em no na do da nel nella della alla su`);
