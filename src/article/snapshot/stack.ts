import type { ClassReader } from './called';
import type { Access } from './dom';
import { hintsOf } from './hints';
import { Open } from './open';
import type { Tag } from './tags';

/** Elements around a text whose names are its hints, at most. */
const MOST_AROUND = 6;
/** Elements around a caption among which one is the figure's, or is called a caption itself. */
const CAPTION_DEPTH = 4;

/** The open elements, innermost last: the walk's own stack, so a page 100,000 levels deep is only a long list. */
export class Stack {
  private readonly opens: Open[] = [];
  private depth = 0;
  /** The innermost. */
  top: Open | null = null;

  constructor(private readonly access: Access) {}

  push(element: Element, tag: Tag, classes: string): Open {
    let open = this.opens[this.depth];
    if (open) {
      open.element = element;
      open.tag = tag;
      open.classes = classes;
    } else {
      open = new Open(element, tag, classes);
      this.opens.push(open);
    }
    this.depth++;
    this.top = open;
    return open;
  }

  pop(): void {
    this.depth--;
    this.top = this.depth > 0 ? (this.opens[this.depth - 1] ?? null) : null;
  }

  /** The innermost elements, the outermost of them first. */
  inner(count: number): readonly Element[] {
    return this.opens.slice(Math.max(this.depth - count, 0), this.depth).map(({ element }) => element);
  }

  /** What the page calls an open element. */
  hintsOf(open: Open): string {
    open.hints ??= hintsOf(this.access, open.element, open.classes);
    return open.hints;
  }

  /** What the elements between the container and the text are called: it tells what the text is. */
  around(): string {
    let hints = '';
    for (let i = this.depth - 1; i >= this.depth - MOST_AROUND; i--) {
      const open = this.opens[i];
      if (!open || open.own) break;
      const own = this.hintsOf(open);
      if (own !== '') hints = hints === '' ? own : `${own} ${hints}`;
    }
    return hints;
  }

  /** Whether what is around is a figure's or called a caption: then nothing in it is to be set apart. */
  isCaption(classes: ClassReader): boolean {
    for (let i = this.depth - 1; i >= Math.max(this.depth - CAPTION_DEPTH, 0); i--) {
      const open = this.opens[i];
      if (open && (open.tag.name.startsWith('fig') || classes.read(open.classes).caption)) return true;
    }
    return false;
  }
}
