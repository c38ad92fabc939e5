import { ENGLISH_STOP, LOOSE, OPENERS, OTHER_STOP, PREPOSITIONS, SMALL_WORDS } from './lists';
import { wordSet } from './word-set';

/** Whether a word (lower case) ends a noun phrase of a language. */
export const isStop = (word: string, language: string): boolean => (language === 'en' ? SMALL_WORDS.has(word) || ENGLISH_STOP.has(word) : OTHER_STOP.has(word));
/** Whether a word (lower case) only leads from one phrase to the next. */
export const isLoose = (word: string): boolean => SMALL_WORDS.has(word) || LOOSE.has(word);

/** Says which one the noun behind it is. English, like all below. */
export const DETERMINERS = wordSet('the a an his her its their');
export const ENGLISH_PREPOSITIONS = wordSet('in at on over for from with to by of against into off about under between near outside during through as');
/** Opens a clause that depends on another one. */
export const SUBORDINATES = wordSet('if when while although though because since as whether unless until after before');
/** Opens a phrase that stands in front of a clause, or hangs on its end. */
const FRONTS = wordSet('amid despite following according');
/** Whether a word opens a clause or a phrase beside the main clause, but for prepositions. */
export const isAside = (word: string): boolean => SUBORDINATES.has(word) || FRONTS.has(word);
/** Whether a phrase or clause in front of the main one can begin with a word: "In May, …", "While …, …". */
export const isFronting = (word: string): boolean => isAside(word) || ENGLISH_PREPOSITIONS.has(word);
/** Whether a phrase cut behind a word would end badly: "threatened to attack the". */
export const isDangling = (word: string): boolean => DETERMINERS.has(word) || ENGLISH_PREPOSITIONS.has(word) || word === 'and' || word === 'or';

/** Small words that are names too, or begin some: Theresa May, Son Heung-min, Di Maio, Sunday Times. */
const NAMES_TOO = wordSet('may monday tuesday wednesday thursday friday saturday sunday são son di via han ha alla della sono em');
/** Whether a word (lower case) opens sentences with a capital and belongs to no name. */
export const isOpener = (word: string): boolean =>
  OPENERS.has(word) || (!NAMES_TOO.has(word) && (isStop(word, 'en') || OTHER_STOP.has(word) || PREPOSITIONS.has(word)));
