// `npm run bench -- profile`: where the time of parse and detect goes over the scrapinghub pages, by function: samples of
// its own and of all it calls. Counted in samples, for these are the same on a busy machine.
import { openPage } from './page.mjs';

const RUNS = 4;
const SHOWN = 60;
/** Microseconds between two samples. */
const INTERVAL = 100;

export async function profile(bench) {
  const { browser, page, pages } = await openPage(
    bench,
    "import { extract } from './tests/bench/adapter'; export function profiled(document: Document, url: string) { return extract(document, { url }); }",
  );
  const step = (one, runs) =>
    page.evaluate(
      ([html, url, runs]) => {
        for (let run = 0; run < runs; run++) measured.profiled(fresh(html, url), url);
      },
      [one.html(), one.url, runs],
    );
  for (const one of pages.slice(0, 15)) await step(one, 2);
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  for (const one of pages) await step(one, RUNS);
  const { profile } = await session.send('Profiler.stop');
  await browser.close();
  print(profile);
}

function print({ nodes, samples }) {
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const names = new Map(nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName || '(anonymous)'}:${callFrame.lineNumber + 1}`]));
  const own = new Map();
  const all = new Map();
  let total = 0;
  const add = (map, name) => map.set(name, (map.get(name) ?? 0) + 1);
  for (const sample of samples) {
    const stack = [];
    for (let id = sample; id !== undefined; id = parents.get(id)) stack.push(names.get(id));
    const end = stack.findIndex((name) => name.startsWith('profiled:'));
    if (end < 0) continue;
    total++;
    add(own, stack[0]);
    for (const name of new Set(stack.slice(0, end + 1))) add(all, name);
  }
  for (const [title, map] of [
    ['own', own],
    ['with all they call', all],
  ]) {
    console.log(`\n# ${title} (${total} samples)`);
    for (const [name, count] of [...map].sort((a, b) => b[1] - a[1]).slice(0, SHOWN))
      console.log(`${((100 * count) / total).toFixed(1).padStart(6)} %  ${name}`);
  }
}
