/**
 * The learned table as it is written (scripts/train/pack.ts). Texts are digits to the base 86: `(` is 0, `~` is 85, the
 * backslash is left out.
 */
export interface Table {
  readonly bias: number;
  /** A leaf is one digit: its log-odds are `(digit - zero) * step`. */
  readonly step: number;
  readonly zero: number;
  /** A digit from here on opens a split, and the next one ends it: which of `cuts` it asks. */
  readonly leaves: number;
  /** What the trees ask, numbered through: thresholds by spaces, columns by bars, in the order of columns.ts. */
  readonly cuts: string;
  /** Tree after tree, each node before its left and its right half. */
  readonly trees: string;
}

/** The same, flat, for speed: four numbers a node. A leaf's column is -1 and its threshold its value. */
export interface Trees {
  readonly bias: number;
  readonly nodes: Float64Array;
  readonly roots: readonly number[];
}

export const BASE = 86;
/** The digit at `at`; -1 past the end. */
const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 40 ? code - (code > 92 ? 41 : 40) : -1;
};

export function readTrees({ bias, step, zero, leaves, cuts, trees }: Table): Trees {
  const asked = cuts.split('|').flatMap((own, column) => (own ? own.split(' ').map((cut) => [column, Number(cut)] as const) : []));
  const flat: number[] = [];
  const roots: number[] = [];
  let at = 0;
  /** Reads the node that begins here, and what hangs below it; says where it stands. */
  const node = (): number => {
    const here = flat.length;
    const first = digit(trees, at++);
    if (first < leaves) {
      flat.push(-1, (first - zero) * step, 0, 0);
      return here;
    }
    const [column = -1, cut = 0] = asked[(first - leaves) * BASE + digit(trees, at++)] ?? [];
    flat.push(column, cut, 0, 0);
    flat[here + 2] = node();
    flat[here + 3] = node();
    return here;
  };
  while (at < trees.length) roots.push(node());
  return { bias, nodes: Float64Array.from(flat), roots };
}

/** The probability for the row that begins at `at`. */
export function score({ bias, nodes, roots }: Trees, rows: Float64Array, at: number): number {
  let sum = bias;
  for (const root of roots) {
    let node = root;
    for (let column = nodes[node] ?? -1; column >= 0; column = nodes[node] ?? -1)
      node = (rows[at + column] ?? 0) <= (nodes[node + 1] ?? 0) ? (nodes[node + 2] ?? 0) : (nodes[node + 3] ?? 0);
    sum += nodes[node + 1] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
