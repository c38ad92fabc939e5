import { LETTER } from './data/letters';

/**
 * A text in small letters with the same offsets, for expressions that would have to ignore case: those take several times as long
 * to compile. The few letters that become longer (İ) leave the text as it is.
 */
export function lowered(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

const WORDLY = new RegExp(`[${LETTER}\\d]`);
const LONGEST = 26;

/**
 * The longest of `keys` (lower case) that a text goes on with at an offset, as a whole word in any case; null when it is none.
 * Looking words up costs nothing on the first page; one expression of all of them took milliseconds to compile.
 */
export function keyAfter(text: string, at: number, keys: { has(key: string): boolean }): string | null {
  for (let end = Math.min(text.length, at + LONGEST); end > at; end--) {
    if (WORDLY.test(text[end] ?? '')) continue;
    const key = text.slice(at, end).toLowerCase();
    if (keys.has(key)) return key;
  }
  return null;
}

/** As {@link keyAfter} for what ends at an offset: "no more than" rather than "more than". */
export function keyBefore(text: string, end: number, keys: { has(key: string): boolean }): string | null {
  for (let at = Math.max(0, end - LONGEST); at < end; at++) {
    if (at > 0 && WORDLY.test(text[at - 1] ?? '')) continue;
    const key = text.slice(at, end).toLowerCase();
    if (keys.has(key)) return key;
  }
  return null;
}
