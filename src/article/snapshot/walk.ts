import type { Image, Mark } from '../model';
import { TextBuilder } from './builder';
import { asList, asQuote, asTable, type CellRange } from './compound';
import { type Access, ELEMENT, ofDocument, TEXT } from './dom';
import type { ContainerDraft, Draft } from './draft';
import { hintsOf } from './hints';
import { attributesOf, readImage, saidOf, sourceSet } from './images';
import { noscriptImage } from './noscript';
import { kindOf, type TagKind } from './tags';
import { linkAddress } from './url';
import type { Visibility } from './visible';

/** One open element of the walk. The walk keeps its own stack, so a page 100,000 levels deep is only a long list. */
interface Open {
  readonly element: Element;
  readonly name: string;
  /** The next child to read; after it the `queue` of a slot's nodes. */
  next: Node | null;
  readonly queue: Node[] | null;
  readonly marks: readonly Mark[];
  readonly link: boolean;
  readonly control: boolean;
  readonly pre: boolean;
  /** Innermost container and, below it, innermost element that is a block by its tag. */
  readonly container: number;
  readonly leaf: Element | null;
  readonly leafName: string;
  /** Text ends where a block begins and ends. */
  readonly block: boolean;
  /** Index of the first draft below it. */
  readonly start: number;
  /** The tables' rows around it, and whether a closed disclosure hides it only for now. */
  readonly rows: CellRange[][] | null;
  readonly details: boolean;
  readonly pictureSet: string | null;
}

/** An image that waits for the text before it to end. */
interface Pending {
  readonly image: Image;
  readonly element: Element;
  readonly titles: readonly string[];
  readonly lightbox: string;
  /** Whether it stands before the text that is open. */
  readonly before: boolean;
}

const NO_MARKS: readonly Mark[] = [];
/** A map, for an element may be called `constructor` too. */
const MARKS: ReadonlyMap<string, Mark> = new Map(
  Object.entries<Mark>({
    b: { kind: 'strong' },
    strong: { kind: 'strong' },
    i: { kind: 'emphasis' },
    em: { kind: 'emphasis' },
    cite: { kind: 'emphasis' },
    code: { kind: 'code' },
    kbd: { kind: 'code' },
    samp: { kind: 'code' },
    tt: { kind: 'code' },
    sub: { kind: 'subscript' },
    sup: { kind: 'superscript' },
  }),
);
const LISTS = new Set(['ul', 'ol', 'dl', 'menu', 'dir']);
const COMPOUND = new Set([...LISTS, 'blockquote', 'table']);
/** Elements around a caption among which one is the figure's, or is called a caption itself: then nothing is to be set apart. */
const CAPTION_DEPTH = 4;
/** A frame in a frame is an advertisement. */
const MAX_FRAMES = 2;

export interface Walked {
  readonly drafts: readonly Draft[];
  readonly containers: readonly ContainerDraft[];
  /** Elements that speak to machines: title, meta, link, script. */
  readonly machine: readonly Element[];
}

/** The one pass: every element and text below `root`, once, in document order, into blocks and their containers. */
export class Walk {
  private readonly drafts: Draft[] = [];
  private readonly containers: ContainerDraft[] = [];
  private readonly text = new TextBuilder();
  private images: Pending[] = [];
  private readonly stack: Open[] = [];
  private readonly machine: Element[] = [];
  private frames = 0;

  constructor(
    private readonly access: Access,
    private readonly base: string | null,
    private readonly visible: Visibility,
  ) {}

  run(root: Element | null): Walked {
    if (root) this.enter(root, null);
    for (let top = this.stack.at(-1); top; top = this.stack[this.stack.length - 1]) {
      const node = top.next ?? top.queue?.shift() ?? null;
      if (node === null) {
        this.stack.pop();
        this.leave(top);
        continue;
      }
      top.next = top.next && this.access.nextSibling.call(node);
      const type = this.access.nodeType.call(node);
      if (type === TEXT || type === 4) this.readText(node, top);
      else if (type === ELEMENT) this.enter(node as Element, top);
    }
    return { drafts: this.drafts, containers: this.containers, machine: this.machine };
  }

  private readText(node: Node, top: Open): void {
    const data = this.access.nodeValue.call(node);
    if (!data) return;
    if (top.pre) this.text.addRaw(data, top.marks);
    else {
      if (this.text.empty) this.text.around = this.around();
      this.text.add(data, top.marks, top.link, top.control);
    }
  }

