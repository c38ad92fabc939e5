import { type Called, ClassReader } from './called';
import { cellOf } from './cells';
import type { Access } from './dom';
import { assignedTo, frameBody } from './elsewhere';
import { Flow } from './flow';
import { sourceSet } from './images';
import { marksOf } from './marks';
import { momentOf } from './moments';
import { NO_MARKS, type Open } from './open';
import type { Container, SourceBlock } from './page';
import { Shelf } from './shelf';
import { Stack } from './stack';
import { type Tag, type TagKind, tagOf } from './tags';
import type { Visibility } from './visible';

/** A frame in a frame is an advertisement. */
const MAX_FRAMES = 2;

export interface Walked {
  readonly blocks: readonly SourceBlock[];
  /** By block: the element it was read from. */
  readonly elements: readonly (Element | null)[];
  readonly containers: readonly Container[];
  /** Elements that speak to machines: title, meta, link, script. */
  readonly machine: readonly Element[];
}

/** The one pass: every element and text of the page, once, in document order, into blocks and their containers. */
export class Walk {
  private readonly shelf = new Shelf();
  private readonly stack: Stack;
  private readonly flow: Flow;
  private readonly classes = new ClassReader();
  private readonly machine: Element[] = [];
  private frames = 0;

  constructor(
    private readonly access: Access,
    private readonly base: string | null,
    private readonly visible: Visibility,
    private readonly streamed: (place: Element) => Element | null,
  ) {
    this.stack = new Stack(access);
    this.flow = new Flow(access, base, visible, this.shelf, this.stack);
  }

  run(): Walked {
    const { shelf, machine } = this;
    if (this.access.root) this.enter(this.access.root, null, false);
    this.read();
    const { drafts, elements } = shelf;
    for (let id = 0; id < drafts.length; id++) {
      const draft = drafts[id];
      if (draft) draft.id = id;
    }
    return { blocks: drafts, elements, containers: shelf.finished(), machine };
  }

  private read(): void {
    const { nextSibling, nodeValue } = this.access;
    const { stack, flow } = this;
    // most nodes are texts, between which the innermost element stays the same
    for (let top = stack.top; top !== null; top = stack.top) {
      for (let node = top.next ?? top.queue?.shift() ?? null; node !== null && stack.top === top; node = top.next ?? top.queue?.shift() ?? null) {
        if (top.next !== null) top.next = nextSibling.call(node);
        const value = nodeValue.call(node);
        if (value !== null) flow.read(node, value, top);
        else {
          // elements alone have none
          this.enter(node as Element, top, top.apart);
          if (stack.top !== top) break;
        }
      }
      if (stack.top === top) this.leave(top);
    }
  }

  /** Reads an element. `apart`: in a shadow root or a frame. */
  private enter(element: Element, parent: Open | null, apart: boolean): void {
    const { access, flow } = this;
    const tag = tagOf(access.localName.call(element));
    if (tag.kind === 'skip') {
      const segment = tag.name === 'template' ? this.streamed(element) : null;
      if (segment) this.push(segment, tagOf('div'), this.access.className.call(segment), 'container', parent, apart);
      return;
    }
    if (tag.kind === 'machine') {
      this.machine.push(element);
      return;
    }
    if (tag.kind === 'noscript') {
      flow.noscript(element, parent);
      return;
    }
    const names = access.className.call(element);
    const called = this.classes.read(names);
    if (called.unseen || (called.hover && parent?.leafTag) || !this.visible.element(element, apart)) return;
    const kind = (called.caption || called.kicker) && tag.kind === 'inline' ? this.inlineKind(tag, called, parent) : tag.kind;
    if (kind === 'image') flow.image(element, parent);
    else if (kind === 'break') flow.lineBreak(parent);
    else if (kind === 'frame') this.frame(element, parent);
    else if ((kind === 'inline' || kind === 'container') && !parent?.details && !this.visible[kind](element)) return;
    else this.push(element, tag, names, kind, parent, apart);
  }

  /** Opens an element that text stands in. */
  private push(element: Element, tag: Tag, names: string, kind: TagKind, parent: Open | null, apart: boolean): void {
    const { access, base, shelf, flow } = this;
    const { name } = tag;
    const container = kind === 'container';
    const leaf = kind === 'leaf';
    if (container || leaf) flow.flush(parent);
    // an open element is used again for the next one of its depth: what it takes from its parent is read first
    const shadow = tag.host ? access.shadowRoot.call(element) : null;
    const href = name === 'a' ? access.getAttribute.call(element, 'href') : null;
    const open = this.stack.push(element, tag, names);
    open.queue = name === 'slot' ? assignedTo(element) : null;
    // most elements that text stands in hold nothing else, and their text is read sooner than its nodes
    const whole = !container && shadow === null && name !== 'slot' && access.firstElementChild.call(element) === null;
    open.next = whole ? null : access.firstChild.call(shadow ?? element);
    const marks = parent?.marks ?? NO_MARKS;
    open.marks = tag.mark !== null || href !== null ? marksOf(tag, href, marks, base) : marks;
    open.link = href !== null || (parent?.link ?? false);
    open.control = name === 'button' || (parent?.control ?? false);
    open.pre = name === 'pre' || (parent?.pre ?? false);
    open.container = container ? shelf.open(element, name, parent?.container ?? null) : (parent?.container ?? 0);
    open.own = container;
    open.leaf = leaf ? element : container ? null : (parent?.leaf ?? null);
    open.leafTag = leaf ? tag : container ? null : (parent?.leafTag ?? null);
    open.block = container || leaf;
    open.start = shelf.drafts.length;
    open.rows = name === 'table' ? [] : (parent?.rows ?? null);
    open.details = name === 'details' || (parent?.details ?? false);
    open.pictureSet = name === 'picture' ? sourceSet(access, element) : (parent?.pictureSet ?? null);
    open.apart = apart || shadow !== null;
    open.hints = null;
    if (name === 'tr') parent?.rows?.push([]);
    if (name === 'time' || name === 'abbr') flow.text.datetime ??= momentOf(access, element, name);
    if (whole) flow.say(access.textContent.call(element) ?? '', open);
  }

  /**
   * A label inside a heading is a block of its own: `<h1><span class="topline">Weather</span> Storm ahead</h1>`. So is a caption
   * inside a paragraph (`<span class="caption">`), or right behind a picture among texts without paragraphs
   * (`<em class="img_desc">`), for styles set it apart; unless what is around it is a caption already.
   */
  private inlineKind({ name }: Tag, { caption, kicker }: Called, parent: Open | null): TagKind {
    if (kicker && (parent?.leafTag?.level ?? 0) > 0) return 'leaf';
    if (!caption) return 'inline';
    const apart = parent?.leafTag ? name === 'span' && parent.leafTag.name === 'p' : name !== 'a' && this.flow.pictured;
    return apart && !this.stack.isCaption(this.classes) ? 'leaf' : 'inline';
  }

  private leave(open: Open): void {
    const { access, shelf, stack, flow } = this;
    stack.pop();
    if (open.block) flow.flush(open);
    const { name } = open.tag;
    if (name === 'td' || name === 'th') open.rows?.at(-1)?.push(cellOf(access, open.element, name, open.start, shelf.drafts.length));
    if (open.own) shelf.close(open, stack);
  }

  /** A frame of the page's own origin is part of the page. */
  private frame(element: Element, parent: Open | null): void {
    if (this.frames >= MAX_FRAMES) return;
    const inner = frameBody(element);
    if (!inner) return;
    this.frames++;
    this.flow.flush(parent);
    this.enter(inner, parent, true);
  }
}
