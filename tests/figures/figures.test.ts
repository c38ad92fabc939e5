// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { tieFigures } from '../../src/article/assemble/figures';
import { parse } from '../../src/article/read';
import { snapshot } from '../../src/article/snapshot/snapshot';
import { textOf } from '../../src/article/texts';
import { splitCaption } from '../../src/article/wire/captions';
import { account, notRestored } from '../properties/account';
import { CAPTION, CREDIT, SHAPES, type Shape } from './shapes';

const HEADLINE = 'Port Selby’s boats sail again after eleven days of ice';
const PARAGRAPHS = [
  'The fishing boats of Port Selby put to sea on Sunday for the first time in eleven days, after a thaw freed the harbour from the thickest ice since 1987.',
  'Some forty boats left before dawn, the harbour office said. Six had been damaged when the ice moved and stayed in the basin, among them the largest trawler of the port.',
  'The fleet lands about 9,000 tonnes of cod and haddock a year, and every day in port costs the town’s two canneries some 40,000 crowns in wages, their owners say.',
  '“We have mended every net twice, and some of them needed it,” skipper Hugh Oakes told reporters on the quay before he cast off with a crew of five.',
  'The weather service expects frost again from Thursday. An icebreaker from the coast guard will stay in the bay until then, a spokeswoman said.',
];

function pageOf({ place, html }: Shape): string {
  const paragraphs = PARAGRAPHS.map((text, n) => (place === 'paragraph' && n === 2 ? `<p>${html}${text}</p>` : `<p>${text}</p>`));
  if (place === 'within') paragraphs.splice(2, 0, html);
  return `<!doctype html><html lang="en"><head><title>${HEADLINE} | Selby Ledger</title><meta property="og:title" content="${HEADLINE}"></head><body>
<header><nav><a href="/">Home</a> <a href="/coast">Coast</a></nav></header>
<main>${place === 'above' ? html : ''}<div class="title"><h1>${HEADLINE}</h1></div>${place === 'lead' ? html : ''}
<div class="story-text">${place === 'bare' ? html + PARAGRAPHS.join('<br><br>') : paragraphs.join('\n')}</div></main><footer><p>© Selby Ledger</p></footer></body></html>`;
}

/** A picture stands in the article once, with all of its caption and its credit, and nothing of them is read as copy. */
describe('a figure, as templates print it', () => {
  it.each(SHAPES)('$name', (shape) => {
    const result = parse(new DOMParser().parseFromString(pageOf(shape), 'text/html'), { url: 'https://ledger.example/ice' });
    if (result.kind !== 'article') throw new Error(result.reason);
    const { lead, body } = result.article;
    const figures = [lead, ...body].flatMap((block) => (block?.kind === 'figure' ? [block] : []));
    expect(body.filter((block) => block.kind !== 'figure').map(textOf)).toEqual(PARAGRAPHS);
    const told = figures.map((figure) => ({
      image: figure.image?.src.replace(/\?.*/, '') ?? null,
      caption: splitCaption(textOf(figure)).caption,
      credit: figure.credit,
    }));
    const [first, ...others] = told;
    expect(first).toEqual({ image: 'https://cdn.example/media/quay.jpg', caption: CAPTION, credit: shape.credit ?? CREDIT });
    expect(others.map(({ caption }) => caption)).toEqual(shape.others ?? []);
    expect(result.faults).toEqual([]);
  });
});

const STEP = 'Wash half a pound of strawberries and cut them into small cubes.';
const PROFILE = `${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`;
const picture = (alt: string): string => `<img src="https://cdn.example/media/quay.jpg" alt="${alt}" width="1200" height="800">`;

