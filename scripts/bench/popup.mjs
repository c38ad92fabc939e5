// `npm run build && npm run bench -- popup [runs]`: milliseconds from a real click on the toolbar button to the painted
// headline, in Chromium, on the two seed pages and on a long story; median and worst of the runs.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';

const RUNS = Number(process.argv[3] ?? 7);
const sentence = 'The council of the harbour town agreed on Tuesday to widen the eastern quay before the winter storms arrive, officials said.';
const PAGES = {
  'zelenskiy-2022': readFileSync('tests/pages/zelenskiy-2022/page.html', 'utf8'),
  'north-korea-2024': readFileSync('tests/pages/north-korea-2024/page.html', 'utf8'),
  'long (600 paragraphs)': `<!doctype html><html lang="en"><head><title>Harbour town to widen its quay</title></head><body><article><h1>Harbour town to widen its quay</h1>${Array.from(
    { length: 600 },
    (_, index) => `<p>${index + 1}. ${sentence} ${sentence}</p>`,
  ).join('')}</article></body></html>`,
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

/** One click: when the popup's document began, and when what of it was painted, in milliseconds after the click. */
async function click(path, extension) {
  const page = await browser.newPage();
  await page.goto(`${site}/${path}`);
  await new Promise((done) => setTimeout(done, 600)); // the looks of the detection are over
  await page.bringToFront();
  const clicked = Date.now();
  await page.triggerExtensionAction(extension);
  const popup = await (await browser.waitForTarget((target) => target.url().endsWith('/popup.html'))).asPage();
  await popup.waitForSelector('.story p');
  const seen = await popup.evaluate(
    () =>
      new Promise((done) => {
        const marks = Object.fromEntries(performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]));
        const observer = new PerformanceObserver((list) => {
          const all = list.getEntries();
          const story = all.find(({ element }) => element?.closest('.story') ?? element?.closest('.popup-article'))?.startTime ?? all.at(-1).startTime;
          done({ origin: performance.timeOrigin, headline: performance.getEntriesByName('first-contentful-paint')[0].startTime, story, marks });
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await popup.close();
  await page.close();
  const opened = seen.origin - clicked;
  return {
    'click → popup document': opened,
    'popup → headline painted': seen.headline,
    'click → headline painted': opened + seen.headline,
    'click → story painted': opened + seen.story,
    ...seen.marks,
  };
}

try {
  await browser.installExtension(resolve('.output/chrome-mv3'));
  const extension = [...(await browser.extensions()).values()][0];
  for (const [path, name] of paths.entries()) {
    await click(path, extension); // the first click also starts the browser's caches
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await click(path, extension));
    const of = (key) =>
      `${String(Math.round(median(runs.map((run) => run[key])))).padStart(5)} (worst ${Math.round(Math.max(...runs.map((run) => run[key])))})`;
    console.log(name);
    for (const key of Object.keys(runs[0])) console.log(`  ${key.padEnd(28)}${of(key)} ms`);
  }
} finally {
  await browser.close();
  server.close();
}
