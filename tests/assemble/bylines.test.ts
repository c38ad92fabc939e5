// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage, takeSnapshot } from '../../src/article/read';
import { bylineOf } from '../../src/article/texts';

const STORY = `<p>The storm that crossed the coast on Monday sank eleven boats and flooded the market, the mayor of the town said.</p>
<p>Repairs will take until the spring and cost four million crowns, the harbour office said in a statement on Tuesday.</p>
<p>Divers began to raise the boats in the afternoon, and the school opened its hall to those who had lost their homes.</p>`;

interface Parts {
  readonly head?: string;
  readonly lang?: string;
  readonly over?: string;
  readonly above?: string;
  readonly story?: string;
  readonly below?: string;
  readonly outside?: string;
}
/** The article of an invented page: what stands over and under its headline, behind its story, and outside of it. */
function article({ head = '', lang = 'en', over = '', above = '', story = STORY, below = '', outside = '' }: Parts) {
  const html = `<html lang="${lang}"><head><title>Harbour town counts the cost</title>${head}</head><body><main>${over}<h1>Harbour town counts the cost</h1>${above}<div class="text">${story}</div>${below}</main>${outside}</body></html>`;
  const result = parsePage(takeSnapshot(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://www.example.org/storm' }).page);
  if (result.kind !== 'article') throw new Error(`not read: ${result.reason}`);
  return result.article;
}
const names = (parts: Parts) => article(parts).bylines.map(({ name }) => name);
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
const author = (name: string) => `<meta name="author" content="${name}">`;

describe('links to an author’s own page', () => {
  it.each([
    ['a name', { above: '<div><a href="/author/ana-ruiz/">Ana Ruiz</a></div>' }, ['Ana Ruiz']],
    ['a pen name', { above: '<div>26 Mai, 2008 | <a href="/author/the_quay">ThE_QuaY</a> | 34</div>' }, ['ThE_QuaY']],
    [
      'two of them with their roles',
      { above: '<div>Guide by <a href="/authors/ana">Ana Ruiz</a> Tide Editor & <a href="/authors/tom">Tom Lee</a></div>' },
      ['Ana Ruiz', 'Tom Lee'],
    ],
    [
      'glued to its category',
      { above: '<div>am 23. Januar 2020 von <a href="/?author=14">Ana Ruiz</a><a href="/kategorie/meer">in Allgemeines</a></div>' },
      ['Ana Ruiz'],
    ],
    ['one of the staff', { above: '<p><a href="/people/ana-ruiz">Ana Ruiz</a>, <em>Quay University</em></p>' }, ['Ana Ruiz']],
    ['before the account in the data', { head: author('quayadmin'), above: '<div><a href="/autor/ana">Ana Ruiz</a></div>' }, ['Ana Ruiz']],
    ['behind the story', { below: '<div><h4><a href="/author/ana-ruiz/">Ana Ruiz</a></h4></div>' }, ['Ana Ruiz']],
    [
      'below the headline before columnists above it',
      { over: '<div><a href="/author/tom">Tom Lee</a></div>', above: '<div><a href="/author/ana">Ana Ruiz</a></div>' },
      ['Ana Ruiz'],
    ],
    ['not of the list of authors', { above: '<div><a href="/authors/">All Harbour Authors</a></div>' }, []],
    ['not of a reviewer', { above: '<div>Reviewed by <a href="/author/tom">Tom Lee</a></div>' }, []],
    ['not of another story', { below: '<ul><li><h3>Whales return</h3><a href="/author/tom">Tom Lee</a></li></ul>' }, []],
    ['not of a comment', { below: '<div class="comments"><a href="/author/tom">Tom Lee</a></div>' }, []],
    ['not of controls', { above: '<div><a href="/author/ana">Full bio</a> <a href="/author/ana">Learn more</a></div>' }, []],
    [
      'not of a colleague in the story',
      { story: `<p>The storm was the worst in years, <a href="/author/tom">Tom Lee</a> wrote in his column here.</p>${STORY}` },
      [],
    ],
    ['not of a member of staff in small letters', { above: '<div><a href="/team/contact">get in touch</a></div>' }, []],
  ] satisfies [string, Parts, string[]][])('%s', (_, parts, people) => {
    expect(names(parts)).toEqual(people);
  });

  it('the outlet’s own page is no word on who wrote', () => {
    const parts = {
      head: site('The Quay'),
      above: '<div>by <a href="/author/the-quay">The Quay</a></div><p><a href="/profiles/ana-ruiz">Ana Ruiz</a>, Quay College</p>',
    };
    expect(names(parts)).toEqual(['Ana Ruiz']);
  });
});

describe('labels in an element of their own', () => {
  it.each([
    ['By', '<p>By</p><p>Ana Ruiz</p>', ['Ana Ruiz']],
    ['a heading, over a portrait', '<h4>Article by</h4><img src="/a.jpg" alt="x"><div>Ana Ruiz</div>', ['Ana Ruiz']],
    ['a list of them', '<h6>Author(s)</h6><ul><li>Ana Ruiz</li><li>Tom Lee</li></ul>', ['Ana Ruiz', 'Tom Lee']],
    ['a line of a list of facts', '<dl><dt>Auteur</dt><dd>Ana Ruiz</dd><dt>Date</dt><dd>2 mars 2020</dd></dl>', ['Ana Ruiz']],
    ['a pen name', '<p>by</p><h3>delta201</h3>', ['delta201']],
    ['Autor', '<h4>Autor</h4><p>Ana Ruiz,</p>', ['Ana Ruiz']],
    ['not where nothing follows that is a name', '<p>By</p><p>Share this article with your friends</p>', []],
    ['not in a search form', '<form><div class="search-menu"><p>Von:</p><p>Filter Suche</p></div></form>', []],
    ['not a sentence', '<p>By the sea</p><p>Ana Ruiz crossed the harbour.</p>', []],
  ])('%s', (_, above, people) => {
    expect(names({ above })).toEqual(people);
  });

  it('are read behind the story as well', () => {
    expect(names({ below: '<aside class="sidebar"><h3>Author</h3><p>Ana Ruiz</p></aside>' })).toEqual(['Ana Ruiz']);
  });
});

describe('lines that say when and who', () => {
  it.each([
    ['Published August 7, 2023 by Ana Ruiz', ['Ana Ruiz']],
    ['ByAna Ruiz', ['Ana Ruiz']],
    ['Von Quay-Online-Experte Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz, Privacy and Digital Security Expert & Tom Lee, Home Security Expert', ['Ana Ruiz', 'Tom Lee']],
    ['Reviewed by Tom Lee', []],
    ['Medically reviewed by Tom Lee, MD', []],
    ['Byron Bay Council', []],
  ])('%s', (line, people) => {
    expect(names({ above: `<p class="byline">${line}</p>` })).toEqual(people);
  });

  it.each([
    ['in a row of facts, as items', { above: '<ul class="row"><li>02.02.2022 · 11:14</li><li>von Ana Ruiz</li></ul>' }, ['Ana Ruiz']],
    ['glued to the date above the headline', { over: '<div><span>Dec 17, 2025</span><span>Anna Ruiz</span></div>' }, ['Anna Ruiz']],
    ['behind outlet and date', { above: '<p>The Quay 02/10/2020 Anna Ruiz</p>' }, ['Anna Ruiz']],
    ['in a sentence', { above: '<p>This post was written by Ana Ruiz, a diver in Quay.</p>' }, ['Ana Ruiz']],
    [
      'behind the story',
      { below: '<p>Thanks to all divers.</p><hr><p>Photos: the harbour office</p><p>Tags: storm</p><p>Share</p><p>Text: Ana Ruiz</p>' },
      ['Ana Ruiz'],
    ],
    ['by the label of a card', { head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Ruiz">' }, ['Ana Ruiz']],
    ['not by another label of a card', { head: '<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="Ana Ruiz">' }, []],
    ['not a category in the row of facts', { above: '<p class="entry-meta">DIY, Harbour Decor</p>' }, []],
    ['not a menu above the headline', { over: '<h4>By Event Type</h4><p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>' }, []],
    ['not a line of a work that the story names', { story: `${STORY}<h2>Tide tables</h2><p>Authors: Tom Lee and Nils Berg</p>${STORY}` }, []],
    ['not the card of another story', { below: '<div class="listing__item"><h3>Whales return</h3><p>By Tom Lee</p></div>' }, []],
    ['not a line of the site’s footer', { outside: '<footer><p>By Category</p><p>By Tom Lee</p></footer>' }, []],
  ] satisfies [string, Parts, string[]][])('%s', (_, parts, people) => {
    expect(names(parts)).toEqual(people);
  });
});

describe('page against data', () => {
  it.each([
    ['the full name where the data has the first', { head: author('Ana'), above: '<p>By</p><p>Ana Ruiz</p>' }, ['Ana Ruiz']],
    ['the data where nothing is signed', { head: author('Ana Ruiz'), above: '<p class="entry-meta">Harbour Decor</p>' }, ['Ana Ruiz']],
    ['a line behind the story before an account', { head: author('quay_notes'), below: '<p>Autorin: Ana Ruiz (Anzeige)</p>' }, ['Ana Ruiz']],
    ['an account where nobody signs', { head: author('quay_notes') }, ['quay_notes']],
    ['an institute in the data is nobody', { head: author('Bayerische Hafenanstalt') }, []],
  ] satisfies [string, Parts, string[]][])('%s', (_, parts, people) => {
    expect(names(parts)).toEqual(people);
  });

  it.each([
    ['linked', { above: '<div><a href="/author/7">The Quay Team</a></div>' }],
    ['labelled', { above: '<p>Written by</p><p>The Quay Team</p>' }],
    ['behind the story', { below: '<p>August 12, 2025 By The Quay Team</p>' }],
    ['in the element of a name', { above: '<div class="creator-name">The Quay Team</div>' }],
  ] satisfies [string, Parts][])('a desk that signs, %s', (_, parts) => {
    const read = article(parts);
    expect([read.bylines, read.desk]).toEqual([[], 'The Quay Team']);
  });

  it('a desk that signs by link wins over the account in the data', () => {
    const read = article({ head: author('Nils Berg'), above: '<div><a href="/author/7">The Quay Team</a></div>' });
    expect([read.bylines, read.desk]).toEqual([[], 'The Quay Team']);
  });
});

describe('the byline as its language writes it', () => {
  it.each([
    ['en', 'Ana Ruiz and Tom Lee'],
    ['de', 'Ana Ruiz und Tom Lee'],
    ['es', 'Ana Ruiz y Tom Lee'],
    ['not a language', 'Ana Ruiz and Tom Lee'],
  ])('%s', (lang, line) => {
    expect(bylineOf({ ...article({ head: author('Ana Ruiz, Tom Lee') }), language: lang })).toBe(line);
  });
});
