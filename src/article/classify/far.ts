import type { Page } from '../snapshot/page';
import type { Evidence } from './evidence';

/** Blocks from the nearest prose at which a text is none of the story's: of the trafilatura set's, a fifth, and no page reads differently without them. */
const REACH = 20;
/** Characters of prose from which the page's prose says where its story is. */
const ENOUGH = 1500;

/**
 * 1 for the texts that stand far from all prose, outside the story's own container: menus, lists of links, what stands
 * below. They need no description. Not tables, which menus are not; and none on a page of little prose or prose
 * in many places, whose story may be a list.
 */
export function farBlocks({ blocks, containers }: Page, { prose, story, within, total }: Evidence): Uint8Array {
  const far = new Uint8Array(blocks.length);
  const home = containers[story];
  if (!home || total < ENOUGH || (within[story] ?? 0) < total / 2) return far;
  for (let i = 0, gap = Number.POSITIVE_INFINITY; i < far.length; i++) {
    gap = (prose[i] ?? 0) > 0 ? 0 : gap + 1;
    if (gap > REACH && (i < home.first || i >= home.end) && blocks[i]?.kind !== 'table') far[i] = 1;
  }
  for (let i = far.length - 1, gap = Number.POSITIVE_INFINITY; i >= 0; i--) {
    gap = (prose[i] ?? 0) > 0 ? 0 : gap + 1;
    if (gap <= REACH) far[i] = 0;
  }
  return far;
}
