// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { parsePage, takeSnapshot } from '../../src/article/read';

const ENTRY = 'The book was printed in the year of the flood, and has been read in every school of the harbour town since then.';
const NAMES = ['Boats of the northern sea', 'A history of the quay', 'How ropes are made', 'The winter of ice', 'Nets and their knots'];

/** What is left out as a link to another story, of a story that is an entry under each of its linked lines. */
function teasers(address: string, names: readonly string[]): readonly string[] {
  const lines = names.map((name, n) => `<p><a href="${address}/${n}">${name}</a></p><p>${ENTRY} ${n}</p>`);
  const html = `<html lang="en"><head><title>Books on the sea</title></head><body><article><h1>Books on the sea</h1><p>${ENTRY}</p>${lines.join('')}</article></body></html>`;
  const result = parsePage(takeSnapshot(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://www.ledger.example/books' }).page);
  if (result.kind !== 'article') throw new Error(`not read: ${result.reason}`);
  return result.trail.filter(({ rule }) => rule === 'teaser').map(({ text }) => text);
}

it('a story of linked lines to other sites keeps them', () => {
  expect(teasers('https://books.example/b', NAMES)).toEqual([]);
});

it('not lines to its own site, nor two lines to others', () => {
  expect(teasers('https://www.ledger.example/b', NAMES)).toEqual(NAMES);
  expect(teasers('https://books.example/b', NAMES.slice(0, 2))).toEqual(NAMES.slice(0, 2));
});
