import { essence } from '../clean/compare';
import type { Page, SourceBlock } from '../snapshot/page';
import { unitAt } from '../units';
import { articleBody, FAR, stepsApart } from './around';
import { FIRST_CUE, WIDTH } from './columns';
import { commonOf } from './common';
import { AD, BYLINE, COMMENT, type Cue, LEGAL, PROMO, RELATED, SHARE, TAGS } from './cues';
import { AROUND, type Evidence } from './evidence';
import { headlineOf, overlap } from './headline';
import { NAME, namesIn } from './names';
import { endsSentence, functionWords, marked, shapeOf, startsLower, startsWithLink } from './shape';

const log = (n: number): number => Math.log2(1 + n);

/** Names and tags around a block, in the order of their columns. */
const NAMES = [
  NAME.story,
  NAME.related,
  NAME.promo,
  NAME.social,
  NAME.comment,
  NAME.meta,
  NAME.caption,
  NAME.chrome,
  NAME.ad,
  NAME.tags,
  NAME.hidden,
  NAME.summary,
] as const;
const TAGS_AROUND = ['aside', 'nav', 'footer', 'header', 'form', 'li', 'td', 'figure', 'article'].map((tag) => AROUND[tag] ?? 0);

/** How page furniture opens, and what it says anywhere, in the order of their columns. */
const CUES: readonly Cue[] = [RELATED, PROMO, SHARE, LEGAL, COMMENT, BYLINE, AD, TAGS];

/** Whether the letters of a text can begin as others do: by the first, where that is plain. */
function mayOpen(text: string, letters: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = unitAt(text, i);
    const after = unitAt(text, i + 1);
    if (unit >= 0x80 || after >= 0x80) return true;
    const small = unit >= 65 && unit <= 90 ? unit + 32 : unit;
    if ((small >= 97 && small <= 122) || (small >= 48 && small <= 57)) return small === letters.charCodeAt(0);
  }
  return true;
}

/** Writes a block's row of `FEATURES` into `rows`, from `from` on. */
export type Describe = (block: SourceBlock, rows: Float64Array, from: number) => void;

/** A matrix of one row a block, rows one after the other; those of pictures are empty. */
export function describeAll(page: Page, evidence: Evidence): Float64Array {
  const rows = new Float64Array(page.blocks.length * WIDTH);
  const describe = describer(page, evidence);
  for (const block of page.blocks) if (block.kind !== 'image') describe(block, rows, block.id * WIDTH);
  return rows;
}

