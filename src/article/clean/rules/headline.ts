import { repeats } from '../compare';
import type { Rule } from '../rule';

/** The headline stands above the story: the page's own heading is lifted, its repetitions in the text go with it. */
export const headline: Rule = {
  name: 'headline',
  captions: true,
  judge(block, context) {
    if (context.headline === '' || (block.kind !== 'heading' && block.kind !== 'text')) return null;
    return repeats(block.text, context.headline) ? { act: 'lift', slot: 'headline', reason: 'the headline' } : null;
  },
};
