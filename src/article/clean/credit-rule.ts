import type { CreditKind } from '../model';
import type { SourceBlock } from '../snapshot/page';
import { creditOf, tailCredit } from '../wire/credits';
import type { Context, Rule } from './rule';

/** Paragraphs from the story's end among which a bare agency, initials or a contact line is a credit. */
const LAST = 4;

/** Whether a block is among the last paragraphs of the story, or behind them. */
export function isLast(block: SourceBlock, { region, story }: Context): boolean {
  let behind = 0;
  for (const other of region) if (other.id > block.id && story.has(other.id) && other.kind === 'text' && other.text.length > 40) behind++;
  return behind < LAST;
}

/** A rule for one kind of credit line: a whole paragraph of it, or the end of a paragraph of copy. */
export const creditRule = (kind: CreditKind, name: string, reason: string): Rule => ({
  name,
  judge(block, context) {
    if ((block.kind !== 'text' && block.kind !== 'heading') || block.text.length > 5000) return null;
    const last = isLast(block, context);
    const whole = creditOf(block.text, last);
    if (whole) return whole.kind === kind ? { act: 'lift', slot: 'credit', credit: kind, reason } : null;
    if (block.kind === 'heading') return null;
    const tail = tailCredit(block.text, last);
    return tail?.kind === kind ? { act: 'lift', slot: 'credit', credit: kind, reason, part: { start: tail.start, end: block.text.length } } : null;
  },
});
