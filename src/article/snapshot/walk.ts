import { TextBuilder } from './builder';
import { type Called, ClassReader } from './called';
import { cellOf } from './cells';
import { type Access, ELEMENT, TEXT } from './dom';
import { assignedTo, frameBody } from './elsewhere';
import { hintsOf } from './hints';
import { attributesOf, readImage, saidOf, sourceSet } from './images';
import { marksOf } from './marks';
import { momentOf } from './moments';
import { noscriptImage } from './noscript';
import { NO_MARKS, Open } from './open';
import type { Container, SourceBlock } from './page';
import { type Pending, pictureDraft } from './pictures';
import { Shelf } from './shelf';
import { type Tag, type TagKind, tagOf } from './tags';
import type { Visibility } from './visible';

/** Elements around a caption among which one is the figure's, or is called a caption itself: then nothing is to be set apart. */
const CAPTION_DEPTH = 4;
/** A frame in a frame is an advertisement. */
const MAX_FRAMES = 2;
/** Elements around a text whose names are its hints, at most. */
const MOST_AROUND = 6;

export interface Walked {
  readonly blocks: readonly SourceBlock[];
  /** By block: the element it was read from. */
  readonly elements: readonly (Element | null)[];
  readonly containers: readonly Container[];
  /** Elements that speak to machines: title, meta, link, script. */
  readonly machine: readonly Element[];
}

/**
 * The one pass: every element and text of the page, once, in document order, into blocks and their containers. It keeps its
 * own stack, so a page 100,000 levels deep is only a long list.
 */
export class Walk {
  private readonly shelf = new Shelf();
  private readonly text = new TextBuilder();
  private readonly classes = new ClassReader();
  private readonly machine: Element[] = [];
  private images: Pending[] = [];
  private readonly stack: Open[] = [];
  private depth = 0;
  private frames = 0;

  constructor(
    private readonly access: Access,
    private readonly base: string | null,
    private readonly visible: Visibility,
  ) {}

  run(): Walked {
    const { nextSibling, nodeType, root } = this.access;
    if (root) this.enter(root, null, false);
    while (this.depth > 0) {
      const top = this.stack[this.depth - 1];
      if (!top) break;
      const node = top.next ?? top.queue?.shift() ?? null;
      if (node === null) {
        this.depth--;
        this.leave(top);
        continue;
      }
      if (top.next) top.next = nextSibling.call(node);
      const type = nodeType.call(node);
      if (type === TEXT || type === 4) this.readText(node, top);
      else if (type === ELEMENT) this.enter(node as Element, top, top.apart);
    }
    const { drafts, elements, containers } = this.shelf;
    for (const [id, draft] of drafts.entries()) draft.id = id;
    return {
      blocks: drafts,
      elements,
      containers: containers.map(({ id, parent, depth, tag, first, end, hints }) => ({ id, parent, depth, tag, first, end, hints })),
      machine: this.machine,
    };
  }

  private readText(node: Node, top: Open): void {
    const data = this.access.nodeValue.call(node);
    if (!data) return;
    const { text } = this;
    if (top.pre) {
      text.addRaw(data, top.marks);
      return;
    }
    const begins = text.empty;
    text.add(data, top.marks, top.link, top.control);
    if (begins && !text.empty) text.hints = this.around();
  }

  /** What the elements between the container and the text are called: it tells what the text is. */
  private around(): string {
    let hints = '';
    for (let i = this.depth - 1; i >= this.depth - MOST_AROUND; i--) {
      const open = this.stack[i];
      if (!open || open.own) break;
      open.hints ??= this.hintsAt(open);
      if (open.hints !== '') hints = hints === '' ? open.hints : `${open.hints} ${hints}`;
    }
    return hints;
  }

  private hintsAt({ element, classes }: Open): string {
    return hintsOf(this.access, element, classes);
  }

  /** Reads an element. `apart`: in a shadow root or a frame. */
  private enter(element: Element, parent: Open | null, apart: boolean): void {
    const { access } = this;
    const tag = tagOf(access.localName.call(element));
    if (tag.kind === 'machine') this.machine.push(element);
    else if (tag.kind === 'noscript') this.noscript(element, parent);
    if (tag.kind === 'machine' || tag.kind === 'noscript' || tag.kind === 'skip') return;
    const names = access.getAttribute.call(element, 'class');
    const called = this.classes.read(names);
    if (called.unseen || !this.visible.element(element, apart)) return;
    const kind = (called.caption || called.kicker) && tag.kind === 'inline' ? this.inlineKind(tag, called, parent) : tag.kind;
    if (kind === 'image') this.image(element, parent);
    else if (kind === 'break') this.lineBreak(parent);
    else if (kind === 'frame') this.frame(element, parent);
    else if ((kind === 'inline' || kind === 'container') && !parent?.details && !this.visible[kind](element)) return;
    else this.push(this.openAt(this.depth, element, tag, names), kind, parent, apart);
  }

