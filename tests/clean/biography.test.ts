// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage, takeSnapshot } from '../../src/article/read';

const STORY = Array.from(
  { length: 5 },
  (_, n) => `<p>Boat number ${n} was raised by the divers of the town on Tuesday, who worked until it was dark over the harbour.</p>`,
);

/** What an invented story by Ana Ruiz leaves out as a note on her. */
function notes(texts: readonly string[]): readonly string[] {
  const html = `<html lang="en"><head><title>Harbour town counts the cost</title></head><body><article><h1>Harbour town counts the cost</h1>
<p class="byline">By Ana Ruiz</p>${texts.join('')}</article></body></html>`;
  const result = parsePage(takeSnapshot(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://www.example.org/storm' }).page);
  if (result.kind !== 'article') throw new Error(`not read: ${result.reason}`);
  return result.trail.filter(({ reason }) => reason === 'a note on the author').map(({ text }) => text);
}

describe('a note on the author', () => {
  it.each([
    'Ana Ruiz is a freelance writer who has lived by the harbour for twelve years and sails.',
    '(Ana Ruiz is an attorney in Port Selby. She helps the owners of boats with their papers.)',
    'Ana Ruiz’s lens shows the harbour as few know it. She has taken pictures of it since 1990.',
    'Ana Ruiz ist seit 2014 Leiterin des Museums am Hafen und schreibt über Schiffe und ihre Leute.',
  ])('is left out at the end: %s', (text) => {
    expect(notes([...STORY, `<p>${text}</p>`])).toEqual([text]);
  });

  it.each([
    ['another person', [...STORY, '<p>Tom Lee is a diver who has lived by the harbour for twelve years and sails a lot.</p>']],
    ['what she did', [...STORY, '<p>Ana Ruiz, aboard the last boat, saw the harbour wall fall at nine on Monday night.</p>']],
    ['the story of a namesake', ['<p>Ana Ruiz is a diver who has lived by the harbour for twelve years and sails a lot.</p>', ...STORY]],
  ])('is not %s', (_, texts) => {
    expect(notes(texts)).toEqual([]);
  });
});