  /** The elements between the container and the text: their classes tell what the text is. */
  private around(): Element[] {
    const around: Element[] = [];
    for (let i = this.stack.length - 1; i >= 0 && around.length <= 5; i--) {
      const open = this.stack[i];
      if (!open || this.containers[open.container]?.element === open.element) break;
      around.unshift(open.element);
    }
    return around;
  }

  private enter(element: Element, parent: Open | null): void {
    const { access } = this;
    const name = access.localName.call(element);
    const kind = this.kindAt(element, name, parent);
    if (kind === 'machine') {
      this.machine.push(element);
      return;
    }
    if (kind === 'noscript') {
      const image = parent && noscriptImage(access, element, parent.element, this.base);
      if (image) this.images.push({ image, element: parent.element, titles: [], lightbox: '', before: this.text.empty });
      return;
    }
    if (kind === 'skip' || !this.visible.element(element)) return;
    if (kind === 'image') {
      this.image(element, parent);
      return;
    }
    if (kind === 'break') {
      if (parent?.pre) this.text.addRaw('\n', parent.marks);
      else if (++this.text.breaks === 2) this.flush(parent);
      this.text.addSpace();
      return;
    }
    if (kind === 'frame') {
      this.frame(element, parent);
      return;
    }
    if (kind === 'inline' && !parent?.details && !this.visible.inline(element)) return;
    if (kind === 'container' && !parent?.details && !this.visible.container(element)) return;
    const block = kind === 'container' || kind === 'leaf';
    if (block) this.flush(parent);
    const shadow = access.shadowRoot.call(element);
    const parentMarks = parent?.marks ?? NO_MARKS;
    const link = name === 'a' ? access.getAttribute.call(element, 'href') : null;
    const container = kind === 'container' ? this.open(element, name, parent?.container ?? null) : (parent?.container ?? 0);
    this.stack.push({
      element,
      name,
      next: access.firstChild.call(shadow ?? element),
      queue: name === 'slot' ? this.assigned(element) : null,
      marks: this.marksOf(name, link, parentMarks),
      link: link !== null || (parent?.link ?? false),
      control: name === 'button' || (parent?.control ?? false),
      pre: name === 'pre' || (parent?.pre ?? false),
      container,
      leaf: kind === 'leaf' ? element : kind === 'container' ? null : (parent?.leaf ?? null),
      leafName: kind === 'leaf' ? name : kind === 'container' ? '#text' : (parent?.leafName ?? '#text'),
      block,
      start: this.drafts.length,
      rows: name === 'table' ? [] : (parent?.rows ?? null),
      details: name === 'details' || (parent?.details ?? false),
      pictureSet: name === 'picture' ? sourceSet(access, element) : (parent?.pictureSet ?? null),
    });
    if (name === 'tr') parent?.rows?.push([]);
    if (name === 'time' || name === 'abbr') this.text.datetime ??= this.momentOf(element, name);
  }

  /** As the tag says; but a caption inside a paragraph (`<span class="caption">`) is no part of its text: styles set it apart. */
  private kindAt(element: Element, name: string, parent: Open | null): TagKind {
    if (name !== 'span' || parent?.leafName !== 'p' || !/caption/i.test(this.access.getAttribute.call(element, 'class') ?? '')) return kindOf(name);
    const within = this.stack
      .slice(-CAPTION_DEPTH)
      .some((open) => /^fig/.test(open.name) || /caption/i.test(this.access.getAttribute.call(open.element, 'class') ?? ''));
    return within ? 'inline' : 'leaf';
  }

  /** A time element's moment, or that of an abbreviation of one: `<abbr title="2026-02-14T08:12:00Z">8:12 AM</abbr>`. */
  private momentOf(element: Element, name: string): string | null {
    if (name === 'time') return this.access.getAttribute.call(element, 'datetime');
    const title = this.access.getAttribute.call(element, 'title');
    return title !== null && /^\d{4}-\d\d-\d\dT\d/.test(title) ? title : null;
  }

  private leave(open: Open): void {
    if (open.block) this.flush(open);
    if (open.name === 'td' || open.name === 'th') this.cell(open);
    const own = this.containers[open.container];
    if (own?.element !== open.element) return;
    own.end = this.drafts.length;
    if (COMPOUND.has(open.name)) this.merge(open, own);
    // an empty container says nothing; those below it are gone already
    if (own.first === own.end && open.container === this.containers.length - 1 && open.container > 0) this.containers.pop();
  }

  private cell(open: Open): void {
    const span = (name: string): number => Math.min(Math.max(Number.parseInt(this.access.getAttribute.call(open.element, name) ?? '1', 10) || 1, 1), 100);
    open.rows?.at(-1)?.push({ start: open.start, end: this.drafts.length, header: open.name === 'th', colspan: span('colspan'), rowspan: span('rowspan') });
  }

