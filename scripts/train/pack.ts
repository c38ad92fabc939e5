/** Writes trees the short way that src/article/classify/trees.ts reads. */
import { BASE, type Table } from '../../src/article/classify/trees';
import { STEP, type Tree } from './boost';

/** Digits to the base 86: printable ASCII from `(` on, without the backslash, so that no quote in it needs a mark. */
const digit = (value: number): string => String.fromCharCode(value + (value + 40 >= 92 ? 41 : 40));
/** 0.5 is written .5, as the minifier writes numbers. */
const short = (value: number): string => String(value).replace(/^(-?)0\./, '$1.');
const rounded = (value: number): number => Number(value.toPrecision(3));

export function pack(model: { readonly bias: number; readonly trees: readonly Tree[] }, width: number): Table {
  const cuts = Array.from({ length: width }, (): number[] => []);
  const values: number[] = [0];
  for (const node of model.trees.flat()) {
    if (node.feature < 0) values.push(Math.round(node.value / STEP));
    else if (!cuts[node.feature]?.includes(rounded(node.threshold))) cuts[node.feature]?.push(rounded(node.threshold));
  }
  for (const own of cuts) own.sort((a, b) => a - b);
  const asked = cuts.flatMap((own, column) => own.map((cut) => `${column}<${cut}`));
  const zero = -Math.min(...values);
  const leaves = zero + Math.max(...values) + 1;
  if (leaves + Math.ceil(asked.length / BASE) > BASE) throw new Error(`${leaves} leaf values and ${asked.length} cuts are more than ${BASE} digits can say`);
  const write = (tree: Tree, at: number): string => {
    const node = tree[at];
    if (!node) throw new Error(`a tree without node ${at}`);
    if (node.feature < 0) return digit(Math.round(node.value / STEP) + zero);
    const cut = asked.indexOf(`${node.feature}<${rounded(node.threshold)}`);
    return digit(leaves + Math.floor(cut / BASE)) + digit(cut % BASE) + write(tree, node.left) + write(tree, node.right);
  };
  return {
    bias: rounded(model.bias),
    step: STEP,
    zero,
    leaves,
    cuts: cuts.map((own) => own.map(short).join(' ')).join('|'),
    trees: model.trees.map((tree) => write(tree, 0)).join(''),
  };
}

/** The file model.ts. */
export const modelSource = (table: Table): string =>
  `/** Written by scripts/train/train.ts: see README.md beside it, and trees.ts for how to read it. */
export const MODEL = {
${Object.entries(table)
  .map(([key, value]) => `  ${key}:${typeof value === 'number' ? ` ${value}` : `${key === 'trees' ? '\n    ' : ' '}'${value}'`},`)
  .join('\n')}
} as const;
`;
