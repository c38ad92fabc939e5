import { ENGLISH_STOP, LOOSE, OTHER_STOP, SMALL_WORDS } from './lists';

/** Whether a word (lower case) ends a noun phrase of a language. */
export const isStop = (word: string, language: string): boolean => (language === 'en' ? SMALL_WORDS.has(word) || ENGLISH_STOP.has(word) : OTHER_STOP.has(word));
/** Whether a word (lower case) only leads from one phrase to the next. */
export const isLoose = (word: string): boolean => SMALL_WORDS.has(word) || LOOSE.has(word);