  private noscript(element: Element, parent: Open | null): void {
    const image = parent && noscriptImage(this.access, element, parent.element, this.base);
    if (image) this.images.push({ image, element: parent.element, titles: [], lightbox: '', before: this.text.empty });
  }

  /** Opens an element that text stands in. */
  private push(open: Open, kind: TagKind, parent: Open | null, apart: boolean): void {
    const { access } = this;
    const { element, tag } = open;
    const { name } = tag;
    const container = kind === 'container';
    const leaf = kind === 'leaf';
    if (container || leaf) this.flush(parent);
    const shadow = tag.host ? access.shadowRoot.call(element) : null;
    const href = name === 'a' ? access.getAttribute.call(element, 'href') : null;
    this.depth++;
    open.next = access.firstChild.call(shadow ?? element);
    open.queue = name === 'slot' ? assignedTo(element) : null;
    open.marks = tag.mark !== null || href !== null ? marksOf(tag, href, parent?.marks ?? NO_MARKS, this.base) : (parent?.marks ?? NO_MARKS);
    open.link = href !== null || (parent?.link ?? false);
    open.control = name === 'button' || (parent?.control ?? false);
    open.pre = name === 'pre' || (parent?.pre ?? false);
    open.container = container ? this.shelf.open(element, name, parent?.container ?? null) : (parent?.container ?? 0);
    open.own = container;
    open.leaf = leaf ? element : container ? null : (parent?.leaf ?? null);
    open.leafTag = leaf ? tag : container ? null : (parent?.leafTag ?? null);
    open.block = container || leaf;
    open.start = this.shelf.drafts.length;
    open.rows = name === 'table' ? [] : (parent?.rows ?? null);
    open.details = name === 'details' || (parent?.details ?? false);
    open.pictureSet = name === 'picture' ? sourceSet(access, element) : (parent?.pictureSet ?? null);
    open.apart = apart || shadow !== null;
    open.hints = null;
    if (name === 'tr') parent?.rows?.push([]);
    if (name === 'time' || name === 'abbr') this.text.datetime ??= momentOf(access, element, name);
  }

  private openAt(depth: number, element: Element, tag: Tag, classes: string | null): Open {
    const open = this.stack[depth];
    if (open) {
      open.element = element;
      open.tag = tag;
      open.classes = classes;
      return open;
    }
    const fresh = new Open(element, tag, classes);
    this.stack.push(fresh);
    return fresh;
  }

  /** A label inside a heading is a block of its own: `<h1><span class="topline">Weather</span> Storm ahead</h1>`. */
  private inlineKind({ name }: Tag, { caption, kicker }: Called, parent: Open | null): TagKind {
    if (kicker && (parent?.leafTag?.level ?? 0) > 0) return 'leaf';
    return caption && name === 'span' ? this.captionKind(parent) : 'inline';
  }

  /** A caption inside a paragraph (`<span class="caption">`) is no part of its text, for styles set it apart; unless what is around it is a caption already. */
  private captionKind(parent: Open | null): TagKind {
    if (parent?.leafTag?.name !== 'p') return 'inline';
    for (let i = this.depth - 1; i >= Math.max(this.depth - CAPTION_DEPTH, 0); i--) {
      const open = this.stack[i];
      if (open && (open.tag.name.startsWith('fig') || this.classes.read(open.classes).caption)) return 'inline';
    }
    return 'leaf';
  }

  private leave(open: Open): void {
    if (open.block) this.flush(open);
    const { name } = open.tag;
    if (name === 'td' || name === 'th') open.rows?.at(-1)?.push(cellOf(this.access, open.element, name, open.start, this.shelf.drafts.length));
    if (open.own) this.shelf.close(open.container, open.rows, () => this.hintsAt(open));
  }

  private lineBreak(parent: Open | null): void {
    const { text } = this;
    if (parent?.pre) text.addRaw('\n', parent.marks);
    else if (++text.breaks === 2) this.flush(parent);
    text.addSpace();
  }

  /** Ends the open text: it becomes a block, and so do the images beside it. */
  private flush(open: Open | null): void {
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

  private image(element: Element, parent: Open | null): void {
    const { access } = this;
    const own = attributesOf(access, element);
    const image = readImage(own, parent?.pictureSet ?? null, this.base);
    if (!image) return;
    const said = [own];
    for (let i = Math.max(this.depth - 2, 0); i < this.depth; i++) {
      const around = this.stack[i]?.element;
      said.push((name) => access.getAttribute.call(around, name));
    }
    this.images.push({ image, element, ...saidOf(said), before: this.text.empty });
  }

  /** A frame of the page's own origin is part of the page. */
  private frame(element: Element, parent: Open | null): void {
    if (this.frames >= MAX_FRAMES) return;
    const inner = frameBody(element);
    if (!inner) return;
    this.frames++;
    this.flush(parent);
    this.enter(inner, parent, true);
  }
}
