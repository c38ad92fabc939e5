// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { gather } from '../../src/article/classify/evidence';
import { farBlocks } from '../../src/article/classify/far';
import { takeSnapshot } from '../../src/article/read';

const story = '<p>The harbour board closed the old quay on Monday, after divers had found cracks in four of its nine piers.</p>';
const item = (at: number) => `<div>Desk ${at}</div>`;
const menu = Array.from({ length: 40 }, (_, at) => item(at)).join('');
const table = '<table><tr><td>Quay</td><td>4</td></tr><tr><td>Pier</td><td>9</td></tr></table>';

/** The texts that are far, of a story of so many paragraphs and what stands below it, or above. */
function farOf(paragraphs: number, below: string, above = ''): readonly string[] {
  const html = `${above}<main>${story.repeat(paragraphs)}</main><section>${below}</section>`;
  const { page } = takeSnapshot(new DOMParser().parseFromString(html, 'text/html'));
  const far = farBlocks(page, gather(page));
  return page.blocks.filter((block) => far[block.id]).map((block) => block.text);
}

describe('texts far from the prose', () => {
  it('are those more than 20 blocks away', () => {
    expect(farOf(20, '', menu)).toEqual(Array.from({ length: 20 }, (_, at) => `Desk ${at}`));
  });

  it('are those behind the story in containers without prose, but beside a paragraph', () => {
    expect(farOf(20, menu)).toEqual(Array.from({ length: 39 }, (_, at) => `Desk ${at + 1}`));
    expect(farOf(20, `</section><section>${item(0)}${item(1)}${item(2)}<div>${story}</div>${item(3)}${item(4)}`)).toEqual(['Desk 1', 'Desk 4']);
    const wide = `</section><section><div>${story.repeat(14)}</div>`;
    expect(farOf(20, `${menu}${wide}`).length).toBeLessThan(30);
  });

  it('are those before the story that are all links', () => {
    const links = Array.from({ length: 4 }, (_, at) => `<div><a href="/${at}">Desk ${at}</a></div>`).join('');
    expect(farOf(20, '', links)).toEqual(['Desk 0', 'Desk 1', 'Desk 2']);
    expect(farOf(20, '', item(0) + item(1) + item(2))).toEqual([]);
  });

  it('are none on a page of little prose', () => {
    expect(farOf(3, menu)).toEqual([]);
  });

  it('are none where most of the prose is in other places', () => {
    const others = (count: number) => '<div>'.repeat(4) + story.repeat(count) + '</div>'.repeat(4);
    expect(farOf(20, `</section>${others(3).repeat(6)}<section>${menu}`)).toHaveLength(20);
    expect(farOf(20, `</section>${others(3).repeat(8)}<section>${menu}`)).toEqual([]);
  });

  it('are what stands in menus and footers, and links a little away from the prose', () => {
    expect(farOf(20, `</section><nav>${item(0)}</nav><footer>${item(1)}</footer><section>`)).toEqual(['Desk 0', 'Desk 1']);
    const links = Array.from({ length: 4 }, (_, at) => `<div><a href="/${at}">Desk ${at}</a></div>`).join('');
    expect(farOf(20, links)).toEqual(['Desk 1', 'Desk 2', 'Desk 3']);
    expect(farOf(20, `${links.replaceAll('div', 'h3')}<p>${'Boats. '.repeat(14)}</p>`)).toEqual([]);
    expect(farOf(3, links)).toEqual([]);
  });

  it('are no tables', () => {
    expect(farOf(20, menu + table + item(99)).at(-1)).toBe('Desk 99');
    expect(farOf(20, menu + table + item(99)).some((text) => text.includes('Pier'))).toBe(false);
  });

  it('are none where prose stands nearer on the other side, or in the story’s own container', () => {
    expect(farOf(20, `</section><section>${menu.replaceAll('div', 'p')}${story}`)).toEqual([]);
    const { page } = takeSnapshot(new DOMParser().parseFromString(`<main>${story.repeat(20)}${menu.replaceAll('div', 'p')}</main>`, 'text/html'));
    expect([...farBlocks(page, gather(page))].every((one) => one === 0)).toBe(true);
  });
});
