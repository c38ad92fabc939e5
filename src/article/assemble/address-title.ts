import type { Page } from '../snapshot/page';
import { bare, wordsOf } from './likeness';

/** Words of an address from which it is made of a title: `/how-to-start-a-harbour-company`, not `/harbour-costs`. */
const WORDS = 4;
/** Share of them that its title says, and at most the heading that is none: a call to the reader (`Form your company today`). */
const SAYS = 0.8;
const SILENT = 0.4;

/**
 * The title that the page's address is made of, where its heading says something else. An editor's second headline stays
 * what it is: near misses are a heading that any title of the page holds (`Port and sea: The storm`), and an address of few words.
 */
export function titleOfAddress(page: Page, heading: string, titles: readonly string[]): string | null {
  const words = addressWords(page.url ?? page.head.canonical ?? '');
  if (words.length < WORDS || shareOf(words, heading) > SILENT) return null;
  if ([page.head.title, ...titles].some((title) => bare(title).includes(bare(heading)))) return null;
  return titles.find((title) => shareOf(words, title) >= SAYS) ?? null;
}

/** The words of the longest of the last two pieces of an address. */
function addressWords(address: string): readonly string[] {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(address)?.[1] ?? '';
  const pieces = path
    .split('/')
    .filter(Boolean)
    .slice(-2)
    .map((piece) => piece.replace(/\.[a-z]+$/, '').match(/[a-z]+/g) ?? []);
  return pieces.reduce<readonly string[]>((longest, piece) => (piece.length > longest.length ? piece : longest), []);
}

const ASCII = /[^a-z]/g;
function shareOf(words: readonly string[], text: string): number {
  const said = wordsOf(text).map((word) => word.normalize('NFKD').replace(ASCII, ''));
  return words.filter((word) => said.some((other) => alike(word, other))).length / words.length;
}

/** `appliance` and `appliances` are one word; addresses drop what is after an apostrophe, and the mark itself. */
const alike = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= 4 && (one.startsWith(other) || other.startsWith(one)));
