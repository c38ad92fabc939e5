// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { snapshot } from '../../src/article/snapshot/snapshot';

const texts = (html: string): readonly string[] =>
  snapshot(new DOMParser().parseFromString(`<!doctype html><body>${html}</body>`, 'text/html'), 'https://quay.example/a').page.blocks.map(({ text }) => text);

it('leaves out what shows while the pointer rests on a word of a paragraph, and keeps the word', () => {
  const box =
    '<span class="rollover-people-block"><span class="rollover-block"><a href="/moor">Ada Moor</a><a href="/a">Moor calls for cranes</a></span></span>';
  expect(texts(`<p>The office wrote to <span class="rollover-people"><a href="/moor">Ada Moor</a>${box}</span> (Elin) on Monday.</p>`)).toEqual([
    'The office wrote to Ada Moor (Elin) on Monday.',
  ]);
  expect(texts('<p>The <span class="tooltip">draught<span class="tooltiptext">How deep a ship lies in the water.</span></span> of the ship</p>')).toEqual([
    'The draught of the ship',
  ]);
});

it('keeps a box of that name which stands by itself', () => {
  expect(texts('<div class="tooltip-content"><p>The ship lies deep in the water.</p></div>')).toEqual(['The ship lies deep in the water.']);
});
