import { ofDocument } from './dom';
import { type CountName, type Picked, pick } from './pick';

/** What a cheap look at a page sees: its head, its counts, its opening and its end. Plain data, like the snapshot. */
export interface Glance {
  readonly url: string;
  readonly title: string;
  readonly lang: string | null;
  readonly metas: ReadonlyMap<string, string>;
  /** Types named in JSON-LD, as printed; the scripts are not parsed. */
  readonly types: readonly string[];
  readonly headings: readonly { readonly level: 1 | 2; readonly text: string }[];
  /** Length in characters of each paragraph, and which paragraphs share a parent (by number). */
  readonly paragraphs: readonly { readonly length: number; readonly parent: number; readonly prose: boolean; readonly linkChars: number }[];
  /** First and last paragraphs of the container that holds most of the text. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  /** Short lines that name an author or a source, and captions. */
  readonly bylines: readonly string[];
  readonly captions: readonly string[];
  readonly counts: Readonly<Record<CountName, number>>;
}

/** A paragraph that can be prose: this many characters and the end of a sentence. */
const PROSE_CHARS = 80;
/** CJK and Thai say as much in a third of the characters. */
const DENSE = /[\u0e00-\u0e7f\u3040-\ud7af]/g;
/** Paragraphs read at the beginning and the end of the story. */
const ENDS = 4;
/** Longest text kept of each, in characters. */
const KEPT = 300;

const folded = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
const short = (element: Element | undefined): string => folded(element?.textContent ?? '');

/** A paragraph's text, what holds it, and how much of it is links. */
interface Said {
  readonly text: string;
  readonly holder: Element;
  readonly linkChars: number;
  readonly prose: boolean;
}

const isProse = (text: string): boolean =>
  (text.length >= PROSE_CHARS || text.length + 2 * (text.match(DENSE)?.length ?? 0) >= PROSE_CHARS) && /[.!?…。！？؟]/.test(text);

function paragraphIn(element: Element): Said {
  const text = element.textContent ?? '';
  let linkChars = 0;
  if (text.length >= 40 && element.firstElementChild) for (const link of element.querySelectorAll('a')) linkChars += link.textContent?.length ?? 0;
  return { text, holder: element.parentElement ?? element, linkChars, prose: isProse(text) };
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
    longest = prose.map((text) => ({ text, holder, linkChars: 0, prose: true }));
  }
  return longest.length >= FEWEST && most >= ALONE * total ? longest : [];
}

/** Looks at a page without changing it: once at each element's tag and class, and at the text of its paragraphs. */
export function glance(document: Document): Glance {
  return glanceAt(document, pick(ofDocument<Element>(document, 'documentElement')));
}

/** As {@link glance}, where the elements are picked already. */
export function glanceAt(document: Document, { counts, paragraphs, broken, headings, metas, scripts, bylines, captions }: Picked): Glance {
  const root = ofDocument<Element>(document, 'documentElement');
  const url = ofDocument<string>(document, 'URL') ?? '';
  const parents = new Map<Element, number>();
  const said = [...paragraphs.map(paragraphIn), ...brokenText(broken)];
  const measured = said.map(({ text, holder, linkChars, prose }) => {
    const parent = parents.get(holder) ?? parents.size;
    parents.set(holder, parent);
    return { length: text.trim().length, parent, prose, linkChars };
  });
  const main = fullest(measured);
  const story = said.flatMap(({ text }, index) => (measured[index]?.parent === main && (measured[index]?.length ?? 0) > 0 ? [folded(text)] : []));
  const kept = (elements: readonly Element[]): readonly string[] => elements.map((element) => short(element).slice(0, KEPT)).filter(Boolean);
  return {
    url,
    title: short(root?.getElementsByTagName('title')[0]),
    lang: root?.getAttribute('lang') ?? null,
    metas: metasOf(metas),
    types: scripts
      .filter((script) => /ld\+json/i.test(script.getAttribute('type') ?? ''))
      .flatMap((script) => [...(script.textContent ?? '').matchAll(/"@type"\s*:\s*(?:\[\s*)?"([A-Za-z]{3,40})"/g)].map((match) => match[1] ?? '')),
    headings: headings
      .slice(0, 40)
      .map((heading) => ({ level: heading.localName === 'h1' ? (1 as const) : (2 as const), text: short(heading).slice(0, KEPT) })),
    paragraphs: measured,
    opening: story.slice(0, ENDS).map((text) => text.slice(0, KEPT)),
    closing: story.slice(-ENDS).map((text) => text.slice(-KEPT)),
    bylines: kept(bylines.slice(0, 12)).filter((text) => text.length < 120),
    captions: captions
      .slice(0, 10)
      .map((element) => short(element).slice(-KEPT))
      .filter(Boolean),
    counts,
  };
}

/** The parent, by its number, whose paragraphs hold most prose. */
function fullest(measured: Glance['paragraphs']): number {
  const chars = new Map<number, number>();
  for (const { parent, length, prose } of measured) if (prose) chars.set(parent, (chars.get(parent) ?? 0) + length);
  return [...chars].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}

function metasOf(elements: readonly Element[]): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of elements) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '').toLowerCase();
    if (name && !metas.has(name)) metas.set(name, (element.getAttribute('content') ?? '').slice(0, KEPT));
  }
  return metas;
}
