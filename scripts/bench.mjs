// `npm run bench` runs the shared benches on this project; `npm run bench -- worst` prints the worst ten pages of each and
// what is wrong with them; `npm run bench -- popup` measures the popup from click to headline, `npm run bench -- facts` the fact
// finders on our own corpus, `patterns` what regular expressions cost a first story, `look` what the cheap look costs, `profile` where the parser's time goes, `same` whether a change
// alters what is read. The benches live outside the repository: BENCH_DIR names an installed copy (default ../shared/bench).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

if (process.argv[2] === 'popup' || process.argv[2] === 'facts' || process.argv[2] === 'patterns') {
  await import(`./bench/${process.argv[2]}.mjs`);
  process.exit();
}

const bench = resolve(process.env.BENCH_DIR ?? '../shared/bench');
const wire = join(dirname(bench), 'wirebench');
if (!existsSync(join(bench, 'node_modules'))) {
  console.error(`No installed bench at ${bench}: run "npm install" there, or name an installed copy with BENCH_DIR.`);
  process.exit(1);
}
const run = (script, args) => spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env: process.env }).status ?? 1;
const SETS = [
  ['--set', 'scrapinghub'],
  ['--set', 'wcxb', '--type', 'article'],
  ['--set', 'trafilatura'],
];

if (process.argv[2] === 'look' || process.argv[2] === 'profile' || process.argv[2] === 'same') {
  const { [process.argv[2]]: measure } = await import(`./bench/${process.argv[2]}.mjs`);
  await measure(bench, process.argv[3]);
  process.exit(0);
}
if (process.argv[2] !== 'worst') {
  const status = SETS.map((set) => run(join(bench, 'bench.mjs'), [...set, '--extractors', 'project,readability', ...process.argv.slice(2)]));
  status.push(existsSync(wire) ? run(join(wire, 'run.mjs'), []) : 0);
  process.exit(Math.max(...status));
}

const { load } = await import(pathToFileURL(join(bench, 'lib/datasets.mjs')).href);
const metrics = await import(pathToFileURL(join(bench, 'lib/metrics.mjs')).href);
const WORST = 10;
/** Words of context and of each difference that are printed. */
const SHOWN = 24;

for (const set of SETS) {
  const dump = mkdtempSync(join(tmpdir(), 'wirecopy-bench-'));
  if (run(join(bench, 'bench.mjs'), [...set, '--extractors', 'project', '--dump', dump]) !== 0) process.exit(1);
  const pages = load(set[1], 'dev').filter((page) => !set[3] || page.gold.type === set[3]);
  const scored = pages.map((page) => {
    const file = join(dump, set[1], 'project', `${page.id}.txt`);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return { page, text, score: scoreOf(page.gold, text) };
  });
  console.log(`\n# ${set[1]}: the worst ${WORST}`);
  for (const { page, text, score } of scored.sort((a, b) => a.score - b.score).slice(0, WORST)) {
    console.log(`\n${score.toFixed(3)}  ${page.id}  ${page.url ?? ''}`);
    for (const line of page.gold.text ? textFaults(page.gold.text, text) : snippetFaults(page.gold, text)) console.log(`    ${line}`);
  }
}

function scoreOf(gold, text) {
  if (gold.text) return metrics.shingleF1(metrics.shingleCounts(gold.text, text));
  const [tp, fp, fn] = metrics.snippetCounts(gold, text);
  return (2 * tp) / (2 * tp + fp + fn || 1);
}

/** Stretches of words that only one of the two texts holds, by its 4-word shingles. */
function textFaults(gold, text) {
  return [...only(gold, text).map((words) => `missing: ${words}`), ...only(text, gold).map((words) => `extra:   ${words}`)].slice(0, 12);
}
function only(one, other) {
  const words = metrics.tokens(one);
  const theirs = metrics.tokens(other);
  const known = new Set(theirs.map((_, i) => theirs.slice(i, i + 4).join(' ')));
  const covered = new Uint8Array(words.length);
  for (let i = 0; i + 4 <= words.length; i++) if (known.has(words.slice(i, i + 4).join(' '))) covered.fill(1, i, i + 4);
  const out = [];
  for (let i = 0; i < words.length; i++) {
    if (covered[i]) continue;
    let end = i;
    while (end < words.length && !covered[end]) end++;
    out.push(`${words.slice(i, Math.min(end, i + SHOWN)).join(' ')}${end - i > SHOWN ? ` … (${end - i} words)` : ''}`);
    i = end;
  }
  return out;
}
function snippetFaults(gold, text) {
  const flat = text.replace(/\s+/g, ' ');
  const holds = (snippet) => flat.includes(snippet.replace(/\s+/g, ' ').trim());
  return [
    ...gold.with.filter((snippet) => !holds(snippet)).map((snippet) => `missing: ${snippet}`),
    ...gold.without.filter(holds).map((snippet) => `extra:   ${snippet}`),
  ];
}
