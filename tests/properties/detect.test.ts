// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/article/detect';
import { glance } from '../../src/article/snapshot/glance';
import { pageOf, SENTENCE, tree } from './tree';

describe('a look at a page', () => {
  it('has a score for any tree and changes nothing', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (children) => {
        const document = pageOf(children);
        const before = document.documentElement.outerHTML;
        const { isArticle, score } = detect(document);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(isArticle).toBe(score >= 0.5);
        const look = glance(document);
        expect(look.paragraphs.length).toBeGreaterThanOrEqual(document.querySelectorAll('p').length);
        expect([...Object.values(look.counts())].every((count) => count >= 0)).toBe(true);
        look.signs();
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it('sees what the parser does not read, once, and nothing that stands in a shadow root', () => {
    const document = pageOf([]);
    const text = `<p class="byline">${SENTENCE}</p><h2><a href="/b">Ferry</a></h2>`;
    document.body.innerHTML = `<div hidden>${text}</div><noscript>${text}</noscript><dialog>${text}</dialog><span class="sr-only"><a href="/a">Quay</a></span>
      <section>${text}</section><amp-img><i class="price">4</i></amp-img><svg><a href="/c"></a></svg>`;
    const shadow = document.querySelector('section')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = `<slot></slot>${text}${text}`;
    const look = glance(document);
    const { linkedHeads, prices } = look.counts();
    expect([look.paragraphs.length, linkedHeads, prices]).toEqual([document.querySelectorAll('p').length, document.querySelectorAll('h2').length, 1]);
  });
});
