// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { detect } from '../src/article/detect';
import { explain } from '../src/article/detect/evidence';
import { parsePage, takeSnapshot } from '../src/article/read';

const STORY = `<p>Repairs will take until the spring and cost four million crowns, the harbour office said in a statement on Tuesday.</p>
<p>Divers began to raise the boats in the afternoon, and the school opened its hall to those who had lost their homes.</p>
<p>The council meets again on Friday to decide about the wall, which was built a hundred years ago by the fishermen.</p>`;
const LEDE = 'The storm that crossed the coast on Monday sank eleven boats and flooded the market, the mayor of the town said.';

function page({ dateline = '', above = '', end = '', outside = '', lede = LEDE }): Document {
  const html = `<html lang="en"><head><title>Harbour town counts the cost</title><meta property="og:type" content="article"></head><body><main><article>
    <h1>Harbour town counts the cost of the storm</h1>${above}<p>${dateline}${lede}</p>${STORY}${end}</article></main>${outside}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}
function provenance(parts: Parameters<typeof page>[0]) {
  const result = parsePage(takeSnapshot(page(parts), { url: 'https://www.example.org/news/harbour-town-counts-the-cost' }).page);
  if (result.kind !== 'article') throw new Error(`not read: ${result.reason}`);
  return result.provenance;
}

describe('provenance', () => {
  it.each([
    ['a dateline', { dateline: 'PORT ELLERY, Jan 9 (Reuters) - ' }, 'agency-copy', ['Reuters'], 'dateline'],
    ['a byline', { above: '<p class="byline">By ANA RUIZ, Associated Press</p>' }, 'agency-copy', ['AP'], 'byline'],
    ['the agency alone at the end', { end: '<p>(dpa)</p>' }, 'agency-copy', ['dpa'], 'credit'],
    ['a copyright tail', { end: '<p>Copyright 2018 The Associated Press. All rights reserved.</p>' }, 'agency-copy', ['AP'], 'copyright'],
    ['a syndication note', { end: '<p>(With inputs from PTI, ANI)</p>' }, 'agency-material', ['PTI', 'ANI'], 'syndication'],
  ] as const)('%s', (_, parts, kind, agencies, source) => {
    const found = provenance(parts);
    expect([found.kind, found.text]).toEqual([kind, agencies]);
    expect(found.evidence[0]?.source).toBe(source);
    expect(found.evidence[0]?.block).not.toBeNull();
    expect(found.confidence).toBeGreaterThan(0.7);
  });

  it.each([
    ['source', '<h3>Bridge opens in the next town</h3><p>The bridge was built in a year.</p><p>Quelle: dpa</p>'],
    [
      'picture',
      '<h3>Bridge opens in the next town</h3><figure><img src="/b.jpg" alt="A bridge"><figcaption>A bridge. Photo: Ana Ruiz/Reuters</figcaption></figure>',
    ],
  ])("does not take the %s of the next text for the story's", (_, outside) => {
    expect(provenance({ outside }).kind).not.toMatch(/^agency/);
  });

  it('tells pictures from copy', () => {
    const found = provenance({
      above:
        '<figure><img src="https://example.org/a.jpg" width="800" height="500" alt=""><figcaption>Boats in the harbour. (AP Photo/Ana Ruiz)</figcaption></figure>',
    });
    expect([found.kind, found.text, found.pictures]).toEqual(['agency-pictures', [], ['AP']]);
  });

  it('takes the agency named alone under a picture of the story for the picture’s', () => {
    const found = provenance({
      end: `<img src="https://example.org/b.jpg" width="800" height="500" alt=""><span class="author-name">AFP</span><p>The wall has been mended twice since, and each time the sea took the new stones first, the council’s papers say.</p><p>It will be built higher now, the mayor said, and of granite from the quarries on the other side of the bay.</p>`,
    });
    expect([found.kind, found.text, found.pictures]).toEqual(['agency-pictures', [], ['AFP']]);
  });

  it.each([
    ['Reuters reported', { lede: `${LEDE} Reuters reported the losses first, citing the coast guard.` }, 'mentioned'],
    ['a related list', { outside: '<aside class="related"><p class="byline">By REUTERS</p><p>Whales return to the northern bay</p></aside>' }, 'none'],
    ['a footer', { outside: '<footer><p>Copyright 2018 The Associated Press. All rights reserved.</p></footer>' }, 'none'],
    ['a television call sign', { dateline: 'PORT ELLERY (KXAN) — ' }, 'none'],
    ['a text-size control', { above: '<p>TT</p><p>AA</p>' }, 'none'],
  ] as const)('takes no proof from %s', (_, parts, kind) => {
    expect(provenance(parts).kind).toBe(kind);
  });
});

describe('detect', () => {
  it('sees an article and its agency', () => {
    const document = page({ dateline: 'PORT ELLERY, Jan 9 (Reuters) - ' });
    const address = { url: 'https://www.example.org/news/harbour-town-counts-the-cost' };
    const found = detect(document, address);
    expect([found.isArticle, found.agency]).toEqual([true, 'Reuters']);
    expect(explain(document, address)).toEqual({ ...found, evidence: expect.anything() });
    expect(explain(document, address).evidence).toEqual(expect.arrayContaining(['for: a headline in the address', `Reuters: “${found.quote}”`]));
  });

  it('sees no article in a list of headlines', () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `<div class="card"><h2><a href="/story-${i}">Story number ${i} of the day</a></h2><p class="byline">By REUTERS</p></div>`,
    ).join('');
    const found = detect(new DOMParser().parseFromString(`<html><head><title>Latest news</title></head><body>${rows}</body></html>`, 'text/html'), {
      url: 'https://www.example.org/',
    });
    expect([found.isArticle, found.agency]).toEqual([false, null]);
  });

  it('changes nothing and survives clobbered names', () => {
    const document = page({ above: '<form name="body"><input name="querySelectorAll"></form><img name="title" src="x"><embed name="querySelector">' });
    const before = document.documentElement.outerHTML;
    expect(detect(document, { url: 'https://www.example.org/news/harbour-town-counts' }).isArticle).toBe(true);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
