import { density, isProse } from './classify/evidence';
import { NAME, namesIn } from './classify/names';
import type { BlockId } from './model';
import type { Container, Page, SourceBlock } from './snapshot/page';

/** What the scores say is the story can be a box beside it, where the story itself is of another kind than they have learned from. */

/** Score from which a text reads like a story's, and below which it is none of the story's, however the page is made. */
const STORY = 0.5;
const LEAST = 0.1;
/** Characters up to which a box beside the story can be taken for it, and of the text under the headline from which that is a story. */
const BOX = 1500;
const POST = 40;
/** What stands beside a story on any page: by its name (`widget widget_text`, not `elementor-widget`) or its tag. */
const BESIDE =
  /(?:^|\s)(?:(?:text)?widget(?:$|[\s_-])|side-?bar|related[_-]?(?:posts|articles|stories)|comments?(?:$|[\s_-])|cookies?(?:$|[\s_-])|gdpr|consent|footer)/;
const BESIDE_TAGS: ReadonlySet<string> = new Set(['aside', 'footer', 'nav']);

const isBeside = ({ tag, hints }: Container): boolean => BESIDE_TAGS.has(tag) || BESIDE.test(hints);
const charsOf = (blocks: readonly SourceBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
const holds = ({ first, end }: Container, id: BlockId): boolean => id >= first && id < end;

/** The containers around a block, from the innermost, up to the first that `until` names. */
function around({ containers }: Page, block: SourceBlock, until: (container: Container) => boolean): Container[] {
  const out: Container[] = [];
  for (let up = containers[block.container]; up && !until(up); up = up.parent === null ? undefined : containers[up.parent]) out.push(up);
  return out;
}

/** Cards of one kind, each with another story's opening. */
function twinsOf({ containers }: Page): (container: Container) => boolean {
  const counts = new Map<string, number>();
  const key = ({ parent, hints, depth }: Container): string => `${depth} ${hints} ${parent === null ? '' : containers[parent]?.hints}`;
  for (const container of containers) if (CARD.test(container.hints)) counts.set(key(container), (counts.get(key(container)) ?? 0) + 1);
  return (container) => (counts.get(key(container)) ?? 0) > 1;
}
const CARD = /(?:^|\s)card(?:$|[\s_-])/;

/**
 * The texts under the headline, where what was taken for the story is a short text in a box that stands apart from it: a
 * widget, a card, a notice on cookies. Poems, recipes and stubs have little in them that reads like a story. Null where it does not.
 */
export function underHeadline(page: Page, scores: Float64Array, headline: BlockId | null, taken: readonly SourceBlock[]): SourceBlock[] | null {
  const heading = headline === null ? undefined : page.blocks[headline];
  if (!heading || charsOf(taken) > BOX) return null;
  const twins = twinsOf(page);
  const beside = (block: SourceBlock): boolean =>
    around(page, block, (container) => holds(container, heading.id)).some((container) => isBeside(container) || twins(container));
  const boxed = taken.filter(beside);
  if (boxed.length === 0 && taken.length > 0) return null;
  const texts = page.blocks
    .slice(heading.id + 1)
    .filter((block) => block.kind !== 'image' && (scores[block.id] ?? 0) >= LEAST && density(block) < 0.5 && !beside(block))
    .filter((block) => taken.length > 0 || namesIn(page.containers[block.container]?.hints ?? '') & NAME.story);
  // where some of them read like a story, the others are those beside them
  const homes = new Set(texts.filter((block) => block.kind !== 'heading' && (scores[block.id] ?? 0) >= STORY).map(({ container }) => container));
  const own = texts.filter(({ id, container }) => (homes.size === 0 ? id < (boxed[0]?.id ?? page.blocks.length) : homes.has(container)));
  return charsOf(own) >= POST ? own : null;
}

/** Characters and paragraphs of one container from which it can be the story although no paragraph is sure, and how many times what was taken. */
const HOME = { chars: 800, paragraphs: 5, times: 4 };
/** Score from which its paragraphs count. */
const UNSURE = 0.2;

/** The paragraphs of the one container that holds far more unsure prose than all that was taken for the story; null where none does. */
export function unsureHome(page: Page, scores: Float64Array, taken: readonly SourceBlock[]): SourceBlock[] | null {
  const homes = new Map<number, SourceBlock[]>();
  for (const block of page.blocks) {
    if ((scores[block.id] ?? 0) < UNSURE || block.kind === 'image' || density(block) >= 0.3 || !isProse(block)) continue;
    const home = homes.get(block.container);
    if (home) home.push(block);
    else homes.set(block.container, [block]);
  }
  const best = [...homes.values()].reduce<SourceBlock[]>((most, one) => (charsOf(one) > charsOf(most) ? one : most), []);
  return best.length >= HOME.paragraphs && charsOf(best) >= Math.max(HOME.chars, HOME.times * charsOf(taken)) ? best : null;
}
