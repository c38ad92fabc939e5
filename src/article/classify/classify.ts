import type { BlockId } from '../model';
import type { Page } from '../snapshot/page';
import { WIDTH } from './columns';
import { consentBlocks } from './consent';
import { AROUND, type Evidence, gather } from './evidence';
import { farBlocks } from './far';
import { describer } from './features';
import { headlineOf } from './headline';
import { MODEL } from './model';
import { NAME, namesIn } from './names';
import { SURE, sureBlocks } from './sure';
import { readTrees, score, type Trees } from './trees';

/** What structure and numbers say about each block, before any rule looks at its words. */
export interface Classified {
  /** By block id, 0 to 1: how much it looks like a part of the story. */
  readonly scores: Float64Array;
  /** The heading that says what the page's title says. */
  readonly headline: BlockId | null;
  /** Captions that stand where the story's pictures stand. */
  readonly captions: ReadonlySet<BlockId>;
}

/** Score below which a block is surely none of the story's; nobody asks how surely (select.ts). */
const FLOOR = 0.1;

let trees: Trees | null = null;
/** The numbers of one block after the other. */
const row = new Float64Array(WIDTH);
/** By column: whether a split of the table asks for it. */
const asked: readonly boolean[] = MODEL.cuts.split('|').map((cuts) => cuts !== '');

/** Scores every block of a page: texts by the learned table (model.ts), pictures by where they stand. */
export function classify(page: Page): Classified {
  trees ??= readTrees(MODEL);
  const evidence = gather(page);
  const far = farBlocks(page, evidence);
  const consent = consentBlocks(page, headlineOf(page).at);
  const sure = sureBlocks(page, evidence);
  const known = far.map((is, i) => is | (sure[i] ?? 0) | (consent[i] ?? 0));
  const describe = describer(page, evidence, (column) => asked[column] ?? false);
  const scores = new Float64Array(page.blocks.length);
  for (const block of page.blocks) {
    const i = block.id;
    if (block.kind === 'image') scores[i] = picture(page, evidence, i);
    else if (!known[i]) {
      describe(block, row, 0);
      scores[i] = score(trees, row, 0, FLOOR);
    } else if (sure[i] && !far[i] && !consent[i]) scores[i] = SURE;
  }
  return { scores, ...landmarks(page, evidence) };
}

/** What is known without the table. */
export function landmarks(page: Page, evidence: Evidence): Pick<Classified, 'headline' | 'captions'> {
  const { at } = headlineOf(page);
  const captions = new Set(page.blocks.filter((block) => block.kind === 'caption' && picture(page, evidence, block.id) > 0).map((block) => block.id));
  return { headline: at < 0 ? null : at, captions };
}

/** Where pictures are somebody's face, a teaser or an advertisement. */
const FOREIGN_NAMES = NAME.related | NAME.promo | NAME.social | NAME.comment | NAME.ad | NAME.tags;
const FOREIGN_TAGS = (AROUND.aside ?? 0) | (AROUND.nav ?? 0) | (AROUND.footer ?? 0) | (AROUND.form ?? 0);
/** What they call a writer's portrait, a mark of the page, and a placeholder for tracking. */
const NO_PICTURE = /avatar|logo|\bicon|author|byline|emoji|tracking|pixel|badge/;

/** 1 for a picture or a caption that stands where the story's stand. */
export function picture(page: Page, evidence: Evidence, id: BlockId): number {
  const block = page.blocks[id];
  if (!block) return 0;
  const names = evidence.names[block.container] ?? 0;
  if ((names & FOREIGN_NAMES && !(names & NAME.caption)) || (evidence.tags[block.container] ?? 0) & FOREIGN_TAGS) return 0;
  return NO_PICTURE.test(block.hints) || NO_PICTURE.test(page.containers[block.container]?.hints ?? '') || namesIn(block.hints) & NAME.ad ? 0 : 1;
}
