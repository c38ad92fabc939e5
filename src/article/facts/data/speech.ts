import { JUDGE_DE, JUDGE_EN, JUDGE_ES, JUDGE_FR, JUDGE_IT, JUDGE_PT, SAY_DE, SAY_EN, SAY_ES, SAY_FR, SAY_IT, SAY_PT } from './lists';
import { type Words, wordSet } from './word-set';

/**
 * Verbs of attribution, in the forms in which news prose uses them. Sources: AP's and Reuters' advice on attribution
 * ("said" first, then the rest with care) and general knowledge of the languages; written down for this project.
 *
 * `plain` verbs can stand alone beside a quotation ("…," she said). `weighty` ones carry a claim or a judgement and give a
 * quoted word to their subject, but do not introduce indirect speech by themselves (he slammed it as a "disgrace").
 */
export interface SpeechVerbs {
  readonly plain: Words;
  readonly weighty: Words;
}

const BY_LANGUAGE: Readonly<Record<string, SpeechVerbs>> = {
  en: { plain: SAY_EN, weighty: JUDGE_EN },
  de: { plain: SAY_DE, weighty: JUDGE_DE },
  fr: { plain: SAY_FR, weighty: JUDGE_FR },
  es: { plain: SAY_ES, weighty: JUDGE_ES },
  pt: { plain: SAY_PT, weighty: JUDGE_PT },
  it: { plain: SAY_IT, weighty: JUDGE_IT },
};

/** The verbs of a language (its ISO 639-1 code); null where none are known, so that nothing is attributed there. */
export const speechVerbs = (language: string): SpeechVerbs | null => BY_LANGUAGE[language] ?? null;

/** Every verb of saying of every language: what none of them can be is part of a role. */
export const SAYING: Pick<Words, 'has'> = { has: (word) => Object.values(BY_LANGUAGE).some(({ plain }) => plain.has(word)) };

/** Verbs that are followed by the name or label of a thing rather than by speech: dubbed the "Hanoi Hilton". */
export const NAMING = wordSet('dubbed nicknamed titled entitled named termed known so-called codenamed billed diagnosed');
/** Verbs that name (which Putin calls a "special operation") unless an object comes first (called the move "obscene"). */
export const CALLING = wordSet('call calls called calling branded brands labeled labelled labels');
