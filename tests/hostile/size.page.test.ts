import { describe, expect, it } from 'vitest';
import { parse } from '../../src/article/read';
import { expectStory, open, page, paragraphsOf, readPage, readUnchanged, texts } from './page';
import { HEADLINE, STORY } from './story';

/** `count` different paragraphs of about 400 characters. */
const long = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `On day ${n} of the walkout ${STORY[1]} ${STORY[3]} ${STORY[(n % 3) + 4]}`);

describe('D16 a tree of 100,000 levels', () => {
  it('is read to its end, without recursion', () => {
    const deep = document.implementation.createHTMLDocument(HEADLINE);
    let innermost: HTMLElement = deep.body;
    for (let level = 0; level < 100_000; level++) {
      const below = deep.createElement(level % 2 ? 'div' : 'span');
      innermost.append(below);
      innermost = below;
    }
    for (const text of STORY) innermost.append(Object.assign(deep.createElement('p'), { textContent: text }));
    const result = parse(deep);
    expect(result.kind === 'article' && texts(result.article)).toEqual(STORY);
  });
});

describe('D17 a story of 2 MB', () => {
  it('keeps all 5,000 paragraphs in order', () => {
    const story = long(5000);
    const html = `<title>${HEADLINE}</title><main><article><h1>${HEADLINE}</h1>${paragraphsOf(story)}</article></main>`;
    expect(html.length).toBeGreaterThan(1_900_000);
    expect(texts(readUnchanged(open(html), {}, parse).article)).toEqual(story);
  });
});

describe('D18 10,000 comments below the story', () => {
  it('reads the story and none of them', () => {
    const comments = Array.from(
      { length: 10_000 },
      (_, n) =>
        `<li class="comment" id="comment-${n}"><a href="/u/${n}">reader${n}</a><p>I was on the quay too, and comment ${n} is all I have to say about it.</p></li>`,
    );
    const result = readPage({ below: `<section id="comments" class="comments"><h2>Comments</h2><ol class="comment-list">${comments.join('')}</ol></section>` });
    expect(expectStory(result.article)).toEqual([]);
  });
});

describe('D19 texts that make a pattern step back', () => {
  it.each([
    ['a paragraph of 1 MB', `${long(2500).join(' ')}`],
    ['100 KB of spaces', `The quay${' '.repeat(100_000)}was empty by the evening, and the office said it would not open before Thursday.`],
    ['50 KB of capitals', `THE ${'QUAY '.repeat(10_000)}was empty by the evening, and the office said it would not open before Thursday.`],
    ['50 KB of one word', `The quay was ${'A'.repeat(50_000)} by the evening, and the office said it would not open before Thursday.`],
    ['50 KB of quotes', `The quay was ${'"“'.repeat(25_000)} by the evening, and the office said it would not open before Thursday.`],
    ['50 KB of digits', `The quay was ${'1'.repeat(50_000)} by the evening, and the office said it would not open before Thursday.`],
    ['50 KB of commas and digits', `The quay was ${'1,'.repeat(25_000)} by the evening, and the office said it would not open before Thursday.`],
    ['50 KB of brackets', `The quay was ${'('.repeat(25_000)}${'['.repeat(25_000)} by the evening, and the office said it would not open before Thursday.`],
    ['50 KB of dashes and slashes', `The quay was ${'- / '.repeat(12_500)} by the evening, and the office said it would not open before Thursday.`],
    ['50 KB of initials', `The quay was ${'A. '.repeat(16_000)} by the evening, and the office said it would not open before Thursday.`],
    ['50 KB of names', `The quay was ${'Ada Brenn, '.repeat(4_500)} by the evening, and the office said it would not open before Thursday.`],
  ])('%s', (_, text) => {
    const folded = text.replace(/\s+/g, ' ').trim();
    const { article } = readPage({ within: paragraphsOf([text]) }, parse);
    expect(expectStory(article).join(' ') === folded, 'the paragraph is whole').toBe(true);
  });

  it.each(['A'.repeat(50_000), 'AB '.repeat(17_000), '1.'.repeat(25_000), '"'.repeat(50_000), '- '.repeat(25_000), `(${'REUTERS/'.repeat(6_000)}`])(
    'in headline, caption, classes and metadata',
    (text) => {
      const document = new DOMParser().parseFromString(
        page({ within: '<figure class="x"><img src="https://a.example/a.jpg" width="600" height="400"><figcaption></figcaption></figure>' }),
        'text/html',
      );
      for (const element of document.querySelectorAll('h1, figcaption, title')) element.textContent = text;
      for (const element of document.querySelectorAll('article, figure, p, nav')) element.setAttribute('class', text);
      document.querySelector('img')?.setAttribute('alt', text);
      document.querySelector('img')?.setAttribute('srcset', text);
      for (const name of ['author', 'og:title', 'description', 'article:published_time', 'og:site_name']) {
        const meta = document.createElement('meta');
        meta.setAttribute('name', name);
        meta.setAttribute('content', text);
        document.head.append(meta);
      }
      const result = parse(document);
      expect(result.kind === 'article' && expectStory(result.article).filter((other) => !text.startsWith(other.slice(0, 100)))).toEqual([]);
    },
  );
});
