import type { Access } from './dom';

/** What is counted on the page by its tag. */
const TAGGED = { links: 'a', items: 'li', articles: 'article', times: 'time', code: 'pre', captions: 'figcaption' } as const;
/** What is counted by a part of its class. */
const CLASSED = {
  prices: /price/,
  products: /product|cart/,
  authors: /author|byline/,
  shares: /share|social/,
  buttons: /btn|button/,
} as const;
type ClassName = keyof typeof CLASSED;
export type CountName = keyof typeof TAGGED | ClassName | 'subheads' | 'linkedHeads';
export type Counts = Readonly<Record<CountName, number>>;
const CLASS_NAMES = Object.keys(CLASSED) as readonly ClassName[];
/** Any of them: most classes are none, and need no second reading. */
const ANY = new RegExp(
  Object.values(CLASSED)
    .map(({ source }) => source)
    .join('|'),
);

/**
 * Elements whose class is read, spread evenly over the page; each stands for those between it and the next. To read all
 * costs many times as much and tells no more: see the figures in detect/weights.ts.
 */
const SAMPLE = 128;
/** Headings that are read. */
const MOST = 500;

/**
 * How many there are of what on the page, by the browser's own queries: these are many times faster than to visit
 * elements one by one, for which the browser must first make an object of ours of each.
 */
export function countsOf({ select, byTag, getAttribute }: Access, page: Node): Counts {
  const counts = Object.fromEntries(Object.entries(TAGGED).map(([name, tag]) => [name, byTag.call(page, tag).length])) as Record<CountName, number>;
  for (const name of CLASS_NAMES) counts[name] = 0;
  const elements = select.call(page, '*');
  const step = Math.ceil(elements.length / SAMPLE);
  for (let i = 0; i < elements.length; i += step) {
    const classes = getAttribute.call(elements[i], 'class')?.toLowerCase();
    if (classes && ANY.test(classes)) for (const name of CLASS_NAMES) if (CLASSED[name].test(classes)) counts[name] += step;
  }
  const heads = select.call(page, 'h2,h3');
  counts.subheads = Math.min(heads.length, MOST);
  counts.linkedHeads = 0;
  for (let i = 0; i < counts.subheads; i++) {
    const head = heads[i];
    // a title that is a link: the link in a heading, or the heading in a link
    if (head?.querySelector('a') || head?.closest('a')) counts.linkedHeads++;
  }
  return counts;
}
