import type { Rule } from '../rule';

/** A line drawn with characters: `___`, `* * *`, `-----`. Near misses: `-30-`, `* Corrects spelling`. */
const LINE = /^[\s_*=~•·#–—-]+$/;

/** A dividing line between the story and what follows it; it says nothing. */
export const separator: Rule = {
  name: 'separator',
  judge(block) {
    return block.kind === 'text' && LINE.test(block.text) ? { act: 'remove', reason: 'a dividing line' } : null;
  },
};
