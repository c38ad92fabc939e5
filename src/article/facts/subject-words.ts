import { wordSet } from './data/word-set';
import type { NameMention } from './register';
import type { Range } from './sentences';

/** Who says something, as it stands before or behind the verb. */
export interface Subject {
  readonly subject: Range;
  /** The name in it that speaks; null for pronouns and descriptions. */
  readonly name: NameMention | null;
}

/** Pronouns that say something, in the languages read. */
export const PRONOUNS = wordSet('he she they it who i we er sie es wer il elle ils elles on qui él ella ellos ellas quien ele ela eles elas lui lei loro egli');
