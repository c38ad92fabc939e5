import { re } from '../expression';
import { wordsOf } from './copy';
import { OCCASIONS } from './data/lists';
import { isStop } from './data/small-words';
import { verbal } from './data/verbs';

/** A year that names a work or a product: "the 2019 film", "a 2020 sedan"; near misses: "the 2016 election", "in 2019 film critics". */
const WORK = /^\s(?:[a-z-]+\s){0,2}?(?:film|movie|novel|album|song|single|documentary|comedy|drama|musical|model|sedan|SUV|edition)\b/;
/** Before a thing's name rather than a clause: "a 2020 Sentra", "her 2015 Nissan Leaf"; near miss: "In 2020 Nissan sold". */
const OWNED = /(?:^|\s)(?:an?|the|his|her|my|our|their|your|new|used|['’]s|own)\s$/i;
/** A run of capitals, and the small word behind it: "Mumbai attacks" happened, "Sentra and" did not. */
const CALLED = re`^(?:\s\p{Lu}[\p{L}.’'-]*)+(?:\s\p{Ll}+)?`;
/** What happens in its year, whatever it is called: "the 2018 World Cup", "the 2008 Mumbai attacks". */
const isEvent = (name: string): boolean =>
  wordsOf(name).some(({ lower, capital }) => (capital ? OCCASIONS.has(lower) : !isStop(lower, 'en') && verbal(lower) !== 'sure'));

/** Ends in a version: "iPhone 2023", "PlayStation 2024". */
const PRODUCT = re`(?:^|\s)\p{L}*\p{Ll}\p{Lu}\p{L}*\s$`;

/** Whether a year is part of what something is called rather than when something was. */
export function isNamedAfter(before: string, after: string): boolean {
  if (PRODUCT.test(before)) return true;
  if (!OWNED.test(before)) return false;
  const name = CALLED.exec(after)?.[0];
  return WORK.test(after) || (name !== undefined && !isEvent(name));
}
