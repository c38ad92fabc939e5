// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, takeSnapshot } from '../../src/article/read';
import { read } from '../../src/article/reading';
import { textOf } from '../../src/article/texts';
import { render } from '../../src/render/render';
import { account, notRestored } from './account';
import { pageOf, SENTENCE, type Tree, tree } from './tree';

const STORY = Array.from({ length: 6 }, (_, n) => ({
  tag: 'p',
  attributes: {},
  children: [`On day ${n} of the walkout the harbour office said that no ferry had sailed without a full crew, and that none would before Thursday.`],
}));
/** Random trees, most of them around and in the midst of a story, so that they reach every room behind the snapshot. */
const page = fc
  .tuple(fc.array(tree, { maxLength: 4 }), fc.array(tree, { maxLength: 3 }), fc.array(tree, { maxLength: 4 }), fc.boolean())
  .map(([before, within, after, story]) => [...before, ...(story ? STORY.slice(0, 3) : []), ...within, ...(story ? STORY.slice(3) : []), ...after]);

/** A text that is not the story's and ends in a desk's credit, which a rule takes out of it. */
const div = (...children: readonly Tree[]): Tree => ({ tag: 'div', attributes: {}, children });
const CREDIT_OUTSIDE = [div(SENTENCE, div(div('cursus amet', '(Reuters) -', 'TT')), 'adipiscing')];

/** Whether the letters of `text` stand in `whole` in this order. */
function isWithin(text: string, whole: string): boolean {
  const letters = (from: string) => from.replace(/[^\p{L}\p{N}]/gu, '');
  const haystack = letters(whole);
  let at = -1;
  for (const letter of letters(text)) {
    at = haystack.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

describe('any tree of elements', { timeout: 60_000 }, () => {
  it('is read without an error, twice alike, and left as it was', () => {
    fc.assert(
      fc.property(page, (children) => {
        const document = pageOf(children);
        const before = document.documentElement.outerHTML;
        const observer = new MutationObserver(() => {});
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const first = read(document);
        expect(observer.takeRecords()).toEqual([]);
        expect(document.documentElement.outerHTML).toBe(before);
        expect(read(document)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('gives text that the page says, in its order', () => {
    fc.assert(
      fc.property(page, (children) => {
        const document = pageOf(children);
        const result = parse(document);
        if (result.kind !== 'article') return;
        const { body } = result.article;
        for (const [n, block] of body.entries()) expect(block.id).toBeGreaterThan(body[n - 1]?.id ?? -1);
        const prose = body.filter((block) => block.kind !== 'figure').map(textOf);
        expect(isWithin(prose.join(' '), document.body.textContent ?? '')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives plain data of well-formed text, which every format can print', () => {
    fc.assert(
      fc.property(page, (children) => {
        const result = read(pageOf(children));
        const printed = result.kind === 'article' ? (['text', 'markdown', 'html', 'citation'] as const).map((format) => render(result, format)) : [];
        expect(structuredClone(result)).toEqual(result);
        for (const text of [JSON.stringify(result), ...printed]) expect(text).not.toMatch(/\p{Surrogate}|\\ud[89a-f]/u);
      }),
      { numRuns: 60 },
    );
  });

  it('loses no word of what was read, and says of each why it is not in the body', () => {
    fc.assert(
      fc.property(page, (children) => {
        const accounted = account(takeSnapshot(pageOf(children)).page);
        if (!accounted) return;
        expect(accounted.lost).toEqual([]);
        expect(accounted.parsed.faults).toEqual([]);
        for (const removal of accounted.parsed.trail) {
          expect(removal.text.trim()).not.toBe('');
          expect([removal.rule, removal.reason]).not.toContain('');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the region back when everything is undone', () => {
    expect(notRestored(takeSnapshot(pageOf(CREDIT_OUTSIDE)).page)).toEqual([]);
    fc.assert(
      fc.property(page, (children) => {
        expect(notRestored(takeSnapshot(pageOf(children)).page)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
