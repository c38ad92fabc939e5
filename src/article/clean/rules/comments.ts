import { isCommentForm } from '../named-boxes';
import { COMMENTS } from '../phrases/comments';
import type { Rule } from '../rule';

/** Counts of comments, calls for them, and what stands in their form. Near miss: `Comments were not available.` */
export const comments: Rule = {
  name: 'comments',
  judge: (block, { page }) =>
    block.kind !== 'image' && ((block.text.length <= 80 && COMMENTS.test(block.text)) || isCommentForm(page, block))
      ? { act: 'remove', reason: 'readers’ comments' }
      : null,
};
