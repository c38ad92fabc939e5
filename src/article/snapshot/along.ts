import type { Access } from './dom';

export type Direction = 'back' | 'on';

/**
 * Goes from an element through those beside it, before it or after, the nearest first and each after what it holds, as
 * long as `read` asks for more and at most so many steps. Elements that `from` stands in are passed over.
 */
export function readAlong(access: Access, from: Element, direction: Direction, most: number, read: (element: Element) => boolean): void {
  const beside = direction === 'back' ? access.previousElementSibling : access.nextElementSibling;
  const into = direction === 'back' ? access.lastElementChild : access.firstElementChild;
  let at: Element | null = from;
  /** Levels below an element that stands beside `from` or what it stands in. */
  let depth = 0;
  for (let steps = 0; at && steps < most; steps++) {
    const next: Element | null = beside.call(at);
    if (next) {
      at = next;
      for (let inner: Element | null = into.call(at); inner && steps < most; inner = into.call(at), steps++) {
        at = inner;
        depth++;
      }
    } else {
      at = access.parent.call(at);
      depth--;
      if (depth < 0) {
        depth = 0;
        continue;
      }
    }
    if (at && !read(at)) return;
  }
}
