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

/** Letters of a stem that are looked up; the rest is compared. */
const KEY = 3;
/** Places of the table: one for each three letters of the alphabet. */
const PLACES = 1 << 15;
/** Units that a text's small letters may stand behind its own: some capitals are two small letters. */
const SLACK = 6;
/** Characters above which a text is not read for stems. */
const LONGEST = 1500;
/** Texts whose stems are remembered: a long page's. */
const MOST = 1000;
const DENSE = /[\u2e80-\uffff]/;

interface Entry extends Stem {
  readonly gate: number;
}

let waiting: (readonly [number, RegExp])[] = [];
let gates = 0;
/** By place, 1 more than where its stems are in `table`; most places are empty. */
const filled = new Uint16Array(PLACES);
const table: Entry[][] = [];
/** Patterns that can match without any stem: their gate is always open. */
const ungated: number[] = [];
/** Stems too short for the table: `pr`, `©`. */
const short: Entry[] = [];

/** The place of the letters read last, when one more is: three fives of bits, so that the fourth last falls out. */
const next = (place: number, unit: number): number => ((place << 5) ^ unit) & (PLACES - 1);

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
        if (letters.length < KEY) {
          short.push({ ...stem, gate });
          continue;
        }
        const at = next(next(letters.charCodeAt(0), letters.charCodeAt(1)), letters.charCodeAt(2));
        const entry = { ...stem, gate };
        const entries = table[(filled[at] ?? 0) - 1];
        if (entries) entries.push(entry);
        else filled[at] = table.push([entry]);
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
  let place = 0;
  for (let i = 0; i < small.length; i++) {
    place = next(place, small.charCodeAt(i));
    const at = filled[place] ?? 0;
    if (at === 0) continue;
    const start = i - KEY + 1;
    for (const { letters, within, gate } of table[at - 1] ?? [])
      if (found[gate] === 0 && start <= within + SLACK && small.startsWith(letters, start)) found[gate] = 1;
  }
  return found;
}
