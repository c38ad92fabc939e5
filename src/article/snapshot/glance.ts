import { ofDocument } from './dom';

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

/** What is counted on the page by its tag, each by one native query. */
const TAGGED = {
  links: 'a[href]',
  items: 'li',
  images: 'img',
  articles: 'article',
  times: 'time',
  code: 'pre',
  textareas: 'textarea',
  inputs: 'input',
  subheads: 'h2,h3',
  linkedHeads: 'h2 a,h3 a,h4 a,a h2,a h3,a h4',
  captions: 'figcaption',
  media: 'video,iframe',
  tables: 'td',
} as const;
/** What is counted by a part of its class. A native query for each would read every class of the page again. */
const CLASSED = {
  prices: /price/,
  products: /product|cart/,
  comments: /comment/,
  authors: /author|byline/,
  cards: /card|teaser/,
  crumbs: /breadcrumb/,
  shares: /share|social/,
  replies: /reply|thread|forum|post-/,
  buttons: /btn|button/,
  docs: /docs|toc|sidebar/,
} as const;
type ClassName = keyof typeof CLASSED;
export type CountName = keyof typeof TAGGED | ClassName;
const CLASS_NAMES = Object.keys(CLASSED) as readonly ClassName[];

/** A paragraph that can be prose: this many characters and the end of a sentence. */
const PROSE_CHARS = 80;
/** Paragraphs read at the beginning and the end of the story. */
const ENDS = 4;
/** Longest text kept of each, in characters. */
const KEPT = 300;

const short = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Looks at a page without changing it; a few native queries, no walk over its texts. */
export function glance(document: Document): Glance {
  const root = ofDocument<Element>(document, 'documentElement');
  const url = ofDocument<string>(document, 'URL') ?? '';
  const all = (selector: string): readonly Element[] => (root ? Array.from(root.querySelectorAll(selector)) : []);
  const paragraphs = root ? Array.from(root.getElementsByTagName('p')) : [];
  const parents = new Map<Element, number>();
  const measured = paragraphs.map((paragraph) => {
    const text = paragraph.textContent ?? '';
    const holder = paragraph.parentElement ?? paragraph;
    const parent = parents.get(holder) ?? parents.size;
    parents.set(holder, parent);
    let linkChars = 0;
    if (text.length >= 40) for (const link of paragraph.getElementsByTagName('a')) linkChars += link.textContent?.length ?? 0;
    return { length: text.trim().length, parent, prose: text.length >= PROSE_CHARS && /[.!?…。！？؟]/.test(text), linkChars };
  });
  const main = fullest(measured);
  const story = paragraphs.filter((_, index) => measured[index]?.parent === main && (measured[index]?.length ?? 0) > 0);
  const named = readNames(all('[class],[itemprop],[rel],figcaption,button'));
  const tagged = Object.fromEntries(Object.entries(TAGGED).map(([name, selector]) => [name, root?.querySelectorAll(selector).length ?? 0])) as Record<
    keyof typeof TAGGED,
    number
  >;
  const kept = (elements: readonly Element[]): readonly string[] => elements.map((element) => short(element).slice(0, KEPT)).filter(Boolean);
  return {
    url,
    title: short(root?.getElementsByTagName('title')[0]),
    lang: root?.getAttribute('lang') ?? null,
    metas: metasOf(all('meta')),
    types: all('script[type*="ld+json" i]').flatMap((script) =>
      [...(script.textContent ?? '').matchAll(/"@type"\s*:\s*(?:\[\s*)?"([A-Za-z]{3,40})"/g)].map((match) => match[1] ?? ''),
    ),
    headings: all('h1,h2')
      .slice(0, 40)
      .map((heading) => ({ level: heading.localName === 'h1' ? (1 as const) : (2 as const), text: short(heading).slice(0, KEPT) })),
    paragraphs: measured,
    opening: kept(story.slice(0, ENDS)),
    closing: story.slice(-ENDS).map((element) => short(element).slice(-KEPT)),
    bylines: kept(named.bylines.slice(0, 12)).filter((text) => text.length < 120),
    captions: named.captions
      .slice(0, 10)
      .map((element) => short(element).slice(-KEPT))
      .filter(Boolean),
    counts: { ...named.counts, ...tagged },
  };
}

/** Elements that name an author or a source, and captions, in order; and how many there are of each {@link CLASSED}. */
function readNames(elements: readonly Element[]) {
  const counts = Object.fromEntries(CLASS_NAMES.map((name) => [name, 0])) as Record<ClassName, number>;
  const bylines: Element[] = [];
  const captions: Element[] = [];
  // pages repeat their classes: each is read once
  const known = new Map<string, ReadonlySet<ClassName>>();
  const namesIn = (classes: string): ReadonlySet<ClassName> => {
    const names = known.get(classes) ?? new Set(CLASS_NAMES.filter((name) => CLASSED[name].test(classes)));
    known.set(classes, names);
    return names;
  };
  for (const element of elements) {
    const classes = element.getAttribute('class')?.toLowerCase() ?? '';
    const item = element.getAttribute('itemprop');
    const isAuthor = item === 'author' || element.getAttribute('rel')?.toLowerCase() === 'author';
    const names = namesIn(classes);
    for (const name of names) counts[name]++;
    if (isAuthor && !names.has('authors')) counts.authors++;
    if (item === 'price' && !names.has('prices')) counts.prices++;
    if (element.localName === 'button' && !names.has('buttons')) counts.buttons++;
    if (isAuthor || names.has('authors') || classes.includes('source')) bylines.push(element);
    if (element.localName === 'figcaption' || /caption|credit/.test(classes)) captions.push(element);
  }
  return { counts, bylines, captions };
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
