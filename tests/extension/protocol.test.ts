// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/article/reading';
import { isPageRequest, isPageState, isReport } from '../../src/extension/protocol';

const html = readFileSync(join(import.meta.dirname, '../pages/zelenskiy-2022/page.html'), 'utf8');
const reading = read(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://example.org/story' });
const state = { kind: 'article', reading, edits: { putBack: [], takenOut: [] }, readerOpen: false };
/** The state with another value at a path, as a page's process could send it. */
const forged = (path: readonly (string | number)[], value: unknown): unknown => {
  const copy = structuredClone(state);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy);
  (parent as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  return copy;
};

describe('what a page answers', () => {
  test('is taken as it is read, also after its way through a message', () => {
    expect(isPageState(JSON.parse(JSON.stringify(state)))).toBe(true);
    expect(isPageState({ kind: 'unreadable', reason: 'empty' })).toBe(true);
    expect(isPageState({ kind: 'restricted', what: 'document' })).toBe(true);
  });

  test.each([
    ['a script for a link', ['reading', 'article', 'body', 0, 'runs', 0, 'marks'], [{ kind: 'link', href: 'javascript:alert(1)' }]],
    ['a script for the address of the story', ['reading', 'article', 'url'], 'javascript:alert(1)'],
    [
      'a picture out of a data address',
      ['reading', 'article', 'lead'],
      { kind: 'figure', id: 1, image: { src: 'data:image/svg+xml,<svg/>', alt: '' }, caption: [], credit: null },
    ],
    ['an unknown mark', ['reading', 'article', 'body', 0, 'runs', 0, 'marks'], [{ kind: 'blink' }]],
    ['an unknown block', ['reading', 'article', 'body', 0], { kind: 'marquee', id: 0 }],
    ['no body', ['reading', 'article', 'body'], undefined],
    ['no facts', ['reading', 'facts'], null],
    ['a trail of texts', ['reading', 'trail'], ['TT']],
    ['edits of another kind', ['edits'], []],
  ] as const)('is refused with %s', (_, path, value) => {
    expect(isPageState(forged(path, value))).toBe(false);
  });

  test.each([null, undefined, '', 'article', 1, [], {}, { kind: 'gone' }, { kind: 'unreadable', reason: 'because' }])('%j is refused', (value) => {
    expect(isPageState(value)).toBe(false);
  });
});

describe('what a page is asked', () => {
  test.each([
    { kind: 'read' },
    { kind: 'toggle-reader' },
    { kind: 'print' },
    { kind: 'show', block: 3 },
    { kind: 'copy', format: 'markdown', scope: 'selection' },
    { kind: 'edit', edits: { putBack: [], takenOut: [1, 2] } },
  ])('%j is a request', (value) => {
    expect(isPageRequest(value)).toBe(true);
  });
  test.each([
    null,
    'read',
    {},
    { kind: 'reed' },
    { kind: 'show', block: '3' },
    { kind: 'show', block: Number.NaN },
    { kind: 'copy', format: 'pdf', scope: 'article' },
    { kind: 'copy', format: 'text' },
    { kind: 'edit', edits: { putBack: ['TT'], takenOut: [] } },
  ])('%j is none', (value) => {
    expect(isPageRequest(value)).toBe(false);
  });
});

describe('what the background is told', () => {
  test.each([
    [{ kind: 'report', status: { kind: 'wire', agency: 'AP' }, readerOpen: false }, true],
    [{ kind: 'report', status: { kind: 'idle' }, readerOpen: true }, true],
    [{ kind: 'report', status: { kind: 'wire' }, readerOpen: false }, false],
    [{ kind: 'report', status: { kind: 'wire', agency: 7 }, readerOpen: false }, false],
    [{ kind: 'report', status: { kind: 'idle' } }, true],
    [{ kind: 'report', status: { kind: 'idle' }, readerOpen: 'yes' }, false],
    [{ kind: 'report' }, false],
    ['report', false],
  ])('%j: %s', (value, expected) => {
    expect(isReport(value)).toBe(expected);
  });
});
