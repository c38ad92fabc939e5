import type { Page, SourceBlock } from '../snapshot/page';
import { FAR } from './around';
import { CJK, type Evidence } from './evidence';

/** What a page's blocks have in common: numbers of one that only all of them tell. */
export interface Common {
  /** The story's first and last prose; -1 where there is none. */
  readonly first: number;
  readonly last: number;
  /** How much a character says: CJK writes as much in half as many. */
  readonly wide: number;
  /** Prose of the blocks of its container and tag, as a share of the most that any such have; and how many they are. */
  groupShare(id: number): number;
  groupCount(id: number): number;
  /** How many blocks begin with the same letters. */
  copies(id: number): number;
  /** Blocks to the prose before and behind, and how much prose stands before. */
  readonly gapBefore: Float64Array;
  readonly gapAfter: Float64Array;
  readonly seenBefore: Float64Array;
  /** Prose that is marked up just so, as a share of the most that is marked up alike: the story's own way of a paragraph. */
  pathShare(block: SourceBlock): number;
}

/** Characters of a text by which copies of it are told. */
const BEGINNING = 80;

export function commonOf(page: Page, evidence: Evidence): Common {
  const { blocks, containers } = page;
  const { prose } = evidence;
  const story = containers[evidence.story];
  const groups = Int32Array.from(blocks, groupOf);
  const groupProse = new Map<number, number>();
  const groupCount = new Map<number, number>();
  const keys = blocks.map(({ text }) => text.slice(0, BEGINNING));
  const copies = new Map<string, number>();
  let first = -1;
  let last = -1;
  for (const { id } of blocks) {
    const group = groups[id] ?? 0;
    const weight = prose[id] ?? 0;
    const key = keys[id] ?? '';
    groupProse.set(group, (groupProse.get(group) ?? 0) + weight);
    groupCount.set(group, (groupCount.get(group) ?? 0) + 1);
    if (key !== '') copies.set(key, (copies.get(key) ?? 0) + 1);
    if (story && weight > 0 && id >= story.first && id < story.end) {
      if (first < 0) first = id;
      last = id;
    }
  }
  const mostGroup = Math.max(...groupProse.values(), 1);
  return {
    first,
    last,
    wide: widthOf(page, evidence),
    groupShare: (id) => (groupProse.get(groups[id] ?? 0) ?? 0) / mostGroup,
    groupCount: (id) => groupCount.get(groups[id] ?? 0) ?? 0,
    copies: (id) => copies.get(keys[id] ?? '') ?? 1,
    ...gapsIn(prose),
    pathShare: pathsIn(page, prose),
  };
}

const groupOf = ({ container, tag, kind }: SourceBlock): number =>
  container * 64 + (tag.length > 8 ? 63 : tag.charCodeAt(0) % 32) + (kind === 'heading' ? 32 : 0);

function gapsIn(prose: Float64Array): Pick<Common, 'gapBefore' | 'gapAfter' | 'seenBefore'> {
  const n = prose.length;
  const gapBefore = new Float64Array(n).fill(FAR);
  const gapAfter = new Float64Array(n).fill(FAR);
  const seenBefore = new Float64Array(n);
  for (let i = 0, gap = FAR, sum = 0; i < n; i++) {
    gapBefore[i] = gap;
    seenBefore[i] = sum;
    gap = (prose[i] ?? 0) > 0 ? 1 : Math.min(gap + 1, FAR);
    sum += prose[i] ?? 0;
  }
  for (let i = n - 1, gap = FAR; i >= 0; i--) {
    gapAfter[i] = gap;
    gap = (prose[i] ?? 0) > 0 ? 1 : Math.min(gap + 1, FAR);
  }
  return { gapBefore, gapAfter, seenBefore };
}

/** By tag, names, and the container's tag and depth. */
function pathsIn({ blocks, containers }: Page, prose: Float64Array): Common['pathShare'] {
  const path = (block: SourceBlock): string => `${block.tag}|${containers[block.container]?.tag}|${containers[block.container]?.depth}|${block.hints}`;
  const paths = new Map<string, number>();
  const tags = new Set<string>();
  for (const block of blocks) {
    if (!prose[block.id]) continue;
    tags.add(block.tag);
    const key = path(block);
    paths.set(key, (paths.get(key) ?? 0) + (prose[block.id] ?? 0));
  }
  const most = Math.max(...paths.values(), 1);
  return (block) => (tags.has(block.tag) ? (paths.get(path(block)) ?? 0) / most : 0);
}

/** By the page's longest text. */
function widthOf({ blocks }: Page, { prose }: Evidence): number {
  let longest = 0;
  for (let i = 1; i < prose.length; i++) if ((prose[i] ?? 0) > (prose[longest] ?? 0)) longest = i;
  return CJK.test(blocks[longest]?.text.slice(0, 200) ?? '') ? 2 : 1;
}
