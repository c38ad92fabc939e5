import { leavesOf } from './stems';

/** A pattern that may not be made yet: to make a long one is to read it, which is dear too. */
export type Pattern = Pick<RegExp, 'source' | 'flags'>;

/** What is known of a pattern, flat: it is told by the build (prepared.ts), and taken up in the popup's first milliseconds. */
export interface Lore {
  /** Pieces of the source, from and to by turns, that alternatives share: the first half stands before their own piece. */
  readonly shapes: readonly (readonly number[])[];
  /**
   * Alternative by alternative: its shape, from and to of its own piece, how many stems it has or `UNGATED`, and how far into
   * a text each begins at most or `ANYWHERE`.
   */
  readonly leaves: readonly number[];
  /** The stems of all alternatives, a line each. */
  readonly stems: string;
}

/** It can match without any stem. */
export const UNGATED = -1;
export const ANYWHERE = -1;

/** Reads off a pattern what its alternatives need. */
export function loreOf(pattern: Pattern): Lore {
  const shapes: number[][] = [];
  const known = new Map<string, number>();
  const leaves: number[] = [];
  const letters: string[] = [];
  for (const { cuts, stems } of leavesOf(pattern)) {
    const half = cuts.length / 2;
    const shape = [...cuts.slice(0, half - 1), ...cuts.slice(half + 1)];
    const name = String(shape);
    if (!known.has(name)) known.set(name, shapes.push(shape) - 1);
    leaves.push(known.get(name) ?? 0, cuts[half - 1] ?? 0, cuts[half] ?? 0, stems?.length ?? UNGATED);
    for (const stem of stems ?? []) {
      leaves.push(stem.within === Number.POSITIVE_INFINITY ? ANYWHERE : stem.within);
      letters.push(stem.letters);
    }
  }
  return { shapes, leaves, stems: letters.join('\n') };
}

/** The source of one alternative. */
export function sourceOf(source: string, shape: readonly number[], from: number, to: number): string {
  const half = shape.length / 2;
  let before = '';
  let behind = '';
  for (let at = 0; at < half; at += 2) {
    before += source.slice(shape[at], shape[at + 1]);
    behind += source.slice(shape[half + at], shape[half + at + 1]);
  }
  return before + source.slice(from, to) + behind;
}

/** Letters of a pattern by which it is known among all, at equal distances. */
const SAMPLE = 24;

/** The name of a pattern: some of it, as all of it is long. */
export function nameOf({ source, flags }: Pattern): string {
  let name = `${flags} ${source.length} `;
  for (let at = 0; at < SAMPLE; at++) name += source[Math.floor((source.length * at) / SAMPLE)] ?? '';
  return name;
}
