import type { Page, SourceBlock } from '../../snapshot/page';
import { isRelatedBox } from '../named-boxes';
import { once } from '../once';
import { MORE_ON, READ_MORE_ALONE } from '../phrases/read-more';
import type { Context, Rule } from '../rule';
import { linksToOwnSite } from '../site';

/** Share of a block that is link, from which the block is nothing else. */
const ALL_LINK = 0.92;
/** Characters of a heading of another story; longer than this, a linked text is prose. */
const LONGEST_TITLE = 180;
/** Characters of the paragraphs on either side from which a line between them interrupts a text. */
const PARAGRAPH = 60;
/** Linked headings or lists of a story up to which they are other stories' titles; more are its own chapters: a list of the best, a guide. */
const MOST_TITLES = 3;

/** Another story's title amid this one: under a label that says so, alone between two paragraphs, in a card or a list of such titles. */
export const teaser: Rule = {
  name: 'teaser',
  judge(block, context) {
    if (underLabel(context).has(block.id) || isExcerpt(block, context) || isRelatedBox(context.page, block))
      return { act: 'remove', reason: 'a link to another story' };
    const alone =
      block.kind === 'list'
        ? linked(context).list <= MOST_TITLES && titlesOnly(block, context.page)
        : loneLink(block) &&
          ((block.kind === 'text' && isLine(block, context)) || isCard(block, context.page) || (block.kind === 'heading' && isTitle(block, context)));
    return alone && interrupts(block, context) ? { act: 'remove', reason: 'a link to another story' } : null;
  },
};

/** Texts that a card of another story holds at most: its title and a label. */
const CARD = 2;

/** A heading that is an article of its own amid this one. Near miss: a linked subhead among its paragraphs. */
function isCard(block: SourceBlock, page: Page): boolean {
  const box = page.containers[block.container];
  return block.kind === 'heading' && box?.tag === 'article' && box.end - box.first <= CARD;
}

/** A title that is one link: no sentence end, at least three words (or as many characters of CJK). */
function loneLink(block: SourceBlock): boolean {
  const { text } = block;
  if (text.length > LONGEST_TITLE || block.linkChars < text.length * ALL_LINK) return false;
  if (/[.。:：]["'”’»)\]]*$/.test(text)) return false;
  return isPhrase(text, 3);
}

const isPhrase = (text: string, words: number): boolean => text.split(' ').length >= words || /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{8}/.test(text);

/** How many of the story's headings, and of its lists, are links. */
const linked = once(({ region, story }: Context): Readonly<Record<'heading' | 'list', number>> => {
  const count = { heading: 0, list: 0 };
  for (const block of region)
    if ((block.kind === 'heading' || block.kind === 'list') && story.has(block.id) && block.linkChars >= block.text.length * 0.7) count[block.kind]++;
  return count;
});

/** A linked line, where the story is not made of such lines to other sites: a list of books, of the week's deals. */
const isLine = (block: SourceBlock, context: Context): boolean => linesElsewhere(context) <= MOST_TITLES || linksToOwnSite(block, context.page);
const linesElsewhere = once(
  ({ region, story, page }: Context): number =>
    region.filter((block) => block.kind === 'text' && story.has(block.id) && loneLink(block) && !linksToOwnSite(block, page)).length,
);

/** A heading that leads to another page of the same site, in a story whose own headings are no links. Near miss: links to its own chapters, to shops. */
const isTitle = (block: SourceBlock, context: Context): boolean =>
  linked(context).heading <= MOST_TITLES && isPhrase(block.text, 4) && linksToOwnSite(block, context.page);

/** A list of linked titles. Near misses: names and addresses, which are short; items that say something beside their links. */
function titlesOnly(block: Extract<SourceBlock, { kind: 'list' }>, page: Page): boolean {
  if (block.linkChars < block.text.length * 0.9) return false;
  const titles = block.items.map((item) => item.runs.map((run) => run.text).join(''));
  return (
    titles.length <= 6 && titles.every((title) => title.length <= LONGEST_TITLE && isPhrase(title, 2) && !/[.;]$/.test(title)) && linksToOwnSite(block, page)
  );
}

/** Alone between two paragraphs of prose: one of several linked lines is a list, and that is the author's. */
function interrupts(block: SourceBlock, { region }: Context): boolean {
  const at = region.findIndex((other) => other.id === block.id);
  return [neighbour(region, at, -1), neighbour(region, at, 1)].every(
    (other) => other !== null && other.text.length >= PARAGRAPH && other.linkChars < other.text.length / 2 && !/[:：]$/.test(other.text),
  );
}

function neighbour(region: readonly SourceBlock[], at: number, step: 1 | -1): SourceBlock | null {
  for (let i = at + step; ; i += step) {
    const other = region[i];
    if (!other) return null;
    if (other.kind !== 'image' && other.kind !== 'caption') return other;
  }
}

/** A label that ends in a subject is one only where links follow: `More on coronavirus:`. */
const isSubjectLabel = (block: SourceBlock): boolean =>
  block.text.length <= 80 &&
  !/[.!?]$/.test(block.text) &&
  (block.kind === 'heading' || /[:：]$/.test(block.text) || block.text === block.text.toUpperCase()) &&
  MORE_ON.test(block.text);

interface Label {
  readonly block: SourceBlock;
  /** Its words alone say that other stories follow. */
  readonly proven: boolean;
}

/** Blocks of a box that holds a label and a title or two, and nothing of the story. */
const BOX = 5;
/** Whether a title stands in one small box with its label: its link lies over the whole box, where no text shows it. Near miss: a heading and its section. */
function sharesBox(block: SourceBlock, { block: label }: Label, { page, region }: Context): boolean {
  const box = page.containers[block.container];
  if (!box || label.container !== block.container || box.end - box.first > BOX || /[.!?:]["”»)]?$/.test(block.text) || block.text.length > LONGEST_TITLE)
    return false;
  return !region.some((other) => other.id >= box.first && other.id < box.end && other.text.length > LONGEST_TITLE);
}

/** The cut opening of another story under its linked title: `The ministers of both states have …`. */
function isExcerpt(block: SourceBlock, { page, story }: Context): boolean {
  if (block.kind !== 'text' || !/(?:\.{3}|…)["”»)\]]?$/.test(block.text)) return false;
  const before = neighbour(page.blocks, block.id, -1);
  return before?.kind === 'heading' && !story.has(before.id) && before.linkChars >= before.text.length * 0.7;
}

/** Titles that follow a label for other stories, one after another, and the labels that only their links prove. */
const underLabel = once((context: Context): ReadonlySet<number> => {
  const found = new Set<number>();
  let label: Label | null = null;
  for (const block of context.region) {
    if (block.kind === 'image' || block.kind === 'caption') continue;
    const proven = block.text.length <= 80 && READ_MORE_ALONE.test(block.text);
    if (proven || isSubjectLabel(block)) label = { block, proven };
    else if (
      label &&
      ((isTitleOrList(block, context) && (label.proven || linksToOwnSite(block, context.page))) || (label.proven && sharesBox(block, label, context)))
    ) {
      found.add(block.id);
      found.add(label.block.id);
    } else label = null;
  }
  return found;
});

function isTitleOrList(block: SourceBlock, context: Context): boolean {
  if (block.text === '' || block.linkChars < block.text.length * 0.7) return false;
  return block.kind === 'list' || (block.text.length <= LONGEST_TITLE && (block.kind !== 'heading' || linked(context).heading <= MOST_TITLES));
}
