import { essence, repeats } from '../clean/compare';
import { AD_LABEL } from '../clean/phrases/advertisement';
import { letterCount } from '../letters';
import type { BlockId } from '../model';
import type { Page, SourceBlock } from '../snapshot/page';
import { isCaptionLabel, withoutLabels } from '../wire/caption-labels';
import { isCredit, isName, isPhotographer, splitCaption } from '../wire/captions';
import { type Box, boxOf } from './boxes';

/** What is said of a picture: a whole block, or one item of a list of captions. */
export interface CaptionPlace {
  readonly block: BlockId;
  readonly item: number | null;
}

/** Which block says what of which picture. */
export interface Figures {
  /** Caption block → its image block, or itself where it has none (plain text, pictures that scripts load). */
  readonly captions: ReadonlyMap<BlockId, BlockId>;
  /** Image block → what is its caption, in order. */
  readonly captionOf: ReadonlyMap<BlockId, readonly CaptionPlace[]>;
  /** Credit block → its image block. */
  readonly credits: ReadonlyMap<BlockId, BlockId>;
}

/** What the page's authors call a caption: `wp-caption-text`, `image__caption`, `bildunterschrift`, `pie-de-foto`. */
const CAPTION = /caption|bildunterschrift|bildtext|legende|didascalia|pie-?(?:de-?)?foto|cutline|onderschrift|(?:image|photo|picture|img)[_-]{0,2}desc/;
/** How a figure's caption opens: `Figure 3: …`, `Abb. 2: …`, `Abbildung: …`. Near miss: `Figures from the bank`. */
const NUMBERED = /^(?:(?:abbildung|figure|figura)(?: \d{1,3}[a-z]?)?|(?:abb|fig)\. ?\d{1,3}[a-z]?)\s?[:.] ?\S/i;
/** What they call a credit line beside a picture. */
const CREDIT = /credit|photographer|copyright|\bsource\b|(?:photo|image|img|picture)-?(?:author|by)|fotograf|urheber|bildquelle|auteur|byline/;
/** Blocks between a picture and its caption: a credit, a lightbox control. */
const REACH = 3;
/** Characters above which a text is no caption. */
const LONGEST = 700;
/** Characters above which a text that only its credit line makes a caption is a paragraph. */
const LONGEST_CREDITED = 400;
/** Characters above which a text without a credit line that only its place in a picture's box makes a caption is a paragraph. */
const LONGEST_BESIDE = 300;
/** Characters of a credit line in a block of its own at most. */
const LONGEST_CREDIT = 120;
/** Letters of the least that a picture's box says of it: `Fog`, `Ana Ruiz`. */
const SHORTEST = 3;
/** Texts that a container named after its caption holds at most: caption, credit, a control. */
const FEW = 4;
/** Share of a text inside links or buttons from which it leads away, unless a credit line ends it. */
const LINKED = 0.5;

type Image = Extract<SourceBlock, { kind: 'image' }>;
interface Picture {
  readonly image: Image;
  readonly box: Box | null;
}

/** Ties captions and credit lines to the story's pictures: by markup, by the names the page gives them, by the picture's own text alternative, by their place. */
export function tieFigures(page: Page, region: readonly SourceBlock[], story: ReadonlySet<BlockId>): Figures {
  const captions = new Map<BlockId, BlockId>();
  const captionOf = new Map<BlockId, CaptionPlace[]>();
  const credits = new Map<BlockId, BlockId>();
  const beside = neighbours(page, region);
  const credited = new Set<BlockId>();
  const tie = (block: BlockId, image: BlockId, item: number | null): void => {
    captionOf.set(image, [...(captionOf.get(image) ?? []), { block, item }]);
  };
  for (const block of region) {
    const close = beside(block.id);
    const said = saying(page, block, close);
    if (said === null) continue;
    const own = close.filter(({ image }) => story.has(image.id)).map(({ image }) => image.id);
    if (said === 'credit') {
      const image = nearest(block.id, own, credited);
      if (image === undefined) continue;
      credits.set(block.id, image);
      credited.add(image);
      continue;
    }
    // a caption whose pictures are none of the story's is none of the story's either
    if (own.length === 0 && close.length > 0) continue;
    const image = nearest(block.id, own, captionOf) ?? (isBoxed(block.id, close) && own.length === 1 ? own[0] : undefined);
    // what only its place makes a caption needs a picture
    if (image === undefined && said === 'beside') continue;
    captions.set(block.id, image ?? block.id);
    if (image === undefined) continue;
    if (block.kind !== 'list') tie(block.id, image, null);
    else for (const [item, { image: one }] of listed(block, close).entries()) if (one) tie(block.id, one.id, item);
  }
  return { captions, captionOf, credits };
}

/** The pictures a text can belong to: those of its box, else those a few blocks before it. */
function neighbours(page: Page, region: readonly SourceBlock[]): (id: BlockId) => readonly Picture[] {
  const boxed = new Map<BlockId, Picture[]>();
  const near = new Map<BlockId, Picture[]>();
  const put = (map: Map<BlockId, Picture[]>, id: BlockId, picture: Picture): void => {
    const list = map.get(id);
    if (list) list.push(picture);
    else map.set(id, [picture]);
  };
  for (const image of region) {
    if (image.kind !== 'image') continue;
    const picture = { image, box: boxOf(page, image) };
    for (let id = picture.box?.first ?? 0; id < (picture.box?.end ?? 0); id++) put(boxed, id, picture);
    for (let id = image.id + 1; id <= image.id + REACH; id++) put(near, id, picture);
  }
  return (id) => boxed.get(id) ?? near.get(id) ?? [];
}

