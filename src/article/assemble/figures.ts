import { repeats } from '../clean/compare';
import type { BlockId } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';

/** Which block is whose caption. */
export interface Figures {
  /** Caption block → its image block, or itself where it has none (plain text, pictures that scripts load). */
  readonly captions: ReadonlyMap<BlockId, BlockId>;
  /** Image block → its caption block. */
  readonly captionOf: ReadonlyMap<BlockId, BlockId>;
}

/** What the page's authors call a caption: `wp-caption-text`, `image__caption`, `bildunterschrift`, `pie-de-foto`. */
const CAPTION = /caption|bildunterschrift|bildtext|legende|didascalia|pie-?(?:de-?)?foto|cutline|onderschrift/;
/** Blocks between a picture and its caption: a credit, a lightbox control. */
const REACH = 3;
/** Characters above which a text is no caption. */
const LONGEST = 700;
/** Texts that a container named after its caption holds at most: caption, credit, a control. */
const FEW = 4;

/** Ties captions to the story's pictures: by markup, by the name the page gives them, by the picture's own text alternative. */
export function tieFigures(page: Page, region: readonly SourceBlock[], story: ReadonlySet<BlockId>): Figures {
  const captions = new Map<BlockId, BlockId>();
  const captionOf = new Map<BlockId, BlockId>();
  const images = region.filter((block) => block.kind === 'image');
  for (const block of region) {
    if (!isCaption(page, block, images)) continue;
    const close = images.filter((image) => near(page, image, block));
    const image =
      close.findLast((one) => !captionOf.has(one.id) && story.has(one.id) && one.id < block.id) ??
      close.find((one) => !captionOf.has(one.id) && story.has(one.id));
    // a caption whose pictures are none of the story's is none of the story's either
    if (!image && close.length > 0 && !close.some((one) => story.has(one.id))) continue;
    captions.set(block.id, image?.id ?? block.id);
    if (image) captionOf.set(image.id, block.id);
  }
  return { captions, captionOf };
}

function isCaption(page: Page, block: SourceBlock, images: readonly SourceBlock[]): boolean {
  if (block.kind === 'caption') return true;
  if (block.kind !== 'text' || block.text.length > LONGEST) return false;
  const container = page.containers[block.container];
  if (CAPTION.test(block.hints) || (container && container.end - container.first <= FEW && CAPTION.test(container.hints))) return true;
  return images.some((image) => image.kind === 'image' && near(page, image, block) && [image.text, ...image.titles].some((text) => repeats(text, block.text)));
}

function near(page: Page, image: SourceBlock, caption: SourceBlock): boolean {
  const distance = caption.id - image.id;
  if (distance > 0 && distance <= REACH) return true;
  const figure = page.containers[image.container];
  return figure !== undefined && figure.end - figure.first <= 2 * FEW && caption.id >= figure.first && caption.id < figure.end;
}
