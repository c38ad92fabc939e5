import type { Access } from './dom';
import { RARE_NAMES } from './hints';

const SELECTOR = ['hidden', 'style', ...RARE_NAMES].map((name) => `[${name}]`).join(',');

/**
 * The elements of a page that say by an attribute that they are hidden, or are named by one that few have. One native query
 * tells; asking each element for each attribute costs more than the rest of the walk. It sees no shadow root and no frame:
 * there every element has to be asked.
 */
export const rareElements = (access: Access): ReadonlySet<Element> =>
  access.root ? new Set([access.root, ...access.select.call(access.root, SELECTOR)]) : new Set();
