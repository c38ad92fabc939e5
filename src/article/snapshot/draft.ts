import type { SourceBlock } from './page';

type Writable<T> = T extends unknown ? { -readonly [K in keyof T]: T[K] } : never;
/** A block while the walk still numbers and merges: the snapshot hands it out readonly. */
export type Draft = Writable<SourceBlock>;

export interface ContainerDraft {
  id: number;
  parent: number | null;
  depth: number;
  tag: string;
  hints: string;
  first: number;
  end: number;
}
