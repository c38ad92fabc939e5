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
  /** What the trees from one on can still add at most. */
  readonly rest: Float64Array;
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
  const rest = new Float64Array(roots.length + 1);
  for (let tree = roots.length - 1; tree >= 0; tree--) {
    let most = Number.NEGATIVE_INFINITY;
    for (let one = roots[tree] ?? 0; one < (roots[tree + 1] ?? flat.length); one += 4) if (flat[one] === -1) most = Math.max(most, flat[one + 1] ?? 0);
    rest[tree] = (rest[tree + 1] ?? 0) + most;
  }
  return { bias, nodes: Float64Array.from(flat), roots, rest };
}

/** The probability for the row that begins at `at`. Below `floor` it need not be told how far: the trees left are not asked. */
export function score({ bias, nodes, roots, rest }: Trees, rows: Float64Array, at: number, floor = 0): number {
  const least = Math.log(floor / (1 - floor));
  let sum = bias;
  for (let tree = 0; tree < roots.length; tree++) {
    if (sum + (rest[tree] ?? 0) < least) return 1 / (1 + Math.exp(-sum - (rest[tree] ?? 0)));
    let node = roots[tree] ?? 0;
    for (let column = nodes[node] ?? -1; column >= 0; column = nodes[node] ?? -1)
      node = (rows[at + column] ?? 0) <= (nodes[node + 1] ?? 0) ? (nodes[node + 2] ?? 0) : (nodes[node + 3] ?? 0);
    sum += nodes[node + 1] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
