import { forget, remembering } from '../memory';
import { ANYWHERE, type Lore, loreOf, nameOf, type Pattern, sourceOf, UNGATED } from './lore';
import { prepared } from './prepared';
import type { Stem } from './stems';

/** A pattern that is tried only on texts that have what it needs. */
export interface Gated {
  readonly pattern: RegExp;
  /** Whether a text has what the pattern needs. */
  may(text: string): boolean;
  test(text: string): boolean;
  /** Its first match; groups of other alternatives than the one that matched may be missing. */
  exec(text: string): RegExpExecArray | null;
  replace(text: string, by: string): string;
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
/** Characters behind which only stems are looked for that may stand anywhere: half of them open a text. */
const NEAR = 60;
/** Characters above which a text is not read for stems. */
const LONGEST = 20_000;
/** Texts whose stems are remembered: a long page's. */
const MOST = 1000;
/** The first unit of the scripts that say much with few letters, and of pictures: they would all fall into a few places. */
const DENSE = 0x2e80;

/** One alternative of a gated pattern, compiled when a text first calls for it. */
interface Alternative {
  readonly gate: number;
  readonly of: Pattern;
  readonly shape: readonly number[];
  readonly from: number;
  readonly to: number;
  pattern?: RegExp;
  /** The reading in which it was seen last: a text may have its stem again. */
  seen: number;
}
interface Entry extends Stem {
  readonly of: Alternative;
  /** Which of its letters are looked up: where they begin in it. */
  readonly at: number;
}
/** The alternatives that a text calls for, and a bit for each of their gates; null: any. */
type Called = { readonly alternatives: readonly Alternative[]; readonly gates: readonly number[] } | null;

interface Found {
  readonly alternatives: Alternative[];
  readonly gates: number[];
}
const isOpen = (open: readonly number[], gate: number): boolean => (((open[gate >> 4] ?? 0) >> (gate & 15)) & 1) === 1;
function add(alternative: Alternative, { alternatives, gates: open }: Found): void {
  const { gate } = alternative;
  while (open.length <= gate >> 4) open.push(0);
  open[gate >> 4] = (open[gate >> 4] ?? 0) | (1 << (gate & 15));
  alternatives.push(alternative);
}

let waiting: (readonly [number, Pattern])[] = [];
let gates = 0;
let readings = 0;
/** By place, 1 more than where its stems are in `rows`: of four letters, of three, of two. */
const filled = new Uint16Array(PLACES);
const filledShort = new Uint16Array(SHORT_PLACES);
const filledPairs = new Uint16Array(1 << (BITS * 2));
const rows: Entry[][] = [];
/** Stems of one letter: `©`. */
const single: { readonly letter: string; readonly row: number }[] = [];
/** The rows' stems one after the other, and what tells of each whether it may stand somewhere before it is compared as a whole. */
let table: Table = {
  entries: [],
  firsts: new Int32Array(1),
  froms: new Int32Array(0),
  reaches: new Int32Array(0),
  ends: new Int32Array(0),
  lasts: new Int32Array(0),
};
interface Table {
  readonly entries: readonly Entry[];
  /** Where each row begins in `entries`, and where the last ends. */
  readonly firsts: Int32Array;
  /** Where in a text the letters of a stem that are looked up begin at least and at most. */
  readonly froms: Int32Array;
  readonly reaches: Int32Array;
  /** How far behind them its last letter stands, and which that is. */
  readonly ends: Int32Array;
  readonly lasts: Int32Array;
}
/** Alternatives that can match without any stem: every text calls for them. */
const ungated: Found = { alternatives: [], gates: [] };
/** Stems with a letter of a dense script, by the first of these. */
const dense = new Map<number, Entry[]>();

/** The letters read last, when one more is: the fifth last falls out. */
const next = (letters: number, unit: number): number => ((letters << BITS) ^ unit) & ((1 << (BITS * KEY)) - 1);
/** Their place, scattered, as the tables have room for fewer. */
const placeOf = (letters: number): number => Math.imul(letters, 0x9e3779b1) >>> 16;
const shortPlaceOf = (letters: number): number => letters & (SHORT_PLACES - 1);
const pairPlaceOf = (letters: number): number => letters & (filledPairs.length - 1);
/** Whether any stem may begin with three letters, near a text's beginning and anywhere: small enough to stay at hand, it answers for nine letters of ten. */
const begins = new Uint8Array(1 << 13);
const BEGINS_NEAR = 1;
const BEGINS_ANYWHERE = 2;
const beginOf = (letters: number): number => (letters ^ (letters >>> BITS)) & (begins.length - 1);

/**
 * Puts a gate before a pattern. Dozens of word lists in twenty languages are asked of every block, and few blocks have a
 * word of any: one reading of a block's letters says for all patterns which can match it, and by which of their
 * alternatives. Only those are compiled: to compile a whole list is most of what the first page would cost.
 * @param given a pattern, or the source of one in any case (`iu`), which is made where it is needed whole.
 */
export function gated(given: RegExp | string): Gated {
  const gate = gates++;
  waiting.push([gate, typeof given === 'string' ? { source: given, flags: 'iu' } : given]);
  let made = typeof given === 'string' ? undefined : given;
  const whole = (): RegExp => {
    made ??= new RegExp(given, 'iu');
    return made;
  };
  const may = (text: string): boolean => {
    const by = calledBy(text);
    return by === null || isOpen(by.gates, gate);
  };
  const mine = (by: NonNullable<Called>): readonly Alternative[] => (isOpen(by.gates, gate) ? by.alternatives.filter((one) => one.gate === gate) : NONE);
  return {
    get pattern() {
      return whole();
    },
    may,
    test(text) {
      const by = calledBy(text);
      if (by === null) return whole().test(text);
      return mine(by).some((one) => compiled(one).test(text));
    },
    exec(text) {
      const by = calledBy(text);
      if (by === null) return whole().exec(text);
      const [only, second] = mine(by).filter((one) => compiled(one).test(text));
      // the only one that matches matches as the whole does; which of several comes first, is for the whole to say
      return second ? whole().exec(text) : only ? compiled(only).exec(text) : null;
    },
    replace: (text, by) => (may(text) ? text.replace(whole(), by) : text),
  };
}

function compiled(alternative: Alternative): RegExp {
  const { of, shape, from, to } = alternative;
  alternative.pattern ??= new RegExp(sourceOf(of.source, shape, from, to), of.flags);
  return alternative.pattern;
}

function calledBy(text: string): Called {
  if (waiting.length > 0) learn();
  // a text is asked about by one pattern after the other
  if (text !== last) [last, byLast] = [text, called(text)];
  return byLast;
}
let last: string | null = null;
let byLast: Called = null;

/** All patterns that no text was asked about yet. */
export const patterns = (): readonly Pattern[] => waiting.map(([, pattern]) => pattern);

/** Learns what the patterns need that wait; for where there is a moment before the first text. */
export function learn(): void {
  const known: Readonly<Record<string, Lore>> = prepared === null ? {} : JSON.parse(prepared);
  for (const [gate, pattern] of waiting) take(gate, pattern, known[nameOf(pattern)] ?? loreOf(pattern));
  table = packed();
  waiting = [];
  last = null;
  forget();
}

function take(gate: number, pattern: Pattern, { shapes, leaves, stems }: Lore): void {
  const letters = stems.split('\n');
  let stem = 0;
  for (let at = 0; at < leaves.length; ) {
    const [shape = 0, from = 0, to = 0, count = 0] = leaves.slice(at, at + 4);
    const of: Alternative = { gate, of: pattern, shape: shapes[shape] ?? NONE, from, to, seen: 0 };
    at += 4;
    if (count === UNGATED) add(of, ungated);
    else
      for (const end = at + count; at < end; at++) {
        const within = leaves[at] ?? ANYWHERE;
        place({ letters: letters[stem++] ?? '', within: within === ANYWHERE ? Number.POSITIVE_INFINITY : within }, of);
      }
  }
}

function packed(): Table {
  const entries = rows.flat();
  let end = 0;
  return {
    entries,
    firsts: Int32Array.from([0, ...rows.map((row) => (end += row.length))]),
    froms: Int32Array.from(entries, ({ at }) => at),
    reaches: Int32Array.from(entries, ({ within, at }) => Math.min(within + SLACK + at, LONGEST)),
    ends: Int32Array.from(entries, ({ letters, at }) => letters.length - 1 - at),
    lasts: Int32Array.from(entries, ({ letters }) => letters.charCodeAt(letters.length - 1)),
  };
}

function place({ letters, within }: Stem, of: Alternative): void {
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at);
    if (unit < DENSE) continue;
    const entry = { letters, within, of, at };
    const entries = dense.get(unit);
    if (entries) entries.push(entry);
    else dense.set(unit, [entry]);
    return;
  }
  const begin = rarest(letters);
  const entry = { letters, within, of, at: begin };
  if (letters.length === 1) {
    const known = single.find(({ letter }) => letter === letters);
    if (known) rows[known.row - 1]?.push(entry);
    else single.push({ letter: letters, row: rows.push([entry]) });
    return;
  }
  let key = 0;
  for (let i = 0; i < KEY && i < letters.length; i++) {
    key = next(key, letters.charCodeAt(begin + i));
    if (i === SHORT_KEY - 1) mark(beginOf(shortPlaceOf(key)), within + begin);
  }
  const [places, at] =
    letters.length < SHORT_KEY ? [filledPairs, pairPlaceOf(key)] : letters.length < KEY ? [filledShort, shortPlaceOf(key)] : [filled, placeOf(key)];
  const row = places[at] ?? 0;
  if (row > 0) rows[row - 1]?.push(entry);
  else places[at] = rows.push([entry]);
}

