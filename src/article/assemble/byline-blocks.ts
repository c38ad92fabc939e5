import { byLetter } from '../by-letter';
import { once } from '../clean/once';
import type { Page, SourceBlock } from '../snapshot/page';
import { opensByline } from '../wire/bylines';

/** What page authors call a byline. */
const NAMED = new RegExp(
  `(?:^|[\\s_-])(?:${byLetter(
    'by-?line|author|writer|contributor|creator|posted-by|posted-on|entry-meta|post-meta|autor|auteur|redakteur|verfasser|reporter|journalist|vcard|signature|firma',
  )})(?:s|en|e|in|es|name\\w*|link|s-?name\\w*)?(?:$|[\\s_-])`,
);
/** Names for the whole row of facts above a story, in which categories stand as well. */
const ROW = /(?:^|[\s_-])(?:posted-on|entry-meta|post-meta)(?:$|[\s_-])/;
const NAMER = new RegExp(byLetter('by-?line|author|writer|contributor|creator|posted-by|autor|auteur|redakteur|verfasser|reporter|journalist|vcard|firma'));
/** Other texts than the story: comments, related stories, menus. */
const OTHERS = new RegExp(
  byLetter('comment|related|recommend|most-?read|popular|teaser|newsletter|promo|cookie|breadcrumb|listing|read-?next|also-?like|(?:^|\\s)(?:nav|menu|search)'),
);
/** Near an author's name, but author boxes with their own text, and what stands beside the story. */
const BESIDE = /author-?(?:bio|desc|box-?text|info-?text)|sidebar/;
/** Longest visible byline, in characters: four names with their roles. */
export const LONGEST = 160;

/** The element of an author's name itself, where one word (`Paul`) or a desk can be the whole name. */
const AUTHOR = /(?:^|[\s_-])(?:author|creator)(?:[\s_-]*(?:name|info|link))?(?:$|\s)/;
/** Blocks in an element that is about one author: picture, name, role, date. */
const SMALL = 8;

/** What the page calls a block and its container. */
export const namesOf = (page: Page, block: SourceBlock): string => `${block.hints} ${page.containers[block.container]?.hints ?? ''}`;

/** What these names say, as bits of a mask: other texts than the story, a byline, a row of facts, an author in it. */
const OTHER = 1;
const AUTHORS = 2;
const IN_ROW = 4;
const OF_ONE = 8;
/** Every finder asks of the same blocks, and pages repeat their names. */
const saidOf = once((page: Page) => {
  const byNames = new Map<string, number>();
  const byBlock = new Int8Array(page.blocks.length).fill(-1);
  return (block: SourceBlock): number => {
    const before = byBlock[block.id] ?? -1;
    if (before >= 0) return before;
    const names = namesOf(page, block);
    const said = byNames.get(names) ?? maskOf(names);
    byNames.set(names, said);
    byBlock[block.id] = said;
    return said;
  };
});
const maskOf = (names: string): number =>
  (OTHERS.test(names) || BESIDE.test(names) ? OTHER : 0) |
  (NAMED.test(names) ? AUTHORS : 0) |
  (ROW.test(names) ? IN_ROW : 0) |
  (NAMER.test(names) ? OF_ONE : 0);

/** Whether a block belongs to other texts than the story, by what the page calls it. */
export const isElsewhere = (page: Page, block: SourceBlock): boolean => (saidOf(page)(block) & OTHER) !== 0;

/** Whether a block is a byline by its name in the markup, or by how it opens. */
export function isByline(page: Page, block: SourceBlock): boolean {
  if (block.kind === 'image' || block.kind === 'caption' || block.kind === 'table' || block.text.length > LONGEST || block.text.length < 3) return false;
  const said = saidOf(page)(block);
  if (said & OTHER) return false;
  return (said & AUTHORS) !== 0 || (opensByline(block.text) && !/[.!?。！？]\s*$/.test(block.text));
}

/** Whether a block is a byline by its name in the markup. */
export const isNamed = (page: Page, block: SourceBlock): boolean => (saidOf(page)(block) & (AUTHORS | IN_ROW | OTHER)) === AUTHORS;

/** Whether a block is only in the row of facts above a story, where a category looks like a name: `Home Decor`. */
export const isRow = (page: Page, block: SourceBlock): boolean => (saidOf(page)(block) & (IN_ROW | OF_ONE)) === IN_ROW;

/** Whether a block is all that an element of an author's name holds: then one word, or a desk, can be the name. */
export function isNameElement(page: Page, block: SourceBlock): boolean {
  const container = page.containers[block.container];
  const alone = container !== undefined && container.end - container.first === 1;
  return isText(block) && AUTHOR.test(alone ? `${block.hints} ${container.hints}` : block.hints);
}

/** Whether a block stands in a small element that is about the author. */
export function isAuthorBox(page: Page, block: SourceBlock): boolean {
  if (!isText(block)) return false;
  let hints = block.hints;
  for (let at: number | null = block.container; at !== null; at = page.containers[at]?.parent ?? null) {
    const container = page.containers[at];
    if (!container || container.end - container.first > SMALL) break;
    hints = `${hints} ${container.hints}`;
  }
  return AUTHOR.test(hints);
}

const isText = (block: SourceBlock): boolean => block.kind === 'text' || block.kind === 'heading' || block.kind === 'list';

/** The block where the story's text begins: pictures above it may stand anywhere. */
export const ledeOf = (story: readonly SourceBlock[]): SourceBlock | undefined =>
  story.find((block) => block.kind === 'text' && block.text.length > 80) ?? story[0];

/** By container, whether it is a card, a list's item, a menu or a footer, or is called another text; -1 where nobody asked yet. */
const cards = once((page: Page) => new Int8Array(page.containers.length).fill(-1));
function isCard(page: Page, id: number): boolean {
  const known = cards(page);
  if (known[id] === -1) {
    const { tag, hints } = page.containers[id] ?? { tag: '', hints: '' };
    const named = tag === 'li' || tag === 'article' || tag === 'nav' || OTHERS.test(hints);
    known[id] = named || (tag === 'footer' && !/entry|post|article|author|meta/.test(hints)) ? 1 : 0;
  }
  return known[id] === 1;
}

/** Whether a block stands in a card or list of its own beside the story: another story's, a comment's. `story`: a block of the story. */
export function isApart(page: Page, block: SourceBlock, story: number): boolean {
  if (block.hints !== '' && OTHERS.test(block.hints)) return true;
  for (let at: number | null = block.container; at !== null && at > 0; at = page.containers[at]?.parent ?? null) {
    const container = page.containers[at];
    if (!container || (container.first <= story && story < container.end)) return false;
    if (isCard(page, at)) return true;
  }
  return false;
}
