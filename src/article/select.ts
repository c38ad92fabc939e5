import { type Figures, tieFigures } from './assemble/figures';
import { bridges, subheads } from './bridges';
import type { Classified } from './classify/classify';
import { underHeadline, unsureHome } from './fallback';
import type { BlockId } from './model';
import { withoutSlides } from './slides';
import type { Page, SourceBlock } from './snapshot/page';

export interface Selection {
  /** Blocks of the region that was read: from the first to the last block of the story, its headline and pictures included. */
  readonly region: readonly SourceBlock[];
  /** Of those, the story. */
  readonly story: ReadonlySet<BlockId>;
  /** Of the story, what scored as it beyond doubt. */
  readonly sure: ReadonlySet<BlockId>;
  /** Its pictures and their captions. */
  readonly figures: Figures;
}

/** Score from which a block is the story's; the table is trained for even odds. */
const STORY = 0.5;
/** Score from which a block is the story's beyond doubt: out of fold, 22 of 24 standfirsts from here on stand in the gold text. */
const SURE = 0.55;
/** Score below which a block is surely something else: nothing short is bridged over it. */
const DOUBT = 0.15;

/** A stretch of kept blocks that nothing foreign interrupts. */
interface Stretch {
  readonly blocks: SourceBlock[];
  weight: number;
}

/** Blocks between the headline and the first paragraph at most: tools, pictures, a byline. */
const HEADROOM = 80;
/** Without a headline: blocks above the first paragraph among which the lead picture stands. */
const LEAD_REACH = 4;
/** Blocks after the last paragraph among which a sign-off, a credit or a copyright line stands. */
const TAIL = 4;

/** Takes the story out of the scored blocks; null when the page holds none. */
export function select(page: Page, { scores, headline, captions }: Classified): Selection | null {
  const { blocks } = page;
  const kept = blocks.filter((block) => block.kind !== 'image' && (scores[block.id] ?? 0) >= STORY);
  const sure = stretch(page, kept, scores);
  const taken = heaviest(sure)?.blocks ?? [];
  const instead = unsureHome(page, scores, taken) ?? underHeadline(page, scores, headline, taken);
  const stretches = instead ? stretch(page, instead, scores) : sure;
  const main = heaviest(stretches);
  if (!main) return null;
  const story = new Set<BlockId>();
  for (const one of stretches) if (one === main || belongs(one, main) || opens(one, main, headline)) for (const block of one.blocks) story.add(block.id);
  for (const block of bridges(page, story, scores)) story.add(block.id);
  const first = Math.min(...story);
  const last = Math.max(...story);
  const region = blocks.slice(top(blocks, scores, headline, first), last + 1 + TAIL);
  for (const block of region) if (block.kind === 'image' && block.id <= last + 1 && (scores[block.id] ?? 0) >= STORY) story.add(block.id);
  const figures = withoutSlides(region, tieFigures(page, region, story), (id) => (scores[id] ?? 0) >= STORY);
  for (const [caption, image] of figures.captions) if (image !== caption || (captions.has(caption) && caption <= last)) story.add(caption);
  for (const credit of figures.credits.keys()) story.add(credit);
  for (const block of subheads(page, story, scores)) story.add(block.id);
  return { region, story, sure: new Set([...story].filter((id) => (scores[id] ?? 0) >= SURE)), figures };
}

const heaviest = (stretches: readonly Stretch[]): Stretch | null =>
  stretches.reduce<Stretch | null>((best, one) => (best === null || one.weight > best.weight ? one : best), null);

/** Where the region begins: at the headline when it is near, and at a picture that stands right above. */
function top(blocks: readonly SourceBlock[], scores: Float64Array, headline: BlockId | null, first: BlockId): BlockId {
  const start = headline !== null && headline <= first && first - headline <= HEADROOM ? headline : first;
  for (let id = Math.max(start - LEAD_REACH, 0); id < start; id++) if (blocks[id]?.kind === 'image' && (scores[id] ?? 0) >= STORY) return id;
  return start;
}

function stretch(page: Page, kept: readonly SourceBlock[], scores: Float64Array): Stretch[] {
  const out: Stretch[] = [];
  let before: SourceBlock | null = null;
  for (const block of kept) {
    const open = out.at(-1);
    const joined = open && before && foreign(page, before.id, block.id, scores) < GAP;
    const weight = block.text.length * (scores[block.id] ?? 0);
    if (joined && open) {
      open.blocks.push(block);
      open.weight += weight;
    } else out.push({ blocks: [block], weight });
    before = block;
  }
  return out;
}

/** Surely foreign blocks in a row that end a stretch: an advertisement or a box of links is fewer. */
const GAP = 8;

function foreign(page: Page, from: BlockId, to: BlockId, scores: Float64Array): number {
  let count = 0;
  for (let id = from + 1; id < to; id++) if (page.blocks[id]?.kind !== 'image' && (scores[id] ?? 0) < DOUBT) count++;
  return count;
}

/** Characters of a stretch, as a share of the main one, from which it is a part of the story and not of the page. */
const SHARE = 0.2;

/** A stretch apart from the main one is the story's when it shares its container, or is a good part of what was kept. */
function belongs(one: Stretch, main: Stretch): boolean {
  const homes = new Set(main.blocks.map((block) => block.container));
  const home = one.blocks.filter((block) => homes.has(block.container)).length;
  return home * 2 >= one.blocks.length || one.weight > SHARE * main.weight;
}

/**
 * Characters and mean score from which a stretch between the headline and the main one is the story's opening, cut off by
 * a table of contents or a comparison: out of fold, on 12 of 13 pages.
 */
const OPENING = { chars: 100, score: 0.7 };

function opens({ blocks, weight }: Stretch, main: Stretch, headline: BlockId | null): boolean {
  const [first, last, next] = [blocks[0], blocks.at(-1), main.blocks[0]];
  if (headline === null || !first || !last || !next || first.id < headline || last.id > next.id) return false;
  const chars = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return chars >= OPENING.chars && weight >= OPENING.score * chars;
}
