import type { BlockId, Run } from './text';

export interface Image {
  /** Absolute http(s) address. */
  readonly src: string;
  /** The image's text alternative; '' when the page gives none. */
  readonly alt: string;
  /** In CSS pixels as the page states them; null when it does not. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly id: BlockId;
  readonly runs: readonly Run[];
}
export interface Subhead {
  readonly kind: 'subhead';
  readonly id: BlockId;
  /** 2 for a section of the story, 3 and 4 for what is below it. The headline is not a block. */
  readonly level: 2 | 3 | 4;
  readonly runs: readonly Run[];
}
export interface ListItem {
  /** 0 for an item of the list itself, 1 for one of a list in it, and so on. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly runs: readonly Run[];
}
export interface List {
  readonly kind: 'list';
  readonly id: BlockId;
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}
/** A block quotation or an embedded post. */
export interface Quote {
  readonly kind: 'quote';
  readonly id: BlockId;
  readonly paragraphs: readonly (readonly Run[])[];
}
export interface Code {
  readonly kind: 'code';
  readonly id: BlockId;
  readonly text: string;
}
export interface Cell {
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly runs: readonly Run[];
}
export interface Table {
  readonly kind: 'table';
  readonly id: BlockId;
  readonly caption: string | null;
  readonly rows: readonly (readonly Cell[])[];
}
/** A picture with its caption and credit line; without an image where only the caption is known (plain text). */
export interface Figure {
  readonly kind: 'figure';
  readonly id: BlockId;
  readonly image: Image | null;
  /** What the caption says, with its credit line as printed; empty when there is none. */
  readonly caption: readonly Run[];
  /** The credit line alone ("Planet Labs PBC/Handout via Reuters"), without brackets; null when there is none. */
  readonly credit: string | null;
}
export type Block = Paragraph | Subhead | List | Quote | Code | Table | Figure;
