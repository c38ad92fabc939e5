import type { Classified } from './classify/classify';
import type { BlockId } from './model';
import type { Page, SourceBlock } from './snapshot/page';

export interface Selection {
  /** Blocks of the region that was read: from the first to the last block of the story, its headline and pictures included. */
  readonly region: readonly SourceBlock[];
  /** Of those, the story. */
  readonly story: ReadonlySet<BlockId>;
}

/** Takes the story out of the scored blocks; null when the page holds none. */
export function select(page: Page, classified: Classified): Selection | null {
  const kept = page.blocks.filter((block) => (classified.score[block.id] ?? 0) >= 0.5);
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last) return null;
  return { region: page.blocks.slice(first.id, last.id + 1), story: new Set(kept.map((block) => block.id)) };
}
