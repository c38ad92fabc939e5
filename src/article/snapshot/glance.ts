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
/** Paragraphs read at the beginning and the end of the story. */
const ENDS = 4;
/** Longest text kept of each, in characters. */
const KEPT = 300;

const short = (element: Element | undefined): string => (element?.textContent ?? '').replace(/[^\S ]\s*| \s+/g, ' ').trim();

/** Looks at a page without changing it: once at each element's tag and class, and at the text of its paragraphs. */
export function glance(document: Document): Glance {
  return glanceAt(document, pick(ofDocument<Element>(document, 'documentElement')));
}

/** As {@link glance}, where the elements are picked already. */
export function glanceAt(document: Document, { counts, paragraphs, headings, metas, scripts, bylines, captions }: Picked): Glance {
  const root = ofDocument<Element>(document, 'documentElement');
  const url = ofDocument<string>(document, 'URL') ?? '';
  const parents = new Map<Element, number>();
  const measured = paragraphs.map((paragraph) => {
    const text = paragraph.textContent ?? '';
    const holder = paragraph.parentElement ?? paragraph;
    const parent = parents.get(holder) ?? parents.size;
    parents.set(holder, parent);
    let linkChars = 0;
    if (text.length >= 40 && paragraph.firstElementChild) for (const link of paragraph.querySelectorAll('a')) linkChars += link.textContent?.length ?? 0;
    return { length: text.trim().length, parent, prose: text.length >= PROSE_CHARS && /[.!?…。！？؟]/.test(text), linkChars };
  });
  const main = fullest(measured);
  const story = paragraphs.filter((_, index) => measured[index]?.parent === main && (measured[index]?.length ?? 0) > 0);
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
    opening: kept(story.slice(0, ENDS)),
    closing: story.slice(-ENDS).map((element) => short(element).slice(-KEPT)),
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
