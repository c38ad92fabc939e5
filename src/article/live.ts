import { re } from './expression';
import type { BlockId } from './model';
import type { Page, SourceBlock } from './snapshot/page';

/** What the page's authors call a live blog: `live-blog__post`, `liveticker`, `en-direct`, `minuto-a-minuto`. Near misses: `live-video`, `livestock`. */
const NAMED =
  /(?:^|[\s_-])(?:live-?(?:blog|ticker|feed|text|updates?|coverage|post|entry)|newsticker|en-?direct|(?:en|al)-?vivo|minuto-?a-?minuto|diretta|tempo-?real|ao-?vivo|relacja)/;
/** A time of day, with or without its day: `11:05`, `Jan 20, 11.05 a.m.`, `10h42`, `11:05 Uhr`. Near miss: `2026`, `The 11:05 train`. */
const CLOCK = re`^[\p{L}\p{M}\d,.\s/()-]{0,30}\b\d{1,2}\s?[:.h：時时点]\s?\d{2}\b[\p{L}\s.,()+/-]{0,20}$`;
/** Characters of such a time at most. */
const LONGEST = 48;
/** Posts from which a page is a live blog and not a story with a time in it. */
const POSTS = 3;
/** Blocks between a post's time and its text: title, author, share row, picture. */
const REACH = 6;

/** Whether the page's data says that it is a live blog. */
export const saysLive = ({ head }: Page): boolean =>
  head.jsonLd.some(({ '@type': type }) => type === 'LiveBlogPosting' || (Array.isArray(type) && type.includes('LiveBlogPosting')));

/**
 * The times of a live blog's posts, which stand over them as subheads; empty on every other page. They are alike in their
 * markup, each has something of the story under it, and the page says in its data or names that it is one.
 */
export function liveTimes(page: Page, region: readonly SourceBlock[], story: ReadonlySet<BlockId>): ReadonlySet<BlockId> {
  const alike = new Map<string, BlockId[]>();
  for (const [n, block] of region.entries()) {
    if ((block.kind !== 'text' && block.kind !== 'heading') || block.text.length > LONGEST || !CLOCK.test(block.text)) continue;
    if (!region.slice(n + 1, n + 1 + REACH).some((next) => next.kind === 'text' && next.tag !== 'time' && story.has(next.id) && !CLOCK.test(next.text)))
      continue;
    const key = `${block.kind} ${block.tag} ${block.hints} ${page.containers[block.container]?.tag}`;
    alike.set(key, [...(alike.get(key) ?? []), block.id]);
  }
  const [times = []] = [...alike.values()].sort((one, other) => other.length - one.length);
  const live = saysLive(page) || times.filter((id) => isNamed(page, id)).length >= POSTS;
  return new Set(live && times.length >= POSTS ? times : []);
}

/** Whether an element around a block is called a live blog's. */
function isNamed({ blocks, containers }: Page, id: BlockId): boolean {
  const block = blocks[id];
  for (let c = block && containers[block.container]; c; c = c.parent === null ? undefined : containers[c.parent]) if (NAMED.test(c.hints)) return true;
  return block !== undefined && NAMED.test(block.hints);
}
