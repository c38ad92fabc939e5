import type { SourceBlock } from '../../snapshot/page';
import { isLast } from '../credit-rule';
import { isComment, isCommentForm } from '../named-boxes';
import { SAID } from '../phrases/appeal';
import { COMMENT_POLICY, COMMENTS } from '../phrases/comments';
import type { Context, Rule } from '../rule';

/** Characters above which a text that opens with such words is about comments. */
const LONGEST_POLICY = 500;
const isPolicy = (block: SourceBlock, context: Context): boolean =>
  block.kind === 'text' && block.text.length <= LONGEST_POLICY && isLast(block, context) && COMMENT_POLICY.test(block.text) && !SAID.test(block.text);

/** Counts of comments, calls for them, and what stands in their form. Near miss: `Comments were not available.` */
export const comments: Rule = {
  name: 'comments',
  judge: (block, context) =>
    block.kind !== 'image' &&
    ((block.text.length <= 80 && COMMENTS.test(block.text)) || isCommentForm(context.page, block) || isComment(block, context) || isPolicy(block, context))
      ? { act: 'remove', reason: 'readers’ comments' }
      : null,
};
