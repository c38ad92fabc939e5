/** What is counted on the page by its tag. */
const TAGGED: ReadonlyMap<string, TagName> = new Map<string, TagName>([
  ['li', 'items'],
  ['img', 'images'],
  ['article', 'articles'],
  ['time', 'times'],
  ['pre', 'code'],
  ['textarea', 'textareas'],
  ['input', 'inputs'],
  ['h2', 'subheads'],
  ['h3', 'subheads'],
  ['figcaption', 'captions'],
  ['video', 'media'],
  ['iframe', 'media'],
  ['td', 'tables'],
]);
type TagName =
  | 'links'
  | 'items'
  | 'images'
  | 'articles'
  | 'times'
  | 'code'
  | 'textareas'
  | 'inputs'
  | 'subheads'
  | 'linkedHeads'
  | 'captions'
  | 'media'
  | 'tables';
/** What is counted by a part of its class. */
const CLASSED = {
  prices: /price/,
  products: /product|cart/,
  comments: /comment/,
  authors: /author|byline/,
  crumbs: /breadcrumb/,
  shares: /share|social/,
  replies: /reply|thread|forum|post-/,
  buttons: /btn|button/,
  docs: /docs|toc|sidebar/,
} as const;
type ClassName = keyof typeof CLASSED;
export type CountName = TagName | ClassName;
const CLASS_NAMES = Object.keys(CLASSED) as readonly ClassName[];

/** What the look picks out of a page's elements, in the page's order, and how many there are of each. */
export interface Picked {
  readonly counts: Record<CountName, number>;
  readonly paragraphs: Element[];
  /** Elements that part their text by line breaks, as pages do that know no paragraphs. */
  readonly broken: Set<Element>;
  readonly headings: Element[];
  readonly metas: Element[];
  readonly scripts: Element[];
  readonly bylines: Element[];
  readonly captions: Element[];
}

/** Any of them, or what the look reads besides: most classes are none, and need no second reading. */
const ANY = new RegExp([...Object.values(CLASSED).map(({ source }) => source), 'source|caption|credit'].join('|'));

/** What a class attribute says. */
interface Said {
  readonly names: readonly ClassName[];
  readonly source: boolean;
  readonly caption: boolean;
}

const NOTHING: Said = { names: [], source: false, caption: false };

function said(attribute: string): Said {
  const classes = attribute.toLowerCase();
  if (!ANY.test(classes)) return NOTHING;
  return { names: CLASS_NAMES.filter((name) => CLASSED[name].test(classes)), source: classes.includes('source'), caption: /caption|credit/.test(classes) };
}

/** Looks at a page's elements one by one, in the page's order. */
export interface Picker {
  readonly picked: Picked;
  /** One element, with its local name and its class attribute. */
  see(element: Element, name: string, classes: string | null): void;
}

/** For whoever walks below `root` (walk.ts). */
export function picker(root: Element | null): Picker {
  const counts = Object.fromEntries([...CLASS_NAMES, 'links', 'linkedHeads', ...TAGGED.values()].map((name) => [name, 0])) as Record<CountName, number>;
  const picked: Picked = { counts, paragraphs: [], broken: new Set(), headings: [], metas: [], scripts: [], bylines: [], captions: [] };
  const { paragraphs, broken, headings, metas, scripts, bylines, captions } = picked;
  // pages repeat their classes: each is read once
  const known = new Map<string, Said>();
  const labelled = new Set(root?.querySelectorAll('[itemprop],[rel]'));
  const linked = new Set<Element>();
  // the root's own: on a form, an input called `getAttribute` stands in its place
  const attribute = root?.getAttribute;
  return {
    picked,
    see(element, name, classes) {
      const tagged = TAGGED.get(name);
      if (tagged) counts[tagged]++;
      let isCaption = false;
      switch (name) {
        case 'p':
          paragraphs.push(element);
          break;
        case 'br':
          if (element.parentElement && !element.closest('p')) broken.add(element.parentElement);
          break;
        case 'a':
          if (element.hasAttribute('href')) counts.links++;
          break;
        case 'h1':
        case 'h2':
          headings.push(element);
          break;
        case 'meta':
          metas.push(element);
          break;
        case 'script':
          scripts.push(element);
          break;
        case 'figcaption':
          isCaption = true;
          break;
      }
      // titles that are links: the link in a heading, or the heading in a link
      if (name === 'h2' || name === 'h3' || name === 'h4') {
        if (element.closest('a')) linked.add(element);
        if (element.firstElementChild) for (const link of element.querySelectorAll('a')) linked.add(link);
        counts.linkedHeads = linked.size;
      }
      let own: Said | undefined;
      if (classes !== null) {
        own = known.get(classes);
        if (!own) {
          own = said(classes);
          known.set(classes, own);
        }
        for (const one of own.names) counts[one]++;
      }
      const isButton = name === 'button';
      let isAuthor = false;
      if (attribute && labelled.has(element)) {
        const item = attribute.call(element, 'itemprop');
        isAuthor = item === 'author' || attribute.call(element, 'rel')?.toLowerCase() === 'author';
        if (isAuthor && !own?.names.includes('authors')) counts.authors++;
        if (item === 'price' && !own?.names.includes('prices')) counts.prices++;
      }
      if (isButton && !own?.names.includes('buttons')) counts.buttons++;
      if (isAuthor || own?.source || own?.names.includes('authors')) bylines.push(element);
      if (isCaption || own?.caption) captions.push(element);
    },
  };
}

/** One pass: a native query for each thing that is counted would walk the page as often. */
export function pick(root: Element | null): Picked {
  const { picked, see } = picker(root);
  for (const element of root?.querySelectorAll('*') ?? []) see(element, element.localName, element.getAttribute('class'));
  return picked;
}
