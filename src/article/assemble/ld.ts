import type { Head } from '../snapshot/page';

/** What the page's JSON-LD says about its story; every field validated, absent where it is missing or of another shape. */
export interface StoryData {
  readonly headline: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  /** Organisations named as its author. */
  readonly desks: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly language: string | null;
  /** Whether the story may be read without payment; null when it does not say. */
  readonly free: boolean | null;
  /** Whether an object of an article's type says so, not only a WebPage. */
  readonly isArticle: boolean;
}

type Entry = Readonly<Record<string, unknown>>;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
};
/** Many CMSs print HTML entities into JSON and metas; text is decoded, markup never becomes DOM. */
export const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code > 31 && code < 0x11_0000 && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });

/** What a text has that is not yet plain: entities, tags, white space that is no single space. */
const MARKED = /[&<]|[^\S ]|\s\s/;
const unmarked = (text: string): string =>
  decoded(decoded(text))
    .replace(/<[^<>]{1,80}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A JSON value as text: a string, or the name or value of an object; null for numbers, lists of objects and the like. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return (MARKED.test(value) ? unmarked(value) : value.trim()) || null;
  if (Array.isArray(value)) return value.length > 0 ? textOf(value[0]) : null;
  if (typeof value === 'object' && value !== null) {
    const entry = value as Entry;
    return textOf(typeof entry['@value'] === 'string' ? entry['@value'] : entry.name);
  }
  return null;
}

/** A JSON value as a truth value, as CMSs print it: `false`, `"False"`, `"http://schema.org/False"`. */
function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? /(?:^|\/)(true|false)$/i.exec(value.trim())?.[1] : undefined;
  return word === undefined ? null : word.toLowerCase() === 'true';
}

function namesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item));
  const name = textOf(value);
  return name ? [name] : [];
}

const typesOf = (entry: Entry): readonly string[] => namesOf(typeof entry['@type'] === 'string' || Array.isArray(entry['@type']) ? entry['@type'] : null);
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|Recipe)$/;
const PAGE = /^(?:WebPage|ItemPage|VideoObject|CreativeWork)$/;

const isOrganisation = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  typesOf(value as Entry).some((type) => /Organization$|^WebSite$/.test(type)) &&
  !typesOf(value as Entry).includes('Person');

/** Organisations among an entry's authors. */
const desksOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).filter(isOrganisation).flatMap(namesOf);

/** An author given only by reference (`{"@id": "…#person-1"}`) is looked up among the page's objects. */
function authorsOf(value: unknown, entries: readonly Entry[]): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => authorsOf(item, entries));
  if (isOrganisation(value)) return [];
  const named = namesOf(value);
  if (named.length > 0 || typeof value !== 'object' || value === null) return named;
  const id = (value as Entry)['@id'];
  return typeof id === 'string' ? namesOf(entries.find((entry) => entry['@id'] === id && typeof entry.name === 'string') ?? null) : [];
}

/** Whether an object of the page's data is an article's. */
export const saysArticle = (head: Head): boolean => head.jsonLd.some((entry) => typesOf(entry).some((type) => ARTICLE.test(type)));

/** The headlines that the page's data gives to articles, whether or not they are this one's. */
export const headlinesIn = (head: Head): readonly string[] =>
  head.jsonLd.flatMap((entry) => (typesOf(entry).some((type) => ARTICLE.test(type)) ? [textOf(entry.headline) ?? []] : [])).flat();

/** `belongs`: whether a headline is this page's; data of another article is not read. */
export function storyData(head: Head, belongs: (headline: string) => boolean): StoryData {
  const headlineOf = (entry: Entry): string | null => textOf(entry.headline) ?? textOf(entry.name);
  const fits = (entry: Entry): boolean => {
    const headline = headlineOf(entry);
    return headline === null || belongs(headline);
  };
  const articles = head.jsonLd.filter((entry) => typesOf(entry).some((type) => ARTICLE.test(type)) && fits(entry));
  const pages = head.jsonLd.filter((entry) => typesOf(entry).some((type) => PAGE.test(type)) && fits(entry));
  const first = <T>(read: (entry: Entry) => T | null): T | null => {
    for (const entry of [...articles, ...pages]) {
      const value = read(entry);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    headline: articles.map(headlineOf).find((headline) => headline !== null) ?? null,
    description: first((entry) => textOf(entry.description)),
    authors:
      [...articles, ...pages]
        .map((entry) => [...authorsOf(entry.author, head.jsonLd), ...(entry.author ? [] : authorsOf(entry.creator, head.jsonLd))])
        .find((names) => names.length > 0) ?? [],
    desks: first((entry) => (desksOf(entry.author).length > 0 ? desksOf(entry.author) : null)) ?? [],
    publisher: first((entry) => textOf(entry.publisher)),
    published: first((entry) => textOf(entry.datePublished) ?? textOf(entry.uploadDate) ?? textOf(entry.dateCreated)),
    modified: first((entry) => textOf(entry.dateModified)),
    section: first((entry) => textOf(entry.articleSection)),
    language: first((entry) => textOf(entry.inLanguage)),
    free: first((entry) => truth(entry.isAccessibleForFree)),
    isArticle: articles.length > 0,
  };
}
