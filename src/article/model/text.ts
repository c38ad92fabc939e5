/** Inline formatting of a run. A link's address is absolute and http, https or mailto; nothing else gets this far. */
export type Mark =
  | { readonly kind: 'strong' }
  | { readonly kind: 'emphasis' }
  | { readonly kind: 'code' }
  | { readonly kind: 'subscript' }
  | { readonly kind: 'superscript' }
  | { readonly kind: 'link'; readonly href: string };

/** A span of text with one set of marks. Inline text is a flat list of runs, never nested. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * A block's place in the page, counted in document order from 0. Ids are stable within one reading, so the trail, the
 * facts and the live page speak of the same block, and a block that is put back finds its place by its number.
 */
export type BlockId = number;
