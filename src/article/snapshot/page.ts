import type { BlockId, Cell, Image, ListItem, Run } from '../model';

/**
 * What the snapshot saw of a page or a pasted text: plain data, read once, never changed. Everything behind the
 * snapshot works on this and on nothing else.
 */
export interface Page {
  readonly url: string | null;
  readonly head: Head;
  readonly blocks: readonly SourceBlock[];
  readonly containers: readonly Container[];
  readonly origin: 'document' | 'text';
}

/** The page's own words about itself: evidence, not truth. */
export interface Head {
  /** document.title */
  readonly title: string;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  readonly canonical: string | null;
  /** meta elements in order; `name` is name, property or itemprop, in lower case. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  /** Objects of every JSON-LD script, flattened out of arrays and @graph; unknown shape, validated where it is read. */
  readonly jsonLd: readonly Readonly<Record<string, unknown>>[];
}

/** An element that holds blocks (div, article, aside, figure …), as a tree by number: parent is smaller than id; 0 is the body. */
export interface Container {
  readonly id: number;
  readonly parent: number | null;
  readonly depth: number;
  readonly tag: string;
  /** Words of class, id, role, itemprop, data-testid and aria-label, in lower case, in that order, parted by spaces. */
  readonly hints: string;
  /** First and one past the last block in it. */
  readonly first: BlockId;
  readonly end: BlockId;
}

/** The runs of a block that is one line of text; null for all others. */
export const lineRuns = (block: SourceBlock): readonly Run[] | null =>
  block.kind === 'text' || block.kind === 'heading' || block.kind === 'caption' ? block.runs : null;

interface SourceBase {
  readonly id: BlockId;
  /** Innermost container. */
  readonly container: number;
  /** Local name of the element the block is ('#text' for loose text in a container). */
  readonly tag: string;
  /** As in Container.hints, of the block's own element and the elements between it and its container. */
  readonly hints: string;
  /** White space folded. For media: the text alternative or ''. */
  readonly text: string;
  /** Number of characters of `text` inside links, and inside buttons or other controls. */
  readonly linkChars: number;
  readonly controlChars: number;
  /** Its machine-readable date, of a time element. */
  readonly datetime: string | null;
}
/** What a snapshot block is by its markup alone; roles come later. */
export type SourceBlock = SourceBase &
  (
    | { readonly kind: 'text'; readonly runs: readonly Run[] }
    | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
    | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
    | { readonly kind: 'quote'; readonly paragraphs: readonly (readonly Run[])[] }
    | { readonly kind: 'code' }
    | { readonly kind: 'table'; readonly caption: string | null; readonly rows: readonly (readonly Cell[])[] }
    | { readonly kind: 'caption'; readonly runs: readonly Run[] }
    | {
        readonly kind: 'image';
        readonly image: Image /** title attribute and lightbox copies of the caption */;
        readonly titles: readonly string[] /** What its lightbox says under it; '' when nothing. */;
        readonly lightbox: string;
      }
  );
