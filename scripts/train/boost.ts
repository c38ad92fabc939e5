/** Gradient-boosted decision trees for a yes-or-no question: histogram splits, logistic loss. Small on purpose, and our own. */

export interface Node {
  /** Column to look at; -1 for a leaf. */
  readonly feature: number;
  /** Goes left when the value is at most this. */
  readonly threshold: number;
  readonly left: number;
  readonly right: number;
  /** Log-odds that a leaf adds. */
  readonly value: number;
}
export type Tree = readonly Node[];

export interface Options {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least weight in a leaf, and the ridge on its value. */
  readonly minWeight: number;
  readonly ridge: number;
  /** Share of the columns a tree may look at. */
  readonly columns: number;
}

const BINS = 48;
/** Log-odds are learned in steps of this, so that a leaf can be written as one digit and later trees mend what rounding loses. */
export const STEP = 1 / 64;

/** A small generator of repeatable chance: the same data gives the same table. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function train(
  rows: Float64Array,
  width: number,
  labels: Uint8Array,
  weights: Float64Array,
  options: Options,
): { readonly bias: number; readonly trees: readonly Tree[] } {
  const n = labels.length;
  const edges = Array.from({ length: width }, (_, f) => quantiles(rows, width, f, n));
  const bins = new Uint8Array(n * width);
  for (let f = 0; f < width; f++) {
    const cut = edges[f] as number[];
    for (let i = 0; i < n; i++) {
      const value = rows[i * width + f] as number;
      let b = 0;
      let hi = cut.length;
      while (b < hi) {
        const mid = (b + hi) >> 1;
        if (value <= (cut[mid] as number)) hi = mid;
        else b = mid + 1;
      }
      bins[f * n + i] = b;
    }
  }
  let positive = 0;
  let all = 0;
  for (let i = 0; i < n; i++) {
    positive += (labels[i] as number) * (weights[i] as number);
    all += weights[i] as number;
  }
  const bias = Math.log(positive / (all - positive));
  const score = new Float64Array(n).fill(bias);
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  const next = random(7);
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-(score[i] as number)));
      const w = weights[i] as number;
      gradient[i] = w * (p - (labels[i] as number));
      hessian[i] = w * Math.max(p * (1 - p), 1e-6);
    }
    const columns = Array.from({ length: width }, (_, f) => f).filter(() => next() < options.columns);
    trees.push(grow(n, bins, edges, columns, gradient, hessian, score, options));
  }
  return { bias, trees };
}

function quantiles(rows: Float64Array, width: number, f: number, n: number): number[] {
  const sample: number[] = [];
  const step = Math.max(1, Math.floor(n / 20000));
  for (let i = 0; i < n; i += step) sample.push(rows[i * width + f] as number);
  sample.sort((a, b) => a - b);
  const distinct = [...new Set(sample)];
  if (distinct.length <= BINS) return distinct.slice(0, -1).map((value, i) => (value + (distinct[i + 1] as number)) / 2);
  const cuts = new Set<number>();
  for (let b = 1; b < BINS; b++) cuts.add(sample[Math.floor((b * sample.length) / BINS)] as number);
  return [...cuts];
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}
/** Sums of gradients and hessians by column and bin. */
interface Sums {
  readonly g: Float64Array;
  readonly h: Float64Array;
}
interface Part {
  readonly node: number;
  readonly members: Int32Array;
  readonly g: number;
  readonly h: number;
  readonly sums: Sums;
  readonly split: Split;
}

function grow(
  n: number,
  bins: Uint8Array,
  edges: readonly number[][],
  columns: readonly number[],
  gradient: Float64Array,
  hessian: Float64Array,
  score: Float64Array,
  o: Options,
): Tree {
  const nodes: { feature: number; threshold: number; left: number; right: number; value: number }[] = [];
  const part = (members: Int32Array, sums: Sums): Part => {
    let g = 0;
    let h = 0;
    for (const i of members) {
      g += gradient[i] as number;
      h += hessian[i] as number;
    }
    nodes.push({ feature: -1, threshold: 0, left: 0, right: 0, value: (-o.rate * g) / (h + o.ridge) });
    return { node: nodes.length - 1, members, g, h, sums, split: best(sums, g, h) };
  };
  const width = BINS + 1;
  const count = (members: Int32Array): Sums => {
    const G = new Float64Array(columns.length * width);
    const H = new Float64Array(columns.length * width);
    columns.forEach((f, k) => {
      const column = f * n;
      const to = k * width;
      for (const i of members) {
        const b = to + (bins[column + i] as number);
        G[b] = (G[b] as number) + (gradient[i] as number);
        H[b] = (H[b] as number) + (hessian[i] as number);
      }
    });
    return { g: G, h: H };
  };
  /** What is left of a part's sums without those of one of its halves: only the smaller half is counted. */
  const less = (whole: Sums, half: Sums): Sums => ({
    g: whole.g.map((value, i) => value - (half.g[i] as number)),
    h: whole.h.map((value, i) => value - (half.h[i] as number)),
  });
  const best = (sums: Sums, g: number, h: number): Split => {
    let found: Split = { gain: 1e-6, feature: -1, bin: 0 };
    const parent = (g * g) / (h + o.ridge);
    columns.forEach((f, k) => {
      let gl = 0;
      let hl = 0;
      const cuts = (edges[f] as number[]).length;
      for (let b = 0; b < cuts; b++) {
        gl += sums.g[k * width + b] as number;
        hl += sums.h[k * width + b] as number;
        if (hl < o.minWeight || h - hl < o.minWeight) continue;
        const gain = (gl * gl) / (hl + o.ridge) + ((g - gl) * (g - gl)) / (h - hl + o.ridge) - parent;
        if (gain > found.gain) found = { gain, feature: f, bin: b };
      }
    });
    return found;
  };
  const all = Int32Array.from({ length: n }, (_, i) => i);
  let parts = [part(all, count(all))];
  while (parts.length < o.leaves) {
    const open = parts.filter((p) => p.split.feature >= 0).sort((a, b) => b.split.gain - a.split.gain)[0];
    if (!open) break;
    const { feature, bin } = open.split;
    const left = open.members.filter((i) => (bins[feature * n + i] as number) <= bin);
    const right = open.members.filter((i) => (bins[feature * n + i] as number) > bin);
    const fewer = count(left.length <= right.length ? left : right);
    const rest = less(open.sums, fewer);
    const a = part(left, left.length <= right.length ? fewer : rest);
    const b = part(right, left.length <= right.length ? rest : fewer);
    nodes[open.node] = { feature, threshold: (edges[feature] as number[])[bin] as number, left: a.node, right: b.node, value: 0 };
    parts = [...parts.filter((p) => p !== open), a, b];
  }
  for (const p of parts) {
    const leaf = nodes[p.node] as { value: number };
    leaf.value = Math.round(leaf.value / STEP) * STEP;
    for (const i of p.members) score[i] = (score[i] as number) + leaf.value;
  }
  return nodes;
}

export function predict(model: { readonly bias: number; readonly trees: readonly Tree[] }, rows: Float64Array, at: number): number {
  let sum = model.bias;
  for (const tree of model.trees) {
    let node = tree[0] as Node;
    while (node.feature >= 0) node = tree[(rows[at + node.feature] as number) <= node.threshold ? node.left : node.right] as Node;
    sum += node.value;
  }
  return sum;
}
