import type { CreditKind } from '../model';
import type { SourceBlock } from '../snapshot/page';
import { creditOf, tailCredit } from '../wire/credits';
import { once } from './once';
import type { Context, Rule } from './rule';

/** Paragraphs from the story's end among which a bare agency, initials or a contact line is a credit. */
const LAST = 4;

/** The first of the story's last paragraphs. */
const lastBegin = once(
  ({ region, story }: Context): number => region.filter((block) => story.has(block.id) && block.kind === 'text' && block.text.length > 40).at(-LAST)?.id ?? 0,
);

/** Whether a block is among the last paragraphs of the story, or behind them. */
export const isLast = (block: SourceBlock, context: Context): boolean => block.id >= lastBegin(context);

/** The second of the story's texts: notes stand above the lede or around it. */
const firstEnd = once(({ region, story }: Context): number => region.filter((block) => story.has(block.id) && block.kind === 'text')[1]?.id ?? 0);

/** Whether a block is among the first two texts of the story or its last paragraphs, where notes on it stand. */
export const isEdge = (block: SourceBlock, context: Context): boolean => block.id <= firstEnd(context) || isLast(block, context);

/** A credit in a block: the whole of it, or from `start` on. Every rule asks for its own kind, so a block is read once for all. */
const creditIn = once((context: Context) => {
  const known: (InBlock | null | undefined)[] = [];
  return (block: SourceBlock): InBlock | null => {
    const before = known[block.id];
    if (before !== undefined) return before;
    const credit = read(block, context);
    known[block.id] = credit;
    return credit;
  };
});

interface InBlock {
  readonly kind: CreditKind;
  readonly start: number | null;
}

function read(block: SourceBlock, context: Context): InBlock | null {
  if ((block.kind !== 'text' && block.kind !== 'heading') || block.text.length > 5000) return null;
  const last = isLast(block, context);
  const whole = creditOf(block.text, last);
  if (whole) return { kind: whole.kind, start: null };
  return block.kind === 'heading' ? null : tailCredit(block.text, last);
}

/** A rule for one kind of credit line: a whole paragraph of it, or the end of a paragraph of copy. */
export const creditRule = (kind: CreditKind, name: string, reason: string): Rule => ({
  name,
  judge(block, context) {
    const credit = creditIn(context)(block);
    if (credit?.kind !== kind) return null;
    return { act: 'lift', slot: 'credit', credit: kind, reason, ...(credit.start !== null && { part: { start: credit.start, end: block.text.length } }) };
  },
});