/** Near misses: what stands by a picture, and is the text. */
describe('a text that is no caption', () => {
  it.each([
    [
      'a step of a recipe above its picture, whose alternative repeats it',
      `<ol><li><div class="step">${STEP}</div><div class="step-media">${picture(STEP)}</div></li></ol>`,
      STEP,
    ],
    [
      'a paragraph beside a picture, in a box named after it',
      `<div class="image-text-block"><div class="image">${picture('')}</div><div class="info"><p>${PROFILE}</p></div></div>`,
      PROFILE,
    ],
    [
      'a WordPress theme’s line of links to author, day and tags, below picture and headline',
      `<div class="featured-image">${picture('')}</div><h1>${HEADLINE}</h1><div class="below-entry-meta"><span class="author vcard"><a href="/author/desk">Selby Ledger</a></span> <span class="post-date"><a rel="bookmark" href="/ice"><time class="entry-date published">3. March 2024</time><time class="updated">3. March 2024</time></a></span> <span class="tag-links"><a rel="tag" href="/tag/ice">Ice</a>, <a rel="tag" href="/tag/port">Port Selby</a></span></div>`,
      'Selby Ledger 3. March 20243. March 2024 Ice, Port Selby',
    ],
  ])('%s', (_, html, text) => {
    const { page } = snapshot(new DOMParser().parseFromString(`<body><article>${html}</article></body>`, 'text/html'), null);
    const { captions } = tieFigures(page, page.blocks, new Set(page.blocks.map((block) => block.id)));
    expect([...captions.keys()].map((id) => page.blocks[id]?.text)).not.toContain(text);
    expect(page.blocks.map((block) => block.text)).toContain(text);
  });
});

describe('a caption that opens with the number of its figure', () => {
  const captionsOf = (text: string): readonly (string | undefined)[] => {
    const html = `<div class="text"><p>${PARAGRAPHS[0]}</p><p>${picture('')}</p><p>${text}</p><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></div>`;
    const { page } = snapshot(new DOMParser().parseFromString(`<body><article>${html}</article></body>`, 'text/html'), null);
    const { captions } = tieFigures(page, page.blocks, new Set(page.blocks.map((block) => block.id)));
    return [...captions.keys()].map((id) => page.blocks[id]?.text);
  };
  it.each(['Abbildung 3: Ein Boot im Eis.', 'Figure 2. Ice by month', 'Fig. 4: Ice by month', 'Abb. 2: Eis'])('%s', (text) => {
    expect(captionsOf(text)).toEqual([text]);
  });
  it.each(['Figures from the bank show less ice.', 'Figure 2 shows the ice by month.', 'Abbildungen zeigen das Eis.'])('but not %s', (text) => {
    expect(captionsOf(text)).toEqual([]);
  });
});

describe('a picture that the page shows again', () => {
  const figureOf = (caption: string): string => `<figure>${picture('')}<figcaption>${caption}</figcaption></figure>`;
  const pageWith = (again: string): Document => {
    const [lede = '', ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    const body = `<article><h1>${HEADLINE}</h1>${figureOf('Boats leave the quay of Port Selby.')}${lede}${figureOf(again)}${rest.join('')}</article>`;
    return new DOMParser().parseFromString(`<title>${HEADLINE}</title><body>${body}</body>`, 'text/html');
  };

  it('stands once, and what is said of it there is in the trail and can be put back', () => {
    const { page } = snapshot(pageWith('Skipper Hugh Oakes mends a net before he casts off.'), null);
    const accounted = account(page);
    expect(accounted?.lost).toEqual([]);
    expect(accounted?.parsed.trail).toContainEqual(
      expect.objectContaining({ reason: 'caption of a picture that is not shown', text: 'Skipper Hugh Oakes mends a net before he casts off.' }),
    );
    expect(notRestored(page)).toEqual([]);
  });

  it('with the same caption, says so once', () => {
    const { page } = snapshot(pageWith('Boats leave the quay of Port Selby.'), null);
    expect(account(page)?.parsed.trail.map(({ reason }) => reason)).toEqual(['the headline', 'caption, printed again']);
    expect(notRestored(page)).toEqual([]);
  });
});
