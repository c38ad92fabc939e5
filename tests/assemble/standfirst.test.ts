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
  ])('%s', (_, html, standfirst) => {
    expect(standfirstOf(html)).toBe(standfirst);
  });

  it.each([
    ['a short line of no such name', `${HEAD}<p class="x1">${SHORT}</p>${body('')}`],
    ['the first subhead of the story, in its own box', `<div>${HEAD}<h2 class="x2">${SUMMARY}</h2><p>${LEDE}</p>${REST}</div>`],
    ['a subhead behind the lede', `${HEAD}<div class="text"><p>${LEDE}</p><h2 class="report__subhead">${SUMMARY}</h2>${REST}</div>`],
  ])('is not %s', (_, html) => {
    expect(standfirstOf(html)).toBeNull();
  });
});
