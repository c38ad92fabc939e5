import { urlOf } from '../addresses';
import { once } from '../clean/once';
import { re } from '../expression';
import type { Page } from '../snapshot/page';
import { decoded } from './ld';
import { bare, likeness, wordsOf } from './likeness';
import { meta } from './metas';

/** Marks that part a title from the outlet's name: `Headline | Outlet`, `Headline - Section - Outlet`, `Outlet: Headline`. */
const PARTED = re`\s+[|\-–—·•»«:]{1,2}\s+|\s*[|｜»]\s*|\s+::\s+|_(?=\p{Lu}|\p{sc=Han})`;
/** Words of a piece that is the outlet's name, for each of that name's, at most: a longer one speaks of the outlet (`New charts on Quay.example`). */
const MOST = 2;
/** The title without the outlet's name: the longest piece, unless every piece is short. */
export function withoutOutlet(title: string, outlet: string | null, host: string): string {
  const pieces = title.split(PARTED).filter((piece) => piece.trim() !== '');
  if (pieces.length < 2) return title;
  const last = pieces.at(-1) ?? '';
  const first = pieces[0] ?? '';
  const isOutlet = (piece: string): boolean => {
    const bare = piece.toLowerCase().replace(re.g`[^\p{L}\p{N}]+`, '');
    return (
      bare !== '' &&
      ((outlet !== null && likeness(piece, outlet) >= 0.6 && wordsOf(piece).length <= MOST * wordsOf(outlet).length) ||
        host.replace(re.g`[^\p{L}\p{N}]+`, '').includes(bare) ||
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
/**
 * The piece that a title opens with, where an h1 prints just that: `Harbour costs explained` of `Harbour costs explained »
 * The great guide`. Near miss: `Four harbour years » Archive » The storm` where a heading prints the storm.
 */
export function openingOf(title: string, page: Page): readonly string[] {
  const [first = '', ...rest] = title.split(PARTED);
  if (rest.length === 0 || wordsOf(first).length < OPENING) return [];
  const [own, others] = [bare(first), new Set(rest.map(bare))];
  const headings = page.blocks.filter((block) => block.kind === 'heading');
  return headings.some((block) => block.level === 1 && bare(block.text) === own) && !headings.some((block) => others.has(bare(block.text))) ? [first] : [];
}
/** Words from which a piece of a title is more than a section or a name. */
const OPENING = 3;

/**
 * What the site calls itself, as a heading above the story may print it: its host, and the piece of the title that the
 * page leaves out when it names the story alone (`Harbour Notes: The storm` for og:title `The storm`).
 */
export function siteNames(page: Page, outlet: string | null, host: string): ReadonlySet<string> {
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

/** The page's host, without `www.`; '' when it has no address. */
export const hostOf = once(({ url, head }: Page): string => {
  const address = url ?? head.canonical;
  return (address ? urlOf(address) : null)?.hostname.replace(/^www\./, '').toLowerCase() ?? '';
});
