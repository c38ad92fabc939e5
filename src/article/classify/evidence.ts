import { SENTENCE_MARKS } from '../sentence-marks';
import type { Page, SourceBlock } from '../snapshot/page';
import { NAME, namesIn } from './names';

/** Tags around a block that tell of its role, as bits of a mask. */
export const AROUND: Readonly<Record<string, number>> = {
  aside: 1,
  nav: 2,
  footer: 4,
  header: 8,
  form: 16,
  li: 32,
  td: 64,
  figure: 128,
  article: 256,
  dd: 512,
  details: 1024,
  blockquote: 2048,
  main: 4096,
  section: 8192,
};

/** Characters from which a text with a full stop in it counts as prose. */
const PROSE = 70;
/** CJK says as much in half the characters. */
const PROSE_CJK = 35;
export const CJK = /[\u3040-\u30ff\u4e00-\u9fff]/;
const SENTENCE = new RegExp(`[${SENTENCE_MARKS}](?=[\\s"'”’»)\\]]|$)|[。！？]`);
/** Scripts that put no mark at a sentence's end, only a space: Thai, Lao, Khmer, Burmese, Tibetan. Ten letters in a row: no name in another script's text. */
const UNMARKED = /[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff]{10}/;

/** What is known of every block and container before any is judged: the ground the scorer's numbers stand on. */
export interface Evidence {
  readonly linkDensity: Float64Array;
  /** Prose characters of a block, else 0. */
  readonly prose: Float64Array;
  /** Prose characters in each container, all depths and own blocks only. */
  readonly within: Float64Array;
  readonly own: Float64Array;
  /** Masks of names and tags around a container, up to the wrapper of the page's prose. */
  readonly names: Int32Array;
  readonly tags: Int32Array;
  readonly total: number;
  /** Innermost container that holds most of the prose around its densest part. */
  readonly story: number;
  /** 1 for containers of comments, menus and footers. */
  readonly aside: Uint8Array;
}

export const density = (block: SourceBlock): number => (block.text.length === 0 ? 0 : block.linkChars / block.text.length);

/** Whether a text reads like sentences rather than labels. */
export function isProse(block: SourceBlock): boolean {
  if (block.kind !== 'text' && block.kind !== 'quote' && block.kind !== 'list') return false;
  const { text } = block;
  if (text.length < PROSE_CJK || (text.length < PROSE && !CJK.test(text))) return false;
  return density(block) < 0.4 && block.controlChars < text.length * 0.4 && (SENTENCE.test(text) || UNMARKED.test(text));
}

/** What readers wrote under a story, by the name of its container: `comments`, `comment-body`, `disqus_thread`. Near misses: `has-comments`, `comments-open`. */
const COMMENTS = /(?:^|[\s_])(?:comments?|disqus)(?:$|[\s_]|-(?:list|body|content|section|text|thread|area|container|wrapper|\d))/;
/** Prose characters outside the comments from which the page is not itself a thread of comments. */
const ENOUGH_OUTSIDE = 200;

/** Containers whose prose has no vote on where the story is: comments, menus, footers. */
function setAside({ blocks, containers }: Page, reads: Uint8Array): Uint8Array {
  const aside = new Uint8Array(containers.length);
  for (const { id, parent, tag, hints } of containers)
    if ((parent !== null && aside[parent]) || tag === 'nav' || tag === 'footer' || (namesIn(hints) & NAME.comment && COMMENTS.test(hints))) aside[id] = 1;
  let outside = 0;
  for (const block of blocks) if (!aside[block.container] && reads[block.id]) outside += block.text.length;
  return outside >= ENOUGH_OUTSIDE ? aside : new Uint8Array(containers.length);
}

export function gather(page: Page): Evidence {
  const { blocks, containers } = page;
  const linkDensity = new Float64Array(blocks.length);
  const prose = new Float64Array(blocks.length);
  const within = new Float64Array(containers.length);
  const own = new Float64Array(containers.length);
  let total = 0;
  const reads = Uint8Array.from(blocks, (block) => (isProse(block) ? 1 : 0));
  const aside = setAside(page, reads);
  for (const block of blocks) {
    linkDensity[block.id] = density(block);
    if (aside[block.container] || !reads[block.id]) continue;
    const weight = block.text.length * (1 - density(block));
    prose[block.id] = weight;
    own[block.container] = (own[block.container] ?? 0) + weight;
    total += weight;
  }
  for (let c = containers.length - 1; c >= 0; c--) {
    within[c] = (within[c] ?? 0) + (own[c] ?? 0);
    const parent = containers[c]?.parent ?? null;
    if (parent !== null) within[parent] = (within[parent] ?? 0) + (within[c] ?? 0);
  }
  const names = new Int32Array(containers.length);
  const tags = new Int32Array(containers.length);
  for (const { id, parent, hints, tag } of containers) {
    // what wraps most of the page's prose says nothing about a part of it ("page has-sidebar with-comments")
    const wraps = (within[id] ?? 0) > 0.6 * total;
    names[id] = (parent === null ? 0 : (names[parent] ?? 0)) | (wraps ? 0 : namesIn(hints));
    tags[id] = (parent === null ? 0 : (tags[parent] ?? 0)) | (wraps ? 0 : (AROUND[tag] ?? 0));
  }
  return { linkDensity, prose, within, own, names, tags, total, aside, story: storyContainer(page, own) };
}

/**
 * The container of the story: paragraphs vote for their container and, with less weight, for those around it, so a body
 * cut into sections by advertisements still wins over a long list of teasers.
 */
function storyContainer(page: Page, own: Float64Array): number {
  const { containers } = page;
  const vote = new Float64Array(containers.length);
  for (let c = 0; c < containers.length; c++) {
    let share = own[c] ?? 0;
    for (let up: number | null = c, step = 0; up !== null && share > 0 && step < 4; up = containers[up]?.parent ?? null, step++) {
      vote[up] = (vote[up] ?? 0) + share;
      share *= 0.75;
    }
  }
  let best = 0;
  for (let c = 1; c < vote.length; c++) if ((vote[c] ?? 0) >= (vote[best] ?? 0)) best = c;
  return best;
}
