// `npm run build && npm run bench -- popup [runs]`: milliseconds from the popup's own document to what is painted in it, in
// Chromium, after a real click on the toolbar button, by size of page: the headline, the story (its first paragraphs are
// there to read, its tabs and buttons answer) and the facts. Click → document → our code, its first script's first line, is
// the browser's and the driver's time.
// Each click is the first on its page, as a user's is; the browser's own first is told apart. Median and worst of the runs. What no popup goes below is measured with
// an empty one beside: a script of one line and a word. On a busy machine, as root, `chrt -r 1` before the command gives the
// browser the time that it asks for.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from 'puppeteer-core';

const RUNS = Number(process.argv[3] ?? 7);
const page = (slug) => readFileSync(`tests/pages/${slug}/page.html`, 'utf8');
const sentence = 'The council of the harbour town agreed on Tuesday to widen the eastern quay before the winter storms arrive, officials said.';
/** A page of that many words, in paragraphs of 40, beside a column of links. */
const made = (words) => {
  const paragraphs = Array.from({ length: words / 40 }, (_, n) => `<p>${n + 1}. ${sentence} ${sentence}</p>`).join('');
  const links = Array.from({ length: 60 }, (_, n) => `<li><a href="/${n}">Harbour town news number ${n}</a></li>`).join('');
  const head = '<title>Harbour town to widen its quay</title><meta property="og:title" content="Harbour town to widen its quay">';
  return `<!doctype html><html lang="en"><head>${head}</head><body><nav><ul>${links}</ul></nav><article><h1>Harbour town to widen its quay</h1>${paragraphs}</article></body></html>`;
};
const PAGES = {
  'zelenskiy-2022 (900 words)': page('zelenskiy-2022'),
  'north-korea-2024 (700 words)': page('north-korea-2024'),
  'wordpress-tram': page('wordpress-tram'),
  'made, 400 words': made(400),
  'made, 4,000 words': made(4000),
  'made, 24,000 words': made(24_000),
};

const paths = Object.keys(PAGES);
const server = createServer(({ url }, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(PAGES[paths[Number(url?.slice(1))]] ?? '');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const site = `http://localhost:${server.address().port}`;
const browser = await launch({
  browser: 'chrome',
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  pipe: true,
  enableExtensions: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** An extension whose popup is a word, and a script that says when it runs. */
function emptyExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-empty-'));
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', permissions: ['activeTab'], action: { default_popup: 'popup.html' } };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'popup.html': '<!doctype html><script src="/front.js"></script><p>Empty',
    'front.js': "performance.mark('empty-front')",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
const emptyPaint = () =>
  new Promise((done) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName('first-contentful-paint');
      if (paint) done({ origin: performance.timeOrigin, code: performance.getEntriesByName('empty-front')[0].startTime, painted: paint.startTime });
    }).observe({ type: 'paint', buffered: true });
  });

/** When text of each kind was first painted, in milliseconds after the popup's document began. */
const paints = () =>
  new Promise((done) => {
    // the largest text so far, whenever it changes: the headline alone, then paragraphs of the story
    const observer = new PerformanceObserver((list) => {
      const story = list.getEntries().find(({ element }) => element?.closest('.story'))?.startTime;
      if (story === undefined) return;
      observer.disconnect();
      const code = performance.getEntriesByName('wirecopy-front')[0].startTime;
      done({ origin: performance.timeOrigin, code, headline: performance.getEntriesByName('first-contentful-paint')[0].startTime, story });
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });

/** Clicks on the button of an extension over a page, and hands its popup to `measure`, with the time of the click. */
async function click(path, extension, measure) {
  const tab = await browser.newPage();
  await tab.goto(`${site}/${path}`);
  await new Promise((done) => setTimeout(done, 600)); // the looks of the detection are over
  await tab.bringToFront();
  const clicked = Date.now();
  await tab.triggerExtensionAction(extension);
  const popup = await (await browser.waitForTarget((target) => target.url() === `chrome-extension://${extension.id}/popup.html`)).asPage();
  const measured = await measure(popup, clicked);
  await popup.close();
  await tab.close();
  return measured;
}
async function ours(popup, clicked) {
  const { origin, code, headline, story } = await popup.evaluate(paints);
  await popup.waitForFunction(() => /\d/.test(document.querySelector('[role=tab]:nth-child(2)')?.textContent ?? ''));
  const facts = await popup.evaluate(() => performance.now());
  return {
    'click → popup document': origin - clicked,
    'document → our code': code,
    'document → headline': headline,
    'document → story': story,
    'document → facts counted': facts,
    'our code → story': story - code,
  };
}
async function empty(popup, clicked) {
  const { origin, code, painted } = await popup.evaluate(emptyPaint);
  return { 'click → popup document': origin - clicked, 'document → its code': code, 'document → painted': painted };
}
function print(name, runs) {
  console.log(name);
  for (const key of Object.keys(runs[0])) {
    const times = runs.map((run) => run[key]);
    console.log(`  ${key.padEnd(28)}${String(Math.round(median(times))).padStart(5)} (worst ${Math.round(Math.max(...times))}) ms`);
  }
}

const folder = emptyExtension();
try {
  const [wirecopy, other] = [await browser.installExtension(resolve('.output/chrome-mv3')), await browser.installExtension(folder)];
  const extensions = await browser.extensions();
  const [extension, bare] = [extensions.get(wirecopy), extensions.get(other)];
  const first = await click(0, extension, ours); // the browser's own first popup
  await click(1, extension, ours);
  await click(0, bare, empty);
  const runs = paths.map(() => []);
  const floor = [];
  // by turns, so that a busy moment of the machine falls on all alike
  for (let run = 0; run < RUNS; run += 1) {
    for (const path of paths.keys()) runs[path].push(await click(path, extension, ours));
    floor.push(await click(0, bare, empty));
  }
  for (const [path, name] of paths.entries()) print(`${name}, ${Math.round(PAGES[name].length / 1000)} kB`, runs[path]);
  print(`the first popup of the browser’s session, ${paths[0]}`, [first]);
  print('an empty popup, the floor', floor);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
}
