import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DELTA, FERRY, LONG, TABLES } from './fixtures';
import { article, stagePopup, stageReader } from './stage';

/* How the views are set, by number: what a typographer would see at once, and no other test does. */

const all = <T extends Element = HTMLElement>(selector: string): readonly T[] => [...document.querySelectorAll<T>(selector)];
function one(selector: string): HTMLElement {
  const [found] = all(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** Characters of each line of a paragraph but its last, as the browser broke it. */
function lines(paragraph: Element): readonly number[] {
  const range = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const found: number[] = [];
  let bottom = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = range.getBoundingClientRect();
      if (rect.top > bottom) found.push(0);
      bottom = Math.max(bottom, rect.bottom - 1);
      found.push((found.pop() ?? 0) + 1);
    }
  return found.slice(0, -1);
}
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('a line of the story', () => {
  it.each([
    ['reader', 1440, stageReader],
    ['popup', 600, (reading: typeof LONG) => stagePopup(article(reading))],
  ] as const)('has 60 to 75 characters in the %s, counted as they stand, in whatever faces the system has', async (_, width, stage) => {
    await page.viewport(width, 900);
    stage(LONG);
    const counted = all('.block p').flatMap(lines);
    expect(counted.length).toBeGreaterThan(10);
    expect(mean(counted)).toBeGreaterThan(60);
    expect(mean(counted)).toBeLessThan(75);
  });
});

describe('the line of byline and dates', () => {
  it.each([320, 480, 600])('leaves the reading time with the date at %i px, or all three in one', async (width) => {
    await page.viewport(width, 600);
    stagePopup(article(FERRY));
    const [byline, rest] = ['.byline', '.meta-rest'].map((selector) => one(selector).getBoundingClientRect());
    const date = one('.meta-rest .meta-item').getBoundingClientRect();
    // beside the byline or below it, and then from the edge on
    expect(rest && byline && (rest.top === byline.top || rest.left === byline.left)).toBe(true);
    if (width > 320) expect(one('.reading-time').getBoundingClientRect().top).toBe(date.top);
  });
});

describe('the bar of actions', () => {
  it.each(['ltr', 'rtl'] as const)('begins where the text begins, %s', async (direction) => {
    await page.viewport(600, 600);
    stagePopup(article(direction === 'rtl' ? DELTA : FERRY));
    one('.desk').dir = direction;
    const [button, headline] = ['.action-bar .primary', '.masthead h1'].map((selector) => one(selector).getBoundingClientRect());
    const edge = direction === 'rtl' ? 'right' : 'left';
    expect(button?.[edge]).toBe(headline?.[edge]);
  });
});

describe('a fact', () => {
  it.each([320, 600])('has a word of its own on the line of its number, at %i px', async (width) => {
    await page.viewport(width, 900);
    stagePopup(article(FERRY));
    await userEvent.click(screen.getByRole('tab', { name: /^Facts/ }));
    const alone = all('.fact:not(.factsFigures *, .timeline *)').filter((fact) => {
      const number = fact.querySelector('.jump')?.getBoundingClientRect();
      const words = [...fact.querySelectorAll('.words, .channel')].flatMap((words) => [...words.getClientRects()]);
      return number && !words.some((line) => line.bottom > number.top + 2 && line.top < number.bottom - 2);
    });
    expect(alone.map((fact) => fact.textContent)).toEqual([]);
  });

  it('of the story is the first thing that the popup shows of them: several without scrolling', async () => {
    await page.viewport(600, 600);
    stagePopup(article(FERRY));
    await userEvent.click(screen.getByRole('tab', { name: /^Facts/ }));
    const foot = one('.action-bar').getBoundingClientRect().top;
    expect(all('.line-row').filter((row) => row.getBoundingClientRect().bottom < foot).length).toBeGreaterThanOrEqual(2);
  });

  it('is in sight in a window that is zoomed to 400 %, once the panel is open', async () => {
    await page.viewport(360, 225);
    stageReader(FERRY);
    await userEvent.click(screen.getByRole('button', { name: /^Facts/ }));
    const { top, bottom } = one('.line-row .words').getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(225);
  });
});

describe('what is ringed or marked', () => {
  it('a field with the focus has one edge, not two', async () => {
    await page.viewport(600, 600);
    stagePopup({ kind: 'paste', text: '', problem: null });
    const field = screen.getByRole('textbox');
    field.focus();
    const { outlineStyle, outlineWidth, outlineOffset, borderTopWidth } = getComputedStyle(field);
    expect(outlineStyle).toBe('solid');
    expect(Number.parseFloat(outlineOffset)).toBe(-Number.parseFloat(borderTopWidth));
    expect(Number.parseFloat(outlineWidth)).toBeGreaterThan(Number.parseFloat(borderTopWidth));
  });

  it('the dot of agency copy is full without a ground, that of a picture and of material is not', async () => {
    await page.viewport(600, 600);
    const hole = () => {
      const { borderLeftWidth, borderRightWidth, inlineSize } = getComputedStyle(one('.provenance-dot'));
      return Number.parseFloat(inlineSize) - Number.parseFloat(borderLeftWidth) - Number.parseFloat(borderRightWidth);
    };
    stagePopup(article(FERRY));
    expect(hole()).toBe(0);
    stagePopup(article(DELTA));
    expect(hole()).toBeGreaterThan(4);
    stagePopup(article(TABLES));
    expect(hole()).toBeGreaterThan(2);
  });

  it('a cross to strike a block stands on its first line, subheads and all', async () => {
    await page.viewport(1440, 900);
    stageReader(FERRY);
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
    const off = all('.block:is(.block-paragraph, .block-subhead)').flatMap((block) => {
      const [cross, words] = [block.querySelector('.strike'), block.querySelector('p, h2, h3, h4')];
      if (!cross || !words) return [];
      const { top, height } = cross.getBoundingClientRect();
      const row = words.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(words).lineHeight) / 2;
      return Math.abs(top + height / 2 - row);
    });
    expect(off.length).toBeGreaterThan(5);
    expect(Math.max(...off)).toBeLessThanOrEqual(1);
  });
});

