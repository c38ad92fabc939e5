import { repeats } from '../compare';
import type { Rule } from '../rule';

/** Why a standfirst is lifted that the page sets as the story's opening: in the element that holds its paragraphs, or just like them. */
export const OPENS_STORY = 'the standfirst, set as the opening of the story';

/** The summary below the headline, which has its own place: a heading, or a text apart from the story's paragraphs. */
export const standfirst: Rule = {
  name: 'standfirst',
  judge(block, { standfirst, region, story, sure, page }) {
    if (standfirst === null || (block.kind !== 'heading' && block.kind !== 'text') || !standfirst.split('\n').some((deck) => repeats(block.text, deck)))
      return null;
    const next = region.find((other) => other.id > block.id && other.kind === 'text' && story.has(other.id));
    // a lede that is also the page's summary stays where it is, among its own
    if (block.kind === 'text' && next?.container === block.container) return null;
    const home = page.containers[block.container];
    // a sentence that the story says itself is taken from it
    const again = region.some((other) => other.id > block.id && other.kind === 'text' && story.has(other.id) && other.text.startsWith(block.text));
    const opens = !again && (sure?.has(block.id) || (story.has(block.id) && next !== undefined && home !== undefined && next.id < home.end));
    return { act: 'lift', slot: 'standfirst', reason: opens ? OPENS_STORY : 'the standfirst' };
  },
};
