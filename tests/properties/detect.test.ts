// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/article/detect';
import { parse, parseAndDetect } from '../../src/article/read';
import { glance } from '../../src/article/snapshot/glance';
import { snapshotAndGlance } from '../../src/article/snapshot/snapshot';
import { pageOf, SENTENCE, tree } from './tree';

describe('parsing and detecting in one pass', () => {
  it('says of any tree what each says alone', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (children) => {
        const document = pageOf(children);
        expect(snapshotAndGlance(document, null).look).toEqual(glance(document));
        expect(parseAndDetect(document)).toEqual({ parsed: parse(document), detection: detect(document) });
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
    const { look } = snapshotAndGlance(document, null);
    expect(look).toEqual(glance(document));
    expect([look.paragraphs.length, look.counts.linkedHeads, look.counts.prices]).toEqual([document.querySelectorAll('p').length, 3, 1]);
  });
});
