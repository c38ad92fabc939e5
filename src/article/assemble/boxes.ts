import type { BlockId } from '../model';
import type { Container, Page, SourceBlock } from '../snapshot/page';

/** Blocks of a box for each of its pictures at most: caption, credit, a counter, a control. */
const FEW = 5;
/** Characters that a box says of each of its pictures at most. */
const LONGEST = 700;
/** Steps from a picture up to its box: wrappers for its ratio, its link, its lightbox. */
const HIGHEST = 6;

/** What the page's authors call what holds a picture: `article-image`, `photo__desc`, `hero`, `slide`. Not `media`, which holds teasers too. */
const PICTURE =
  /(?:^|[\s_-])(?:figures?|photos?|photography|images?|img|pictures?|pics?|slides?|slideshow|gallery|hero|foto|fotos|fotografia|bild(?:er)?|imagens?|imagen(?:es)?|afbeelding|zdjecie|e-image|featured-media|lead-art|mediatop|mediacon|visual|caption|lightbox|highslide)(?:$|[\s_\d-])|(?:image|photo|picture|foto|bild|imagen)(?:$|[\s_-]|block|box|wrap|wrapper|container|con|holder)/;

/** A picture's box: the element that holds it and what is said of it, and nothing of the story. */
export interface Box {
  readonly first: BlockId;
  readonly end: BlockId;
  /** Whether its tag or name says that it is a picture's; otherwise only its smallness does. */
  readonly named: boolean;
}

const isFigure = (container: Container): boolean => container.tag === 'figure' || PICTURE.test(container.hints);

/** The widest box around a picture; null when it stands among paragraphs. */
export function boxOf({ blocks, containers }: Page, image: SourceBlock): Box | null {
  let box: Box | null = null;
  let named = false;
  for (let c = containers[image.container], step = 0; c && step < HIGHEST; c = c.parent === null ? undefined : containers[c.parent], step++) {
    named ||= isFigure(c);
    if (!fits(blocks, c, isFigure(c) ? FEW : 1)) break;
    box = { first: c.first, end: c.end, named };
    if (c.tag === 'figure') break;
  }
  return box && box.end - box.first > 1 ? box : null;
}

/** Whether a container holds pictures and little else, `own` of its texts directly: several in an element that is not a picture's are paragraphs. */
function fits(blocks: readonly SourceBlock[], { id: container, first, end, tag }: Container, own: number): boolean {
  if (tag === 'main' || tag === 'body' || end - first > 60) return false;
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
      if (block.container === container) direct++;
      length += block.text.length;
    }
  }
  return direct <= own * images && texts <= FEW * images && length <= LONGEST * images;
}
