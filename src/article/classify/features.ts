import { essence } from '../clean/compare';
import type { Page, SourceBlock } from '../snapshot/page';
import { AD, BYLINE, COMMENT, isFunctionWord, LEGAL, PROMO, RELATED, SHARE, TAGS } from './cues';
import { AROUND, type Evidence } from './evidence';
import { NAME, namesIn } from './names';

/** The numbers the scorer sees of a block, in this order. Names of the model's table; units in the comments of `describe`. */
export const FEATURES = [
  'chars',
  'sentences',
  'commas',
  'linkDensity',
  'controlDensity',
  'heading',
  'list',
  'quote',
  'table',
  'code',
  'caption',
  'p',
  'loose',
  'endsSentence',
  'capitals',
  'digits',
  'functionWords',
  'startsLower',
  'bold',
  'emphasis',
  'linkFirst',
  'dated',
  'cueRelated',
  'cuePromo',
  'cueShare',
  'cueLegal',
  'cueComment',
  'cueByline',
  'cueAd',
  'cueTags',
  'endsColon',
  'question',
  'nameStory',
  'nameRelated',
  'namePromo',
  'nameSocial',
  'nameComment',
  'nameMeta',
  'nameCaption',
  'nameChrome',
  'nameAd',
  'nameTags',
  'nameHidden',
  'nameSummary',
  'ownNames',
  'aside',
  'nav',
  'footer',
  'header',
  'form',
  'li',
  'td',
  'figure',
  'article',
  'ownShare',
  'groupShare',
  'groupCount',
  'withinShare',
  'inStory',
  'above',
  'below',
  'position',
  'beforeFirst',
  'afterLast',
  'proseBefore',
  'proseAfter',
  'gapBefore',
  'gapAfter',
  'prevChars',
  'prevLinks',
  'prevHeading',
  'nextChars',
  'nextLinks',
  'nextHeading',
  'prev2Chars',
  'next2Chars',
  'next2Links',
  'sameAsPrev',
  'sameAsNext',
  'headline',
  'fromHeadline',
  'inArticleBody',
  'description',
  'copies',
  'pageProse',
  'pageBlocks',
  'likeStory',
  'setAside',
] as const;
export const WIDTH = FEATURES.length;

const FAR = 30;
const log = (n: number): number => Math.log2(1 + n);

