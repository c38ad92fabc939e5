import { re } from '../../expression';
import { DEMONYMS, PLACES } from './lists';

/** A name in small letters with the capitals of a place. */
export const titled = (name: string): string => name.replace(re.g`(?<!\p{L})\p{L}`, (first) => first.toUpperCase());

/** Endings of adjectives of nationality, and what the place has in their stead: Russia-n, Iraq-i, Mexic(o)-an, Japan-ese, Ital(y)-ian. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/[ni]$/, ''],
  [/an$/, ''],
  [/an$/, 'o'],
  [/(?:ian|ese)$/, ''],
  [/(?:ian|ese)$/, 'a'],
  [/ian$/, 'e'],
  [/ian$/, 'y'],
];
/** Whether a word (lower case) is an adjective of nationality: British, and what an ending makes of a place. Near misses: Chadli, Milan. */
export const isDemonym = (word: string): boolean =>
  DEMONYMS.has(word) || (/(?:n|i|ese)$/.test(word) && ENDINGS.some(([ending, rest]) => ending.test(word) && PLACES.has(titled(word.replace(ending, rest)))));
