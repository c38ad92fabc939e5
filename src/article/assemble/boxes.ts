import type { BlockId } from '../model';
import type { Container, Page, SourceBlock } from '../snapshot/page';

/** Blocks of a box for each of its pictures at most: caption, credit, a counter, a control. */
const FEW = 5;
/** Characters that a box says of each of its pictures at most. */
const LONGEST = 700;
/** Blocks of a gallery at most. */
const MOST = 60;
/** Steps from a picture up to its box: wrappers for its ratio, its link, its lightbox. */
const HIGHEST = 6;

/** What the page's authors call what holds a picture: `article-image`, `photo__desc`, `hero`, `slide`. Not `media`, which holds teasers too. */
const PICTURE =
  /(?:^|[\s_-])(?:figures?|photos?|photography|images?|img|pictures?|pics?|slides?|slideshow|gallery|hero|foto|fotos|fotografia|bild(?:er)?|imagens?|imagen(?:es)?|afbeelding|zdjecie|e-image|featured-media|lead-art|mediatop|mediacon|hmedia|visual|caption|lightbox|highslide)(?:$|[\s_\d-])|(?:image|photo|picture|foto|bild|imagen)(?:$|[\s_-]|block|box|wrap|wrapper|container|con|holder)/;

/** A range of blocks. */
interface Range {
  readonly first: BlockId;
  readonly end: BlockId;
}
/** A picture's box: the element that holds it and what is said of it, and nothing of the story. */
export interface Box extends Range {
  /** The part of it that tag or name say is a picture's, where they do; the rest is a box by its smallness alone. */
  readonly named: Range | null;
}

const isFigure = (container: Container): boolean => container.tag === 'figure' || PICTURE.test(container.hints);

/** The widest box around a picture; null when it stands among paragraphs. */
export function boxOf({ blocks, containers }: Page, image: SourceBlock): Box | null {
  let box: Range | null = null;
  let named: Range | null = null;
  for (let c = containers[image.container], step = 0; c && step < HIGHEST; c = c.parent === null ? undefined : containers[c.parent], step++) {
    if (!fits(blocks, c)) break;
    box = { first: c.first, end: c.end };
    if (isFigure(c)) named = box;
    if (c.tag === 'figure') break;
  }
  return box && box.end - box.first > 1 ? { ...box, named } : null;
}

/** Whether a container holds pictures and little else; texts that stand directly in an element that is not a picture's are paragraphs, unless it is one. */
function fits(blocks: readonly SourceBlock[], container: Container): boolean {
  const { id: own, first, end, tag } = container;
  if (tag === 'main' || tag === 'body' || end - first > MOST) return false;
  let images = 0;
  let texts = 0;
  let direct = 0;
  let length = 0;
  for (let id = first; id < end; id++) {
    const block = blocks[id];
    if (!block || block.kind === 'heading' || block.kind === 'code') return false;
    if (block.kind === 'image') images++;
    else {
      texts++;
      length += block.text.length;
      if (block.container === own) direct++;
    }
  }
  return (direct <= 1 || isFigure(container)) && texts <= FEW * images && length <= LONGEST * images;
}
