import type { Access } from './dom';

const NAMES = ['class', 'id', 'role', 'itemprop', 'data-testid', 'aria-label'] as const;

/** Utility classes that name other elements: `[&_figcaption]:mt-2`. They say nothing about this one. */
const VARIANT = /\S*\[\S*/g;

/** What the page calls an element, in lower case, parted by spaces: the names its authors gave it are evidence of its role. */
export function hintsOf(access: Access, element: Element): string {
  if (!access.hasAttributes.call(element)) return '';
  let hints = '';
  for (const name of NAMES) {
    const value = access.getAttribute.call(element, name);
    if (value) hints += hints ? ` ${value}` : value;
  }
  return (hints.includes('[') ? hints.replace(VARIANT, '') : hints).toLowerCase();
}
