import { headsBio } from '../../wire/last-lines';
import { creditRule } from '../credit-rule';
import type { Rule } from '../rule';

const lift = creditRule('contact', 'contact', 'how to reach the author');

/**
 * `Contact the author at …`, `Please credit the Thomson Reuters Foundation`: only at the story's end, for stories tell people
 * to follow someone too. The words over such a note (`About the author`) say nothing without it.
 */
export const contact: Rule = {
  name: 'contact',
  judge: (block, context) =>
    headsBio(block.text) ? lift.judge(block, context) && { act: 'remove', reason: 'heads a note on the author' } : lift.judge(block, context),
};
