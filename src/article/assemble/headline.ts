import { wordsIn } from '../letters';
import type { Page, SourceBlock } from '../snapshot/page';
import { decoded } from './ld';
import { meta } from './metas';

/** Words of a text in one case, for likeness; CJK in single characters. */
export function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  return BEYOND_LATIN.test(folded) ? (folded.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}]+/gu) ?? []) : wordsIn(folded);
}
/** Where the scripts without spaces begin: CJK radicals and all behind them. */
const BEYOND_LATIN = /[\u2e80-\uffff]/;

/** Share of the shorter text's words that the other has, 0 to 1. */
export const likeness = (a: string, b: string): number => shared(new Set(wordsOf(a)), new Set(wordsOf(b)));

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return both / Math.min(one.size, other.size);
}

/** Marks that part a title from the outlet's name: `Headline | Outlet`, `Headline - Section - Outlet`, `Outlet: Headline`. */
const PARTED = /\s+[|\-–—·•»«:]{1,2}\s+|\s*[|｜»]\s*|\s+::\s+|_(?=\p{Lu}|\p{sc=Han})/u;
/** Furthest above the story that a headline stands, in blocks: kicker, standfirst, byline, date, share row, lead picture and its caption. */
const REACH = 60;

/** The title without the outlet's name: the longest piece, unless every piece is short. */
export function withoutOutlet(title: string, outlet: string | null, host: string): string {
  const pieces = title.split(PARTED).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2) return title;
  const last = pieces.at(-1) ?? '';
  const first = pieces[0] ?? '';
  const isOutlet = (piece: string): boolean => {
    const bare = piece.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    return (
      bare !== '' &&
      ((outlet !== null && likeness(piece, outlet) >= 0.6) ||
        host.replace(/[^\p{L}\p{N}]+/gu, '').includes(bare) ||
        /\.(?:com|org|net|de|fr|es|it|pl|nl|co\.uk)$/i.test(piece))
    );
  };
  if (isOutlet(last) || (wordsOf(last).length <= 4 && wordsOf(first).length > 4)) {
    const cut = title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—·•»«:｜_]+$/u, '');
    return cut.includes(' ') ? withoutOutlet(cut, outlet, host) : cut || title;
  }
  if (isOutlet(first) && wordsOf(last).length > 2) return title.slice(title.indexOf(first) + first.length).replace(/^[\s|\-–—·•»«:｜_]+/u, '');
  return title;
}

/** Marks that part a headline from the site's name, and never its own halves. */
const STRONG = /\s+[|｜»]\s+/;
export interface Headline {
  readonly text: string;
  /** The block that prints it; null when no block does. */
  readonly block: SourceBlock | null;
}

/** The headline: the visible one wins over what the page says of itself, which only helps to find it. */
export function findHeadline(page: Page, story: readonly SourceBlock[], outlet: string | null): Headline {
  const host = hostOf(page);
  const said = [meta(page, 'og:title', 'twitter:title', 'dc.title', 'headline', 'title', 'parsely-title', 'sailthru.title'), page.head.title]
    .filter((text): text is string => text !== null && text !== '')
    .map((text) => sayingOf(withoutOutlet(decoded(text), outlet, host)));
  const start = story.find((block) => block.kind === 'text' && block.text.length > 80)?.id ?? page.blocks.length;
  let best: { readonly block: SourceBlock; readonly score: number } | null = null;
  const site = siteNames(page, outlet, host);
  for (const block of page.blocks) {
    const score = scoreOf(block, said, start, page);
    if (score > (best?.score ?? 0) && !site.has(bare(block.text))) best = { block, score };
  }
  if (best) return { text: best.block.text, block: best.block };
  return { text: said[0]?.text ?? '', block: null };
}

const bare = (text: string): string => wordsOf(text).join('');

/**
 * What the site calls itself, as a heading above the story may print it: its host, and the piece of the title that the
 * page leaves out when it names the story alone (`Harbour Notes: The storm` for og:title `The storm`).
 */
