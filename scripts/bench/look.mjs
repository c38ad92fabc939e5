// `npm run bench -- look`: what the cheap look (detect) costs beside three TreeWalker passes over the same page, each on a
// document of its own, the least of five runs.
import { openPage } from './page.mjs';

export async function look(bench) {
  const { browser, page, pages } = await openPage(bench, "export { detect } from './src/article/detect';");
  const total = { look: 0, passes: 0 };
  let dearer = 0;
  // the first pages warm the browser up and are measured again
  for (const [index, one] of [...pages.slice(0, 15), ...pages].entries()) {
    const best = await page.evaluate(
      ([html, url]) => {
        const tasks = {
          look: (document) => measured.detect(document, { url }),
          passes: (document) => {
            let letters = 0;
            for (let pass = 0; pass < 3; pass++) {
              const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeType === 3) letters += node.data.length;
            }
            return letters;
          },
        };
        const best = { look: Infinity, passes: Infinity };
        for (let run = 0; run < 5; run++)
          for (const [name, task] of Object.entries(tasks)) {
            const document = fresh(html, url);
            const start = performance.now();
            task(document);
            best[name] = Math.min(best[name], performance.now() - start);
          }
        return best;
      },
      [one.html(), one.url],
    );
    if (index < 15) continue;
    total.look += best.look;
    total.passes += best.passes;
    if (best.look > best.passes) dearer++;
  }
  await browser.close();
  console.log(
    `look ${total.look.toFixed(1)} ms, three passes ${total.passes.toFixed(1)} ms over ${pages.length} pages: ${(total.look / total.passes).toFixed(2)} times`,
  );
  console.log(`the look costs more than the passes on ${dearer} pages`);
}
