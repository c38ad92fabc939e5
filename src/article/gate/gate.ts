import { forget, remembering } from '../memory';
import { type Stem, stemsOf } from './stems';

/** A pattern that is tried only on texts that have what it needs. */
export interface Gated {
  readonly pattern: RegExp;
  /** Whether a text has what the pattern needs. */
  may(text: string): boolean;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/** Letters of a stem that are looked up, and of those that have no more; the rest is compared. */
const KEY = 4;
const SHORT_KEY = 3;
/** Bits of a letter's place: as many as tell the alphabet apart. */
const BITS = 5;
/** Places of the tables: most letters of most texts find an empty one. */
const PLACES = 1 << 16;
const SHORT_PLACES = 1 << (BITS * SHORT_KEY);
/** Units that a text's small letters may stand behind its own: some capitals are two small letters. */
const SLACK = 6;
/** Characters above which a text is not read for stems. */
const LONGEST = 1500;
/** Texts whose stems are remembered: a long page's. */
const MOST = 1000;
const DENSE = /[\u2e80-\uffff]/;

interface Entry extends Stem {
  readonly gate: number;
  /** Its last letter: a quick look before the whole is compared. */
  readonly last: number;
}

let waiting: (readonly [number, RegExp])[] = [];
let gates = 0;
/** By place, 1 more than where its stems are in `table`. */
const filled = new Uint16Array(PLACES);
const filledShort = new Uint16Array(SHORT_PLACES);
const table: Entry[][] = [];
/** Patterns that can match without any stem: their gate is always open. */
const ungated: number[] = [];
/** Stems too short for the table: `pr`, `©`. */
const short: Entry[] = [];

/** The letters read last, when one more is: the fifth last falls out. */
const next = (letters: number, unit: number): number => ((letters << BITS) ^ unit) & ((1 << (BITS * KEY)) - 1);
/** Their place, scattered, as the tables have room for fewer. */
const placeOf = (letters: number): number => Math.imul(letters, 0x9e3779b1) >>> 16;
const shortPlaceOf = (letters: number): number => letters & (SHORT_PLACES - 1);

/**
 * Puts a gate before a pattern. Dozens of word lists in twenty languages are asked of every block, and few blocks have a
 * word of any: one reading of a block's letters says for all patterns which can match it. A pattern that no text on a page
 * calls for is never compiled either, which is most of what the first page costs.
 */
export function gated(pattern: RegExp): Gated {
  const gate = gates++;
  waiting.push([gate, pattern]);
  return {
    pattern,
    may: (text) => open(text, gate),
    test: (text) => open(text, gate) && pattern.test(text),
    exec: (text) => (open(text, gate) ? pattern.exec(text) : null),
  };
}

function open(text: string, gate: number): boolean {
  if (waiting.length > 0) learn();
  return gatesOf(text)[gate] === 1;
}

function learn(): void {
  for (const [gate, pattern] of waiting) {
    const stems = stemsOf(pattern);
    if (!stems) ungated.push(gate);
    else
      for (const stem of stems) {
        const { letters } = stem;
        if (DENSE.test(letters)) continue;
        const entry = { ...stem, gate, last: letters.charCodeAt(letters.length - 1) };
        if (letters.length < SHORT_KEY) {
          short.push(entry);
          continue;
        }
        let key = 0;
        for (let i = 0; i < KEY && i < letters.length; i++) key = next(key, letters.charCodeAt(i));
        const [places, at] = letters.length < KEY ? [filledShort, shortPlaceOf(key)] : [filled, placeOf(key)];
        const entries = table[(places[at] ?? 0) - 1];
        if (entries) entries.push(entry);
        else places[at] = table.push([entry]);
      }
  }
  waiting = [];
  forget();
}

const gatesOf = remembering(MOST, read);

/** Which gates a text opens: by its stems; all where it is long, or of a script whose words are not looked for. */
function read(text: string): Uint8Array {
  const found = new Uint8Array(gates);
  if (text.length > LONGEST || DENSE.test(text)) return found.fill(1);
  for (const gate of ungated) found[gate] = 1;
  const small = text.toLowerCase();
  for (const { letters, within, gate } of short) {
    const at = found[gate] === 0 ? small.indexOf(letters) : -1;
    if (at >= 0 && at <= within + SLACK) found[gate] = 1;
  }
  let key = 0;
  for (let i = 0; i < small.length; i++) {
    key = next(key, small.charCodeAt(i));
    const long = filled[placeOf(key)] ?? 0;
    if (long !== 0) find(small, i - KEY + 1, table[long - 1], found);
    const brief = filledShort[shortPlaceOf(key)] ?? 0;
    if (brief !== 0) find(small, i - SHORT_KEY + 1, table[brief - 1], found);
  }
  return found;
}

/** Opens the gates of the stems that begin at `start`. */
function find(text: string, start: number, entries: readonly Entry[] | undefined, found: Uint8Array): void {
  if (entries === undefined || start < 0) return;
  for (const { letters, within, gate, last } of entries)
    if (found[gate] === 0 && start <= within + SLACK && text.charCodeAt(start + letters.length - 1) === last && text.startsWith(letters, start))
      found[gate] = 1;
}
