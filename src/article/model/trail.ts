import type { Block } from './blocks';
import type { BlockId } from './text';

/** Where a lifted text went. */
export type Slot = 'headline' | 'kicker' | 'standfirst' | 'byline' | 'date' | 'caption' | 'credit' | 'notice' | 'outlet' | 'section';

/** One thing that is not in the body: removed, or lifted into a slot; with the rule that judged it and why. */
export interface Removal {
  readonly block: BlockId;
  /** File name of the rule in clean/rules/, or `selection` for what select.ts left out. */
  readonly rule: string;
  /** For people, in plain words: `caption, printed again`. */
  readonly reason: string;
  /** null: it is in no slot, only here. */
  readonly slot: Slot | null;
  readonly text: string;
  /** What comes back when the user puts it back, at its place by id. */
  readonly content: Block;
}
export type Trail = readonly Removal[];

/** A rule that broke on a block: the block stays as it is. A defect of ours, shown to the user and failed on by the tests. */
export interface Fault {
  /** File name of the rule in clean/rules/. */
  readonly rule: string;
  readonly block: BlockId;
  /** The error's own words, for a report. */
  readonly message: string;
}
