// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { snapshot } from '../../src/article/snapshot/snapshot';

const blocksOf = (html: string) => snapshot(new DOMParser().parseFromString(html, 'text/html'), 'https://www.example.org/quay').page.blocks;
const textsOf = (html: string): readonly string[] => blocksOf(html).map(({ text }) => text);

it.each<[string, string, readonly string[]]>([
  ['a comment between two halves of a word', '<p>har<!-- -->bour</p>', ['harbour']],
  ['a comment amid a line of elements', '<p><b>har</b><!-- --><i>bour</i> wall</p>', ['harbour wall']],
  ['a comment alone', '<div><!-- The quay --><p><!-- was --></p></div>', []],
  ['a space that is all between two elements', '<p><b>The</b> <i>quay</i></p>', ['The quay']],
  ['line breaks between two elements', '<p>\n<b>The</b>\n\n<i>quay</i>\n</p>\n', ['The quay']],
  ['an indent before a line and behind it', '<div>\n  The quay \n  <p>is wide</p>\n  again\n</div>', ['The quay', 'is wide', 'again']],
  ['white space in preformatted text', '<pre>\n\n  a\n\tb  </pre>', ['\n  a\n\tb  ']],
  ['an element without text', '<p>The <i class="icon"></i>quay</p><p></p>', ['The quay']],
])('reads %s', (_, html, texts) => {
  expect(textsOf(html)).toEqual(texts);
});

it('keeps every block in one shape', () => {
  const html = `<h1>Quay</h1><p>The quay is wide.</p><ul><li>One</li><li>Two</li></ul><blockquote><p>It is.</p></blockquote><pre>code</pre>
    <table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><figure><img src="quay.jpg"><figcaption>The quay</figcaption></figure>`;
  const blocks = blocksOf(html);
  expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['heading', 'text', 'list', 'quote', 'code', 'table', 'image', 'caption']));
  expect(new Set(blocks.map((block) => Object.keys(block).join(' '))).size).toBe(1);
});
