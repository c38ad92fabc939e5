import { isEdge } from '../credit-rule';
import { COMMISSION, OUTLET_NOTE } from '../phrases/outlet-note';
import type { Rule } from '../rule';

/** Characters above which a text that opens with such words is a report on them. */
const LONGEST = 420;

/** What the outlet says of its own page at the story's end: how to report a mistake, how the text was made, what a link earns. Near miss: `The mistake was found by a reader.` */
export const outletNote: Rule = {
  name: 'outlet-note',
  judge: (block, context) =>
    (block.kind === 'text' || block.kind === 'heading') &&
    block.text.length <= LONGEST &&
    isEdge(block, context) &&
    (OUTLET_NOTE.test(block.text) || COMMISSION.test(block.text))
      ? { act: 'remove', reason: 'a note of the outlet on its page' }
      : null,
};
