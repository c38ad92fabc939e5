// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/article/read';

const SUMMARY = 'Its owner says that the crossing has lost money since then.';
const SHORT = 'Crossing has lost money for years';
const LEDE = 'The ferry line across the sound will close in October, its owner said on Monday in a letter to the town and to its staff.';
const REST = '<p>The last boat leaves on the thirtieth, and the crews will be offered work on the mainland. Nobody had expected it so soon.</p>'.repeat(2);
const HEAD = '<h1>Ferry line to close</h1>';

function standfirstOf(html: string): string | null {
  const page = `<!doctype html><html lang="en"><title>Ferry line to close</title><body><article>${html}</article></body></html>`;
  const result = parse(new DOMParser().parseFromString(page, 'text/html'), { url: 'https://quay.example/ferry' });
  if (result.kind !== 'article') throw new Error(result.reason);
  return result.article.standfirst;
}
const body = (opening: string): string => `<div class="text">${opening}<p>${LEDE}</p>${REST}</div>`;

describe('a standfirst', () => {
  it.each([
    ['is what the box that holds it alone is called', `${HEAD}<div class="teaser-text"><p>${SUMMARY}</p></div>${body('')}`, SUMMARY],
    ['may be short where it is called one', `${HEAD}<p class="article__intro">${SHORT}</p>${body('')}`, SHORT],
    ['is a second heading in the story’s head, whatever it is called', `<header>${HEAD}<h2 class="a_st">${SUMMARY}</h2></header>${body('')}`, SUMMARY],
    [
      'has two decks where two headings stand in its head',
      `<header>${HEAD}<h2 class="a_st">${SUMMARY}</h2><h2 class="a_st">${SHORT}</h2></header>${body('')}`,
      `${SUMMARY}\n${SHORT}`,
    ],
    [
      'has two where the box of that name holds two paragraphs',
      `${HEAD}<div class="article-intro"><p>${SUMMARY}</p><p>${SHORT}</p></div>${body('')}`,
      `${SUMMARY}\n${SHORT}`,
    ],
    ['comes behind the line that says when', `${HEAD}<h2>Monday, October 5, 2026 at 18:27</h2><p class="article__intro">${SUMMARY}</p>${body('')}`, SUMMARY],
    ['has no credit in it', `${HEAD}<div class="article-intro"><p>${SUMMARY}</p><p>Photo: Ana Ruiz/Quay Archive</p></div>${body('')}`, SUMMARY],
  ])('%s', (_, html, standfirst) => {
    expect(standfirstOf(html)).toBe(standfirst);
  });

  it('lifts each of its decks once', () => {
    const page = `<!doctype html><html lang="en"><title>Ferry line to close</title><body><article><header>${HEAD}<h2 class="a_st">${SUMMARY}</h2><h2 class="a_st">${SHORT}</h2></header>${body('')}</article></body></html>`;
    const result = parse(new DOMParser().parseFromString(page, 'text/html'), { url: 'https://quay.example/ferry' });
    if (result.kind !== 'article') throw new Error(result.reason);
    expect(result.trail.filter(({ slot }) => slot === 'standfirst').map(({ text }) => text)).toEqual([SUMMARY, SHORT]);
    expect(result.article.body.map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
  });

  it.each([
    ['a short line of no such name', `${HEAD}<p class="x1">${SHORT}</p>${body('')}`],
    ['the first subhead of the story, in its own box', `<div>${HEAD}<h2 class="x2">${SUMMARY}</h2><p>${LEDE}</p>${REST}</div>`],
    [
      'a note on the writer',
      `${HEAD}<div class="author"><a class="name" href="/ana">Ana Ruiz</a></div><div class="description">Ana Ruiz works for the Quay as a writer, and sails in her spare time.</div>${body('')}`,
    ],
    [
      'one that gives the first name alone',
      `${HEAD}<p class="byline">By Ana Ruiz</p><div class="with-excerpt"><p>Ana is a writer from the old town who has sailed all her life.</p></div>${body('')}`,
    ],
    ['a line that only says when', `${HEAD}<p class="article__intro">Monday, October 5, 2026 at 18:27</p>${body('')}`],
    ['a subhead behind the lede', `${HEAD}<div class="text"><p>${LEDE}</p><h2 class="report__subhead">${SUMMARY}</h2>${REST}</div>`],
  ])('is not %s', (_, html) => {
    expect(standfirstOf(html)).toBeNull();
  });
});
