import { foldSpace } from './characters';
import { type Counts, countsOf } from './counts';
import { type Access, accessOf, ofDocument } from './dom';
import { isProse } from './prose';
import { type Signs, signsAround } from './signs';

/**
 * What a cheap look at a page sees: its head, its paragraphs, its opening and its end. What costs as much again is read
 * when it is asked for: most pages are told without.
 */
export interface Glance {
  readonly url: string;
  readonly title: string;
  /** By name, property or itemprop in lower case, the first of each; '' for the content of those that only their name tells of. */
  readonly metas: ReadonlyMap<string, string>;
  /** Types named in JSON-LD, as printed; the scripts are not parsed. */
  readonly types: readonly string[];
  /** Length in characters of each paragraph, and which paragraphs share a parent (by number). */
  readonly paragraphs: readonly { readonly length: number; readonly parent: number; readonly prose: boolean }[];
  /** First and last paragraphs of the container that holds most of the text. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  readonly counts: () => Counts;
  readonly signs: () => Signs;
}

/** Paragraphs read at the beginning and the end of the story. */
const ENDS = 4;
/** Longest text kept of each, in characters. */
const KEPT = 300;
/** Elements read of each tag: all that is told of them is full long before. */
const MOST = 1_000;

/** A paragraph's text, and what holds it. */
interface Said {
  readonly text: string;
  readonly element: Element;
  readonly holder: Element;
  readonly prose: boolean;
}

/** Elements over which a line of text goes on. */
const INLINE = /^(?:a|b|em|font|i|span|strong|u)$/i;
/** Paragraphs between the breaks of one element from which it is a text: most descriptions in a shop have fewer. */
const FEWEST = 4;
/** Share of all prose between breaks from which one text is the page's; the first post of a short thread comes to .7. */
const ALONE = 0.75;

/**
 * The text of a page that parts its paragraphs by line breaks: old markup, Blogger. What stands between two breaks and is
 * no prose (addresses, menus) is left out. One of several texts is a post among posts, a forum's or a blog's first page:
 * nothing then.
 */
function brokenText(elements: Iterable<Element>): readonly Said[] {
  let longest: readonly Said[] = [];
  let most = 0;
  let total = 0;
  for (const holder of elements) {
    const parts = [''];
    // a form's own input can stand in the place of either property: read as nothing then
    for (const node of Array.from(holder.childNodes)) {
      if (node.nodeType === 3 || INLINE.test(node.nodeName)) parts.push(`${parts.pop()}${node.textContent}`);
      else parts.push('');
    }
    const prose = parts.filter((text) => isProse(text.trim()));
    const size = prose.join('').length;
    total += size;
    if (size <= most) continue;
    most = size;
    longest = prose.map((text) => ({ text, element: holder, holder, prose: true }));
  }
  return longest.length >= FEWEST && most >= ALONE * total ? longest : [];
}

/** Looks at a page without changing it. */
export function glance(document: Document): Glance {
  const access = accessOf(document);
  const page = access.root ?? document;
  const firstOf = (tag: string): readonly Element[] => Array.prototype.slice.call(access.byTag.call(page, tag), 0, MOST);
  const paragraphs = firstOf('p').map((element) => saidIn(access, element));
  const said = paragraphs.filter(({ prose }) => prose).length < FEWEST ? [...paragraphs, ...brokenText(holdersOf(firstOf('br')))] : paragraphs;
  const numbers = new Map<Element, number>();
  const held: number[] = [];
  const measured = said.map(({ text, holder, prose }) => {
    const parent = numbers.get(holder) ?? numbers.size;
    numbers.set(holder, parent);
    const { length } = text.trim();
    held[parent] = (held[parent] ?? 0) + (prose ? length : 0);
    return { length, parent, prose };
  });
  const main = held.indexOf(Math.max(1, ...held));
  const story = said.filter((_, index) => measured[index]?.parent === main && measured[index].length > 0);
  return {
    url: ofDocument<string>(document, 'URL') ?? '',
    title: ofDocument<string>(document, 'title') ?? '',
    metas: metasOf(access, page),
    types: typesOf(access, page),
    paragraphs: measured,
    opening: story.slice(0, ENDS).map(({ text }) => foldSpace(text).slice(0, KEPT)),
    closing: story.slice(-ENDS).map(({ text }) => foldSpace(text).slice(-KEPT)),
    counts: () => countsOf(access, page),
    signs: () =>
      signsAround(
        access,
        story[0]?.holder,
        story.map(({ element }) => element),
      ),
  };
}

function holdersOf(breaks: readonly Element[]): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const element of breaks) if (element.parentElement && !element.closest('p')) holders.add(element.parentElement);
  return holders;
}

function saidIn({ textContent, parent }: Access, element: Element): Said {
  const text = textContent.call(element) ?? '';
  return { text, element, holder: parent.call(element) ?? element, prose: isProse(text) };
}

const TELLING: ReadonlySet<string> = new Set(['author', 'generator', 'og:type']);

function metasOf({ byTag, getAttribute }: Access, page: Node): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of Array.from(byTag.call(page, 'meta'))) {
    const read = (name: string): string | null => getAttribute.call(element, name);
    const name = (read('property') ?? read('name') ?? read('itemprop'))?.toLowerCase();
    if (name && !metas.has(name)) metas.set(name, TELLING.has(name) ? (read('content') ?? '').slice(0, KEPT) : '');
  }
  return metas;
}

const typesOf = ({ select, textContent }: Access, page: Node): readonly string[] =>
  Array.from(select.call(page, 'script[type^="application/ld+json"]')).flatMap((script) =>
    Array.from((textContent.call(script) ?? '').matchAll(/"@type"\s*:\s*(?:\[\s*)?"([A-Za-z]{3,40})"/g), (match) => match[1] ?? ''),
  );
