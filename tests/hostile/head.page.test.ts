import { describe, expect, it } from 'vitest';
import { expectStory, readPage } from './page';
import { HEADLINE } from './story';

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const metas = '<meta property="og:site_name" content="The Valmore Post"><meta property="article:published_time" content="2026-02-03T09:30:00Z">';

describe('D11 keys that would change every object', () => {
  it('leaves Object.prototype as it was', () => {
    const keys = '"__proto__": { "x": 1, "headline": "PWNED" }, "constructor": { "prototype": { "x": 1 } }';
    const { article } = readPage({ head: ld(`{ "@type": "NewsArticle", ${keys}, "author": { ${keys} }, "@graph": [{ ${keys} }] }`) });
    expect(expectStory(article)).toEqual([]);
    expect(article.headline).toBe(HEADLINE);
    expect(['x' in {}, 'headline' in {}]).toEqual([false, false]);
  });

  it('does not look elements up by names that every object has', () => {
    const result = readPage({
      within: `<p>The <constructor>harbour</constructor> office <tostring>said</tostring> on Monday that no ferry had sailed without a full crew since.</p>`,
    });
    expect(expectStory(result.article)).toEqual(['The harbour office said on Monday that no ferry had sailed without a full crew since.']);
    expect(structuredClone(result)).toEqual(result);
  });
});

describe('D12 JSON-LD that is not JSON', () => {
  it.each([
    '{ "@type": "NewsArticle", "headline": "x", }',
    '/* cms */ { "@type": "NewsArticle" }',
    '//<![CDATA[\n{ "@type": "NewsArticle", "headline": "Ferry crews walk out\nin Valmore" }\n//]]>',
    '',
    'null',
    '[]',
    '"text"',
    '[{ "@type": "WebSite" }, null, 3, "x", [[[]]]]',
    '{ "@graph": "x" }',
    '{ "@graph": [null, { "@type": ["NewsArticle", 3] }] }',
    '{ "@type": ',
    '{{template.headline}}',
  ])('%j: the other sources stand', (json) => {
    const { article } = readPage({ head: ld(json) + metas });
    expect(expectStory(article)).toEqual([]);
    expect([article.headline, article.outlet, article.published]).toEqual([HEADLINE, 'The Valmore Post', '2026-02-03T09:30:00Z']);
  });
});

describe('D13 values of the wrong type', () => {
  it.each([
    '"headline": { "@value": "x" }, "author": 7, "datePublished": "soon", "publisher": [null], "dateModified": {}, "articleSection": { "a": 1 }, "inLanguage": 4',
    '"headline": ["", 3], "author": [null, {}, { "name": {} }, [[]]], "datePublished": 1e300, "publisher": { "name": { "name": 1 } }, "articleSection": [[null]]',
    '"headline": null, "author": { "name": null }, "datePublished": "2026-13-45T99:99:99Z", "dateModified": "0000-00-00", "publisher": 0, "isAccessibleForFree": {}',
    '"headline": true, "author": true, "datePublished": false, "publisher": true, "image": true, "mainEntityOfPage": true, "url": { "@id": 3 }',
  ])('{ %s }: the field is left out', (fields) => {
    const { article } = readPage({ head: ld(`{ "@type": "NewsArticle", ${fields} }`) });
    expect(expectStory(article)).toEqual([]);
    expect([article.headline, article.bylines, article.published, article.updated, article.outlet, article.section]).toEqual([
      HEADLINE,
      [],
      null,
      null,
      article.outlet,
      null,
    ]);
    expect(article.outlet).toSatisfy((outlet) => outlet === null || outlet === 'The Valmore Post');
  });

  it('does not take a meta date that is none', () => {
    const { article } = readPage({
      head: '<meta property="article:published_time" content="{{date}}"><meta property="article:modified_time" content="yesterday">',
    });
    expect([article.published, article.updated]).toEqual([null, null]);
  });
});

describe('D14 JSON-LD of another story', () => {
  it('is outweighed by the headline and the text that a person sees', () => {
    const body = 'Glaciers in the far north shrank again last year. '.repeat(200);
    const { article } = readPage({
      head: ld(`{ "@type": "NewsArticle", "headline": "Glaciers of the north shrink for a tenth year", "articleBody": "${body}" }`),
    });
    expect(expectStory(article)).toEqual([]);
    expect(article.headline).toBe(HEADLINE);
    expect(JSON.stringify(article)).not.toContain('Glaciers');
  });
});
