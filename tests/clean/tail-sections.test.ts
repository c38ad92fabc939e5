// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { tailSections } from '../../src/article/clean/tail-sections';
import { snapshot } from '../../src/article/snapshot/snapshot';

const STORY = '<p>The ferry line across the sound will close in October, its owner said.</p>';

/** The texts of an invented page that are no part of its story by the words over them. */
function sections(html: string): readonly string[] {
  const { page } = snapshot(new DOMParser().parseFromString(`<body><article>${STORY}${html}</article></body>`, 'text/html'), null);
  const story = new Set(page.blocks.map((block) => block.id));
  const found = tailSections({ page, region: page.blocks, story, headline: '', standfirst: null, captions: new Map(), credits: new Map(), language: 'en' });
  return page.blocks.filter((block) => found.has(block.id)).map((block) => block.text);
}

describe('a section on how the story was made', () => {
  it.each([
    ['its sources', '<p>Article sources:</p><p>https://harbour.example/cranes https://port.example/flood</p>'],
    ['its sources, however many', `<h3>Article Sources</h3><p>${'https://harbour.example/cranes '.repeat(60)}</p>`],
    ['who chose', '<h2>Who curated this article?</h2><p>Ana Ruiz has sailed for fifteen years and writes on boats.</p>'],
    ['who wrote', '<h3>About the author</h3><p>She has sailed for fifteen years and writes on boats.</p>'],
    ['whom to ask', '<p>Pressekontakt:</p><p>Dr. Ana Ruiz, Hafenamt Elin, E-Mail: ruiz@harbour.example</p><p>Tom Lee, Tel.: +49 30 1234</p>'],
  ])('is left out with its head: %s', (_, html) => {
    expect(sections(`${html}<h2>Ferries</h2>${STORY}`).length).toBe(html.match(/<(?:p|h\d)>/g)?.length);
  });

  it.each([
    ['a head with nothing of the kind under it', '<p>Contact</p><p>The divers had none with the boat until nine in the evening.</p>'],
    ['a head over a subhead', '<h2>About the author</h2><h2>Ferries</h2><p>They sail in October for the last time.</p>'],
    ['the words in a sentence', '<p>Article sources were not named.</p><p>They sail in October for the last time.</p>'],
  ])('is not %s', (_, html) => {
    expect(sections(html)).toEqual([]);
  });
});
