import { repeats } from '../compare';
import type { Rule } from '../rule';

/** The summary below the headline, which has its own place: a heading, or a text apart from the story's paragraphs. */
export const standfirst: Rule = {
  name: 'standfirst',
  judge(block, { standfirst, region, story }) {
    if (standfirst === null || (block.kind !== 'heading' && block.kind !== 'text') || !repeats(block.text, standfirst)) return null;
    const next = region.find((other) => other.id > block.id && other.kind === 'text' && story.has(other.id));
    // a lede that is also the page's summary stays where it is, among its own
    if (block.kind === 'text' && next?.container === block.container) return null;
    return { act: 'lift', slot: 'standfirst', reason: 'the standfirst' };
  },
};
