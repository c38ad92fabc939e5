#!/usr/bin/env node
/**
 * Learns the weights of src/article/detect/weights.ts: logistic regression over the features of a glance.
 *
 *   node scripts/train-detect.mjs BENCH      BENCH: the folder of the article bench (its lib/datasets.mjs and data)
 *
 * Data: the development pages of WCXB (seven kinds of page, weight 1) and, as more articles, of trafilatura and
 * scrapinghub (weight .25); every third page once more without its address (weight .4), since an address is not always
 * known and would otherwise decide too much. L2 penalty 1. Prints five-fold cross-validation, folds by page; the weights
 * that it writes are fitted on all of it. The bias is lowered by .12, where precision and recall on WCXB meet best.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const bench = process.argv[2];
if (!bench) throw new Error('usage: node scripts/train-detect.mjs BENCH');
const { load } = await import(pathToFileURL(resolve(bench, 'lib/datasets.mjs')).href);
const SETS = { wcxb: 1, trafilatura: 0.25, scrapinghub: 0.25 };
const WITHOUT_ADDRESS = 0.4;
const L2 = 1;
const BIAS_SHIFT = -0.12;
const FOLDS = 5;

const code = await build({
  stdin: {
    contents: `import { glance } from './src/article/snapshot/glance'; import { featuresOf } from './src/article/detect/features';
      globalThis.look = (html, url) => featuresOf({ ...glance(new DOMParser().parseFromString(html, 'text/html')), url });`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
});
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: false });
const rows = [];
for (const [set, weight] of Object.entries(SETS)) {
  let page = null;
  for (const [index, item] of load(set, 'dev').entries()) {
    // A new tab now and then keeps the memory of a thousand parsed pages from piling up.
    if (index % 200 === 0) {
      await page?.close();
      page = await browser.newPage();
      await page.evaluate(`${code.outputFiles[0].text};0`);
    }
    const url = /^https?:/.test(item.url ?? '') ? item.url : '';
    const html = item.html();
    const add = async (address, w) => {
      const features = await page.evaluate(([text, at]) => globalThis.look(text, at), [html, address]);
      rows.push({ id: item.id, set, weight: w, features, article: set !== 'wcxb' || item.gold.type === 'article' });
    };
    await add(url, weight);
    if (url && index % 3 === 0) await add('https://example.org/', Math.min(weight, WITHOUT_ADDRESS));
  }
}
await browser.close();

const names = Object.keys(rows[0].features);
const inputs = rows.map((row) => Float64Array.from(names, (name) => row.features[name]));
const probability = (model, x) => 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + model[k] * value, model[names.length])));

/** Adam over the whole batch: 600 steps are enough for the loss to stand still. */
function learn(indices) {
  const size = names.length + 1;
  const [model, mean, variance] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const total = indices.reduce((sum, i) => sum + rows[i].weight, 0);
  for (let step = 1; step <= 600; step++) {
    const gradient = new Float64Array(size);
    for (const i of indices) {
      const error = (probability(model, inputs[i]) - Number(rows[i].article)) * rows[i].weight;
      for (let k = 0; k < names.length; k++) gradient[k] += error * inputs[i][k];
      gradient[names.length] += error;
    }
    for (let k = 0; k < size; k++) {
      const slope = (gradient[k] + (k < names.length ? L2 * model[k] : 0)) / total;
      mean[k] = 0.9 * mean[k] + 0.1 * slope;
      variance[k] = 0.999 * variance[k] + 0.001 * slope * slope;
      model[k] -= (0.05 * (mean[k] / (1 - 0.9 ** step))) / (Math.sqrt(variance[k] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return model;
}

const hash = (text) => [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0, 0);
const all = rows.map((_, i) => i);
const said = new Float64Array(rows.length);
for (let fold = 0; fold < FOLDS; fold++) {
  const held = (i) => hash(rows[i].id) % FOLDS === fold;
  const model = learn(all.filter((i) => !held(i)));
  for (const i of all.filter(held)) said[i] = probability(model, inputs[i]);
}
const threshold = 1 / (1 + Math.exp(BIAS_SHIFT));
for (const set of Object.keys(SETS)) {
  const of = all.filter((i) => rows[i].set === set);
  const hits = of.filter((i) => said[i] >= threshold);
  const right = hits.filter((i) => rows[i].article).length;
  console.log(
    `${set}: precision ${(right / hits.length).toFixed(3)} recall ${(right / of.filter((i) => rows[i].article).length).toFixed(3)} (${of.length} looks)`,
  );
}

const model = learn(all);
const lines = names
  .map((name, k) => [name, Number(model[k].toFixed(2))])
  .filter(([, weight]) => Math.abs(weight) >= 0.03)
  .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
  .map(([name, weight]) => `  ${name}: ${weight},`);
const file = join('src', 'article', 'detect', 'weights.learned.ts');
writeFileSync(
  file,
  `export const BIAS = ${(model[names.length] + BIAS_SHIFT).toFixed(2)};\n\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
);
console.log(`wrote ${file}: compare it with weights.ts and put it in its place`);
