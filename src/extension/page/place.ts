import type { BlockId } from '../../article/model';
import type { ArticleReading } from '../../view/state';

/** Where the user was in the story as the page has it. */
export interface Place {
  /** The first block of the story at or below the top of the window. */
  readonly block: BlockId;
  /** Scrolls the page so that the block stands where it stood, also where the page grew or shrank above it meanwhile. */
  readonly goBack: () => void;
}

/** Null while the page stands at its top, or below the story. */
export function placeIn(window: Window, { article }: ArticleReading, elementOf: (block: BlockId) => Element | null): Place | null {
  if (window.scrollY === 0) return null;
  for (const { id } of article.body) {
    const element = elementOf(id);
    if (!element || element.getBoundingClientRect().bottom <= 0) continue;
    const { top } = element.getBoundingClientRect();
    return {
      block: id,
      goBack: () => element.isConnected && window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' }),
    };
  }
  return null;
}
