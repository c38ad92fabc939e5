import { re } from '../expression';
import { latinLetters, openingNumber, withLetter } from '../latin';
import { remembering } from '../memory';

/** Texts whose letters are remembered: a long page's. */
const MOST_REMEMBERED = 2000;

/**
 * Texts compared as a reader compares them: letters and digits only, in one case. Templates repeat a text with other
 * quotes, other dashes, in capitals, cut short, or without its last full stop. Every rule compares every block with every
 * other: their letters are counted once.
 */
export const essence = remembering(MOST_REMEMBERED, (text) => latinLetters(text) ?? text.normalize('NFKC').toLowerCase().replace(re.g`[^\p{L}\p{N}]+`, ''));

/** The first of a text's letters, without a look at the rest where its beginning has as many. */
export function firstLetters(text: string, count: number): string {
  const beginning = latinLetters(text.slice(0, 4 * count)) ?? '';
  return (beginning.length >= count ? beginning : essence(text)).slice(0, count);
}

/** A number for the first of a text's letters: texts that begin alike have the same, and hardly any others. */
export function opening(text: string, count: number): number {
  const number = openingNumber(text, count);
  if (number !== null) return number;
  let own = 0;
  for (const unit of firstLetters(text, count).split('')) own = withLetter(own, unit.charCodeAt(0));
  return own;
}

/** Letters below which two texts are alike by chance. */
const ENOUGH = 12;

/** Whether `copy` is `text` again: the same letters, or its beginning cut short by an ellipsis. */
export function repeats(copy: string, text: string): boolean {
  const b = essence(text);
  const opening = firstLetters(copy, ENOUGH);
  if (opening === '' || opening !== b.slice(0, ENOUGH)) return false;
  const a = essence(copy);
  if (a === b) return true;
  return a.length >= ENOUGH && /(?:…|\.\.\.)\s*$/.test(copy) && b.startsWith(a);
}
