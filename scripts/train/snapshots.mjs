// Step 1 of the training recipe: the development pages of the shared bench, seen through our own snapshot in real
// Chromium, one JSON line a page. The cache stays outside the repository: pages and their texts are their publishers'.
//   BENCH_DIR=path/to/bench node scripts/train/snapshots.mjs OUT.ndjson
import { createWriteStream } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const bench = resolve(process.env.BENCH_DIR ?? '../shared/bench');
const out = process.argv[2];
if (!out) throw new Error('name the file to write: node scripts/train/snapshots.mjs OUT.ndjson');
const { load } = await import(pathToFileURL(join(bench, 'lib/datasets.mjs')).href);

const bundle = await build({
  stdin: { contents: `export { snapshot } from './src/article/snapshot/snapshot';`, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: '__snapshot',
  target: 'es2022',
});
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: false });
const tab = await browser.newPage();
await tab.evaluate(`${bundle.outputFiles[0].text};globalThis.__snapshot=__snapshot;0`);

const lines = createWriteStream(out);
for (const set of ['scrapinghub', 'wcxb', 'trafilatura']) {
  for (const page of load(set, 'dev')) {
    const seen = await tab.evaluate(
      ([html, url]) => {
        const document = new DOMParser().parseFromString(html, 'text/html');
        if (url && document.head && !document.querySelector('base[href]')) {
          const base = document.createElement('base');
          base.setAttribute('href', url);
          document.head.insertBefore(base, document.head.firstChild);
        }
        return JSON.stringify(globalThis.__snapshot.snapshot(document, url).page);
      },
      [page.html(), page.url],
    );
    lines.write(`${JSON.stringify({ set, id: page.id, type: page.gold.type ?? 'article', gold: page.gold, page: JSON.parse(seen) })}\n`);
  }
}
await new Promise((done) => lines.end(done));
await browser.close();
