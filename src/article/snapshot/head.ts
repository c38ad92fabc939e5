import { fold } from './characters';
import { type Access, textBelow } from './dom';
import type { Head } from './page';
import { linkAddress } from './url';

/** JSON-LD nests what it describes; deeper than this is no article. */
const MAX_DEPTH = 6;
/** More objects than any page needs to describe itself. */
const MAX_OBJECTS = 200;

/** The page's own words about itself: title, metas, canonical address, JSON-LD. `elements`: its title, meta, link and script elements. */
export function readHead(access: Access, base: string | null, elements: Iterable<Element>): Head {
  const { getAttribute, localName, root } = access;
  const metas: { name: string; content: string }[] = [];
  const jsonLd: Record<string, unknown>[] = [];
  let title = '';
  let canonical: string | null = null;
  for (const element of elements) {
    switch (localName.call(element)) {
      case 'title':
        title ||= fold(textBelow(access, element));
        break;
      case 'meta': {
        const name = getAttribute.call(element, 'property') ?? getAttribute.call(element, 'name') ?? getAttribute.call(element, 'itemprop');
        const content = fold(getAttribute.call(element, 'content') ?? '');
        if (name && content) metas.push({ name: name.trim().toLowerCase(), content });
        break;
      }
      case 'link':
        if (canonical === null && /(?:^|\s)canonical(?:\s|$)/i.test(getAttribute.call(element, 'rel') ?? ''))
          canonical = linkAddress(getAttribute.call(element, 'href') ?? '', base);
        break;
      case 'script':
        if (/ld\+json/i.test(getAttribute.call(element, 'type') ?? '')) collect(parseJson(textBelow(access, element)), jsonLd);
        break;
    }
  }
  const lang = root && (getAttribute.call(root, 'lang') ?? getAttribute.call(root, 'xml:lang'));
  const dir = root && getAttribute.call(root, 'dir')?.toLowerCase();
  return { title, lang: lang?.trim() || null, dir: dir === 'rtl' || dir === 'ltr' ? dir : null, canonical, metas, jsonLd };
}

/** Parses what CMSs print as JSON-LD: comments, CDATA marks and raw line breaks in strings are forgiven. */
export function parseJson(text: string): unknown {
  for (const forgive of READINGS)
    try {
      return JSON.parse(forgive(text));
    } catch {
      // the next, more forgiving reading
    }
  return null;
}
const bare = (text: string): string =>
  text
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g, '')
    .trim()
    .replace(/\p{Cc}+/gu, ' ');
/** Most are what they should be, and need none but the first. */
const READINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => bare(text).replace(/;\s*$/, ''),
  (text) => bare(text).replace(/,\s*([\]}])/g, '$1'),
];

/** Flattens arrays and @graph; an object of another's property (author, publisher) stays where it is. */
function collect(value: unknown, into: Record<string, unknown>[]): void {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let item = open.shift(); item && into.length < MAX_OBJECTS; item = open.shift()) {
    if (typeof item.value !== 'object' || item.value === null || item.depth > MAX_DEPTH) continue;
    if (Array.isArray(item.value)) for (const entry of item.value) open.push({ value: entry, depth: item.depth + 1 });
    else {
      const object = item.value as Record<string, unknown>;
      into.push(object);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'liveBlogUpdate'])
        if (typeof object[key] === 'object') open.push({ value: object[key], depth: item.depth + 1 });
    }
  }
}
