import { repeats } from '../clean/compare';
import type { BlockId } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';

/** Which block is whose caption. A caption without an image of its own (plain text, failed loads) stands for itself. */
export interface Figures {
  /** Caption block → image block, or itself. */
  readonly captions: ReadonlyMap<BlockId, BlockId>;
  /** Image block → caption block. */
  readonly captionOf: ReadonlyMap<BlockId, BlockId>;
}

/** What the page's authors call a caption: `wp-caption-text`, `image__caption`, `bildunterschrift`, `legende`, `pie-de-foto`. */
const CAPTION = /caption|bildunterschrift|bildtext|legende|didascalia|pie-?(?:de-?)?foto|cutline|onderschrift/;
/** Blocks between a picture and its caption: a credit, a lightbox control. */
const REACH = 3;

/** Ties captions to their pictures: by markup, by the name the page gives them, by the picture's own text alternative. */
export function tieFigures(page: Page, region: readonly SourceBlock[]): Figures {
  const captions = new Map<BlockId, BlockId>();
  const captionOf = new Map<BlockId, BlockId>();
  const images = region.filter((block) => block.kind === 'image');
  for (const block of region) {
    if (!isCaption(page, block, images)) continue;
    const image = images.find((one) => !captionOf.has(one.id) && near(page, one, block));
    captions.set(block.id, image?.id ?? block.id);
    if (image) captionOf.set(image.id, block.id);
  }
  return { captions, captionOf };
}

function isCaption(page: Page, block: SourceBlock, images: readonly SourceBlock[]): boolean {
  if (block.kind === 'caption') return true;
  if (block.kind !== 'text' || block.text.length > 600) return false;
  if (CAPTION.test(block.hints) || CAPTION.test(page.containers[block.container]?.hints ?? '')) return true;
  return images.some((image) => image.kind === 'image' && near(page, image, block) && [image.text, ...image.titles].some((text) => repeats(text, block.text)));
}

function near(page: Page, image: SourceBlock, caption: SourceBlock): boolean {
  const distance = caption.id - image.id;
  if (distance > 0 && distance <= REACH) return true;
  const figure = page.containers[image.container];
  return figure !== undefined && figure.tag === 'figure' && caption.id >= figure.first && caption.id < figure.end;
}
