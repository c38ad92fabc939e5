/**
 * Letters, digits and marks by table: on a page's whole text a pattern with `\p{L}` in it is the dearest thing we do. Each
 * character is asked for once with the pattern, and then known.
 */
const LETTER = 1;
const NUMBER = 2;
const MARK = 4;
const OTHER = 8;

const kinds = new Uint8Array(0x10000);

function ask(character: string): number {
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\p{N}$/u.test(character)) return NUMBER;
  return /^\p{M}$/u.test(character) ? MARK : OTHER;
}

/** What the unit at `at` is, or the character that it is one half of. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return ask(text.slice(unit < 0xdc00 ? at : Math.max(at - 1, 0), unit < 0xdc00 ? at + 2 : at + 1));
  const known = kinds[unit];
  if (known) return known;
  const kind = ask(text[at] ?? '');
  kinds[unit] = kind;
  return kind;
}

/** How many letters a text has. */
export function letterCount(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (kindAt(text, i) === LETTER && !isSecondHalf(text.charCodeAt(i))) count++;
  return count;
}
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function runs(text: string, of: number): string[] {
  const found: string[] = [];
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const inside = (kindAt(text, i) & of) !== 0;
    if (inside && start < 0) start = i;
    else if (!inside && start >= 0) {
      found.push(text.slice(start, i));
      start = -1;
    }
  }
  if (start >= 0) found.push(text.slice(start));
  return found;
}

/** The words of a text, letters only: `[\p{L}]+`. */
export const lettersIn = (text: string): readonly string[] => runs(text, LETTER);

/** The words and numbers of a text: `[\p{L}\p{N}]+`. */
export const wordsIn = (text: string): readonly string[] => runs(text, LETTER | NUMBER);

/** How many words and numbers a text has, with the marks, apostrophes, points, commas and hyphens inside and behind them: `it’s`, `4,200`, `long-range`. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const kind = kindAt(text, i);
    if (kind & (LETTER | NUMBER)) {
      if (!inside) count++;
      inside = true;
    } else if (kind === OTHER && inside) inside = JOINS.has(text.charCodeAt(i));
  }
  return count;
}
const JOINS: ReadonlySet<number> = new Set(Array.from("'’.,-", (character) => character.charCodeAt(0)));
