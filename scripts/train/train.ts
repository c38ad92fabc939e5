/**
 * Steps 2 and 3 of the training recipe: label the blocks of the cached snapshots, cross-validate by site, and write the
 * table. BENCH_DIR=path/to/bench npx tsx scripts/train/train.ts SNAPSHOTS.ndjson [--write] [--trees 80 --leaves 8]
 */
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { landmarks, picture } from '../../src/article/classify/classify';
import { FEATURES, WIDTH } from '../../src/article/classify/columns';
import { gather } from '../../src/article/classify/evidence';
import { describeAll } from '../../src/article/classify/features';
import { parsePage } from '../../src/article/read';
import type { Page } from '../../src/article/snapshot/page';
import { runningText } from '../../tests/bench/adapter';
import { type Options, predict, train } from './boost';
import { type Label, labelBySnippets, labelByText } from './label';
import { modelSource, pack } from './pack';

const { values: o, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean' },
    trees: { type: 'string', default: '60' },
    leaves: { type: 'string', default: '8' },
    folds: { type: 'string', default: '5' },
    worst: { type: 'string' },
    dump: { type: 'string' },
    scores: { type: 'string' },
    rate: { type: 'string', default: '0.15' },
  },
});
const file = positionals[0];
if (!file) throw new Error('name the snapshots: npx tsx scripts/train/train.ts SNAPSHOTS.ndjson');
const metrics = await import(pathToFileURL(join(resolve(process.env.BENCH_DIR ?? '../shared/bench'), 'lib/metrics.mjs')).href);

