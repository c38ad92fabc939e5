import type { Page } from '../snapshot/page';
import type { Evidence } from './evidence';
import { NAME, namesIn } from './names';

/** Characters from which a paragraph among its like is the story's, and link density up to which it is. */
const LONG = 100;
const LINKS = 0.3;
/** Characters of prose on a page from which it has a story, and the share of them that stands directly in one container. */
const PROSE = 1500;
const SHARE = 0.4;
/** What the page calls other things than paragraphs. */
const OTHER = NAME.related | NAME.comment | NAME.promo | NAME.ad | NAME.chrome | NAME.tags | NAME.social | NAME.hidden;

/** The score of a paragraph that is surely one of the story's: about what the table gives them. */
export const SURE = 0.97;

/**
 * 1 for the paragraphs that need no table: long ones in the one container that directly holds most of the page's prose, but
 * the first, which can be a standfirst or a note on the page. Of 14,000 such on the development pages, the table takes 16 for
 * something else; they are a fifth of what it would be asked.
 */
export function sureBlocks({ blocks }: Page, { own, prose, names, linkDensity, total }: Evidence): Uint8Array {
  const sure = new Uint8Array(blocks.length);
  let home = 0;
  for (let c = 1; c < own.length; c++) if ((own[c] ?? 0) > (own[home] ?? 0)) home = c;
  if (total < PROSE || (own[home] ?? 0) < total * SHARE || (names[home] ?? 0) & OTHER) return sure;
  let first = true;
  for (const { id, container, kind, tag, text, hints } of blocks) {
    if (container !== home || kind !== 'text' || tag !== 'p' || text.length < LONG) continue;
    if (!first && (prose[id] ?? 0) > 0 && (linkDensity[id] ?? 0) < LINKS && !(namesIn(hints) & OTHER)) sure[id] = 1;
    first = false;
  }
  return sure;
}
