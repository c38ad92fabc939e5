import type { Access } from './dom';

const NAMES = ['class', 'id', 'role', 'itemprop', 'data-testid', 'aria-label'] as const;

/** What the page calls an element, in lower case, parted by spaces: the names its authors gave it are evidence of its role. */
export function hintsOf(access: Access, element: Element): string {
  if (!access.hasAttributes.call(element)) return '';
  let hints = '';
  for (const name of NAMES) {
    const value = access.getAttribute.call(element, name);
    if (value) hints += hints ? ` ${value}` : value;
  }
  return hints.toLowerCase();
}
