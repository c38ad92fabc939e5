// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { select } from '../src/article/select';
import { snapshot } from '../src/article/snapshot/snapshot';

/** A picture with a text of the class that pages give to captions. */
const slide = (n: number): string =>
  `<figure><img src="https://www.example.org/${n}.jpg" width="800" height="600"><p class="slide-caption">Quay number ${n} was built in the year of the flood, and has stood there ever since.</p></figure>`;

/** The captions of an invented page, where every text is taken for the story's. */
function captionsOf(html: string): readonly string[] {
  const { page } = snapshot(new DOMParser().parseFromString(`<title>Harbour</title><h1>Ten quays</h1>${html}`, 'text/html'), 'https://www.example.org/quays');
  const selection = select(page, { scores: new Float64Array(page.blocks.length).fill(0.9), headline: 0, captions: new Set() });
  return page.blocks.filter((block) => selection?.figures.captions.has(block.id)).map((block) => block.text);
}
const PARAGRAPH = '<p>The harbour office said on Monday that all quays would be repaired before the spring tides of the year come in.</p>';

describe('a show of pictures', () => {
  it('has its story in what its slides say', () => {
    expect(captionsOf(PARAGRAPH + slide(1) + slide(2) + slide(3) + slide(4))).toEqual([]);
  });
  it('is no story with pictures, whose captions are captions', () => {
    expect(captionsOf(PARAGRAPH.repeat(4) + slide(1) + slide(2) + slide(3))).toHaveLength(3);
  });
  it('is no story with one picture', () => {
    expect(captionsOf(`<p>It is a harbour.</p>${slide(1)}`)).toHaveLength(1);
  });
});
