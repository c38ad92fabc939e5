// `npm run bench -- same [REVISION]`: whether all development pages are read as they were at a revision (HEAD), snapshot and
// story, letter by letter: a change that is said to be for speed alone changes nothing. Names the pages that differ, and where.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { openPage } from './page.mjs';

/** Pages that one tab reads: their memory is not given back before it closes. */
const TAB = 150;
const SOURCE = "export { parsePage, takeSnapshot } from './src/article/read';";

export async function same(bench, revision = 'HEAD') {
  const { load } = await import(pathToFileURL(join(bench, 'lib/datasets.mjs')).href);
  const before = await bundleAt(revision);
  const pages = ['scrapinghub', 'wcxb', 'trafilatura'].flatMap((set) => load(set, 'dev').map((page) => ({ set, page })));
  let differing = 0;
  for (let at = 0; at < pages.length; at += TAB) {
    const { browser, page: tab } = await openPage(bench, SOURCE);
    await tab.evaluate(`${before};globalThis.before=before;0`);
    for (const { set, page } of pages.slice(at, at + TAB)) {
      const difference = await tab.evaluate(compare, [page.html(), page.url ?? '']);
      if (difference === null) continue;
      differing++;
      console.log(`${set} ${page.id}\n  ${difference.join('\n  ')}`);
    }
    await browser.close();
  }
  console.log(`${pages.length} pages, ${differing} read otherwise than at ${revision}`);
}

/** The parser at a revision, as the text of a script. */
async function bundleAt(revision) {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-same-'));
  try {
    const archive = spawnSync('git', ['archive', revision, 'src', 'tsconfig.json'], { maxBuffer: 2 ** 28 });
    if (archive.status !== 0) throw new Error(`No files of ${revision}: ${archive.stderr}`);
    spawnSync('tar', ['x', '-C', folder], { input: archive.stdout });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const bundle = await build({
      stdin: { contents: SOURCE, resolveDir: folder, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'before',
      target: 'es2022',
      logLevel: 'error',
      tsconfigRaw: '{}',
    });
    return bundle.outputFiles[0].text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs in the page: null, or both texts around the first letter in which they differ. */
function compare([html, url]) {
  // properties by their names: another order is no difference
  const written = (value) =>
    JSON.stringify(value, (_, one) =>
      one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
    );
  const read = ({ takeSnapshot, parsePage }) => {
    const { page } = takeSnapshot(fresh(html, url), { url });
    return [written(page), written(parsePage(page))];
  };
  const [old, now] = [read(before), read(measured)];
  const part = old.findIndex((text, at) => text !== now[at]);
  if (part < 0) return null;
  let at = 0;
  while (old[part][at] === now[part][at]) at++;
  return [old, now].map((both) => both[part].slice(Math.max(0, at - 60), at + 140));
}
