// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from '../src/article/detect/score';
import { glance } from '../src/article/snapshot/glance';

const SENTENCE = 'The council of Keld has moved its Saturday market back to the old square after eleven years in a car park. ';
const page = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(`<html><head><title>Market returns to Keld</title>${head}</head><body>${body}</body></html>`, 'text/html');
const story = (count = 12): string => Array.from({ length: count }, () => `<p>${SENTENCE.repeat(3)}</p>`).join('');
const NEWS =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-14"><script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const at = (document: Document, url: string) => ({ ...glance(document), url });

describe('the closer look', () => {
  it('is not taken of a page that its head, address and paragraphs tell', () => {
    const look = at(page(`<h1>Market returns</h1>${story()}`, NEWS), 'https://post.example/news/2026/02/market-returns-to-keld');
    const { looks, sum } = judge({
      ...look,
      counts: () => {
        throw new Error('counted for nothing');
      },
    });
    expect([looks.length, sum > 2]).toEqual([1, true]);
  });

  it('is not taken of a front page of links either', () => {
    const look = at(page('<a href="/a">Quay</a>'), 'https://docs.post.example/forum/tag/shop/');
    expect([judge(look).looks.length, judge(look).sum < -2]).toEqual([1, true]);
  });

  it('turns a doubtful page by what it counts', () => {
    const look = at(page(story(6)), 'https://post.example/x');
    const { looks, sum } = judge(look);
    expect(looks).toHaveLength(2);
    const { sum: shop } = judge({ ...look, counts: () => ({ ...look.counts(), prices: 60, products: 100, buttons: 100 }) });
    expect(shop).toBeLessThan(sum - 2);
  });
});

describe('counts', () => {
  it('reads the classes of every element of a small page, and of a sample of a large one', () => {
    const products = (count: number): number => glance(page('<div class="Product-tile"></div>'.repeat(count))).counts().products;
    expect(products(100)).toBe(100);
    // each element that is read stands for those up to the next: nearly as many in all
    expect(Math.abs(products(5_000) - 5_000)).toBeLessThan(150);
  });

  it('reads a thousand paragraphs at most, however many a page has', () => {
    expect(glance(page('<p>Quay</p>'.repeat(1_500))).paragraphs).toHaveLength(1_000);
  });

  it('counts titles that are links, either way around, once each', () => {
    const { linkedHeads, subheads } = glance(page('<h2><a href="/a">A</a> <a href="/b">B</a></h2><a href="/c"><h3>C</h3></a><h2>D</h2>')).counts();
    expect([linkedHeads, subheads]).toEqual([2, 3]);
  });
});

describe('the signs around a story', () => {
  const signs = (before: string, inside = '', after = '') =>
    glance(page(`<nav class="source">Menu</nav>${before}<div>${inside}${story(3)}</div>${after}`)).signs();

  it('are the lines between it and its headline, in their order', () => {
    const line = '<div class="Byline">By Ana Ruiz</div><div><span itemprop="author">Reuters</span> <a rel="author nofollow" href="/x">Rolf Anker</a></div>';
    expect(signs(`<h1>Market returns</h1>${line}`).bylines).toEqual(['By Ana Ruiz', 'Reuters', 'Rolf Anker']);
  });

  it('are not those above the headline, or an element that holds the story', () => {
    const html = `<div class="author">Above</div><h1>Market returns</h1>`;
    expect(signs(html).bylines).toEqual([]);
    const around = glance(page(`<h1>Market</h1><div class="source-page"><div>${story(1)}</div></div>`));
    expect(around.signs().bylines).toEqual([]);
  });

  it('are found without a headline, but not beyond eighty elements', () => {
    const far = '<i></i>'.repeat(100);
    expect(signs('<div class="byline">AP</div>').bylines).toEqual(['Menu', 'AP']);
    expect(signs(`<div class="byline">AP</div>${far}`).bylines).toEqual([]);
  });

  it('are the captions before the story and in it', () => {
    const html = signs(
      '<h1>Market returns</h1><figure><figcaption>The square. REUTERS/Ana Ruiz</figcaption></figure>',
      '<figure><p class="imageCredit">AFP</p></figure>',
      '<figcaption>Another story</figcaption>',
    );
    expect(html.captions).toEqual(['The square. REUTERS/Ana Ruiz', 'AFP']);
  });

  it('are the source under it, but no byline there: that is the next story’s', () => {
    expect(signs('<h1>Market returns</h1>', '', '<div class="zdroj source">ČTK</div><p class="byline">By REUTERS</p>').bylines).toEqual(['ČTK']);
  });
});
