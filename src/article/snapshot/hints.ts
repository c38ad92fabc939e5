import type { Access } from './dom';

/** Names that few elements have; which do is asked once for the whole page (rare.ts). */
export const RARE_NAMES = ['id', 'role', 'itemprop', 'data-testid', 'aria-label'] as const;

/** Utility classes that name other elements: `[&_figcaption]:mt-2`. They say nothing about this one. */
const VARIANT = /\S*\[\S*/g;

/**
 * What the page calls an element, in lower case, parted by spaces: the names its authors gave it are evidence of its role.
 * `classes`: its class attribute. `rare`: whether it may have one of {@link RARE_NAMES}.
 */
export function hintsOf({ attributeNames, getAttribute }: Access, element: Element, classes: string | null, rare: boolean): string {
  let hints = classes ?? '';
  if (rare) {
    const names = attributeNames.call(element);
    for (const name of RARE_NAMES) {
      const value = names.includes(name) ? getAttribute.call(element, name) : null;
      if (value) hints += hints ? ` ${value}` : value;
    }
  }
  return hints === '' ? '' : (hints.includes('[') ? hints.replace(VARIANT, '') : hints).toLowerCase();
}