describe('a table', () => {
  it.each(['ltr', 'rtl'] as const)('ends its last column where its rules end, %s', async (direction) => {
    await page.viewport(1440, 900);
    stageReader(TABLES);
    one('.desk').dir = direction;
    for (const story of all('.story')) story.dir = direction;
    const table = one('.table-scroll table');
    const range = document.createRange();
    range.selectNodeContents(table.querySelector('tbody tr :last-child') ?? table);
    const edge = direction === 'rtl' ? 'left' : 'right';
    expect(range.getBoundingClientRect()[edge]).toBeCloseTo(table.getBoundingClientRect()[edge], 0);
  });
});

describe('what was done', () => {
  it.each([320, 400, 800, 1100, 1440])('is said in a line of the reader at %i px, and no button moves', async (width) => {
    await page.viewport(width, 800);
    stageReader(FERRY);
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
    const places = () => all('.reader-bar button:not(.saying *)').map((button) => button.getBoundingClientRect().top);
    const before = places();
    await userEvent.click(one('.strike'));
    const said = one('.reader-bar .saying');
    expect(said.textContent).toContain('Struck.');
    expect(said.scrollHeight).toBeLessThan(50);
    expect(places()).toEqual(before);
  });
});

describe('a panel that is a sheet', () => {
  it('has the story’s edges', async () => {
    await page.viewport(1000, 900);
    stageReader(FERRY);
    await userEvent.click(screen.getByRole('button', { name: /^Facts/ }));
    const [sheet, story] = ['.side .facts', '.sheet'].map((selector) => one(selector).getBoundingClientRect());
    expect(sheet?.left).toBeCloseTo(story?.left ?? 0, 0);
    expect(sheet?.width).toBeCloseTo(story?.width ?? 0, 0);
  });
});

describe('the list of keys', () => {
  it('is seen whole in the popup', async () => {
    await page.viewport(600, 600);
    stagePopup(article(FERRY));
    await userEvent.keyboard('?');
    const { scrollHeight, clientHeight } = screen.getByRole('dialog');
    expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
  });
});
