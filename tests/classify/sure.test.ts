// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { gather } from '../../src/article/classify/evidence';
import { sureBlocks } from '../../src/article/classify/sure';
import { takeSnapshot } from '../../src/article/read';

const paragraph = (at: number) => `<p>The harbour board closed quay ${at} on Monday, after divers had found cracks in four of its nine old piers there.</p>`;
const story = Array.from({ length: 16 }, (_, at) => paragraph(at)).join('');

/** The texts that are surely the story's, by their quay. */
function sureOf(html: string): readonly string[] {
  const { page } = takeSnapshot(new DOMParser().parseFromString(html, 'text/html'));
  const sure = sureBlocks(page, gather(page));
  return page.blocks.filter((block) => sure[block.id]).map((block) => /quay (\d+)/.exec(block.text)?.[1] ?? block.text);
}
const all = Array.from({ length: 15 }, (_, at) => `${at + 1}`);

describe('paragraphs that are surely the story’s', () => {
  it('are the long ones of the container that holds the prose, but the first', () => {
    expect(sureOf(`<main>${story}</main>`)).toEqual(all);
    expect(sureOf(`<main>${story}<p>Boats leave from the coal dock.</p></main><aside>${paragraph(99)}</aside>`)).toEqual(all);
  });

  it('are none that are links, headings or called something else', () => {
    const link = paragraph(99).replace('<p>', '<p><a href="/99">').replace('</p>', '</a></p>');
    expect(sureOf(`<main>${story}${link}${paragraph(99).replaceAll('p>', 'h2>')}</main>`)).toEqual(all);
    expect(sureOf(`<main>${story}${paragraph(99).replace('<p', '<p class="newsletter-box"')}</main>`)).toEqual(all);
  });

  it('are none on a page of little prose, or of prose in many places', () => {
    expect(sureOf(`<main>${paragraph(1)}${paragraph(2)}</main>`)).toEqual([]);
    expect(sureOf(['<main>', `${story}`.replaceAll(/<p>(.*?)<\/p>/g, '<div><p>$1</p></div>'), '</main>'].join(''))).toEqual([]);
  });
});
