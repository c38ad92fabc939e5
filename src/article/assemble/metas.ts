import type { Page } from '../snapshot/page';

/** The content of the first meta of these names, in the order of the names; null when there is none. */
export function meta(page: Page, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = page.head.metas.find((entry) => entry.name === name && entry.content !== '');
    if (found) return found.content;
  }
  return null;
}

/** The contents of every meta of these names, in the page's order. */
export const metasOf = (page: Page, ...names: readonly string[]): readonly string[] =>
  page.head.metas.filter((entry) => names.includes(entry.name)).map((entry) => entry.content);
