import { expect, test } from 'vitest';
import { predict, STEP, train } from '../../scripts/train/boost';
import { modelSource, pack } from '../../scripts/train/pack';
import { readTrees, score } from '../../src/article/classify/trees';

const WIDTH = 3;
/** Of three numbers a row the first two decide. */
const ROWS = Float64Array.from({ length: 300 * WIDTH }, (_, i) => ((i * 7919) % 101) / 10);
const LABELS = Uint8Array.from({ length: 300 }, (_, i) => ((ROWS[WIDTH * i] ?? 0) > 4 && (ROWS[WIDTH * i + 1] ?? 0) < 7 ? 1 : 0));
const learned = train(ROWS, WIDTH, LABELS, new Float64Array(300).fill(1), { trees: 12, leaves: 6, rate: 0.2, minWeight: 1, ridge: 1, columns: 1 });
// a written table keeps three digits of the bias and of each cut
const model = { ...learned, bias: Number(learned.bias.toPrecision(3)) };

test('a table that was learned, written and read gives the scores it was learned with', () => {
  const trees = readTrees(pack(model, WIDTH));
  expect(trees.roots).toHaveLength(12);
  for (let row = 0; row < 300; row++) expect(score(trees, ROWS, row * WIDTH)).toBeCloseTo(1 / (1 + Math.exp(-predict(model, ROWS, row * WIDTH))), 9);
});

test('leaves are learned in the steps they are written in', () => {
  const values = model.trees.flat().flatMap((node) => (node.feature < 0 ? [node.value / STEP] : []));
  expect(values.length).toBeGreaterThan(20);
  expect(values).toEqual(values.map(Math.round));
});

test('every digit can stand in a string as it is', () => {
  const leaf = (value: number) => [{ feature: -1, threshold: 0, left: 0, right: 0, value: value * STEP }];
  const written = pack({ bias: 0, trees: Array.from({ length: 86 }, (_, i) => leaf(i)) }, WIDTH);
  expect(modelSource(written)).toContain(`'${written.trees}'`);
  expect(written.trees).toMatch(/^[^'"\\\n]{86}$/);
  expect(Array.from(readTrees(written).roots, (root) => readTrees(written).cuts[root])).toEqual(Array.from({ length: 86 }, (_, i) => i * STEP));
  expect(() => pack({ bias: 0, trees: [leaf(-1), leaf(86)] }, WIDTH)).toThrow('88 leaf values');
});
