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

/** The same, flat, for speed; a node's left half stands right behind it. */
export interface Trees {
  readonly bias: number;
  /** By node: the column that it asks, -1 for a leaf; what of, or the leaf's value; where its right half begins. */
  readonly columns: Int16Array;
  readonly cuts: Float64Array;
  readonly rights: Int16Array;
  readonly roots: Int16Array;
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
  const columns: number[] = [];
  const values: number[] = [];
  const rights: number[] = [];
  const roots: number[] = [];
  let at = 0;
  /** Reads the node that begins here, and what hangs below it. */
  const node = (): void => {
    const here = columns.length;
    const first = digit(trees, at++);
    const leaf = first < leaves;
    const [column = -1, cut = 0] = leaf ? [-1, (first - zero) * step] : (asked[(first - leaves) * BASE + digit(trees, at++)] ?? []);
    columns.push(column);
    values.push(cut);
    rights.push(0);
    if (leaf) return;
    node();
    rights[here] = columns.length;
    node();
  };
  while (at < trees.length) {
    roots.push(columns.length);
    node();
  }
  const rest = new Float64Array(roots.length + 1);
  for (let tree = roots.length - 1; tree >= 0; tree--) {
    let most = Number.NEGATIVE_INFINITY;
    for (let one = roots[tree] ?? 0; one < (roots[tree + 1] ?? columns.length); one++) if (columns[one] === -1) most = Math.max(most, values[one] ?? 0);
    rest[tree] = (rest[tree + 1] ?? 0) + most;
  }
  return { bias, columns: Int16Array.from(columns), cuts: Float64Array.from(values), rights: Int16Array.from(rights), roots: Int16Array.from(roots), rest };
}

/** The probability for the row that begins at `at`. Below `floor` it need not be told how far: the trees left are not asked. */
export function score({ bias, columns, cuts, rights, roots, rest }: Trees, rows: Float64Array, at: number, floor = 0): number {
  const least = Math.log(floor / (1 - floor));
  let sum = bias;
  for (let tree = 0; tree < roots.length; tree++) {
    if (sum + (rest[tree] ?? 0) < least) return 1 / (1 + Math.exp(-sum - (rest[tree] ?? 0)));
    let node = roots[tree] ?? 0;
    for (let column = columns[node] ?? -1; column >= 0; column = columns[node] ?? -1)
      node = (rows[at + column] ?? 0) <= (cuts[node] ?? 0) ? node + 1 : (rights[node] ?? 0);
    sum += cuts[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
