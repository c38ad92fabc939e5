import { re } from '../../expression';
import { CLICK_HERE, LEAD_IN, READ_MORE, READ_MORE_ALONE, VIDEO_TITLE } from '../phrases/read-more';
import type { Rule } from '../rule';

/** Characters above which a text is a paragraph that happens to open with such a phrase. */
const LONGEST = 260;

/** Characters of one line that sends the reader away without a label. */
const LONGEST_LINE = 160;

/** The reader is sent to another story in so many words: `Read more: …`, `Lesen Sie auch | …`, a heading over a box of links. */
export const readMore: Rule = {
  name: 'read-more',
  judge(block) {
    const { text } = block;
    if (block.kind === 'image' || block.kind === 'caption' || block.kind === 'table' || block.kind === 'code' || text.length > LONGEST) return null;
    if (READ_MORE_ALONE.test(text)) return { act: 'remove', reason: 'leads to other stories' };
    const title = block.kind === 'text' && text.length <= LONGEST_LINE && VIDEO_TITLE.test(text) && !/[.!?]["”»]?$/.test(text);
    const clicks = block.linkChars > 0 && text.length <= LONGEST_LINE && CLICK_HERE.test(text);
    return title || clicks || leads(text, block.linkChars) ? { act: 'remove', reason: 'leads to another story' } : null;
  },
};

/** What parts a label from the headline behind it; a hyphen only before a space, for `Related-party deals` is prose. */
const MARK = /^[\s\])】」"”»*]*(?:[:：|｜»›→▶►>–—]|-\s)/;
/** A sentence behind the colon, where a headline would stand: `Related: the two brothers were both on board.` */
const PROSE = re`^\s*:\s\p{Ll}[^:|]*\p{L}\.$`;
/** A label in brackets: `【関連記事】`, `[Read more]`. */
const BRACKET = /^\s*[\]】]/;
/** A mark that prose never has. */
const NO_PROSE = /^\s*[|｜»›→▶►>]/;

function leads(text: string, linkChars: number): boolean {
  const linked = linkChars > text.length * 0.5;
  const match = READ_MORE.exec(text);
  if (match) {
    const rest = text.slice(match[0].length);
    if (!linked && PROSE.test(rest)) return false;
    return linked || MARK.test(rest) || BRACKET.test(rest) || shouts(match[0], rest);
  }
  const lead = LEAD_IN.exec(text);
  if (!lead) return false;
  const rest = text.slice(lead[0].length);
  const title = linkChars >= rest.length * 0.7;
  return (title && (MARK.test(rest) || /】$/.test(lead[0]))) || (lead[0] === lead[0].toUpperCase() && NO_PROSE.test(rest));
}

/** A label in capitals before a headline that is not: `READ ALSO Dam levels fall`. */
const shouts = (label: string, rest: string): boolean => re`\p{Lu}{4}`.test(label) && label === label.toUpperCase() && re`^\s+["“„«]?\p{Lu}\p{Ll}`.test(rest);
