import type { BlockId, CreditKind, NoticeKind, Slot } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';

/** What a rule may look at: the same original snapshot for every rule, whatever the others say. */
export interface Context {
  readonly page: Page;
  /** Blocks of the region that was read (story and what stands around it), in order. */
  readonly region: readonly SourceBlock[];
  /** Of those, what select.ts took for the story, its pictures and captions included. */
  readonly story: ReadonlySet<BlockId>;
  /** Of the story, what scored as it beyond doubt; where it is not said, nothing is. */
  readonly sure?: ReadonlySet<BlockId>;
  /** The headline as assembled from page and metadata; '' when there is none. */
  readonly headline: string;
  /** The standfirst as assembled; null when there is none. */
  readonly standfirst: string | null;
  /** Who wrote the story, as assembled. */
  readonly authors?: readonly string[];
  /** Caption block → its image block, or itself. */
  readonly captions: ReadonlyMap<BlockId, BlockId>;
  /** Credit line in a block of its own → its image block. */
  readonly credits: ReadonlyMap<BlockId, BlockId>;
  /** Times of a live blog's posts: subheads of the story, and no rule's business. */
  readonly times?: ReadonlySet<BlockId>;
  readonly language: string | null;
}

/** A part of a block's text, in UTF-16 offsets; absent for the whole block. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Remove it, or lift it out of the body into a slot. `reason` is for people: "caption, printed again". */
export type Verdict =
  | { readonly act: 'remove'; readonly reason: string; readonly part?: Part }
  | { readonly act: 'lift'; readonly slot: Slot; readonly reason: string; readonly part?: Part; readonly credit?: CreditKind; readonly notice?: NoticeKind };

/** One reason to take something out. Judges, changes nothing; a file each, named as the rule. */
export interface Rule {
  readonly name: string;
  /** Whether it judges captions too. Most rules are about copy: `(AFP)` at the end of a caption is its credit line and stays there. */
  readonly captions?: true;
  /** Verdicts on one block of the story; null or none to leave it. Several only for different parts. */
  readonly judge: (block: SourceBlock, context: Context) => Verdict | readonly Verdict[] | null;
}
