// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage, takeSnapshot } from '../../src/article/read';

const STORY = `<p>The storm that crossed the coast on Monday sank eleven boats and flooded the market, the mayor of the town said.</p>
<p>Repairs will take until the spring and cost four million crowns, the harbour office said in a statement on Tuesday.</p>
<p>Divers began to raise the boats in the afternoon, and the school opened its hall to those who had lost their homes.</p>`;

/** The article of an invented page: `head` and what stands between the headline and the story. */
function article({ head = '', title = 'Harbour town counts the cost', above = '', below = '' }) {
  const html = `<html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>Harbour town counts the cost</h1>${above}${STORY}${below}</article></body></html>`;
  const result = parsePage(takeSnapshot(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://www.example.org/2024/01/09/storm' }).page);
  if (result.kind !== 'article') throw new Error(`not read: ${result.reason}`);
  return result.article;
}
const ld = (data: unknown): string => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const names = (page: Parameters<typeof article>[0]) => article(page).bylines.map(({ name }) => name);

describe('headline', () => {
  it('is the visible one, whatever the data says', () => {
    const head = `${ld({ '@type': 'NewsArticle', headline: 'Another story altogether about whales' })}<meta property="og:title" content="Harbour town counts the cost | The Example">`;
    expect(article({ head, title: 'Harbour town counts the cost | The Example' }).headline).toBe('Harbour town counts the cost');
  });
});

describe('bylines', () => {
  it.each([
    ['By ANA RUIZ, TOM LEE and NILS BERG', ['ANA RUIZ', 'TOM LEE', 'NILS BERG']],
    ['By Ana Ruiz, Associated Press', ['Ana Ruiz']],
    ['By Ana Ruiz Senior Harbour Reporter', ['Ana Ruiz']],
    ['May 3, 2017 By Ana Ruiz 4 Comments', ['Ana Ruiz']],
    ['Von Ana von Ruiz und Tom Lee', ['Ana von Ruiz', 'Tom Lee']],
    ['Par Ana Ruiz le 07 Mai 2020', ['Ana Ruiz']],
    ['Por Ana Ruiz (EFE)', ['Ana Ruiz']],
    ['Reuters Staff', []],
    ['By Associated Press', []],
    ['Редакция', []],
  ])('%s', (line, people) => {
    expect(names({ above: `<p class="byline">${line}</p>` })).toEqual(people);
  });

  it('reads them from data and from metas', () => {
    expect(
      names({
        head: ld({
          '@type': 'NewsArticle',
          author: [
            { '@type': 'Person', name: 'Ana Ruiz' },
            { '@type': 'Organization', name: 'The Example' },
          ],
        }),
      }),
    ).toEqual(['Ana Ruiz']);
    expect(names({ head: '<meta name="author" content="Ruiz, Ana">' })).toEqual(['Ana Ruiz']);
    expect(names({ head: '<meta name="author" content="https://example.org/ana">' })).toEqual([]);
  });
});

describe('hostile data', () => {
  it.each([
    ['fields of wrong types', { '@type': 'NewsArticle', headline: { a: 1 }, author: 7, datePublished: 'soon', publisher: [null] }],
    ['prototype keys', '{"@type":"NewsArticle","__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}'],
    ['a trailing comma', '{"@type":"NewsArticle",}'],
  ])('%s', (_, data) => {
    const read = article({ head: ld(data) });
    expect([read.headline, read.bylines, read.published]).toEqual(['Harbour town counts the cost', [], '2024-01-09']);
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});

describe('dates', () => {
  it('takes the data, with the zone as written', () => {
    expect(article({ head: ld({ '@type': 'NewsArticle', datePublished: '2024-01-09T23:30:00+0530' }) }).published).toBe('2024-01-09T23:30:00+05:30');
  });
  it.each(['Published Jan. 8, 2024', '8 de enero de 2024', '8. Januar 2024', '8 января 2024', '2024年1月8日', '8 stycznia 2024', '08.01.2024', '٨ يناير ٢٠٢٤'])(
    'reads what is printed: %s',
    (line) => {
      expect(article({ above: `<p class="date">${line}</p>` }).published).toBe('2024-01-08');
    },
  );
  it('falls back to the address', () => {
    expect(article({}).published).toBe('2024-01-09');
  });
});

describe('outlet, section, direction', () => {
  it('reads them', () => {
    const read = article({ head: '<meta property="og:site_name" content="The Example"><meta property="article:section" content="Weather">' });
    expect([read.outlet, read.section, read.direction, read.language]).toEqual(['The Example', 'Weather', 'ltr', 'en']);
  });
});
