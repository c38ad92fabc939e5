import { AD_LABEL } from '../phrases/advertisement';
import type { Rule } from '../rule';

/** Labels of advertisements between paragraphs, and the line that the story goes on below. Near miss: `Advertising fell by a third.` */
export const advertisement: Rule = {
  name: 'advertisement',
  captions: true,
  judge: (block) =>
    block.kind !== 'image' && block.text.length <= 90 && AD_LABEL.test(block.text) ? { act: 'remove', reason: 'label of an advertisement' } : null,
};
