import { once } from '../clean/once';
import type { BlockId } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';
import type { ProvenanceSources } from './sources';

/** Blocks before and behind the region in which the page prints byline and credits of the story. */
export const BEFORE = 14;
export const BEHIND = 5;

/** Furniture of the site: what stands there is about the site, not about this story. */
const FURNITURE = /footer|related|recommend|most-?(?:read|popular)|trending|sidebar|teaser|(?:^|\s)nav|newsletter|comment|more-(?:news|stories)|latest/;

/** By container, whether it is furniture by its tag or name; -1 where nobody asked yet. */
const known = once((page: Page) => new Int8Array(page.containers.length).fill(-1));
function isFurniture(page: Page, id: number): boolean {
  const furniture = known(page);
  if (furniture[id] === -1) {
    const { tag, hints } = page.containers[id] ?? { tag: '', hints: '' };
    furniture[id] = (tag === 'footer' && !/credit|caption/.test(hints)) || tag === 'nav' || FURNITURE.test(hints) ? 1 : 0;
  }
  return furniture[id] === 1;
}

/** Whether a block stands in such a place; what holds the whole story as well says nothing. */
export function inFurniture({ page, region }: ProvenanceSources, block: SourceBlock): boolean {
  const first = region[0]?.id ?? 0;
  const last = region.at(-1)?.id ?? 0;
  for (let at: number | null = block.container; at !== null && at > 0; at = page.containers[at]?.parent ?? null) {
    const container = page.containers[at];
    if (container && container.first <= first && container.end > last) return false;
    if (isFurniture(page, at)) return true;
  }
  return FURNITURE.test(block.hints);
}

/** Where another text begins behind the story: at the first heading that is none of its subheads. */
export function nextStory({ page, region, story }: ProvenanceSources): BlockId {
  const last = region.findLast((block) => story.has(block.id))?.id ?? -1;
  return page.blocks.slice(last + 1).find((block) => block.kind === 'heading')?.id ?? page.blocks.length;
}
