import type { Access } from './dom';

/** Names that few elements have; which do is asked once for the whole page (rare.ts). */
export const RARE_NAMES = ['role', 'itemprop', 'data-testid', 'aria-label'] as const;

/** Utility classes that name other elements: `[&_figcaption]:mt-2`. They say nothing about this one. */
const VARIANT = /\S*\[\S*/g;

/** What the page calls an element, in lower case, parted by spaces: the names its authors gave it are evidence of its role. `rare`: whether it may have one of {@link RARE_NAMES}. */
export function hintsOf({ getAttribute }: Access, element: Element, rare: boolean): string {
  let hints = getAttribute.call(element, 'class') ?? '';
  const id = getAttribute.call(element, 'id');
  if (id) hints += hints ? ` ${id}` : id;
  if (rare)
    for (const name of RARE_NAMES) {
      const value = getAttribute.call(element, name);
      if (value) hints += hints ? ` ${value}` : value;
    }
  return (hints.includes('[') ? hints.replace(VARIANT, '') : hints).toLowerCase();
}
