#!/usr/bin/env node
/**
 * Learns the weights of src/article/detect/weights.ts: logistic regression over the features of a glance, in two looks.
 *
 *   node scripts/train-detect.mjs BENCH      BENCH: the folder of the article bench (its lib/datasets.mjs and data)
 *
 * Data: the development pages of WCXB (seven kinds of page, weight 1) and, as more articles, of trafilatura and
 * scrapinghub (weight .25); every third page once more without its address (weight .4), since an address is not always
 * known and would otherwise decide too much. The closer look learns from the pages that the first tells least (logit
 * within 4). Its bias is lowered by .2, to where precision and recall on WCXB come near each other. Prints five-fold
 * cross-validation, folds by host, so that no page is told by what another page of its site taught; the weights that it
 * writes are fitted on all of it.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { learn, logit } from './logistic.mjs';

const bench = process.argv[2];
if (!bench) throw new Error('usage: node scripts/train-detect.mjs BENCH');
const { load } = await import(pathToFileURL(resolve(bench, 'lib/datasets.mjs')).href);
const SETS = { wcxb: 1, trafilatura: 0.25, scrapinghub: 0.25 };
const WITHOUT_ADDRESS = 0.4;
const BIAS_SHIFT = -0.2;
const FOLDS = 5;
/** Logit from which the first look is believed. */
const DOUBT = 2;
/** Logit up to which a page teaches the closer look. */
const NEAR = 4;
/** The first look's logit, as a feature among others between 0 and 1. */
const SCALE = 4;

const code = await build({
  stdin: {
    contents: `import { glance } from './src/article/snapshot/glance'; import { featuresOf } from './src/article/detect/features';
      import { closerFeatures } from './src/article/detect/closer';
      globalThis.look = (html, url) => {
        const look = { ...glance(new DOMParser().parseFromString(html, 'text/html')), url };
        return { first: featuresOf(look), closer: closerFeatures(look) };
      };`,
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
    const site = url ? new URL(url).hostname.split('.').slice(-2).join('.') : item.id;
    const html = item.html();
    const add = async (address, w) => {
      const looks = await page.evaluate(([text, at]) => globalThis.look(text, at), [html, address]);
      rows.push({ ...looks, site, set, weight: w, hidden: address !== url, article: set !== 'wcxb' || item.gold.type === 'article' });
    };
    await add(url, weight);
    if (url && index % 3 === 0) await add('https://example.org/', Math.min(weight, WITHOUT_ADDRESS));
  }
}
await browser.close();

const all = rows.map((_, i) => i);
const names = Object.fromEntries(['first', 'closer'].map((look) => [look, Object.keys(rows[0][look])]));
const inputs = Object.fromEntries(Object.entries(names).map(([look, of]) => [look, rows.map((row) => of.map((name) => row[look][name]))]));

/** Both looks, and what they say of any row. */
function train(indices) {
  const first = learn(inputs.first, rows, indices);
  const said = inputs.first.map((x) => logit(first, x));
  const both = inputs.closer.map((x, i) => [said[i] / SCALE, ...x]);
  const closer = learn(
    both,
    rows,
    indices.filter((i) => Math.abs(said[i]) < NEAR),
  );
  const sure = (i) => Math.abs(said[i]) >= DOUBT;
  return { first, closer, sure, says: (i) => (sure(i) ? said[i] : logit(closer, both[i]) + BIAS_SHIFT) };
}

const hash = (text) => [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0, 0);
const said = [];
const sure = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const held = (i) => hash(rows[i].site) % FOLDS === fold;
  const looks = train(all.filter((i) => !held(i)));
  for (const i of all.filter(held)) [said[i], sure[i]] = [looks.says(i), looks.sure(i)];
}
for (const set of Object.keys(SETS))
  for (const hidden of [false, true]) {
    const of = all.filter((i) => rows[i].set === set && rows[i].hidden === hidden);
    const hits = of.filter((i) => said[i] >= 0);
    const right = hits.filter((i) => rows[i].article).length;
    console.log(
      `${set}${hidden ? ' without address' : ''}: precision ${(right / hits.length).toFixed(3)} recall ${(right / of.filter((i) => rows[i].article).length).toFixed(3)}, told at the first look ${(of.filter((i) => sure[i]).length / of.length).toFixed(2)} (${of.length} looks)`,
    );
  }

const { first, closer } = train(all);
const table = (of, model) =>
  of
    .map((name, k) => [name, Number(model[k].toFixed(2))])
    .filter(([, weight]) => Math.abs(weight) >= 0.03)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .map(([name, weight]) => `    ${name}: ${weight},\n`)
    .join('');
const file = join('src', 'article', 'detect', 'weights.learned.ts');
writeFileSync(
  file,
  `export const DOUBT = ${DOUBT};

export const FIRST: Weights = {
  bias: ${first.at(-1).toFixed(2)},
  weights: {
${table(names.first, first)}  },
};

export const CLOSER: Weights & { readonly first: number } = {
  first: ${(closer[0] / SCALE).toFixed(2)},
  bias: ${(closer.at(-1) + BIAS_SHIFT).toFixed(2)},
  weights: {
${table(names.closer, closer.slice(1))}  },
};
`,
);
console.log(`wrote ${file}: compare it with weights.ts and put it in its place`);
