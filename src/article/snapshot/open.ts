import type { Mark } from '../model';
import type { CellRange } from './compound';
import type { Tag } from './tags';

/**
 * One open element of the walk, and what it hands on to what stands in it. There is one for each depth, used again for the
 * next element there: a page has thousands of elements and some twenty levels.
 */
export class Open {
  /** The next child to read; after it the `queue` of a slot's nodes. */
  next: Node | null = null;
  queue: Node[] | null = null;
  marks: readonly Mark[] = NO_MARKS;
  link = false;
  control = false;
  pre = false;
  /** Innermost container, and whether this element is it. */
  container = 0;
  own = false;
  /** Below the container: innermost element that is a block by its tag. */
  leaf: Element | null = null;
  leafTag: Tag | null = null;
  /** Text ends where a block begins and ends. */
  block = false;
  /** Index of the first draft below it. */
  start = 0;
  /** The tables' rows around it, and whether a closed disclosure hides it only for now. */
  rows: CellRange[][] | null = null;
  details = false;
  pictureSet: string | null = null;
  /** In a shadow root or a frame. */
  apart = false;
  /** What the page calls it, once asked for. */
  hints: string | null = null;

  constructor(
    public element: Element,
    public tag: Tag,
    /** Its class attribute. */
    public classes: string,
  ) {}
}

export const NO_MARKS: readonly Mark[] = [];
