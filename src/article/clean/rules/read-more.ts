import type { Page, SourceBlock } from '../../snapshot/page';
import { READ_MORE, READ_MORE_ALONE, READ_MORE_UNSPACED } from '../phrases';
import type { Rule } from '../rule';

/** Characters above which a text is a paragraph that happens to open with such a phrase. */
const LONGEST = 260;
/** Characters of a heading of another story; longer than this, a linked text is prose. */
const LONGEST_TITLE = 180;
/** Share of a block that is link, from which the block is nothing else. */
const ALL_LINK = 0.92;

/** Links to other stories between the paragraphs: `Read more: …`, a heading over a box of links, a lone linked title. */
export const readMore: Rule = {
  name: 'read-more',
  judge(block, { page, region }) {
    const { text } = block;
    if (block.kind === 'image' || block.kind === 'caption' || block.kind === 'table' || block.kind === 'code' || text.length > LONGEST) return null;
    if (READ_MORE_ALONE.test(text)) return { act: 'remove', reason: 'leads to other stories' };
    if (leads(block)) return { act: 'remove', reason: 'leads to another story' };
    if ((block.kind === 'text' || isCard(block, page)) && loneLink(block) && interrupts(block, region))
      return { act: 'remove', reason: 'a link to another story' };
    return null;
  },
};

/** Texts that a card of another story holds at most: its title and a label. */
const CARD = 2;

/** A heading that is an article of its own amid this one. Near miss: a linked subhead among its paragraphs. */
function isCard(block: SourceBlock, page: Page): boolean {
  const box = page.containers[block.container];
  return block.kind === 'heading' && box?.tag === 'article' && box.end - box.first <= CARD;
}

function leads(block: SourceBlock): boolean {
  const match = READ_MORE.exec(block.text) ?? READ_MORE_UNSPACED.exec(block.text);
  if (!match) return false;
  const rest = block.text.slice(match[0].length);
  return /^\s*[:：|»›→▶>–—-]/.test(rest) || block.linkChars > block.text.length * 0.5;
}

/** A title that is one link: no sentence end, at least three words (or as many characters of CJK). */
function loneLink(block: SourceBlock): boolean {
  const { text } = block;
  if (text.length > LONGEST_TITLE || block.linkChars < text.length * ALL_LINK) return false;
  if (/[.。:：]["'”’»)\]]*$/.test(text)) return false;
  return text.split(' ').length >= 3 || /[\u3040-\u30ff\u4e00-\u9fff]{8}/.test(text);
}

/** Characters of the paragraphs on either side from which a line between them interrupts a text. */
const PARAGRAPH = 60;

/** Alone between two paragraphs of prose: one of several linked lines is a list, and that is the author's. */
function interrupts(block: SourceBlock, region: readonly SourceBlock[]): boolean {
  const texts = region.filter((other) => other.kind !== 'image' && other.kind !== 'caption');
  const at = texts.findIndex((other) => other.id === block.id);
  return [texts[at - 1], texts[at + 1]].every(
    (other) => other !== undefined && other.text.length >= PARAGRAPH && other.linkChars < other.text.length / 2 && !/[:：]$/.test(other.text),
  );
}