/** A matrix of one row of {@link FEATURES} a block, rows one after the other. */
export function describe(page: Page, evidence: Evidence): Float64Array {
  const { blocks, containers } = page;
  const rows = new Float64Array(blocks.length * WIDTH);
  const { prose, linkDensity, own, within, total } = evidence;
  const n = blocks.length;
  const story = containers[evidence.story];
  const most = Math.max(...own, 1);
  const group = (block: SourceBlock): number =>
    block.container * 64 + (block.tag.length > 8 ? 63 : block.tag.charCodeAt(0) % 32) + (block.kind === 'heading' ? 32 : 0);
  const groupProse = new Map<number, number>();
  const groupCount = new Map<number, number>();
  const copies = new Map<string, number>();
  const keys = blocks.map((block) => (block.text.length > 0 ? block.text.slice(0, 80) : ''));
  let first = -1;
  let last = -1;
  for (const block of blocks) {
    const key = group(block);
    groupProse.set(key, (groupProse.get(key) ?? 0) + (prose[block.id] ?? 0));
    groupCount.set(key, (groupCount.get(key) ?? 0) + 1);
    const text = keys[block.id] ?? '';
    if (text) copies.set(text, (copies.get(text) ?? 0) + 1);
    if (story && (prose[block.id] ?? 0) > 0 && block.id >= story.first && block.id < story.end) {
      if (first < 0) first = block.id;
      last = block.id;
    }
  }
  const mostGroup = Math.max(...groupProse.values(), 1);
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
  const headline = headlineOf(page);
  const headlineAt = headline.at;
  const headlineBlock = blocks[headlineAt];
  const cue = cues(blocks);
  const links = linkSums(page);
  const body = articleBody(page);
  const description = essence(page.head.metas.find((meta) => meta.name === 'og:description' || meta.name === 'description')?.content ?? '').slice(0, 80);
  // the story's own way of marking up a paragraph: tag path by names, one step up
  const path = (block: SourceBlock): string => `${block.tag}|${containers[block.container]?.tag}|${containers[block.container]?.depth}|${block.hints}`;
  const paths = new Map<string, number>();
  for (const block of blocks) if (prose[block.id]) paths.set(path(block), (paths.get(path(block)) ?? 0) + (prose[block.id] ?? 0));
  const mostPath = Math.max(...paths.values(), 1);
  const isText = (i: number): boolean => blocks[i] !== undefined && blocks[i].kind !== 'image';
  const step = (from: number, by: 1 | -1): number => {
    let i = from + by;
    while (i >= 0 && i < n && !isText(i)) i += by;
    return i;
  };
  for (const block of blocks) {
    if (block.kind === 'image') continue;
    const i = block.id;
    let at = i * WIDTH;
    const put = (value: number): void => {
      rows[at++] = value;
    };
    const { text, kind } = block;
    const chars = text.length || 1;
    const short = text.length <= 400;
    const shape = shapeOf(text);
    put(log(text.length));
    put(Math.min(shape.sentences, 12));
    put((100 * shape.commas) / chars);
    put(linkDensity[i] ?? 0);
    put(block.controlChars / chars);
    put(kind === 'heading' ? block.level : 0);
    put(kind === 'list' ? Math.min(block.items.length, 20) : 0);
    put(kind === 'quote' ? 1 : 0);
    put(kind === 'table' ? 1 : 0);
    put(kind === 'code' ? 1 : 0);
    put(kind === 'caption' ? 1 : 0);
    put(block.tag === 'p' ? 1 : 0);
    put(block.tag === '#text' ? 1 : 0);
    put(/[.!?…。！？؟۔]["'”’»)\]]*$/.test(text) ? 1 : 0);
    put(shape.capitals / Math.max(shape.letters, 1));
    put(shape.digits / chars);
    put(functionWords(text));
    put(/^\p{Ll}/u.test(text) ? 1 : 0);
    put(marked(block, 'strong'));
    put(marked(block, 'emphasis'));
    put(startsWithLink(block) ? 1 : 0);
    put(block.datetime ? 1 : 0);
    const head = text.slice(0, 80);
    put(short && RELATED.test(head) ? 1 : 0);
    put(short && PROMO.test(text) ? 1 : 0);
    put(short && SHARE.test(head) ? 1 : 0);
    put(short && LEGAL.test(text) ? 1 : 0);
    put(short && COMMENT.test(head) ? 1 : 0);
    put(short && BYLINE.test(head) ? 1 : 0);
    put(short && AD.test(head) ? 1 : 0);
    put(short && TAGS.test(head) ? 1 : 0);
    put(/[:：]$/.test(text) ? 1 : 0);
    put(/[?？؟]$/.test(text) ? 1 : 0);
    const ownNames = namesIn(block.hints);
    const names = ownNames | (evidence.names[block.container] ?? 0);
    for (const bit of [
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
    ])
      put(names & bit ? 1 : 0);
    put(ownNames === 0 ? 0 : ownNames === NAME.story ? 1 : -1);
    const tags = evidence.tags[block.container] ?? 0;
    for (const tag of ['aside', 'nav', 'footer', 'header', 'form', 'li', 'td', 'figure', 'article']) put(tags & (AROUND[tag] ?? 0) ? 1 : 0);
    put((own[block.container] ?? 0) / most);
    put((groupProse.get(group(block)) ?? 0) / mostGroup);
    put(log(groupCount.get(group(block)) ?? 0));
    put((within[block.container] ?? 0) / Math.max(total, 1));
    const inside = story !== undefined && i >= story.first && i < story.end;
    const depth = (containers[block.container]?.depth ?? 0) - (story?.depth ?? 0);
    put(inside ? 1 : 0);
    put(inside ? 0 : Math.min(stepsApart(page, block.container, evidence.story), 10));
    put(inside ? Math.min(depth, 10) : 0);
    put(inside && story ? (i - story.first) / Math.max(story.end - story.first, 1) : i < (story?.first ?? 0) ? -1 : 2);
    put(first < 0 ? 0 : Math.max(Math.min(first - i, FAR), -1));
    put(last < 0 ? 0 : Math.max(Math.min(i - last, FAR), -1));
    put((seenBefore[i] ?? 0) / Math.max(total, 1));
    put((total - (seenBefore[i] ?? 0) - (prose[i] ?? 0)) / Math.max(total, 1));
    put(gapBefore[i] ?? FAR);
    put(gapAfter[i] ?? FAR);
    const before = step(i, -1);
    const after = step(i, 1);
    const after2 = step(after, 1);
    put(log(blocks[before]?.text.length ?? 0));
    put(linkDensity[before] ?? 0);
    put(blocks[before]?.kind === 'heading' ? 1 : 0);
    put(log(blocks[after]?.text.length ?? 0));
    put(linkDensity[after] ?? 0);
    put(blocks[after]?.kind === 'heading' ? 1 : 0);
    put(log(blocks[step(before, -1)]?.text.length ?? 0));
    put(log(blocks[after2]?.text.length ?? 0));
    put(linkDensity[after2] ?? 0);
    put(blocks[before]?.container === block.container ? (blocks[before]?.tag === block.tag ? 2 : 1) : 0);
    put(blocks[after]?.container === block.container ? (blocks[after]?.tag === block.tag ? 2 : 1) : 0);
    put(headline.words.size > 0 && text.length < 300 ? overlap(text, headline.words) : 0);
    put(headlineAt < 0 ? FAR : Math.max(Math.min(i - headlineAt, FAR), -FAR));
    const letters = body || (description && short) ? essence(text.slice(0, 160)) : '';
    put(body === '' ? -1 : letters.length > 0 && body.includes(letters.slice(0, 60)) ? 1 : 0);
    put(
      description.length > 20 && letters.length > 20 && (description.startsWith(letters.slice(0, 60)) || letters.startsWith(description.slice(0, 60))) ? 1 : 0,
    );
    put(Math.min(copies.get(keys[i] ?? '') ?? 1, 5));
    put(log(total));
    put(log(n));
    put((paths.get(path(block)) ?? 0) / mostPath);
    put(evidence.aside[block.container] ?? 0);
    put(headlineBlock ? Math.min(stepsApart(page, block.container, headlineBlock.container), 10) : 11);
    put(cue.under[i] ?? 0);
    put(cue.since[i] ?? FAR);
    put(blocks[i - 1]?.kind === 'image' ? (blocks[i - 1]?.container === block.container ? 2 : 1) : 0);
    put(blocks[i + 1]?.kind === 'image' ? 1 : 0);
    put(short && asAlt(blocks, i) ? 1 : 0);
    put(log(links.count[block.container] ?? 0));
    put((links.own[block.container] ?? 0) / Math.max(links.chars[block.container] ?? 0, 1));
    const parent = containers[block.container]?.parent ?? 0;
    put((links.ownIn[parent] ?? 0) / Math.max(links.charsIn[parent] ?? 0, 1));
    put(cue.has[before] ?? 0);
    put(cue.has[after] ?? 0);
    put(headlineBlock ? Math.min(stepsApart(page, evidence.story, headlineBlock.container), 10) : 11);
  }
  return rows;
}

/** Where the page announces something other than the story, and what stands under such an announcement. */
function cues(blocks: readonly SourceBlock[]) {
  const has = new Float64Array(blocks.length);
  const under = new Float64Array(blocks.length);
  const since = new Float64Array(blocks.length).fill(FAR);
  let current = 0;
  let last = FAR;
  for (const block of blocks) {
    const { id, text } = block;
    if (block.kind === 'heading') current = 0;
    under[id] = current;
    since[id] = last;
    last = Math.min(last + 1, FAR);
    if (block.kind === 'image' || text.length > 100 || text.length < 3) continue;
    const head = text.slice(0, 80);
    const kind = RELATED.test(head) ? 1 : COMMENT.test(head) ? 2 : SHARE.test(head) ? 3 : PROMO.test(head) ? 4 : 0;
    has[id] = kind;
    if (kind > 0) last = 0;
    if (block.kind === 'heading') current = kind;
  }
  return { has, under, since };
}

function linkSums({ blocks, containers }: Page) {
  const own = new Float64Array(containers.length);
  const chars = new Float64Array(containers.length);
  const count = new Float64Array(containers.length);
  for (const block of blocks) {
    if (block.kind === 'image') continue;
    own[block.container] = (own[block.container] ?? 0) + block.linkChars;
    chars[block.container] = (chars[block.container] ?? 0) + block.text.length;
    count[block.container] = (count[block.container] ?? 0) + 1;
  }
  const ownIn = own.slice();
  const charsIn = chars.slice();
  for (let c = containers.length - 1; c > 0; c--) {
    const parent = containers[c]?.parent ?? 0;
    ownIn[parent] = (ownIn[parent] ?? 0) + (ownIn[c] ?? 0);
    charsIn[parent] = (charsIn[parent] ?? 0) + (charsIn[c] ?? 0);
  }
  return { own, chars, count, ownIn, charsIn };
}

/** Whether the text is what a picture next to it says in its alternative text or titles. */
function asAlt(blocks: readonly SourceBlock[], i: number): boolean {
  const text = blocks[i]?.text.slice(0, 40) ?? '';
  if (text.length < 12) return false;
  for (let j = i - 3; j <= i + 2; j++) {
    const other = blocks[j];
    if (other?.kind === 'image' && (other.text.startsWith(text) || other.titles.some((title) => title.startsWith(text)))) return true;
  }
  return false;
}

interface Shape {
  readonly letters: number;
  readonly capitals: number;
  readonly digits: number;
  readonly commas: number;
  readonly sentences: number;
}

/** Counts by code unit, without a regex: a text may be a megabyte. Only the beginning is counted, it is enough. */
function shapeOf(text: string): Shape {
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let commas = 0;
  let sentences = 0;
  for (let i = 0; i < text.length && i < 1000; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) continue;
    if (code === 44 || code === 0xff0c || code === 0x3001 || code === 0x60c) commas++;
    else if (code === 46 || code === 33 || code === 63 || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x61f) sentences++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code >= 97 && code <= 122) letters++;
    else if (code >= 65 && code <= 90) {
      letters++;
      capitals++;
    } else if (code > 0xbf) {
      letters++;
      if ((code >= 0xc0 && code <= 0xde) || (code >= 0x410 && code <= 0x42f)) capitals++;
    }
  }
  return { letters, capitals, digits, commas, sentences };
}