const isBoxed = (id: BlockId, close: readonly Picture[]): boolean => close.some(({ box }) => box !== null && id >= box.first && id < box.end);
const isNamed = (id: BlockId, close: readonly Picture[]): boolean => close.some(({ box }) => box?.named && id >= box.named.first && id < box.named.end);

/** The picture before the text that nothing is tied to yet, else the first after it. */
function nearest(id: BlockId, images: readonly BlockId[], tied: { has(image: BlockId): boolean }): BlockId | undefined {
  const free = images.filter((image) => !tied.has(image));
  return free.findLast((image) => image < id) ?? free[0];
}

/** Whether a block is a caption by markup or name, one by its place and words, a credit line, or nothing to any picture. */
function saying(page: Page, block: SourceBlock, close: readonly Picture[]): 'caption' | 'beside' | 'credit' | null {
  if (block.kind === 'list')
    return isCreditLine(page, block, block.text, close) ? 'credit' : listed(block, close).some(({ image }) => image) ? 'caption' : null;
  if (block.kind !== 'text' && block.kind !== 'caption') return null;
  const container = page.containers[block.container];
  const named =
    block.kind === 'caption' ||
    CAPTION.test(block.hints) ||
    (container !== undefined && container.end - container.first <= FEW && CAPTION.test(container.hints));
  // most texts stand by no picture and are called no caption: nothing more needs to be asked of them
  if (!named && close.length === 0) return null;
  const text = withoutLabels(block.text);
  if (text.length > LONGEST || isCaptionLabel(block.text) || AD_LABEL.test(text)) return null;
  if (isCreditLine(page, block, text, close)) return 'credit';
  if (named) return 'caption';
  if (close.length > 0 && text.length <= LONGEST_CREDITED && NUMBERED.test(block.text)) return 'beside';
  // above its picture, a text whose words the picture's alternative repeats is the text: a step of a recipe, a list's entry
  if (close.some(({ image }) => (image.id < block.id || isNamed(block.id, close)) && says(image, text))) return 'caption';
  return isBeside(page, block, text, close) ? 'beside' : null;
}

/** Whether the picture's text alternative or one of its titles says the same; the text may add a credit line to it. */
function says(image: Image, text: string): boolean {
  return [image.text, ...image.titles].some((said) => {
    // a caption is the beginning of its text, so what is no beginning of the text does not repeat it either
    if (said === '' || !essence(text).startsWith(essence(said))) return said !== '' && repeats(said, text);
    const { caption } = splitCaption(text);
    return repeats(said, text) || (caption !== '' && repeats(said, caption));
  });
}

/** How many addresses a text links to. */
function placesLinked(block: SourceBlock): number {
  const marks = block.kind === 'text' ? block.runs.flatMap((run) => run.marks) : [];
  return new Set(marks.flatMap((mark) => (mark.kind === 'link' ? [mark.href] : []))).size;
}

/** A text that its place beside a picture and its words make a caption. */
function isBeside(page: Page, block: SourceBlock, text: string, close: readonly Picture[]): boolean {
  const named = isNamed(block.id, close);
  if (letterCount(text) < SHORTEST || (!named && (text.length > LONGEST_CREDITED || close.length === 0))) return false;
  const { caption, credit } = splitCaption(text);
  const isLinked = Math.max(block.linkChars, block.controlChars) > text.length * LINKED;
  // names at the end of a line of links are its links: `Ana Ruiz · 3. March 2024 Ice, Port Selby`
  const leadsAway = isLinked && (credit === null || (placesLinked(block) > 1 && !isCredit(credit)));
  if (leadsAway) return false;
  if (named) return credit !== null || text.length <= LONGEST_BESIDE;
  if (credit === null || caption === '') return false;
  const home = page.containers[block.container];
  const amongParagraphs = block.tag === 'p' && home !== undefined && home.end - home.first > FEW;
  return !amongParagraphs || isPhotographer(credit);
}

/** A credit line in a block of its own: by its words, or by its name where it stands in the picture's box. */
function isCreditLine(page: Page, block: SourceBlock, text: string, close: readonly Picture[]): boolean {
  if (close.length === 0 || text === '' || text.length > LONGEST_CREDIT || block.kind === 'caption') return false;
  const container = page.containers[block.container];
  const named = CREDIT.test(block.hints) || (container !== undefined && container.end - container.first <= FEW && CREDIT.test(container.hints));
  if (isCredit(text)) return named || isNamed(block.id, close) || isPhotographer(text) || CAPTION.test(block.hints);
  return named && isNamed(block.id, close) && isName(text);
}

/** The items of a list of captions with their pictures: each repeats what one of the pictures before it says. */
function listed(block: Extract<SourceBlock, { kind: 'list' }>, close: readonly Picture[]): readonly { readonly image: Image | undefined }[] {
  if (close.length === 0) return [];
  const items = block.items.map(({ runs }) => {
    const text = withoutLabels(runs.map((run) => run.text).join(''));
    return { image: close.find(({ image }) => says(image, text))?.image };
  });
  return items.every(({ image }) => image) ? items : [];
}
