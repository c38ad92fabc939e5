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