  /** A list, quotation or data table becomes one block where nothing but text is in it. */
  private merge(open: Open, own: ContainerDraft): void {
    const inside = this.drafts.slice(open.start);
    if (inside.length === 0) return;
    const shell = { container: own.parent ?? 0, tag: open.name, hints: hintsOf(this.access, open.element), element: open.element };
    const merged = LISTS.has(open.name)
      ? this.looseItems(open.container)
        ? null
        : asList(shell, inside, open.name === 'ol')
      : open.name === 'blockquote'
        ? asQuote(shell, inside)
        : asTable(shell, inside, open.start, open.rows ?? []);
    if (!merged || own.parent === null) return;
    this.drafts.length = open.start;
    this.drafts.push(merged);
    this.containers.length = open.container;
  }

  /** Whether an item of the list holds more than one text and a list after it. */
  private looseItems(list: number): boolean {
    for (let i = list + 1; i < this.containers.length; i++) {
      const item = this.containers[i];
      if (!item || item.end - item.first < 2) continue;
      if (item.end - item.first > 2 || this.drafts[item.first + 1]?.kind !== 'list') return true;
    }
    return false;
  }

  private open(element: Element, tag: string, parent: number | null): number {
    const id = this.containers.length;
    this.containers.push({
      id,
      parent,
      depth: parent === null ? 0 : (this.containers[parent]?.depth ?? 0) + 1,
      tag,
      element,
      first: this.drafts.length,
      end: this.drafts.length,
    });
    return id;
  }

  private marksOf(name: string, href: string | null, marks: readonly Mark[]): readonly Mark[] {
    const address = href === null ? null : linkAddress(href, this.base);
    const mark: Mark | undefined = address === null ? MARKS.get(name) : { kind: 'link', href: address };
    if (!mark || (mark.kind !== 'link' && marks.includes(mark))) return marks;
    return [...marks.filter((other) => other.kind !== mark.kind), mark];
  }

  private flush(open: Open | null): void {
    const { text } = this;
    for (const entry of this.images.filter((image) => image.before)) this.pushImage(entry, open);
    const element = open?.leaf ?? open?.element ?? null;
    if (!text.empty && open) {
      const taken = text.take();
      if (taken.text.trim() !== '' && (open.details || this.visible.block(element))) {
        const { around, runs, ...rest } = taken;
        const own = {
          id: 0,
          container: open.container,
          tag: open.leafName,
          hints: around
            .map((e) => hintsOf(this.access, e))
            .filter(Boolean)
            .join(' '),
          element,
          ...rest,
        };
        const level = /^h[1-6]$/.test(open.leafName) ? Number(open.leafName.slice(1)) : 0;
        if (open.pre) this.drafts.push({ ...own, kind: 'code' });
        else if (level > 0) this.drafts.push({ ...own, kind: 'heading', level, runs });
        else this.drafts.push({ ...own, kind: open.leafName === 'figcaption' ? 'caption' : 'text', runs });
      }
    } else text.take();
    for (const entry of this.images.filter((image) => !image.before)) this.pushImage(entry, open);
    this.images = [];
  }

  private pushImage({ image, element, titles, lightbox }: Pending, open: Open | null): void {
    const hints = hintsOf(this.access, element);
    this.drafts.push({
      kind: 'image',
      id: 0,
      container: open?.container ?? 0,
      tag: 'img',
      hints,
      text: image.alt,
      linkChars: 0,
      controlChars: 0,
      datetime: null,
      element,
      image,
      titles,
      lightbox,
    });
  }

  private image(element: Element, parent: Open | null): void {
    const image = readImage(attributesOf(this.access, element), parent?.pictureSet ?? null, this.base);
    if (!image) return;
    const around = [element, ...this.stack.slice(-2).map((open) => open.element)];
    this.images.push({ image, element, ...saidOf(this.access, around), before: this.text.empty });
  }

  private assigned(slot: Element): Node[] {
    const nodes = 'assignedNodes' in slot ? (slot as HTMLSlotElement).assignedNodes() : [];
    return [...nodes];
  }

  /** A frame of the page's own origin is part of the page. */
  private frame(element: Element, parent: Open | null): void {
    if (this.frames >= MAX_FRAMES) return;
    const inner = frameBody(element);
    if (!inner) return;
    this.frames++;
    this.flush(parent);
    this.enter(inner, parent);
  }
}

function frameBody(frame: Element): Element | null {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner && ofDocument<Element>(inner, 'body');
  } catch {
    return null; // another origin: not ours to read
  }
}
