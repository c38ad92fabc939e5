import { screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DELTA, FERRY, LONG, PICTURES, SUBHEADS, TABLES } from './fixtures';
import { stageReader } from './stage';

beforeEach(() => page.viewport(1440, 900));

const signOf = (words: string) => screen.getByRole('button', { name: (name) => name.startsWith(`Show in the story: ${words},`) });
const highlighted = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);

describe('the reader', () => {
  it('opens with the headline focused and the facts beside the story', () => {
    stageReader(FERRY);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByRole('complementary', { name: 'Facts' }).getBoundingClientRect().left).toBeGreaterThan(
      screen.getByRole('main').getBoundingClientRect().right,
    );
  });

  it('shows pictures lazily and without referrer', () => {
    stageReader(PICTURES);
    const images = [...document.querySelectorAll('img')];
    expect(images).toHaveLength(7);
    for (const image of images) {
      expect(image.loading).toBe('lazy');
      expect(image.referrerPolicy).toBe('no-referrer');
      expect(image.srcset).toBe('');
    }
  });

  it('closes by its button, prints, and leads from a fact to its sentence', async () => {
    const { actions } = stageReader(FERRY);
    await userEvent.click(signOf('about 4,100 people'));
    expect(highlighted('wirecopy-fact')).toEqual(['about 4,100 people']);
    const rect = document.querySelector('[data-target="7"]')?.getBoundingClientRect();
    expect(rect && rect.top > 0 && rect.bottom < 900).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(actions.print).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Close reader' }));
    expect(actions.toggleReader).toHaveBeenCalledOnce();
  });

  it('has an outline beside a long piece where there is room, and marks where the reader is', async () => {
    stageReader(LONG);
    const outline = screen.getByRole('navigation', { name: 'Outline' });
    const entries = within(outline).getAllByRole('button');
    expect(entries.map((entry) => entry.textContent)).toEqual(SUBHEADS);
    expect(outline.getBoundingClientRect().right).toBeLessThan(screen.getByRole('main').getBoundingClientRect().left);
    await waitFor(() => expect(outline.querySelector('[aria-current]')).toBeNull());
    await userEvent.click(entries[2] ?? outline);
    expect(document.activeElement?.textContent).toBe(SUBHEADS[2]);
    await waitFor(() => expect(outline.querySelector('[aria-current="location"]')?.textContent).toBe(SUBHEADS[2]));
  });

  it.each([400, 800])('has the outline as a menu at %i px, which closes on a choice and leads there', async (width) => {
    await page.viewport(width, 800);
    stageReader(LONG);
    expect(screen.queryByRole('navigation', { name: 'Outline' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Outline' }));
    await userEvent.click(screen.getByRole('button', { name: SUBHEADS[3] }));
    expect(screen.getByRole('button', { name: 'Outline' }).getAttribute('aria-expanded')).toBe('false');
    const subhead = screen.getByRole('heading', { name: SUBHEADS[3] });
    expect(document.activeElement).toBe(subhead);
    expect(subhead.getBoundingClientRect().top).toBeLessThan(500);
  });

  it('has no outline for a piece of two subheads', async () => {
    stageReader({ ...LONG, article: { ...LONG.article, body: LONG.article.body.slice(0, 13) } });
    expect(screen.queryByRole('navigation', { name: 'Outline' })).toBeNull();
    await page.viewport(400, 800);
    expect(screen.queryByRole('button', { name: 'Outline' })).toBeNull();
  });

  it('lets the user strike a paragraph and put it back', async () => {
    stageReader(FERRY);
    await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
    await userEvent.click(screen.getByRole('button', { name: /^Strike: Reuters could not independently/ }));
    expect(document.querySelector('[data-target="13"]')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Removed 7' }));
    await userEvent.click(screen.getByRole('button', { name: /^Put back: Reuters could not independently/ }));
    expect(document.querySelector('[data-target="13"]')?.textContent).toMatch(/^Reuters could not/);
    expect(screen.getByRole('button', { name: 'Removed 6' })).toBeTruthy();
  });

  it('opens its panel as a sheet on a narrow screen, which a jump closes', async () => {
    await page.viewport(400, 800);
    stageReader(FERRY);
    expect(screen.queryByRole('complementary')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Facts/ }));
    const sheet = screen.getByRole('complementary', { name: 'Facts' }).getBoundingClientRect();
    expect(sheet.bottom).toBe(800);
    expect(sheet.top).toBeGreaterThan(200);
    await userEvent.click(signOf('on Thursday'));
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(highlighted('wirecopy-fact')).toEqual(['on Thursday']);
  });

  it('reads from right to left where the article does', () => {
    stageReader(DELTA);
    expect(getComputedStyle(document.querySelector('.story p') ?? document.body).direction).toBe('rtl');
    expect(document.querySelector<HTMLElement>('.story')?.lang).toBe('ar');
  });

  it.each([320, 400, 800, 1440])('scrolls nothing sideways at %i px', async (width) => {
    await page.viewport(width, 800);
    for (const reading of [FERRY, TABLES, DELTA, PICTURES, LONG]) {
      stageReader(reading);
      const box = document.querySelector('.reader-scroll') ?? document.body;
      expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
      const bar = document.querySelector('.reader-bar') ?? document.body;
      expect(bar.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});
