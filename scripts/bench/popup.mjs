// `npm run build && npm run bench -- popup [runs]`: milliseconds from the popup's own document to what is painted in it, in
// Chromium, after a real click on the toolbar button, by size of page: the headline, the story (its first paragraphs are
// there to read, its tabs and buttons answer) and the facts. Click → document → our code, its first script's first line, is
// the browser's and the driver's time.
// Each click is the first on its page, as a user's is. Median and worst of the runs; CPU=-10 gives the browser a better share
// of a busy machine (Linux, as root).
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
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
if (process.env.CPU) writeFileSync(`/proc/${browser.process().pid}/autogroup`, process.env.CPU);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

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

/** One click on a page that was never clicked. */
async function click(path, extension) {
  const tab = await browser.newPage();
  await tab.goto(`${site}/${path}`);
  await new Promise((done) => setTimeout(done, 600)); // the looks of the detection are over
  await tab.bringToFront();
  const clicked = Date.now();
  await tab.triggerExtensionAction(extension);
  const popup = await (await browser.waitForTarget((target) => target.url().endsWith('/popup.html'))).asPage();
  const { origin, code, headline, story } = await popup.evaluate(paints);
  await popup.waitForFunction(() => /\d/.test(document.querySelector('[role=tab]:nth-child(2)')?.textContent ?? ''));
  const facts = await popup.evaluate(() => performance.now());
  await popup.close();
  await tab.close();
  return {
    'click → popup document': origin - clicked,
    'document → our code': code,
    'document → headline': headline,
    'document → story': story,
    'document → facts counted': facts,
  };
}

try {
  await browser.installExtension(resolve('.output/chrome-mv3'));
  const extension = [...(await browser.extensions()).values()][0];
  await click(0, extension); // the browser's own first popup
  await click(1, extension);
  const runs = paths.map(() => []);
  // by turns, so that a busy moment of the machine falls on all alike
  for (let run = 0; run < RUNS; run += 1) for (const path of paths.keys()) runs[path].push(await click(path, extension));
  for (const [path, name] of paths.entries()) {
    console.log(`${name}, ${Math.round(PAGES[name].length / 1000)} kB`);
    for (const key of Object.keys(runs[path][0])) {
      const times = runs[path].map((run) => run[key]);
      console.log(`  ${key.padEnd(28)}${String(Math.round(median(times))).padStart(5)} (worst ${Math.round(Math.max(...times))}) ms`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
