import { isBiography } from '../biography';
import { isEdge } from '../credit-rule';
import { isBioBox, isDisclaimer, isWidget } from '../named-boxes';
import { SAID } from '../phrases/appeal';
import { COMMISSION, OUTLET_NOTE } from '../phrases/outlet-note';
import type { Rule } from '../rule';
import { tailSections } from '../tail-sections';

/** Characters above which a text that opens with such words is a report on them. */
const LONGEST = 420;

/** What the outlet says of its own page at the story's end: how to report a mistake, how the text was made, what a link earns, who wrote it. Near miss: `The mistake was found by a reader.` */
export const outletNote: Rule = {
  name: 'outlet-note',
  judge(block, context) {
    if (tailSections(context).has(block.id)) return { act: 'remove', reason: 'a note on who made the story, and of what' };
    if (block.kind !== 'image' && isWidget(block, context)) return { act: 'remove', reason: 'a box beside the story' };
    if (block.kind !== 'text' && block.kind !== 'heading') return null;
    if (isBioBox(context.page, block) || isBiography(block, context)) return { act: 'remove', reason: 'a note on the author' };
    if (isDisclaimer(block)) return { act: 'remove', reason: 'a note of the outlet on its page' };
    const says =
      block.text.length <= LONGEST && isEdge(block, context) && (OUTLET_NOTE.test(block.text) || COMMISSION.test(block.text)) && !SAID.test(block.text);
    return says ? { act: 'remove', reason: 'a note of the outlet on its page' } : null;
  },
};
