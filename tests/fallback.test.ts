// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { select } from '../src/article/select';
import type { SourceBlock } from '../src/article/snapshot/page';
import { snapshot } from '../src/article/snapshot/snapshot';

const WIDGET = 'We write about ferries, quays and the people who mend them, and we are happy about every letter.';
const VERSE = ['The ferry, the ferry', 'is late, is late', 'and nobody minds', 'but the gulls'];

/** The texts of the story, when a block scores what `scoreOf` says. */
function storyOf(html: string, scoreOf: (block: SourceBlock) => number): readonly string[] {
  const { page } = snapshot(new DOMParser().parseFromString(`<title>Ferry</title>${html}`, 'text/html'), 'https://www.example.org/ferry');
  const headline = page.blocks.find((block) => block.kind === 'heading' && block.level === 1)?.id ?? null;
  const selection = select(page, { scores: Float64Array.from(page.blocks, scoreOf), headline, captions: new Set() });
  return page.blocks.filter((block) => selection?.story.has(block.id)).map((block) => block.text);
}
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const scored = (verse: number) => (block: SourceBlock) => (block.text === WIDGET ? 0.9 : VERSE.includes(block.text) ? verse : 0.02);

describe('a box beside a story that little in it says is one', () => {
  const page = (box: string, before = '<h1>Ferry</h1>', name = 'post') => `<main><div class="${name}">${before}${paragraphs(VERSE)}</div>${box}</main>`;

  it.each([
    ['a widget', `<div class="widget widget_text"><div class="textwidget"><p>${WIDGET}</p></div></div>`],
    ['an aside', `<aside><p>${WIDGET}</p></aside>`],
    ['a notice on cookies', `<div class="cookie-notice"><p>${WIDGET}</p></div>`],
    ['one card of several', `<div class="row"><div class="card"><p>${WIDGET}</p></div><div class="card"><p>Other.</p></div></div>`],
  ])('gives way to what stands under the headline: %s', (_, box) => {
    expect(storyOf(page(box), scored(0.2))).toEqual(VERSE);
  });

  it('is left out beside the part of the story that reads like one, which brings its neighbours with it', () => {
    const mixed = (block: SourceBlock): number => (block.text === VERSE[0] ? 0.6 : scored(0.2)(block));
    expect(storyOf(page(`<aside><p>${WIDGET}</p></aside>`), mixed)).toEqual(VERSE);
  });

  it('is left out amid the story, and nothing of what stands behind it', () => {
    const mixed = (block: SourceBlock): number => (VERSE.includes(block.text) ? 0.6 : scored(0)(block));
    const [first = '', ...rest] = VERSE;
    expect(storyOf(`<main><h1>Ferry</h1><p>${first}</p><aside><p>${WIDGET}</p></aside>${paragraphs(rest)}</main>`, mixed)).toEqual(VERSE);
  });

  it.each([
    ['a box of no such name', page(`<div class="elementor-widget"><p>${WIDGET}</p></div>`), 0.2],
    ['a single card', page(`<div class="card"><p>${WIDGET}</p></div>`), 0.2],
    ['texts that are surely none of the story’s', page(`<aside><p>${WIDGET}</p></aside>`), 0.05],
    ['no headline', page(`<aside><p>${WIDGET}</p></aside>`, ''), 0.2],
    ['the headline in the same box', `<main><aside><h1>Ferry</h1><p>${WIDGET}</p></aside>${paragraphs(VERSE)}</main>`, 0.2],
  ])('is the story with %s', (_, html, verse) => {
    expect(storyOf(html, scored(verse))).toEqual([WIDGET]);
  });

  it('is not needed where nothing reads like a story: under the headline, in what the page calls its content', () => {
    expect(storyOf(page('', undefined, 'entry-content'), scored(0.2))).toEqual(VERSE);
    expect(storyOf(page('', undefined, 'pane'), scored(0.2))).toEqual([]);
  });
});

describe('a container of much unsure prose', () => {
  const PROSE = Array.from(
    { length: 8 },
    (_, i) => `The harbour office said on day ${i} that the quay would be repaired before the spring tides of the year, and that it would cost little.`,
  );
  const page = (count: number) => `<h1>Ferry</h1><main>${paragraphs(PROSE.slice(0, count))}</main><div><p>${WIDGET}</p></div>`;
  const unsure = (score: number) => (block: SourceBlock) => (block.text.startsWith('The harbour') ? score : scored(0)(block));

  it('is the story where far less is sure', () => {
    expect(storyOf(page(8), unsure(0.3))).toEqual(PROSE);
  });
  it('is not where it is short, or surely something else', () => {
    expect(storyOf(page(4), unsure(0.3))).toEqual([WIDGET]);
    expect(storyOf(page(8), unsure(0.15))).toEqual([WIDGET]);
  });
});