/** Letters by how common they are, which in the languages we read comes to much the same. */
const COMMON = ' eatnirosldhucmpgvfbywkzjxq';
/** Where the four letters of a stem begin that are the rarest in texts: of `the latest` those of `late`. */
function rarest(letters: string): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + KEY <= letters.length; at++) {
    let common = 0;
    for (let i = at; i < at + KEY; i++) common += (COMMON.length - COMMON.indexOf(letters[i] ?? '')) % (COMMON.length + 1);
    if (common < least) [best, least] = [at, common];
  }
  return best;
}

function mark(begin: number, within: number): void {
  begins[begin] = (begins[begin] ?? 0) | BEGINS_NEAR | (within > NEAR ? BEGINS_ANYWHERE : 0);
}

const called = remembering<Called>(MOST, read);

/** What a text calls for, by its stems; all where it is long. */
function read(text: string): Called {
  if (text.length > LONGEST) return null;
  const found: Found = { alternatives: ungated.alternatives.slice(), gates: ungated.gates.slice() };
  const reading = ++readings;
  const small = text.toLowerCase();
  for (let i = 0; i < single.length; i++) {
    const one = single[i];
    const at = one ? small.indexOf(one.letter) : -1;
    if (one && at >= 0) find(small, at, one.row, reading, found);
  }
  let key = 0;
  let wanted = BEGINS_NEAR;
  for (let i = 0; i < small.length; i++) {
    const unit = small.charCodeAt(i);
    key = next(key, unit);
    if (unit >= DENSE)
      for (const entry of dense.get(unit) ?? NONE) if (i - entry.at <= entry.within + SLACK) compare(small, i - entry.at, entry, reading, found);
    const pair = filledPairs[pairPlaceOf(key)] ?? 0;
    if (pair !== 0) find(small, i - 1, pair, reading, found);
    const three = shortPlaceOf(key);
    if (i === FAR) wanted = BEGINS_ANYWHERE;
    if (((begins[beginOf(three)] ?? 0) & wanted) === 0) continue;
    const start = i - SHORT_KEY + 1;
    const brief = filledShort[three] ?? 0;
    if (brief !== 0) find(small, start, brief, reading, found);
    const long = i + 1 < small.length ? (filled[placeOf(next(key, small.charCodeAt(i + 1)))] ?? 0) : 0;
    if (long !== 0) find(small, start, long, reading, found);
  }
  return found;
}

/** Where the last letter of three stands behind which no stem that opens a text begins. */
const FAR = NEAR + SLACK + SHORT_KEY;
const NONE: readonly never[] = [];

/** Takes the alternatives of a row, by 1 more than its number, whose stems' letters that were looked up begin at `start`. */
function find(text: string, start: number, row: number, reading: number, found: Found): void {
  const { entries, firsts, froms, reaches, ends, lasts } = table;
  const end = firsts[row] ?? 0;
  for (let i = firsts[row - 1] ?? 0; i < end; i++) {
    if (start < (froms[i] ?? 0) || start > (reaches[i] ?? 0)) continue;
    // to ask for what stands past the end is slow
    const last = start + (ends[i] ?? 0);
    if (last >= text.length || text.charCodeAt(last) !== lasts[i]) continue;
    const entry = entries[i];
    if (entry) compare(text, start - (froms[i] ?? 0), entry, reading, found);
  }
}

function compare(text: string, start: number, { letters, of }: Entry, reading: number, found: Found): void {
  if (of.seen !== reading && text.startsWith(letters, start)) see(of, reading, found);
}

function see(alternative: Alternative, reading: number, found: Found): void {
  alternative.seen = reading;
  add(alternative, found);
}
