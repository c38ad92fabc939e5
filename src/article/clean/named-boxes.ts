import type { Page, SourceBlock } from '../snapshot/page';
import type { Context } from './rule';

/**
 * Names by which templates and well-known plugins call a part of the page that is never the story. On the development
 * pages no text of the gold stands in one: 40 of the scorer's errors do.
 */
const BIO = /(?:author|writer|autor)[_-]{0,2}(?:section[_-]{0,2})?(?:bio|box|desc)|author__?about/;
const DISCLAIMER = /disclaimer|disclosure/;
/** WordPress' own and its plugins': YARPP, Jetpack, WP Related Posts. */
const RELATED = /(?:^|[\s_])(?:wp_rp|c?-?link-?list|related[_-]?posts?|yarpp|jp-relatedposts)(?:$|[\s_-])/;
const COMMENT_FORM = /(?:^|\s)comment-?form(?:$|\s)/;

/** What blogs put beside and below their posts: WordPress' and Blogger's own names. */
const WIDGET = /(?:^|\s)(?:textwidget|widget_text|widget-content)(?:$|\s)/;

const homeOf = (page: Page, block: SourceBlock): string => page.containers[block.container]?.hints ?? '';

/** Whether a block is, by its name or its container's, a note on the author. */
export const isBioBox = (page: Page, block: SourceBlock): boolean => BIO.test(block.hints) || BIO.test(homeOf(page, block));
/** By its own name alone: a container of that name can hold the whole page. */
export const isDisclaimer = (block: SourceBlock): boolean => DISCLAIMER.test(block.hints);
export const isRelatedBox = (page: Page, block: SourceBlock): boolean =>
  block.kind === 'list' && (RELATED.test(block.hints) || RELATED.test(homeOf(page, block)));
export const isCommentForm = (page: Page, block: SourceBlock): boolean => COMMENT_FORM.test(homeOf(page, block));

/** The text of a reader's comment, by its own box. Near misses: `commentary-text`, and a German `kommentar-text`, which is an opinion of the outlet's. */
const COMMENT =
  /(?:^|[\s_-])(?:comment|comentario|commentaire|commento)s?[-_]{1,2}(?:msg|message|body|text|texte?|texto|testo|content|contenu|contenido)(?:$|\s)/;
const inComment = (page: Page, block: SourceBlock): boolean => COMMENT.test(block.hints) || COMMENT.test(homeOf(page, block));
/** Whether a block is a reader's comment, in a story that is not made of them. */
export const isComment = (block: SourceBlock, { page, region, story }: Context): boolean => {
  if (!inComment(page, block)) return false;
  let [all, own] = [0, 0];
  for (const other of region) {
    if (other.kind !== 'text' || !story.has(other.id)) continue;
    all += other.text.length;
    if (inComment(page, other)) own += other.text.length;
  }
  return own * 2 < all;
};

const inWidget = (page: Page, block: SourceBlock): boolean => WIDGET.test(homeOf(page, block));
/** Whether a block stands in a box beside the post. Near miss: a page that is built of such boxes. */
export const isWidget = (block: SourceBlock, { page, region, story }: Context): boolean => {
  if (!inWidget(page, block)) return false;
  const texts = region.filter((other) => other.kind === 'text' && story.has(other.id));
  return texts.filter((other) => inWidget(page, other)).length * 2 < texts.length;
};
