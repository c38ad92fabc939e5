// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { select } from '../src/article/select';
import type { SourceBlock } from '../src/article/snapshot/page';
import { snapshot } from '../src/article/snapshot/snapshot';

const BODY = Array.from(
  { length: 6 },
  (_, i) => `<p>The harbour office said on day ${i} that the quay would be repaired before the spring tides of the year.</p>`,
).join('');
/** Enough to part what stands above it from what stands below. */
const CONTENTS = Array.from({ length: 12 }, (_, i) => `<div class="row"><a href="#part-${i}">Part ${i}</a></div>`).join('');
const OPENING = '<p>The storm came ashore at night and took the whole of the northern quay with it, and eleven boats that were tied up there.</p>';

/** The texts of the story, when a block scores what `scoreOf` says. */
function storyOf(html: string, scoreOf: (block: SourceBlock) => number): readonly string[] {
  const { page } = snapshot(new DOMParser().parseFromString(`<title>Harbour</title>${html}`, 'text/html'), 'https://www.example.org/storm');
  const headline = page.blocks.find((block) => block.kind === 'heading' && block.level === 1)?.id ?? null;
  const selection = select(page, { scores: Float64Array.from(page.blocks, scoreOf), headline, captions: new Set() });
  return page.blocks.filter((block) => selection?.story.has(block.id)).map((block) => block.text);
}

describe('the opening of a story', () => {
  const page = (opening: string, before = '') => `${before}<h1>Storm takes the quay</h1><div>${opening}</div><nav>${CONTENTS}</nav><main>${BODY}</main>`;
  const scored = (opening: number) => (block: SourceBlock) => (block.text.startsWith('The harbour') ? 0.9 : block.tag === 'p' ? opening : 0.02);

  it('is a part of it, also above a long table of contents', () => {
    expect(storyOf(page(OPENING), scored(0.8))[0]).toMatch(/^The storm came ashore/);
  });
  it('is not a text that only looks a little like it', () => {
    expect(storyOf(page(OPENING), scored(0.6))[0]).toMatch(/^The harbour office/);
  });
  it('is no short line, nor what stands above the headline', () => {
    expect(storyOf(page('<p>Chat with us about the harbour.</p>'), scored(0.8))[0]).toMatch(/^The harbour office/);
    expect(storyOf(page('', `<div>${OPENING}</div>`), scored(0.8))[0]).toMatch(/^The harbour office/);
  });
});

describe('a paragraph the table was unsure of', () => {
  const UNSURE = 'Divers will look at the piers on Thursday, and the ferry sails from the southern quay until then.';
  const scored = (unsure: number) => (block: SourceBlock) => (block.text === UNSURE ? unsure : block.tag === 'p' ? 0.9 : 0.02);
  const page = (name: string, last = '') =>
    `<h1>Storm takes the quay</h1><main><div class="copy">${BODY}</div><div class="most-read">${CONTENTS}</div><div class="${name}"><p>${UNSURE}</p>${last}</div></main>`;

  it('is the story\u2019s in a container that has the name and place of its own', () => {
    expect(storyOf(page('copy'), scored(0.25))).toContain(UNSURE);
    expect(storyOf(page('copy', BODY), scored(0.15))).toContain(UNSURE);
  });
  it('is not in one of another name, nor with less score behind the story', () => {
    expect(storyOf(page('promotion'), scored(0.25))).not.toContain(UNSURE);
    expect(storyOf(page('copy'), scored(0.15))).not.toContain(UNSURE);
  });

  const linked = (rest: string) => `<h1>Storm takes the quay</h1><main>${BODY}<p><a href="/piers">${UNSURE.slice(0, 70)}</a>${rest}</p>${BODY}</main>`;
  const read = (rest: string) => storyOf(linked(rest), (block) => (block.text.startsWith('Divers') ? 0.35 : block.tag === 'p' ? 0.9 : 0.02)).join();
  it('is the story\u2019s also with most of it in a link, as long as it is a sentence', () => {
    expect(read(UNSURE.slice(70))).toContain('Divers will look');
    expect(read(' and the quay')).not.toContain('Divers will look');
  });
});

describe('a heading the table was unsure of', () => {
  const scored = (heading: number) => (block: SourceBlock) => (block.tag === 'p' ? 0.9 : block.tag === 'h2' ? heading : 0.02);
  const page = (after = '') => `<h1>Storm takes the quay</h1><main>${BODY}<h2>What comes next</h2>${after}${BODY}</main>`;

  it('is a subhead right between blocks of the story', () => {
    expect(storyOf(page(), scored(0.2))).toContain('What comes next');
  });
  it('is none beside a foreign block, or when it surely is something else', () => {
    expect(storyOf(page('<div><a href="/more">More of this</a></div>'), scored(0.2))).not.toContain('What comes next');
    expect(storyOf(page(), scored(0.05))).not.toContain('What comes next');
  });
});
