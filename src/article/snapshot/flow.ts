import { TextBuilder } from './builder';
import type { Access } from './dom';
import { hintsOf } from './hints';
import { attributesOf, readImage, saidOf } from './images';
import { noscriptImage } from './noscript';
import type { Open } from './open';
import { type Pending, pictureDraft } from './pictures';
import type { Shelf } from './shelf';
import type { Stack } from './stack';
import type { Visibility } from './visible';

/** Elements around a picture that say something of it: its link, its wrapper. */
const AROUND = 2;

/** The text that is open and the pictures in it, and how they become blocks. */
export class Flow {
  readonly text = new TextBuilder();
  private images: Pending[] = [];

  constructor(
    private readonly access: Access,
    private readonly base: string | null,
    private readonly visible: Visibility,
    private readonly shelf: Shelf,
    private readonly stack: Stack,
  ) {}

  read(node: Node, open: Open): void {
    const data = this.access.nodeValue.call(node);
    if (!data) return;
    const { text } = this;
    if (open.pre) {
      text.addRaw(data, open.marks);
      return;
    }
    const begins = text.empty;
    text.add(data, open.marks, open.link, open.control);
    if (begins && !text.empty) text.hints = this.stack.around();
  }

  lineBreak(open: Open | null): void {
    const { text } = this;
    if (open?.pre) text.addRaw('\n', open.marks);
    else if (++text.breaks === 2) this.flush(open);
    text.addSpace();
  }

  image(element: Element, parent: Open | null): void {
    const { access } = this;
    const own = attributesOf(access, element);
    const image = readImage(own, parent?.pictureSet ?? null, this.base);
    if (!image) return;
    const around = this.stack.inner(AROUND).map((outer) => (name: string) => access.getAttribute.call(outer, name));
    this.images.push({ image, element, ...saidOf([own, ...around]), before: this.text.empty });
  }

  /** What stands in for a picture where scripts do not run. */
  noscript(element: Element, parent: Open | null): void {
    const image = parent && noscriptImage(this.access, element, parent.element, this.base);
    if (image) this.images.push({ image, element: parent.element, titles: [], lightbox: '', before: this.text.empty });
  }

  /** Ends the open text: it becomes a block, and so do the images beside it. */
  flush(open: Open | null): void {
    const { text, images } = this;
    if (text.empty && images.length === 0) {
      text.reset();
      return;
    }
    for (const entry of images) if (entry.before) this.picture(entry, open);
    if (open && !text.empty) this.block(open);
    else text.take();
    for (const entry of images) if (!entry.before) this.picture(entry, open);
    if (images.length > 0) this.images = [];
  }

  private block(open: Open): void {
    const { runs, text, linkChars, controlChars, datetime, hints } = this.text.take();
    const element = open.leaf ?? open.element;
    if (text.trim() === '' || !(open.details || this.visible.block(element))) return;
    const { container, leafTag: leaf } = open;
    const tag = leaf?.name ?? '#text';
    const own = { id: 0, container, tag, hints, text, linkChars, controlChars, datetime };
    if (open.pre) this.shelf.push({ ...own, kind: 'code' }, element);
    else if (leaf && leaf.level > 0) this.shelf.push({ ...own, kind: 'heading', level: leaf.level, runs }, element);
    else this.shelf.push({ ...own, kind: tag === 'figcaption' ? 'caption' : 'text', runs }, element);
  }

  private picture(entry: Pending, open: Open | null): void {
    const { element } = entry;
    const hints = hintsOf(this.access, element, this.access.getAttribute.call(element, 'class'));
    this.shelf.push(pictureDraft(entry, open?.container ?? 0, hints), element);
  }
}
