import { unitAt } from './units';

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
  const unit = unitAt(text, at);
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
  for (let i = 0, { length } = text; i < length; i++) {
    const unit = unitAt(text, i);
    if (isSmall(unit) || (unit !== 32 && kindAt(text, i) === LETTER && !isSecondHalf(unit))) count++;
  }
  return count;
}
/** a to z: with the space most of what there is. */
const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function runs(text: string, of: number): string[] {
  const found: string[] = [];
  let start = -1;
  for (let i = 0, { length } = text; i < length; i++) {
    const unit = unitAt(text, i);
    const inside = isSmall(unit) || (unit !== 32 && (kindAt(text, i) & of) !== 0);
    if (inside && start < 0) start = i;
    else if (!inside && start >= 0) {
      found.push(text.slice(start, i));
      start = -1;
    }
  }
  if (start >= 0) found.push(text.slice(start));
  return found;
}

/** The words and numbers of a text: `[\p{L}\p{N}]+`. */
export const wordsIn = (text: string): readonly string[] => runs(text, LETTER | NUMBER);

/** A word of the set, and where it begins. */
export interface Found {
  readonly word: string;
  readonly start: number;
}

/** Places of a word counter's marks for each of its words. */
const ROOM = 16;

/** A set of words that counts its own in texts, without cutting a text into its words: most are none of them. */
export class WordCounter {
  /** 1 where a word's hash falls: to ask the set costs more than to count. */
  private readonly marks: Uint8Array;
  private readonly longest: number;
  private found: Found[] | null = null;
  /** Words counted last: all, those of the set, and whether the first begins and the last ends the text. */
  total = 0;
  hits = 0;
  first = false;
  last = false;

  constructor(
    private readonly words: ReadonlySet<string>,
    private readonly of: number,
  ) {
    let longest = 0;
    this.marks = new Uint8Array(2 ** Math.ceil(Math.log2(words.size * ROOM + 1)));
    for (const word of words) {
      let hash = 0;
      for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
      this.marks[hash & (this.marks.length - 1)] = 1;
      longest = Math.max(longest, word.length);
    }
    this.longest = longest;
  }

  /** The set's words in a text, in order. */
  find(text: string): readonly Found[] {
    const found: Found[] = [];
    this.found = found;
    this.count(text);
    this.found = null;
    return found;
  }

  /** Counts in a text. */
  count(text: string): this {
    let total = 0;
    let hits = 0;
    let start = -1;
    let hash = 0;
    const { length } = text;
    const { marks } = this;
    for (let i = 0; i <= length; i++) {
      const unit = i < length ? unitAt(text, i) : 32;
      const inside = isSmall(unit) || (unit !== 32 && (kindAt(text, i) & this.of) !== 0);
      if (inside) {
        if (start < 0) {
          start = i;
          hash = 0;
        }
        hash = (Math.imul(hash, 31) + unit) | 0;
      } else if (start >= 0) {
        total++;
        if (i - start <= this.longest && marks[hash & (marks.length - 1)] === 1) {
          const word = text.slice(start, i);
          if (this.words.has(word)) {
            hits++;
            this.found?.push({ word, start });
          }
        }
        if (total === 1) this.first = start === 0;
        this.last = i === length;
        start = -1;
      }
    }
    this.total = total;
    this.hits = hits;
    return this;
  }
}

/** What {@link WordCounter} takes for a word. */
export const LETTERS = LETTER;
export const LETTERS_AND_NUMBERS = LETTER | NUMBER;

/** How many words and numbers a text has, with the marks, apostrophes, points, commas and hyphens inside and behind them: `it’s`, `4,200`, `long-range`. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0, { length } = text; i < length; i++) {
    const unit = unitAt(text, i);
    if (unit === 32) {
      inside = false;
      continue;
    }
    const kind = isSmall(unit) ? LETTER : kindAt(text, i);
    if (kind & (LETTER | NUMBER)) {
      if (!inside) count++;
      inside = true;
    } else if (kind === OTHER && inside) inside = JOINS.has(unit);
  }
  return count;
}
const JOINS: ReadonlySet<number> = new Set(Array.from("'’.,-", (character) => character.charCodeAt(0)));
