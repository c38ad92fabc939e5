import { END_MARK } from '../../wire/last-lines';
import { isLast } from '../credit-rule';
import type { Rule } from '../rule';

/** A line drawn with characters: `___`, `* * *`, `-----`. Near misses: `-30-` amid the story, `* Corrects spelling`. */
const LINE = /^(?:[\s_*=~•·#–—-]+|\.)$/;

/** A dividing line between the story and what follows it, or the mark of its end; it says nothing. */
export const separator: Rule = {
  name: 'separator',
  judge(block, context) {
    if (block.kind !== 'text' && block.kind !== 'heading') return null;
    if (LINE.test(block.text)) return { act: 'remove', reason: 'a dividing line' };
    return block.text.length <= 12 && END_MARK.test(block.text) && isLast(block, context) ? { act: 'remove', reason: 'the end mark of the wire' } : null;
  },
};
