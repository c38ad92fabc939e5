import type { SourceBlock } from './page';

type Writable<T> = T extends unknown ? { -readonly [K in keyof T]: T[K] } : never;
/** A block while the walk still numbers and merges: the snapshot hands it out readonly. */
export type Draft = Writable<SourceBlock>;

type Kind = Draft['kind'];
type OfKind<K extends Kind> = Extract<Draft, { readonly kind: K }>;
/** What every block has. */
type Shared = Pick<Draft, 'container' | 'tag' | 'hints' | 'text' | 'linkChars' | 'controlChars' | 'datetime'>;

/** All that any kind of block has. */
class AnyBlock {
  id = 0;
  runs: OfKind<'text'>['runs'] | undefined = undefined;
  level: number | undefined = undefined;
  ordered: boolean | undefined = undefined;
  items: OfKind<'list'>['items'] | undefined = undefined;
  paragraphs: OfKind<'quote'>['paragraphs'] | undefined = undefined;
  caption: OfKind<'table'>['caption'] | undefined = undefined;
  rows: OfKind<'table'>['rows'] | undefined = undefined;
  image: OfKind<'image'>['image'] | undefined = undefined;
  titles: OfKind<'image'>['titles'] | undefined = undefined;
  lightbox: string | undefined = undefined;

  constructor(
    public kind: Kind,
    public container: number,
    public tag: string,
    public hints: string,
    public text: string,
    public linkChars: number,
    public controlChars: number,
    public datetime: string | null,
  ) {}
}

/**
 * A block of a kind. Whatever its kind, it is an object of one shape: every part of the parser looks at the blocks, and the
 * engine finds what stands in objects of eight shapes many times slower than in those of one.
 */
export function draftOf<K extends Kind>(kind: K, of: Shared, own: Omit<OfKind<K>, keyof Shared | 'id' | 'kind'>): Draft {
  const block = new AnyBlock(kind, of.container, of.tag, of.hints, of.text, of.linkChars, of.controlChars, of.datetime);
  return Object.assign(block, own) as AnyBlock & Draft;
}

export interface ContainerDraft {
  id: number;
  parent: number | null;
  depth: number;
  tag: string;
  hints: string;
  first: number;
  end: number;
}
