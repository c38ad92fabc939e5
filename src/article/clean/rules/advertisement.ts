import { AD_LABEL } from '../phrases';
import type { Rule } from '../rule';

/** The label of an advertisement that the page shows between paragraphs. Near miss: `Advertising fell by a third.` */
export const advertisement: Rule = {
  name: 'advertisement',
  captions: true,
  judge: (block) =>
    block.kind !== 'image' && block.text.length <= 80 && AD_LABEL.test(block.text) ? { act: 'remove', reason: 'label of an advertisement' } : null,
};
