import { dayOf } from './day';
import { referenceOf } from './reference';
import type { Renderable } from './render';

/** Characters TeX reads as commands, and how it prints them. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeTex = (text: string): string => text.replace(/[\\{}$&#_%~^]/g, (character) => TEX[character] ?? '');
/** Inside `url = {…}` BibLaTeX takes an address as it is; only a brace would end it. */
const escapeUrl = (url: string): string => url.replace(/[{}\\]/g, (character) => encodeURIComponent(character));

/** A BibLaTeX `@online` entry. */
export function renderBibtex(reading: Renderable): string {
  const { authors, headline, outlet, agency, published, url } = referenceOf(reading);
  const fields: readonly (readonly [string, string])[] = [
    // Braces keep a name whole: what is first and what is last name is not known.
    ['author', authors.map((author) => `{${escapeTex(author)}}`).join(' and ')],
    // Double braces keep the headline's capitals.
    ['title', headline && `{${escapeTex(headline)}}`],
    ['organization', escapeTex(outlet)],
    ['note', escapeTex(agency)],
    ['date', published && dayOf(published) ? published.slice(0, 10) : ''],
    ['url', escapeUrl(url)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`);
  return [`@online{${keyOf(authors[0] ?? outlet, published, headline)},`, ...lines, '}'].join('\n');
}

/** `roe2022satellite`: last word of the first author, year, first long word of the headline; ASCII letters and digits only. */
function keyOf(author: string, published: string | null, headline: string): string {
  const ascii = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9 ]/g, '')
      .toLowerCase();
  const name = ascii(author).split(' ').at(-1) ?? '';
  const word =
    ascii(headline)
      .split(' ')
      .find((candidate) => candidate.length > 3) ?? '';
  return `${name}${published?.slice(0, 4) ?? ''}${word}` || 'story';
}
