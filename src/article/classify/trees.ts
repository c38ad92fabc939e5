/** The learned table as it is written: a line a tree, its nodes parted by spaces, `column<threshold?left:right` or a leaf's log-odds. */
export interface Table {
  readonly bias: number;
  readonly trees: readonly string[];
}

/** The same, flat, for speed: four numbers a node. A leaf's column is -1 and its threshold its value. */
export interface Trees {
  readonly bias: number;
  readonly nodes: Float64Array;
  readonly roots: readonly number[];
}

const NODE = /^(\d+)<(-?[\d.e-]+)\?(\d+):(\d+)$/;

export function readTrees(table: Table): Trees {
  const flat: number[] = [];
  const roots: number[] = [];
  for (const line of table.trees) {
    const root = flat.length;
    roots.push(root);
    for (const word of line.split(' ')) {
      const [, column, threshold, left, right] = NODE.exec(word) ?? [];
      if (column === undefined) flat.push(-1, Number(word), 0, 0);
      else flat.push(Number(column), Number(threshold), root + 4 * Number(left), root + 4 * Number(right));
    }
  }
  return { bias: table.bias, nodes: Float64Array.from(flat), roots };
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