function functionWords(text: string): number {
  const words = text
    .slice(0, 300)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  let hits = 0;
  for (const word of words) if (isFunctionWord.has(word)) hits++;
  return words.length === 0 ? 0 : hits / words.length;
}

function marked(block: SourceBlock, kind: 'strong' | 'emphasis'): number {
  if (!('runs' in block) || block.text.length === 0) return 0;
  let chars = 0;
  for (const run of block.runs) if (run.marks.some((mark) => mark.kind === kind)) chars += run.text.length;
  return chars / block.text.length;
}

const startsWithLink = (block: SourceBlock): boolean => 'runs' in block && (block.runs[0]?.marks.some((mark) => mark.kind === 'link') ?? false);

function stepsApart(page: Page, from: number, to: number): number {
  let a: number | null = from;
  let b: number | null = to;
  let steps = 0;
  while (a !== b && a !== null && b !== null && steps < 10) {
    if (a > b) a = page.containers[a]?.parent ?? null;
    else b = page.containers[b]?.parent ?? null;
    steps++;
  }
  return steps;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The heading that says what the page's title says, the first of the best; `at` is -1 when there is none. */
export function headlineOf(page: Page): { readonly words: ReadonlySet<string>; readonly at: number } {
  const title = page.head.metas.find((meta) => meta.name === 'og:title')?.content ?? page.head.title;
  const titleWords = new Set(wordsOf(title));
  let at = -1;
  let best = 0.5;
  for (const block of page.blocks) {
    if (block.kind !== 'heading' || block.text.length > 300) continue;
    const score = overlap(block.text, titleWords) + (block.level === 1 ? 0.2 : 0);
    if (score > best) [at, best] = [block.id, score];
  }
  return { words: at >= 0 ? new Set(wordsOf(page.blocks[at]?.text ?? '')) : titleWords, at };
}

function overlap(text: string, words: ReadonlySet<string>): number {
  const own = wordsOf(text);
  if (own.length === 0) return 0;
  return own.filter((word) => words.has(word)).length / Math.max(own.length, words.size);
}

/** The longest articleBody of the page's JSON-LD, letters only; '' when it states none worth the name. */
function articleBody(page: Page): string {
  let body = '';
  for (const { articleBody: value } of page.head.jsonLd) if (typeof value === 'string' && value.length > body.length) body = value;
  return body.length > 200 ? essence(body.slice(0, 200_000)) : '';
}
