import { expression } from '../expression';
import { forget, remembering } from '../memory';
import { Finder } from './finder';
import { ANYWHERE, type Lore, loreOf, nameOf, type Pattern, sourceOf, UNGATED } from './lore';
import { prepared } from './prepared';

/** A pattern that is tried only on texts that have what it needs. */
export interface Gated {
  readonly pattern: RegExp;
  /** Whether a text has what the pattern needs. */
  may(text: string): boolean;
  /** `part`: the part of the text in which it is looked for, by a pattern that is bound to no place in the text. */
  test(text: string, part?: string): boolean;
  /** Its first match; groups of other alternatives than the one that matched may be missing. */
  exec(text: string, part?: string): RegExpExecArray | null;
  /** Its first match, or all of a global one, replaced by words as they stand. */
  replace(text: string, by: string): string;
}

/** Texts whose stems are remembered: a long page's. */
const MOST = 1000;

/** One alternative of a gated pattern, compiled when a text first calls for it. */
interface Alternative {
  readonly gate: number;
  readonly of: Pattern;
  readonly shape: readonly number[];
  readonly from: number;
  readonly to: number;
  pattern?: RegExp;
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
const finder = new Finder();
/** By the number that the finder knows them by: the alternatives that need a stem. */
const alternatives: Alternative[] = [];
/** Alternatives that can match without any stem: every text calls for them. */
const ungated: Found = { alternatives: [], gates: [] };

/**
 * Puts a gate before a pattern. Dozens of word lists in twenty languages are asked of every block, and few blocks have a
 * word of any: one reading of a block's letters says for all patterns which can match it, and by which of their
 * alternatives. Only those are compiled: to compile a whole list is most of what the first page would cost.
 * @param given a pattern, or the source of one in any case (`iu`), which is made where it is needed whole.
 */
export function gated(given: RegExp | string): Gated {
  const gate = gates++;
  const said = typeof given === 'string' ? { source: given, flags: 'iu' } : given;
  waiting.push([gate, said]);
  let made: RegExp | undefined;
  const whole = (): RegExp => {
    made ??= expression(said.source, said.flags);
    return made;
  };
  const may = (text: string): boolean => {
    const by = calledBy(text);
    return by === null || isOpen(by.gates, gate);
  };
  const exec = (text: string, part = text): RegExpExecArray | null => {
    const by = calledBy(text);
    if (by === null) return whole().exec(part);
    if (!isOpen(by.gates, gate)) return null;
    let only: RegExpExecArray | null = null;
    for (const one of by.alternatives) {
      const match = one.gate === gate ? compiled(one).exec(part) : null;
      // the only one that matches matches as the whole does; which of several comes first, is for the whole to say
      if (match && only) return whole().exec(part);
      only ??= match;
    }
    return only;
  };
  return {
    get pattern() {
      return whole();
    },
    may,
    test(text, part = text) {
      const by = calledBy(text);
      if (by === null) return whole().test(part);
      if (!isOpen(by.gates, gate)) return false;
      for (const one of by.alternatives) if (one.gate === gate && compiled(one).test(part)) return true;
      return false;
    },
    exec,
    replace(text, by) {
      if (said.flags.includes('g')) return may(text) ? text.replace(whole(), by) : text;
      const match = exec(text);
      return match ? text.slice(0, match.index) + by + text.slice(match.index + match[0].length) : text;
    },
  };
}

function compiled(alternative: Alternative): RegExp {
  const { of, shape, from, to } = alternative;
  alternative.pattern ??= expression(sourceOf(of.source, shape, from, to), of.flags);
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
  waiting = [];
  last = null;
  forget();
}

function take(gate: number, pattern: Pattern, { shapes, leaves, stems }: Lore): void {
  const letters = stems.split('\n');
  let stem = 0;
  for (let at = 0; at < leaves.length; ) {
    const of: Alternative = { gate, of: pattern, shape: shapes[leaves[at] ?? 0] ?? NONE, from: leaves[at + 1] ?? 0, to: leaves[at + 2] ?? 0 };
    const count = leaves[at + 3] ?? 0;
    at += 4;
    if (count === UNGATED) {
      add(of, ungated);
      continue;
    }
    const number = alternatives.push(of) - 1;
    for (const end = at + count; at < end; at++) {
      const within = leaves[at] ?? ANYWHERE;
      finder.add({ letters: letters[stem++] ?? '', within: within === ANYWHERE ? Number.POSITIVE_INFINITY : within }, number);
    }
  }
}

const called = remembering<Called>(MOST, read);
const NONE: readonly never[] = [];

/** What a text calls for, by its stems; all where it is long. */
function read(text: string): Called {
  const numbers = finder.read(text);
  if (numbers === null) return null;
  const found: Found = { alternatives: ungated.alternatives.slice(), gates: ungated.gates.slice() };
  for (const number of numbers) {
    const alternative = alternatives[number];
    if (alternative) add(alternative, found);
  }
  return found;
}