function siteNames(page: Page, outlet: string | null, host: string): ReadonlySet<string> {
  const story = decoded(meta(page, 'og:title', 'twitter:title') ?? '');
  const names = new Set([bare(host)]);
  if (outlet && bare(outlet) !== bare(story)) names.add(bare(outlet));
  const [whole, own] = [bare(page.head.title), bare(story)];
  if (own !== '' && whole !== own && own !== bare(outlet ?? '') && !names.has(own)) {
    if (whole.endsWith(own)) names.add(whole.slice(0, -own.length));
    if (whole.startsWith(own)) names.add(whole.slice(own.length));
  }
  // `The storm | Harbour Notes – a diary`: both are headings of the page, and the site is what follows.
  const [first = '', ...rest] = decoded(page.head.title).split(STRONG);
  const headings = rest.length > 0 ? new Set(page.blocks.filter((block) => block.kind === 'heading').map((block) => bare(block.text))) : names;
  const tail = bare(rest.join(' '));
  if (rest.length > 0 && headings.has(bare(first)) && headings.has(tail)) names.add(tail);
  names.delete('');
  return names;
}

/** What the page's data says is the headline, with its words. */
interface Saying {
  readonly text: string;
  /** How many words it has, and which. */
  readonly length: number;
  readonly words: ReadonlySet<string>;
}
function sayingOf(text: string): Saying {
  const words = wordsOf(text);
  return { text, length: words.length, words: new Set(words) };
}

const NAMED = /\b(?:headline|entry-title|article-title|article__title|post-title|story-title|headline-title|title)\b/;

function scoreOf(block: SourceBlock, said: readonly Saying[], start: number, page: Page): number {
  const heading = block.kind === 'heading';
  if (!heading && block.kind !== 'text') return 0;
  if (block.text.length < 4 || block.text.length > 300) return 0;
  const named = NAMED.test(block.hints);
  if (!heading && !named && !said.some(({ text }) => text === block.text)) return 0;
  if (block.id > start + 3 && block.id > 3) return heading && block.level === 1 && likenessTo(sayingOf(block.text), said) > 0.8 ? 0.6 : 0;
  const own = sayingOf(block.text);
  const like = likenessTo(own, said);
  const words = own.length;
  const level = heading ? (block.level === 1 ? 1 : block.level === 2 ? 0.35 : 0.2) : named ? 0.3 : 0.05;
  // A single long h1 is the headline whatever the metadata says (it may be of another story, or cut short).
  if (like < 0.5 && !(heading && block.level === 1 && words >= 3 && block.text.length < 180)) return 0;
  // One word is a headline where the title opens with it: `Harbour` for "Harbour: meaning and history".
  if (words < 2 && like < 1 && !(level === 1 && like > 0.6 && bare(page.head.title).startsWith(bare(block.text)))) return 0;
  const distance = Math.min(Math.max(start - block.id, 0), REACH) / REACH;
  const logo = page.containers[block.container]?.tag === 'header' && like < 0.3 ? 0.5 : 0;
  // A subhead of the story that repeats words of the title, below the one h1.
  const inside = block.id > start && !(heading && block.level === 1) ? 0.5 : 0;
  return level + 2 * like - 0.3 * distance - logo - inside;
}

function likenessTo(own: Saying, said: readonly Saying[]): number {
  let best = 0;
  for (const other of said) {
    // A short piece inside a long title is no match: the outlet's name, the section.
    const size = Math.min(own.length, other.length) / Math.max(own.length, other.length, 1);
    best = Math.max(best, shared(own.words, other.words) * (size < 0.5 ? size + 0.3 : 1));
  }
  return best;
}

export function hostOf(page: Page): string {
  const address = page.url ?? page.head.canonical;
  try {
    return address ? new URL(address).hostname.replace(/^www\./, '').toLowerCase() : '';
  } catch {
    return '';
  }
}
