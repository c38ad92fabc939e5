import type { Access } from './dom';

/** What an element is named by, besides its classes and its id. */
const NAMES = ['role', 'itemprop', 'data-testid', 'data-hook', 'aria-label'] as const;

/** Utility classes that name other elements: `[&_figcaption]:mt-2`. They say nothing about this one. */
const VARIANT = /\S*\[\S*/g;

/**
 * What the page calls an element, in lower case, parted by spaces: the names its authors gave it are evidence of its role.
 * `classes`: its class attribute.
 */
export function hintsOf({ getAttribute, hasAttributes, id }: Access, element: Element, classes: string): string {
  // every second element has no attribute at all
  if (classes === '' && !hasAttributes.call(element)) return '';
  let hints = classes;
  const own = id.call(element);
  if (own) hints += hints ? ` ${own}` : own;
  for (const name of NAMES) {
    const value = getAttribute.call(element, name);
    if (value) hints += hints ? ` ${value}` : value;
  }
  return hints === '' ? '' : (hints.includes('[') ? hints.replace(VARIANT, '') : hints).toLowerCase();
}
