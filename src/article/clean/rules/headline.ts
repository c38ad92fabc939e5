import type { SourceBlock } from '../../snapshot/page';
import { repeats } from '../compare';
import type { Rule } from '../rule';

/** Characters of a kicker that a template prints in the heading of the first level. */
const KICKER = 90;
const isWithKicker = (block: SourceBlock, headline: string): boolean =>
  block.kind === 'heading' && block.level === 1 && block.text.length - headline.length <= KICKER && block.text.endsWith(` ${headline}`);

/** The headline stands above the story: the page's own heading is lifted, its repetitions in the text go with it. */
export const headline: Rule = {
  name: 'headline',
  captions: true,
  judge(block, context) {
    if (context.headline === '' || (block.kind !== 'heading' && block.kind !== 'text')) return null;
    return repeats(block.text, context.headline) || isWithKicker(block, context.headline) ? { act: 'lift', slot: 'headline', reason: 'the headline' } : null;
  },
};
