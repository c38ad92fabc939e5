import type { Parsed } from '../article/model';
import { parsePage } from '../article/read';
import type { Container, Page } from '../article/snapshot/page';
import { isParsed } from './reading-shape';
import { type Check, isString, listOf, partly } from './shape';

/**
 * The story of a page as its snapshot saw it. It comes out of the page's process: what it is made of is checked so far that
 * the parser comes to an end, and then what the parser made of it, as that of a page's own reader is.
 * @returns null where there is none, or none that can be told by this: the page's reader says what there is then.
 */
export function parseSeen(seen: unknown, keep: readonly string[]): Parsed | null {
  if (!isString(seen)) return null;
  try {
    const page: unknown = JSON.parse(seen);
    const result = isPage(page) ? parsePage(page, undefined, keep) : null;
    return isParsed(result) ? result : null;
  } catch {
    return null;
  }
}

/**
 * Characters of a page's snapshot from which its story takes longer to parse than a headline does to be painted. One of 24,000
 * words is below: it is there 20 ms earlier where its headline is not drawn first.
 */
const LONG = 600_000;
/** Milliseconds that a frame takes at most to be painted, where any is. */
const FRAME = 50;

/** Whether there is time to show something before such a page is parsed. */
export const takesLong = (seen: unknown): boolean => isString(seen) && seen.length > LONG;

/** Resolves when what was drawn last is on the screen. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, FRAME);
  });

/** Whether a promise is kept within some milliseconds. */
export const soon = (promise: Promise<unknown>, within: number): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), within))]);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const areLists = partly<Page>({ blocks: listOf(isObject as Check<Page['blocks'][number]>), containers: listOf(isObject as Check<Container>) });

const isPage: Check<Page> = (value): value is Page => areLists(value) && isTree(value);

/** Whether every way up through the containers ends, and every way through their blocks does. */
const isTree = ({ blocks, containers }: Page): boolean =>
  blocks.every(({ id, container }, n) => id === n && container in containers) &&
  containers.every(({ id, parent, first, end }, n) => id === n && (parent === null || (parent >= 0 && parent < n)) && first >= 0 && end <= blocks.length);
