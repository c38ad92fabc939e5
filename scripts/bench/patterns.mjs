// `npm run bench -- patterns [page.html] [rows]`: what a first story and its first facts pay for their regular expressions. V8
// compiles each twice, to bytecode at its first use and to machine code at its second, and once more for texts with a
// character beyond Latin 1 (a curly quotation mark is one). Milliseconds in Node, those that cost most first: an alternation
// that stands behind optional groups is compiled up to ten times, a `\p{L}` is hundreds of ranges.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';

const [file = 'tests/pages/zelenskiy-2022/page.html', rows = '25'] = process.argv.slice(3);
const URL_OF_PAGE = 'https://news.example/story';
const contents = "export { parse } from './src/article/read'; export { findFacts } from './src/article/facts/facts';";
const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, write: false, format: 'esm' });
const { parse, findFacts } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
const { document } = new JSDOM(readFileSync(file, 'utf8'), { url: URL_OF_PAGE }).window;
document.querySelector('p, div'); // jsdom's own patterns

const exec = RegExp.prototype.exec;
/** Whether a text has a character beyond Latin 1. */
function isWide(text) {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff) return true;
  return false;
}
/** Every expression that `work` uses, by its source and flags: how often on texts of either kind. */
function used(work) {
  const known = new Map();
  RegExp.prototype.exec = function (text) {
    const name = `${this.flags} ${this.source}`;
    const one = known.get(name) ?? { source: this.source, flags: this.flags, plain: 0, wide: 0 };
    known.set(name, one);
    one[isWide(String(text)) ? 'wide' : 'plain']++;
    return exec.call(this, text);
  };
  const result = work();
  RegExp.prototype.exec = exec;
  return { result, expressions: [...known.values()] };
}

const RUNS = 5;
/** Milliseconds to compile an expression for a text: its first use, and its second where there was one. */
function compileTime({ source, flags }, text, uses) {
  if (uses === 0) return 0;
  const times = Array.from({ length: RUNS }, (_, run) => {
    const fresh = new RegExp(`${source}|qq${run}${text.length}`, flags);
    const start = performance.now();
    for (let use = 0; use < Math.min(uses, 2); use++) {
      fresh.lastIndex = 0;
      exec.call(fresh, text);
    }
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1];
}

function print(name, expressions) {
  const costs = expressions.map((one) => ({ ...one, cost: compileTime(one, 'Xx x.', one.plain) + compileTime(one, 'Xx ’x.', one.wide) }));
  costs.sort((a, b) => b.cost - a.cost);
  const sum = costs.reduce((total, { cost }) => total + cost, 0);
  console.log(`${name}: ${costs.length} expressions, ${sum.toFixed(1)} ms to compile`);
  for (const { source, flags, plain, wide, cost } of costs.slice(0, Number(rows)))
    console.log(
      `  ${cost.toFixed(2)} ms  used ${String(plain + wide).padStart(4)}  /${source.slice(0, 90).replace(/\s/g, ' ')}${source.length > 90 ? '…' : ''}/${flags}`,
    );
}

const story = used(() => parse(document, { url: URL_OF_PAGE }));
print('parse', story.expressions);
if (story.result.kind === 'article') print('facts', used(() => findFacts(story.result.article)).expressions);
