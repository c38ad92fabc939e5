import type { Figures } from './assemble/figures';
import type { BlockId } from './model';
import type { SourceBlock } from './snapshot/page';

/** How much longer the texts of a show's slides are together than all that stands beside them. */
const SLIDES = 2;

/**
 * The figures without the captions that are the story: in a show of pictures each slide says its part, whatever its name.
 * @param isStory whether the table takes a block for the story's.
 */
export function withoutSlides(region: readonly SourceBlock[], figures: Figures, isStory: (id: BlockId) => boolean): Figures {
  const { captions, captionOf } = figures;
  const own = region.filter((block) => block.kind === 'text' && isStory(block.id));
  const slides = new Set(own.filter((block) => captions.has(block.id)).map((block) => block.id));
  const chars = (said: boolean): number => own.reduce((sum, block) => (slides.has(block.id) === said ? sum + block.text.length : sum), 0);
  if (slides.size < 2 || chars(true) < SLIDES * chars(false)) return figures;
  return {
    ...figures,
    captions: new Map([...captions].filter(([id]) => !slides.has(id))),
    captionOf: new Map([...captionOf].map(([image, places]) => [image, places.filter(({ block }) => !slides.has(block))])),
  };
}
