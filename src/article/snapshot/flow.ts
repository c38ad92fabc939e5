import { re } from '../expression';
import { TextBuilder } from './builder';
import { afterBlank } from './characters';
import { type Access, TEXT } from './dom';
import { draftOf } from './draft';
import { hintsOf } from './hints';
import { attributesOf, readImage, saidOf } from './images';
import { noscriptImage } from './noscript';
import type { Open } from './open';
import { type Pending, pictureDraft } from './pictures';
import type { Shelf } from './shelf';
import type { Stack } from './stack';
import type { Visibility } from './visible';

/** A section of data in XHTML, which is text. */
const CDATA = 4;
/** Elements around a picture that say something of it: its link, its wrapper. */
const AROUND = 2;

/**
 * Whether styles set two elements of one line apart that no space does: a caption and its credit (`… at night.Ana Ruiz`), a
 * label and its headline (`Harbour newsFerry returns`). Near misses: `<b>T</b>he`, `Mac<i>Book</i>` in a headline's own text.
 */
const stylesPart = (last: string, data: string, heading: boolean): boolean => (heading ? re`\p{Ll}` : ENDS).test(last) && re`^\p{Lu}`.test(data);
const ENDS = /[.!?…”"»)]/;

/** The text that is open and the pictures in it, and how they become blocks. */
export class Flow {
  readonly text = new TextBuilder();
  private images: Pending[] = [];
  /** The element of the text before, in a headline or a caption. */
  private said: Element | null = null;

  constructor(
    private readonly access: Access,
    private readonly base: string | null,
    private readonly visible: Visibility,
    private readonly shelf: Shelf,
    private readonly stack: Stack,
  ) {}

  /** Reads a node that has a value: a text, or a comment. */
  read(node: Node, value: string, open: Open): void {
    // most are the line break and the indent between two elements, whatever they are
    if (this.text.empty && !open.pre && afterBlank(value) === value.length) return;
    const type = this.access.nodeType.call(node);
    if (type === TEXT || type === CDATA) this.say(value, open);
  }

  /** Reads text in an element. */
  say(data: string, open: Open): void {
    if (data === '') return;
    const { text } = this;
    if (open.pre) {
      text.addRaw(data, open.marks);
      return;
    }
    const begins = text.empty;
    const { leafTag, element } = open;
    if (leafTag !== null && (leafTag.level === 1 || leafTag.name === 'figcaption')) {
      if (!begins && this.parts(open) && stylesPart(text.last, data, leafTag.level === 1)) text.addSpace();
      this.said = element;
    }
    text.add(data, open.marks, open.link, open.control);
    if (begins && !text.empty) text.hints = this.stack.around();
  }

  /** Whether a picture stands before the text that is to come, and nothing between. */
  get pictured(): boolean {
    return this.text.empty && (this.images.length > 0 || this.shelf.drafts.at(-1)?.kind === 'image');
  }

  /** Whether a text is another element's than the one before it: in a headline, of two that stand side by side. */
  private parts({ element, leaf, leafTag }: Open): boolean {
    return element !== this.said && (leafTag?.level === 0 || (element !== leaf && this.said !== leaf));
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
    const own = { container, tag, hints, text, linkChars, controlChars, datetime };
    const draft = open.pre
      ? draftOf('code', own, {})
      : leaf && leaf.level > 0
        ? draftOf('heading', own, { level: leaf.level, runs })
        : draftOf(tag === 'figcaption' ? 'caption' : 'text', own, { runs });
    this.shelf.push(draft, element);
  }

  private picture(entry: Pending, open: Open | null): void {
    const { element } = entry;
    const hints = hintsOf(this.access, element, this.access.className.call(element));
    this.shelf.push(pictureDraft(entry, open?.container ?? 0, hints), element);
  }
}
