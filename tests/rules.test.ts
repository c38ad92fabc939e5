// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parsePage, takeSnapshot } from '../src/article/read';
import { textOf } from '../src/article/texts';

/**
 * Redlined copy: each fixture is a page on which <del> must leave the body by the rule that the file is named after, into
 * the slot of its data-slot (none: only the trail), and everything else must stay.
 */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'rules');
const fold = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.html')))('%s', (file) => {
  const redlined = new DOMParser().parseFromString(readFileSync(join(FOLDER, file), 'utf8'), 'text/html');
  const deletions = [...redlined.querySelectorAll('del')].map((mark) => ({ text: fold(mark.textContent), slot: mark.dataset.slot ?? null }));
  for (const mark of redlined.querySelectorAll('del')) mark.replaceWith(...mark.childNodes);
  const result = parsePage(takeSnapshot(redlined, { url: 'https://example.org/news/storm' }).page);
  const article = result.kind === 'article' ? result : null;

  it('takes out what is struck, by its rule and into its slot', () => {
    expect(deletions.length).toBeGreaterThan(0);
    const taken = article?.trail.filter((removal) => removal.rule === file.replace('.html', '')).map(({ text, slot }) => ({ text: fold(text), slot }));
    expect(taken).toEqual(deletions);
  });

  it('leaves the rest', () => {
    const body = article?.article.body.map(textOf).join('\n') ?? '';
    const paragraphs = [...redlined.querySelectorAll('p')]
      .map((paragraph) => fold(paragraph.textContent))
      .filter((text) => !deletions.some((one) => text.includes(one.text)));
    expect(paragraphs.filter((text) => !body.includes(text))).toEqual([]);
  });
});
