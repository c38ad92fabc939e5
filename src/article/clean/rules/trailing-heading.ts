import type { Rule } from '../rule';

/** A heading that nothing of the story follows: it stood over a box that is gone. */
export const trailingHeading: Rule = {
  name: 'trailing-heading',
  judge(block, { region, story }) {
    if (block.kind !== 'heading' || !story.has(block.id)) return null;
    const followed = region.some(
      (other) => other.id > block.id && story.has(other.id) && other.kind !== 'image' && other.kind !== 'caption' && other.kind !== 'heading',
    );
    // the story's own last subhead may stand over a picture or a video
    const home = region.some((other) => other.id < block.id && story.has(other.id) && other.kind === 'text' && other.container === block.container);
    return followed || home ? null : { act: 'remove', reason: 'a heading with nothing of the story under it' };
  },
};
