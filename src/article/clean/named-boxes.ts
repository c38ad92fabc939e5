import type { Page, SourceBlock } from '../snapshot/page';

/**
 * Names by which templates and well-known plugins call a part of the page that is never the story. On the development
 * pages no text of the gold stands in one: 40 of the scorer's errors do.
 */
const BIO = /(?:author|writer|autor)[_-]{0,2}(?:section[_-]{0,2})?(?:bio|box|desc)|author__?about/;
const DISCLAIMER = /disclaimer/;
/** WordPress' own and its plugins': YARPP, Jetpack, WP Related Posts. */
const RELATED = /(?:^|[\s_])(?:wp_rp|related[_-]?posts?|yarpp|jp-relatedposts)(?:$|[\s_-])/;
const COMMENT_FORM = /(?:^|\s)comment-?form(?:$|\s)/;

const homeOf = (page: Page, block: SourceBlock): string => page.containers[block.container]?.hints ?? '';

/** Whether a block is, by its name or its container's, a note on the author. */
export const isBioBox = (page: Page, block: SourceBlock): boolean => BIO.test(block.hints) || BIO.test(homeOf(page, block));
/** By its own name alone: a container of that name can hold the whole page. */
export const isDisclaimer = (block: SourceBlock): boolean => DISCLAIMER.test(block.hints);
export const isRelatedBox = (page: Page, block: SourceBlock): boolean =>
  block.kind === 'list' && (RELATED.test(block.hints) || RELATED.test(homeOf(page, block)));
export const isCommentForm = (page: Page, block: SourceBlock): boolean => COMMENT_FORM.test(homeOf(page, block));