/** Describes the blocks of a page. `asks`: whether anybody looks at a column; those that are dear to fill are left empty where nobody does. */
export function describer(page: Page, evidence: Evidence, asks: (column: number) => boolean = () => true): Describe {
  const cues = CUES.map((pattern, at) => ({ pattern, asked: asks(FIRST_CUE + at) }));
  const { blocks, containers } = page;
  const { prose, linkDensity, own, within, total } = evidence;
  const n = blocks.length;
  const story = containers[evidence.story];
  const most = Math.max(...own, 1);
  const common = commonOf(page, evidence);
  const { first, last, wide } = common;
  const headline = headlineOf(page);
  const headlineAt = headline.at;
  const body = articleBody(page);
  const description = essence(page.head.metas.find((meta) => meta.name === 'og:description' || meta.name === 'description')?.content ?? '').slice(0, 80);
  const isText = (i: number): boolean => blocks[i] !== undefined && blocks[i].kind !== 'image';
  const step = (from: number, by: 1 | -1): number => {
    let i = from + by;
    while (i >= 0 && i < n && !isText(i)) i += by;
    return i;
  };
  return (block, rows, from) => {
    const i = block.id;
    let at = from;
    const { text, kind } = block;
    const chars = text.length || 1;
    const short = text.length <= 400;
    const shape = shapeOf(text);
    rows[at++] = log(text.length * wide);
    rows[at++] = Math.min(shape.sentences, 12);
    rows[at++] = (100 * shape.commas) / chars;
    rows[at++] = linkDensity[i] ?? 0;
    rows[at++] = block.controlChars / chars;
    rows[at++] = kind === 'heading' ? block.level : 0;
    rows[at++] = kind === 'list' ? Math.min(block.items.length, 20) : 0;
    rows[at++] = kind === 'quote' ? 1 : 0;
    rows[at++] = kind === 'table' ? 1 : 0;
    rows[at++] = kind === 'code' ? 1 : 0;
    rows[at++] = kind === 'caption' ? 1 : 0;
    rows[at++] = block.tag === 'p' ? 1 : 0;
    rows[at++] = block.tag === '#text' ? 1 : 0;
    rows[at++] = endsSentence(text) ? 1 : 0;
    rows[at++] = shape.capitals / Math.max(shape.letters, 1);
    rows[at++] = shape.digits / chars;
    rows[at++] = functionWords(text);
    rows[at++] = startsLower(text) ? 1 : 0;
    rows[at++] = marked(block, 'strong');
    rows[at++] = marked(block, 'emphasis');
    rows[at++] = startsWithLink(block) ? 1 : 0;
    rows[at++] = block.datetime ? 1 : 0;
    for (const { pattern, asked } of cues) rows[at++] = asked && short && pattern.test(text) ? 1 : 0;
    const end = text[text.length - 1] ?? '';
    rows[at++] = end === ':' || end === '：' ? 1 : 0;
    rows[at++] = end === '?' || end === '？' || end === '؟' ? 1 : 0;
    const ownNames = namesIn(block.hints);
    const names = ownNames | (evidence.names[block.container] ?? 0);
    for (const bit of NAMES) rows[at++] = names & bit ? 1 : 0;
    rows[at++] = ownNames === 0 ? 0 : ownNames === NAME.story ? 1 : -1;
    const tags = evidence.tags[block.container] ?? 0;
    for (const bit of TAGS_AROUND) rows[at++] = tags & bit ? 1 : 0;
    rows[at++] = (own[block.container] ?? 0) / most;
    rows[at++] = common.groupShare(i);
    rows[at++] = log(common.groupCount(i));
    rows[at++] = (within[block.container] ?? 0) / Math.max(total, 1);
    const inside = story !== undefined && i >= story.first && i < story.end;
    const depth = (containers[block.container]?.depth ?? 0) - (story?.depth ?? 0);
    rows[at++] = inside ? 1 : 0;
    rows[at++] = inside ? 0 : Math.min(stepsApart(page, block.container, evidence.story), 10);
    rows[at++] = inside ? Math.min(depth, 10) : 0;
    rows[at++] = inside && story ? (i - story.first) / Math.max(story.end - story.first, 1) : i < (story?.first ?? 0) ? -1 : 2;
    rows[at++] = first < 0 ? 0 : Math.max(Math.min(first - i, FAR), -1);
    rows[at++] = last < 0 ? 0 : Math.max(Math.min(i - last, FAR), -1);
    const seen = common.seenBefore[i] ?? 0;
    rows[at++] = seen / Math.max(total, 1);
    rows[at++] = (total - seen - (prose[i] ?? 0)) / Math.max(total, 1);
    rows[at++] = common.gapBefore[i] ?? FAR;
    rows[at++] = common.gapAfter[i] ?? FAR;
    const before = step(i, -1);
    const after = step(i, 1);
    const after2 = step(after, 1);
    rows[at++] = log((blocks[before]?.text.length ?? 0) * wide);
    rows[at++] = linkDensity[before] ?? 0;
    rows[at++] = blocks[before]?.kind === 'heading' ? 1 : 0;
    rows[at++] = log((blocks[after]?.text.length ?? 0) * wide);
    rows[at++] = linkDensity[after] ?? 0;
    rows[at++] = blocks[after]?.kind === 'heading' ? 1 : 0;
    rows[at++] = log((blocks[step(before, -1)]?.text.length ?? 0) * wide);
    rows[at++] = log((blocks[after2]?.text.length ?? 0) * wide);
    rows[at++] = linkDensity[after2] ?? 0;
    rows[at++] = blocks[before]?.container === block.container ? (blocks[before]?.tag === block.tag ? 2 : 1) : 0;
    rows[at++] = blocks[after]?.container === block.container ? (blocks[after]?.tag === block.tag ? 2 : 1) : 0;
    rows[at++] = headline.words.size > 0 && text.length < 300 ? overlap(text, headline) : 0;
    rows[at++] = headlineAt < 0 ? FAR : Math.max(Math.min(i - headlineAt, FAR), -FAR);
    const letters = body || (description && short && mayOpen(text, description)) ? essence(text.slice(0, 160)) : '';
    rows[at++] = body === '' ? -1 : letters.length > 0 && body.includes(letters.slice(0, 60)) ? 1 : 0;
    rows[at++] =
      description.length > 20 && letters.length > 20 && (description.startsWith(letters.slice(0, 60)) || letters.startsWith(description.slice(0, 60))) ? 1 : 0;
    rows[at++] = Math.min(common.copies(i), 5);
    rows[at++] = log(total);
    rows[at++] = log(n);
    rows[at++] = common.pathShare(block);
    rows[at++] = evidence.aside[block.container] ?? 0;
    if (at !== from + WIDTH) throw new RangeError(`a row of ${at - from} numbers for ${WIDTH} columns: columns.ts names every one`);
  };
}
