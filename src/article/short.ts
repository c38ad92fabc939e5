import type { Assembled } from './assemble/article';
import { saysArticle } from './assemble/ld';
import { sentencesOf } from './facts/sentences';
import type { Block, Dateline } from './model';
import type { Page } from './snapshot/page';
import { textOf } from './texts';

/** Sentences that a story has at least: one alone is a notice, a caption or the stub of a page that has yet to load. */
const LEAST = 2;
/**
 * Characters from which one "sentence" is a whole text: scripts such as Thai mark no end of it. The longest ledes of wire
 * stories run to some 300.
 */
const WHOLE_TEXT = 400;

function sentencesIn(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
    case 'figure':
      return sentencesOf(textOf(block)).length;
    case 'list':
      return block.items.length;
    case 'table':
      return block.rows.length;
    case 'code':
      return LEAST;
    case 'subhead':
      return 0;
  }
}

/**
 * Whether a story has less than two sentences, standfirst and captions counted (a gallery tells its story in them). A flash is one sentence and still a story: where an
 * agency's dateline opens it, or the page's data calls it an article, it is read.
 */
export function isTooShort(page: Page, { lead, body, trail }: Assembled, dateline: Dateline | null): boolean {
  if (dateline !== null || saysArticle(page.head)) return false;
  const standfirst = trail.filter((removal) => removal.slot === 'standfirst').map((removal) => removal.content);
  const story = [...standfirst, ...(lead ? [lead] : []), ...body];
  const length = story.reduce((sum, block) => sum + textOf(block).length, 0);
  return length < WHOLE_TEXT && story.reduce((sum, block) => sum + sentencesIn(block), 0) < LEAST;
}
