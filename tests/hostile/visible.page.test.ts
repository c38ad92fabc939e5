import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/model';
import { expectStory, open, page, paragraphsOf, readPage, readUnchanged } from './page';
import { HEADLINE, STORY } from './story';

const UNSEEN = 'UNSEEN words, as long as a paragraph of the story and just as fluent, which no person who looks at the page can read.';

describe('D20 text that nobody sees', () => {
  it.each([
    `<p style="display:none">${UNSEEN}</p>`,
    `<p hidden>${UNSEEN}</p>`,
    `<p style="visibility:hidden">${UNSEEN}</p>`,
    `<p style="position:absolute;left:-9999px">${UNSEEN}</p>`,
    `<p style="position:absolute;top:-9999px">${UNSEEN}</p>`,
    `<p style="width:1px;height:1px;overflow:hidden;position:absolute;clip-path:inset(50%)">${UNSEEN}</p>`,
    `<div style="height:0;overflow:hidden"><p>${UNSEEN}</p></div>`,
    `<p style="font-size:0">${UNSEEN}</p>`,
    `<p class="ghost">${UNSEEN}</p>`,
    `<p>${STORY[0]}<span class="ghost">${UNSEEN}</span></p>`,
    `<dialog>${UNSEEN}</dialog>`,
  ])('%s', (within) => {
    const kept = within.includes(STORY[0]);
    const result = readPage({ head: '<style>.ghost { display: none }</style>', within });
    if (!kept) expect(expectStory(result.article)).toEqual([]);
    expect(JSON.stringify(result.article)).not.toContain('UNSEEN');
  });

  it.each([
    ['a closed disclosure', (text: string) => `<details><summary>How the roster works</summary><p>${text}</p></details>`],
    ['a text that fades in once it is scrolled to', (text: string) => `<p style="opacity:0">${text}</p>`],
    ['a text that is laid out once it is scrolled to', (text: string) => `<p style="content-visibility:auto">${text}</p>`],
    ['such a part of the page', (text: string) => `<section style="content-visibility:auto"><p>${text}</p></section>`],
    ['a box that scrolls', (text: string) => `<div style="height:20px;overflow:auto"><p>${text}</p></div>`],
    ['display: contents', (text: string) => `<p style="display:contents">${text}</p>`],
    ['a column of its own', (text: string) => `<div style="columns:2"><p>${text}</p></div>`],
  ])('but %s is read', (_, markup) => {
    const text = 'Each crew works six nights in a row and then rests for two, a pattern that came in with the fast ships.';
    expect(expectStory(readPage({ within: markup(text) }).article)).toContain(text);
  });
});

const images = (article: Article) => [article.lead, ...article.body].flatMap((block) => (block?.kind === 'figure' && block.image ? [block.image.src] : []));

describe('D27 images', () => {
  it.each([
    '<img src="https://stats.example/p.gif" width="1" height="1" alt="">',
    '<img src="https://stats.example/p.gif" style="width:1px;height:1px" alt="">',
    '<img src="https://cdn.example/a.jpg" style="display:none" alt="">',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="800" height="500" alt="">',
    '<img src="javascript:window.__pwned=1" width="800" height="500" alt="">',
    '<img src="file:///etc/passwd" width="800" height="500" alt="">',
    '<div class="ad-slot advertisement"><a href="https://shop.example/"><img src="https://ads.example/banner.jpg" width="728" height="90" alt="Advertisement"></a></div>',
    '<img alt="no address">',
  ])('%s is no picture of the story', (within) => {
    const { article } = readPage({ within });
    expect(expectStory(article)).toEqual([]);
    expect(images(article)).toEqual([]);
  });

  it.each([
    ['<img data-src="/lazy.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="800" height="500" alt="">', 'https://post.example/lazy.jpg'],
    ['<img src="/blank.gif" data-original="/lazy.jpg" width="800" height="500" alt="">', 'https://post.example/lazy.jpg'],
    ['<img srcset="/a.jpg 320w, /b.jpg 1200w, /c.jpg 640w" width="800" height="500" alt="">', 'https://post.example/b.jpg'],
    ['<img data-srcset="/w_100,h_50/a.jpg 320w, /w_900,h_450/a.jpg 900w" width="800" height="500" alt="">', 'https://post.example/w_900,h_450/a.jpg'],
    [
      '<picture><source type="image/webp" srcset="/a.webp 900w"><source srcset="/a.jpg 900w"><img alt="" width="800" height="500"></picture>',
      'https://post.example/a.jpg',
    ],
  ])('%s is one', (img, address) => {
    const { article } = readPage({
      head: '<base href="https://post.example/">',
      within: `<figure>${img}<figcaption>Crews on the quay at Valmore on Tuesday.</figcaption></figure>`,
    });
    expect(expectStory(article)).toEqual([]);
    expect(images(article)).toEqual([address]);
  });
});

describe('text that stands elsewhere', () => {
  it('reads an open shadow root, its slots included', () => {
    const document = open(page().replace(/<article>[\s\S]*<\/article>/, '<post-story><p slot="lede"></p></post-story>'));
    const host = document.querySelector('post-story');
    if (!host?.firstElementChild) throw new Error('no host');
    host.firstElementChild.textContent = STORY[0];
    const shadow = host.attachShadow({ mode: 'open' });
    const heading = document.createElement('h1');
    heading.textContent = HEADLINE;
    const slot = document.createElement('slot');
    slot.name = 'lede';
    shadow.append(
      heading,
      slot,
      ...STORY.slice(1).map((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        return paragraph;
      }),
    );
    expect(expectStory(readUnchanged(document).article)).toEqual([]);
  });

  it('reads a frame of the page’s own origin that holds the story', () => {
    const document = open(page().replace(/<article>[\s\S]*<\/article>/, '<iframe width="900" height="700"></iframe>'));
    const inner = document.querySelector('iframe')?.contentDocument;
    if (!inner) throw new Error('no frame');
    inner.open();
    inner.write(`<h1>${HEADLINE}</h1><div>${paragraphsOf(STORY)}</div>`);
    inner.close();
    const { article } = readUnchanged(document);
    expect(expectStory(article)).toEqual([]);
    expect(article.headline).toBe(HEADLINE);
  });
});
