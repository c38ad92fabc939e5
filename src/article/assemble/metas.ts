import { groupBy, once } from '../clean/once';
import type { Head, Page } from '../snapshot/page';

/** Dozens of names are asked for, and a page has few of them. */
const byName = once((head: Head) => groupBy(head.metas, (entry) => entry.name));

/** The content of the first meta of these names, in the order of the names; null when there is none. */
export function meta(page: Page, ...names: readonly string[]): string | null {
  for (const name of names) {
    const found = byName(page.head)
      .get(name)
      ?.find((entry) => entry.content !== '');
    if (found) return found.content;
  }
  return null;
}

/** The contents of every meta of these names, in the page's order. */
export function metasOf(page: Page, ...names: readonly string[]): readonly string[] {
  const known = byName(page.head);
  const [name = '', ...more] = names.filter((one) => known.has(one));
  const entries = more.length === 0 ? known.get(name) : page.head.metas.filter((entry) => names.includes(entry.name));
  return entries?.map((entry) => entry.content) ?? [];
}
