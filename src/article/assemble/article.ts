import type { Judgement } from '../clean/clean';
import type { Block, BlockId, Credit, Figure, Notice, Removal, Run, Slot } from '../model';
import { lineRuns, type SourceBlock } from '../snapshot/page';
import { plain, textOf } from '../texts';
import { figure, slice, toBlock } from './body';
import type { CaptionPlace, Figures } from './figures';
import { pictureKey } from './pictures';

export interface Assembled {
  readonly lead: Figure | null;
  readonly body: readonly Block[];
  readonly credits: readonly Credit[];
  readonly notices: readonly Notice[];
  readonly trail: readonly Removal[];
}

const runsOf = (block: SourceBlock): readonly Run[] => lineRuns(block) ?? [{ text: block.text, marks: [] }];

/** What was chosen of the region: the story's blocks, its pictures with what is said of them, the times of a live blog's posts. */
interface Chosen {
  readonly story: ReadonlySet<BlockId>;
  readonly figures: Figures;
  readonly times: ReadonlySet<BlockId>;
}

/** Puts the story together from what the rules left, and writes down everything they took. */
export function assembleBody(region: readonly SourceBlock[], { story, figures, times }: Chosen, judged: ReadonlyMap<BlockId, readonly Judgement[]>): Assembled {
  const body: Block[] = [];
  const trail: Removal[] = [];
  const credits: Credit[] = [];
  const notices: Notice[] = [];
  const byId = new Map(region.map((block) => [block.id, block]));
  const pictures = new Set<string>();
  /** The pictures that stand in the body, with their captions. */
  const shown = new Set<BlockId>();
  const creditOf = new Map([...figures.credits].map(([credit, image]) => [image, byId.get(credit)?.text ?? null]));
  /** What the rules left of a picture's caption. */
  const captionRuns = (places: readonly CaptionPlace[]): readonly Run[] => {
    const runs: Run[] = [];
    for (const { block: id, item } of places) {
      const block = byId.get(id);
      const judgements = judged.get(id) ?? [];
      if (!block || judgements.some((one) => !one.part)) continue;
      if (runs.length > 0) runs.push(SPACE);
      runs.push(...left(block, judgements, item));
    }
    return runs;
  };
  const remove = (block: SourceBlock, rule: string, reason: string, slot: Slot | null, text: string, content: Block): void => {
    if (text.trim() !== '') trail.push({ block: block.id, rule, reason, slot, text, content });
  };
  for (const block of region) {
    const judgements = judged.get(block.id) ?? [];
    for (const one of judgements) {
      const start = one.part?.start ?? 0;
      const end = one.part?.end ?? block.text.length;
      const text = block.text.slice(start, end);
      const content: Block = one.part ? { kind: 'paragraph', id: block.id, runs: slice(runsOf(block), start, end) } : toBlock(block);
      remove(block, one.rule, one.reason, one.act === 'lift' ? one.slot : null, text, content);
      if (one.act === 'lift' && one.credit && !figures.credits.has(block.id)) credits.push({ kind: one.credit, text: text.trim(), block: block.id });
      if (one.act === 'lift' && one.notice) notices.push({ kind: one.notice, text: text.trim(), block: block.id });
    }
    if (judgements.some((one) => !one.part)) continue;
    if (!story.has(block.id)) {
      // what a rule took out of it is in the trail already
      const rest = judgements.length > 0 ? without(block, judgements) : toBlock(block);
      remove(block, 'selection', 'not part of the story', null, judgements.length > 0 ? textOf(rest) : block.text, rest);
      continue;
    }
    if (times.has(block.id)) {
      body.push({ kind: 'subhead', id: block.id, level: 3, runs: runsOf(block) });
      continue;
    }
    if (block.kind === 'image') {
      const key = pictureKey(block.image.src);
      if (pictures.has(key)) {
        remove(block, 'picture-again', 'the same picture stands above', null, block.text, toBlock(block));
        continue;
      }
      pictures.add(key);
      shown.add(block.id);
      const caption = captionRuns(figures.captionOf.get(block.id) ?? []);
      const said = caption.length > 0 || block.lightbox === '' ? caption : [{ text: block.lightbox, marks: [] }];
      body.push(figure(block.id, block.image, said, creditOf.get(block.id) ?? null));
      continue;
    }
    const image = figures.captions.get(block.id);
    if (image !== undefined && image !== block.id && story.has(image)) continue;
    if (image !== undefined) {
      body.push(figure(block.id, null, left(block, judgements)));
      continue;
    }
    body.push(judgements.length > 0 ? without(block, judgements) : toBlock(block));
  }
  // what is said only of a picture that does not stand in the body
  for (const [image, places] of figures.captionOf) {
    if (!story.has(image) || shown.has(image)) continue;
    for (const { block: id, item } of places) {
      const block = byId.get(id);
      const judgements = judged.get(id) ?? [];
      if (!block || image === id || judgements.some((one) => !one.part)) continue;
      const runs = left(block, judgements, item);
      remove(block, 'selection', 'caption of a picture that is not shown', null, plain(runs), figure(id, null, runs));
    }
  }
  const first = body.findIndex((block) => block.kind !== 'figure');
  const lead = body.slice(0, Math.max(first, 0)).find((block): block is Figure => block.kind === 'figure') ?? null;
  return { lead, body: body.filter((block) => block !== lead), credits, notices, trail };
}

const SPACE: Run = { text: ' ', marks: [] };

/** What is left of a block's runs, or of those of one of its items, without the parts that were taken out of it. */
function left(block: SourceBlock, judgements: readonly Judgement[], item: number | null = null): readonly Run[] {
  if (item !== null) return block.kind === 'list' ? (block.items[item]?.runs ?? []) : [];
  const runs: Run[] = [];
  let at = 0;
  for (const { part } of judgements) {
    if (!part) continue;
    runs.push(...slice(runsOf(block), at, part.start));
    at = part.end;
  }
  runs.push(...slice(runsOf(block), at, block.text.length));
  return runs;
}

/** A paragraph without the parts that were taken out of it. */
function without(block: SourceBlock, judgements: readonly Judgement[]): Block {
  if (block.kind === 'quote') return { kind: 'quote', id: block.id, paragraphs: linesLeft(block, judgements) };
  const runs = left(block, judgements);
  const content = toBlock(block);
  return 'runs' in content ? { ...content, runs } : { kind: 'paragraph', id: block.id, runs };
}

/** The paragraphs of a quotation that no part takes out. */
function linesLeft(block: Extract<SourceBlock, { kind: 'quote' }>, judgements: readonly Judgement[]): readonly (readonly Run[])[] {
  let start = 0;
  return block.paragraphs.filter((runs) => {
    const from = start;
    start += plain(runs).length + 1;
    return !judgements.some(({ part }) => part && part.start <= from && part.end >= start - 1);
  });
}
