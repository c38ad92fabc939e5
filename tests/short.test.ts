// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parse } from '../src/article/read';
import { readText } from '../src/article/reading';

const SENTENCE = 'The old quay of Port Elm reopened on Monday after three days of repairs, the harbour master said in a statement.';
const SECOND = 'Two cranes are still out of order, and ships will have to wait for about an hour.';
const FLASH = 'PORT ELM, March 9 (Reuters) - The old quay of Port Elm reopened on Saturday, the harbour master said.';
const THAI = 'ลูกเรือเฟอร์รี่ที่ท่าเรือวัลมอร์หยุดงานประท้วงเมื่อวันอังคารหลังการเจรจาเรื่องกะกลางคืนล้มเหลว ทำให้ผู้โดยสารหลายพันคนไม่มีเรือข้ามฟาก ';
const NEWS = '<script type="application/ld+json">{ "@type": "NewsArticle", "headline": "The old quay reopens" }</script>';

/** `article`, or why the page is none. */
function outcome(body: string, head = ''): string {
  const html = `<!doctype html><html><head><title>The old quay reopens</title>${head}</head><body>${body}</body></html>`;
  const result = parse(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://quay.example/news' });
  return result.kind === 'article' ? 'article' : result.reason;
}
const headed = (...paragraphs: readonly string[]): string =>
  `<main><article><h1>The old quay reopens</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>`;

describe('a page of less than two sentences', () => {
  it.each([
    ['one paragraph and nothing else', `<p>${SENTENCE}</p>`],
    ['a headline and one sentence', headed(SENTENCE)],
    ['one sentence among the furniture of a site', `<nav><a href="/">Home</a> <a href="/world">World</a></nav>${headed(SENTENCE)}<footer>© Quay</footer>`],
    ['a full stop that ends no sentence', headed('Dr. Ada Moor of the U.S. Coast Survey said that the old quay of Port Elm would reopen in about 3.5 hours.')],
  ])('%s: too short', (_, body) => {
    expect(outcome(body)).toBe('too-short');
  });

  it.each([
    ['two sentences in one paragraph', headed(`${SENTENCE} ${SECOND}`)],
    ['two sentences in two', headed(SENTENCE, SECOND)],
    ['an agency’s flash, by its dateline', headed(FLASH)],
    [
      'one sentence and a captioned picture',
      `<main><article><h1>The old quay reopens</h1><figure><img src="/a.jpg" width="900" height="600" alt=""><figcaption>${SECOND}</figcaption></figure><p>${SENTENCE}</p></article></main>`,
    ],
    [
      'one sentence and a list',
      `<main><h1>The old quay reopens</h1><p>${SENTENCE}</p><ul><li>Cranes: two, from Monday</li><li>Ships: four a day</li></ul></main>`,
    ],
  ])('%s: an article', (_, body) => {
    expect(outcome(body)).toBe('article');
  });

  it('is an article where its data says so', () => {
    expect([outcome(headed(SENTENCE), NEWS), outcome(headed(SENTENCE), NEWS.replace('NewsArticle', 'WebPage'))]).toEqual(['article', 'too-short']);
  });

  it('is not what a page of menus or of nothing is called', () => {
    expect([outcome('<ul><li><a href="/a">Shoes</a><li><a href="/b">Hats</a></ul>'), outcome('<div id="app"></div>')]).toEqual(['not-an-article', 'empty']);
  });
});

describe('a page without its story', () => {
  /** What is said of a page whose head and body are these. */
  const said = (head: string, body: string): string | null => {
    const result = parse(new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'text/html'), {
      url: 'https://quay.example/news/old-quay',
    });
    return result.kind === 'unreadable' ? result.headline : `read: ${result.article.headline}`;
  };
  const SHELL = '<div id="app"><header class="skeleton"><nav><span></span></nav></header><main><div class="loader"></div></main></div>';

  it('is named as it names its story, without the outlet', () => {
    expect(said('<title>The old quay of Port Elm reopens | Quay News</title><meta property="og:site_name" content="Quay News">', SHELL)).toBe(
      'The old quay of Port Elm reopens',
    );
    expect(said('<meta property="og:title" content="The old quay of Port Elm reopens">', SHELL)).toBe('The old quay of Port Elm reopens');
  });

  it('is named by the heading that it prints, where the text is too short', () => {
    expect(said('<title>Quay News</title>', headed(SENTENCE))).toBe('The old quay reopens');
  });

  it('has no name where it gives none', () => {
    expect(said('', SHELL)).toBeNull();
  });
});

describe('a text of less than two sentences', () => {
  const outcomes = (text: string): readonly string[] => readText(text).map((reading) => (reading.kind === 'article' ? 'article' : reading.reason));

  it('is too short, under a headline too', () => {
    expect(outcomes('Hello')).toEqual(['too-short']);
    expect(outcomes(SENTENCE)).toEqual(['too-short']);
    expect(outcomes(`The old quay reopens\n\n${SENTENCE}`)).toEqual(['too-short']);
  });

  it('is a story with two, with a dateline, or in a script that ends no sentence', () => {
    expect(outcomes(`${SENTENCE} ${SECOND}`)).toEqual(['article']);
    expect(outcomes(FLASH)).toEqual(['article']);
    expect(outcomes(THAI.repeat(4))).toEqual(['article']);
  });

  it('is left out beside a story that is long enough', () => {
    expect(
      outcomes(`# The old quay reopens\n\n${SENTENCE}\n\n${SECOND}\n\n# Bakers win\n\nA court ruled on Tuesday for the bakers of Old Town.`),
    ).not.toContain('too-short');
  });

  it('is no story without a letter, and empty without a word', () => {
    expect([outcomes('* * *'), outcomes(' \n')]).toEqual([['not-an-article'], ['empty']]);
  });
});
