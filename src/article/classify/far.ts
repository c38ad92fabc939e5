import type { Page } from '../snapshot/page';
import type { Evidence } from './evidence';

/** What stands so far from the story that the table need not be asked: how far, and on what pages that can be said. */
interface Reach {
  /** Blocks from the nearest prose. */
  readonly blocks: number;
  /** Link density from which a text leads away. */
  readonly links: number;
  /** Characters of prose on the page, and the share of them in the story's container, from which the prose says where the story is. */
  readonly prose: number;
  readonly share: number;
}

/** Of the trafilatura set's texts, a fifth, and no page reads differently without them. */
const ANYTHING: Reach = { blocks: 20, links: 0, prose: 1500, share: 0.5 };
/** Of the 99,000 texts left on the development pages, the table takes 2 of the 22,000 such for the story's. */
const LINKS: Reach = { blocks: 2, links: 0.5, prose: 500, share: 0.35 };
/**
 * Outside the story's container, in one that holds no prose: what stands behind the story but right beside a paragraph, as its
 * subhead would, and before the story what is all links. Of the development pages' 79,000 texts left they are 7,000, and the
 * table takes 1 for the story's.
 */
const BARE: Reach = { blocks: 1, links: 0.8, prose: 1500, share: 0.6 };

/**
 * 1 for the texts that stand far from all prose, outside the story's own container: menus, lists of links, what stands
 * below; and for those that are set aside. They need no description. Not tables, which menus are not; and none on a page of
 * little prose or prose in many places, whose story may be a list.
 */
export function farBlocks({ blocks, containers }: Page, { prose, story, within, total, linkDensity, aside }: Evidence): Uint8Array {
  const far = new Uint8Array(blocks.length);
  const home = containers[story];
  if (!home) return far;
  const [anything, links, bare] = [ANYTHING, LINKS, BARE].map((reach) => total >= reach.prose && (within[story] ?? 0) >= total * reach.share);
  if (!anything && !links) return far;
  const gaps = gapsTo(prose);
  for (const { id, kind, container } of blocks) {
    if (kind === 'table') continue;
    const outside = id < home.first || id >= home.end;
    const gap = outside ? (gaps[id] ?? 0) : 0;
    // a linked heading opens a chapter as often as it leads away
    const away = gap > LINKS.blocks && (linkDensity[id] ?? 0) >= LINKS.links && kind !== 'heading';
    const alone = gap > BARE.blocks && within[container] === 0 && (id >= home.end || (linkDensity[id] ?? 0) >= BARE.links);
    if ((anything && gap > ANYTHING.blocks) || (links && (away || aside[container])) || (bare && alone)) far[id] = 1;
  }
  return far;
}

/** By block: how many blocks from it the nearest prose is. */
function gapsTo(prose: Float64Array): Float64Array {
  const gaps = new Float64Array(prose.length);
  for (let i = 0, gap = Number.POSITIVE_INFINITY; i < gaps.length; i++) gaps[i] = gap = (prose[i] ?? 0) > 0 ? 0 : gap + 1;
  for (let i = gaps.length - 1, gap = Number.POSITIVE_INFINITY; i >= 0; i--) {
    gap = (prose[i] ?? 0) > 0 ? 0 : gap + 1;
    gaps[i] = Math.min(gap, gaps[i] ?? gap);
  }
  return gaps;
}
