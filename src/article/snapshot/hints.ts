import type { Access } from './dom';

/** What an element is named by, besides its classes. */
const NAMES = ['id', 'role', 'itemprop', 'data-testid', 'aria-label'] as const;

/** Utility classes that name other elements: `[&_figcaption]:mt-2`. They say nothing about this one. */
const VARIANT = /\S*\[\S*/g;

/**
 * What the page calls an element, in lower case, parted by spaces: the names its authors gave it are evidence of its role.
 * `classes`: its class attribute.
 */
export function hintsOf({ getAttribute, hasAttributes }: Access, element: Element, classes: string | null): string {
  let hints = classes ?? '';
  // every second element has no attribute at all
  if (classes === null && !hasAttributes.call(element)) return '';
  for (const name of NAMES) {
    const value = getAttribute.call(element, name);
    if (value) hints += hints ? ` ${value}` : value;
  }
  return hints === '' ? '' : (hints.includes('[') ? hints.replace(VARIANT, '') : hints).toLowerCase();
}
