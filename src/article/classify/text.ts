import type { Page } from '../snapshot/page';
import { STORY } from '../snapshot/text/text';
import type { Classified } from './classify';

/** A pasted text has no markup to score: what its snapshot put into the story is the story. */
export function classifyText(page: Page): Classified {
  return { scores: Float64Array.from(page.blocks, (block) => (block.container === STORY ? 1 : 0)), headline: null, captions: new Set() };
}