interface Sample {
  readonly set: string;
  readonly id: string;
  readonly fold: number;
  readonly page: Page;
  readonly gold: { readonly text?: string; readonly with?: readonly string[]; readonly without?: readonly string[] };
  readonly rows: Float64Array;
  readonly labels: readonly Label[];
  readonly trusted: boolean;
}
const host = (page: Page): string => {
  try {
    return new URL(page.url ?? '').hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};
const hash = (text: string): number => [...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 7);

const folds = Number(o.folds);
const samples: Sample[] = [];
const kept = o.scores ? JSON.parse(readFileSync(o.scores, 'utf8')) : null;
for await (const line of createInterface({ input: createReadStream(file) })) {
  const { set, id, type, gold, page } = JSON.parse(line);
  if (type !== 'article' || (kept && !kept[id])) continue;
  const labels = o.scores ? [1 as const] : gold.text ? labelByText(page, gold.text) : labelBySnippets(page, gold.with, gold.without);
  if (!labels.includes(1)) continue;
  // gold that the page's blocks do not make up (text of scripts, of another crawl) teaches nothing
  const found = page.blocks
    .filter((_: unknown, i: number) => labels[i] === 1)
    .map((b: { text: string }) => b.text)
    .join(' ');
  const trusted = o.scores !== undefined || !gold.text || metrics.wordF1(found, gold.text)[2] > 0.85;
  samples.push({
    set,
    id,
    fold: hash(host(page)) % folds,
    page,
    gold,
    rows: o.scores ? new Float64Array(0) : describeAll(page, gather(page)),
    labels,
    trusted,
  });
}
console.log(
  `${samples.length} pages, ${samples.reduce((sum, s) => sum + s.labels.filter((l) => l !== null).length, 0)} labelled blocks, ${FEATURES.length} numbers a block`,
);

const options: Options = { trees: Number(o.trees), leaves: Number(o.leaves), rate: Number(o.rate), minWeight: 1.5, ridge: 2, columns: 0.6 };

/** A page counts as much as another, whatever its length; a long block more than a short one. */
function fitModel(of: readonly Sample[], matrix: (s: Sample) => Float64Array, width: number) {
  const count = of.reduce((sum, s) => sum + s.labels.filter((l) => l !== null).length, 0);
  const rows = new Float64Array(count * width);
  const labels = new Uint8Array(count);
  const weights = new Float64Array(count);
  let at = 0;
  for (const s of of) {
    const m = matrix(s);
    const known = s.labels.filter((l) => l !== null).length;
    const scale = (s.set === 'scrapinghub' ? 1.5 : 1) * Math.min(1, 80 / known);
    for (const [i, label] of s.labels.entries()) {
      if (label === null) continue;
      rows.set(m.subarray(i * width, (i + 1) * width), at * width);
      labels[at] = label;
      weights[at] = scale * (0.4 + Math.log2(1 + (s.page.blocks[i]?.text.length ?? 0)) / 8);
      at++;
    }
  }
  return train(rows, width, labels, weights, options);
}
type Model = ReturnType<typeof fit>;
const apply = (model: Model, m: Float64Array, width: number, blocks: number): Float64Array =>
  Float64Array.from({ length: blocks }, (_, i) => 1 / (1 + Math.exp(-predict(model, m, i * width))));

function evaluate(name: string, scores: Map<Sample, Float64Array>, text?: Map<Sample, string>) {
  const out: string[] = [];
  for (const set of ['scrapinghub', 'wcxb', 'trafilatura']) {
    const own = samples.filter((s) => s.set === set);
    const worst: { id: string; f1: number }[] = [];
    const texts = own.map(
      (s) =>
        text?.get(s) ??
        s.page.blocks
          .filter((b) => b.kind !== 'image' && (scores.get(s)?.[b.id] ?? 0) >= 0.5)
          .map((b) => b.text)
          .join('\n\n'),
    );
    if (set === 'scrapinghub') {
      const counts = own.map((s, i) => metrics.shingleCounts(s.gold.text, texts[i]));
      const sum = metrics.shingleSummary(counts);
      const exact = own.filter((s, i) => metrics.exactTokens(s.gold.text, texts[i])).length / own.length;
      out.push(`scrapinghub F1 ${sum.f1.toFixed(4)} P ${sum.precision.toFixed(4)} R ${sum.recall.toFixed(4)} acc ${exact.toFixed(3)}`);
      for (const [i, s] of own.entries()) worst.push({ id: s.id, f1: metrics.shingleF1(counts[i]) });
    } else if (set === 'wcxb') {
      const f = own.map((s, i) => metrics.wordF1(texts[i], s.gold.text));
      const mean = (k: number) => f.reduce((a: number, x: number[]) => a + (x[k] as number), 0) / f.length;
      out.push(`wcxb F1 ${mean(2).toFixed(4)} P ${mean(0).toFixed(4)} R ${mean(1).toFixed(4)}`);
      for (const [i, s] of own.entries()) worst.push({ id: s.id, f1: f[i][2] });
    } else {
      const sum = metrics.snippetSummary(own.map((s, i) => metrics.snippetCounts(s.gold, texts[i])));
      out.push(`traf F1 ${sum.f1.toFixed(4)} P ${sum.precision.toFixed(4)} R ${sum.recall.toFixed(4)}`);
      own.forEach((s, i) => {
        const [tp, fp, fn] = metrics.snippetCounts(s.gold, texts[i]);
        worst.push({ id: s.id, f1: (2 * tp) / (2 * tp + fp + fn) });
      });
    }
    if (o.worst && text)
      out.push(
        ...worst
          .filter((w) => w.f1 < 0.999)
          .sort((a, b) => a.f1 - b.f1)
          .slice(0, Number(o.worst))
          .map((w) => `\n   ${w.id} ${w.f1.toFixed(3)}`),
        '\n',
      );
  }
  console.log(name.padEnd(12), out.join(' | '));
}

const oracle = new Map(samples.map((s) => [s, Float64Array.from(s.labels, (l) => (l === 1 ? 1 : l === null ? 0.5 : 0))]));
if (!o.scores) evaluate('labels', oracle);
/** The whole pipeline on scores of a model that has not seen the page's site: the honest figure. */
const piped = (scores: Map<Sample, Float64Array>): Map<Sample, string> =>
  new Map(
    samples.map((s) => {
      const evidence = gather(s.page);
      const own = (scores.get(s) ?? new Float64Array(0)).map((score, i) => (s.page.blocks[i]?.kind === 'image' ? picture(s.page, evidence, i) : score));
      const result = parsePage(s.page, { scores: own, ...landmarks(s.page, evidence) });
      return [s, result.kind === 'article' ? runningText(result) : ''];
    }),
  );
const out1 = new Map<Sample, Float64Array>();
const started = Date.now();
if (kept) for (const s of samples) out1.set(s, Float64Array.from(kept[s.id].scores));
else
  for (let k = 0; k < folds; k++) {
    const model = fitModel(
      samples.filter((s) => s.trusted && s.fold !== k),
      (s) => s.rows,
      WIDTH,
    );
    for (const s of samples.filter((s) => s.fold === k)) out1.set(s, apply(model, s.rows, WIDTH, s.page.blocks.length));
  }
console.log(`${((Date.now() - started) / 1000).toFixed(0)} s`);
evaluate('scores', out1);
const texts = piped(out1);
evaluate('pipeline', out1, texts);
if (o.dump)
  writeFileSync(
    o.dump,
    JSON.stringify(
      Object.fromEntries(
        samples.map((s) => [s.id, { scores: [...(out1.get(s) as Float64Array)].map((v) => Number(v.toFixed(3))), labels: s.labels, text: texts.get(s) }]),
      ),
    ),
  );
if (o.write) {
  const first = fitModel(
    samples.filter((s) => s.trusted),
    (s) => s.rows,
    WIDTH,
  );
  writeFileSync('src/article/classify/model.ts', modelSource(pack(first, WIDTH)));
}
