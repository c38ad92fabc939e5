import { unitAt } from './units';

/** Letters that are written at a time. */
const ROOM = 4096;
const units = new Uint8Array(ROOM);

/** What a unit of Latin 1 is in small letters and digits; 0 for what is none, and for what only a fold tells (`ª`, `½`). */
const SMALL = new Uint8Array(0x100);
for (let unit = 0; unit < SMALL.length; unit++) {
  const character = String.fromCharCode(unit);
  if (/[\p{L}\p{N}]/u.test(character) && character.normalize('NFKC') === character) SMALL[unit] = character.toLowerCase().charCodeAt(0);
}

/** Marks of Latin text that a fold neither changes nor joins to a letter: NBSP, `«`, `»`, dashes, quotes, bullets, ellipsis. */
const isMark = (unit: number): boolean => unit === 0xa0 || unit === 0xab || unit === 0xbb || (unit >= 0x2010 && unit <= 0x2027);

/** A number for letters, one after the other. */
export const withLetter = (number: number, unit: number): number => (Math.imul(number, 31) + unit) | 0;

/**
 * The number of the first letters and digits of a text, small. Null where fewer stand in its first characters, or others than
 * Latin 1 before them.
 */
export function openingNumber(text: string, letters: number): number | null {
  let number = 0;
  let count = 0;
  const end = Math.min(text.length, 4 * letters);
  for (let i = 0; i < end; i++) {
    const unit = unitAt(text, i);
    const small = SMALL[unit] ?? 0;
    if (small !== 0) {
      number = withLetter(number, small);
      if (++count === letters) return number;
    } else if (unit >= 0x80 && !isMark(unit)) return null;
  }
  return null;
}

/**
 * The letters and digits of a text, small, where it is Latin 1 with common marks: as most texts are, and many times faster
 * than by pattern. Null for all others: theirs need the Unicode tables.
 */
export function latinLetters(text: string): string | null {
  let letters = '';
  let count = 0;
  for (let i = 0, { length } = text; i < length; i++) {
    const unit = unitAt(text, i);
    const small = SMALL[unit] ?? 0;
    if (small === 0) {
      if (unit >= 0x80 && !isMark(unit)) return null;
      continue;
    }
    units[count++] = small;
    if (count < ROOM) continue;
    letters += written(count);
    count = 0;
  }
  return letters + written(count);
}

const written = (count: number): string => String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
