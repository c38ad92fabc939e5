import { COMMENTS } from '../phrases/comments';
import type { Rule } from '../rule';

/** Counts of comments and calls for them. Near miss: `Comments were not available.` */
export const comments: Rule = {
  name: 'comments',
  judge: (block) => (block.kind !== 'image' && block.text.length <= 80 && COMMENTS.test(block.text) ? { act: 'remove', reason: 'readers’ comments' } : null),
};
