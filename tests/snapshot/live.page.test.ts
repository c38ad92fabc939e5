import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/article/texts';
import { expectStory, openBytes, page, paragraphsOf, readUnchanged } from '../hostile/page';
import { STORY } from '../hostile/story';

/** The page as a browser opens it, scripts on: what stands in a noscript is text, and templates become shadow roots. */
const load = (html: string): Promise<Document> => openBytes(new TextEncoder().encode(html), 'text/html;charset=utf-8');
const figuresOf = async (within: string) => {
  const { article } = readUnchanged(await load(page({ within })));
  return [article.lead, ...article.body].flatMap((block) => (block?.kind === 'figure' ? [{ src: block.image?.src ?? null, caption: textOf(block) }] : []));
};

const CAPTION = 'Ferries lie at the quay in Valmore on Tuesday.';
const SRC = 'https://cdn.example/quay.jpg?a=1&b=2';
const WRITTEN = `<noscript><img class="still" alt='A "quiet" quay' src="https://cdn.example/quay.jpg?a=1&amp;b=2"/></noscript>`;

describe('a picture in a noscript', () => {
  it('is the figure’s where the page’s script has yet to place its own', async () => {
    expect(await figuresOf(`<figure><span class="js-image"></span>${WRITTEN}<figcaption>${CAPTION}</figcaption></figure>`)).toEqual([
      { src: SRC, caption: CAPTION },
    ]);
  });

  it('is not read where the page shows it', async () => {
    const shown = `<figure><img src="https://cdn.example/quay-small.jpg" width="600" height="400" alt="">${WRITTEN}<figcaption>${CAPTION}</figcaption></figure>`;
    expect(await figuresOf(shown)).toEqual([{ src: 'https://cdn.example/quay-small.jpg', caption: CAPTION }]);
  });

  it.each([
    '<noscript><img height="1" width="1" style="display:none" src="https://count.example/tr.gif?id=1"></noscript>',
    '<noscript><img src="https://count.example/p?c1=2&c2=3"></noscript>',
    '<noscript><p>Scripts are off. <img src="javascript:1" alt="A quay"></p></noscript>',
    '<noscript><img src="https://cdn.example/cut.jp</noscript>',
  ])('is no picture where it only counts, or is cut short: %s', async (within) => {
    expect(await figuresOf(within)).toEqual([]);
  });
});

describe('text in a tree of its own', () => {
  it('is read in a declarative shadow root, with what its slots show, in their order', async () => {
    const [first = '', second = '', ...rest] = STORY.slice(4);
    const within = `<story-part><template shadowrootmode="open"><p>${first}</p><slot></slot><p>${rest[0]}</p></template><p>${second}</p></story-part>`;
    const document = await load(page({ within }).replace(paragraphsOf(STORY.slice(4)), paragraphsOf(rest.slice(1))));
    const { article } = readUnchanged(document);
    expect(expectStory(article)).toEqual([]);
    expect(article.body.map(textOf)).toContain(first);
  });

  it('is read in a frame of the page’s own', async () => {
    const own = STORY.slice(2, 5);
    const frame = `<iframe srcdoc="${paragraphsOf(own).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}" width="800" height="600"></iframe>`;
    const document = await load(
      page({ within: frame })
        .replace(paragraphsOf(STORY.slice(0, 4)), paragraphsOf(STORY.slice(0, 2)))
        .replace(paragraphsOf(STORY.slice(4)), paragraphsOf(STORY.slice(5))),
    );
    const { article } = readUnchanged(document);
    expect(article.body.map(textOf)).toEqual(STORY);
  });
});
