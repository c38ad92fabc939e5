import { essence } from '../clean/compare';
import type { Page, SourceBlock } from '../snapshot/page';
import { COMMENT, PROMO, RELATED, SHARE } from './cues';

/** Blocks at which distance counts no further. */
export const FAR = 30;

/** Where the page announces something other than the story, and what stands under such an announcement. */
export function cues(blocks: readonly SourceBlock[]) {
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

export function linkSums({ blocks, containers }: Page) {
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
export function asAlt(blocks: readonly SourceBlock[], i: number): boolean {
  const text = blocks[i]?.text.slice(0, 40) ?? '';
  if (text.length < 12) return false;
  for (let j = i - 3; j <= i + 2; j++) {
    const other = blocks[j];
    if (other?.kind === 'image' && (other.text.startsWith(text) || other.titles.some((title) => title.startsWith(text)))) return true;
  }
  return false;
}

/** Steps between two containers in their tree, 10 at most. */
export function stepsApart(page: Page, from: number, to: number): number {
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

/** The longest articleBody of the page's JSON-LD, letters only; '' when it states none worth the name. */
export function articleBody(page: Page): string {
  let body = '';
  for (const { articleBody: value } of page.head.jsonLd) if (typeof value === 'string' && value.length > body.length) body = value;
  return body.length > 200 ? essence(body.slice(0, 200_000)) : '';
}
