import fc from 'fast-check';

/** A page as data: what fast-check can shrink to the smallest tree that fails. */
export type Tree = string | { readonly tag: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly Tree[] };

const TAGS =
  'div section article main aside p p p h1 h2 h3 ul ol li dl dt dd blockquote pre code table tr td th caption figure figcaption img picture source a b i span em br hr button form input select textarea script style template noscript svg math iframe details summary time address slot dialog video center font nav header footer x-card constructor'.split(
    ' ',
  );
export const SENTENCE =
  'The harbour office said on Monday that no ferry had sailed without a full crew since the walkout began, and that none would before Thursday.';
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(SENTENCE, `${SENTENCE} ${SENTENCE}`, 'Harbour office', 'TT', 'Read more', 'Photo: A. Brenn', '(Reuters) -', ' ', '\n\n'),
  },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 40, mode: 'words' }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 20 }) },
);
const attributes = fc.dictionary(
  fc.constantFrom(
    'class',
    'id',
    'href',
    'src',
    'srcset',
    'data-src',
    'alt',
    'title',
    'style',
    'hidden',
    'role',
    'itemprop',
    'aria-label',
    'datetime',
    'colspan',
    'rowspan',
    'width',
    'height',
    'dir',
    'lang',
    'name',
    'content',
    'rel',
    'type',
    'open',
  ),
  fc.oneof(
    fc.constantFrom(
      'article-body',
      'caption',
      'share tools',
      'related',
      'https://post.example/a.jpg',
      '/b 2x, /c 900w',
      'javascript:1',
      'http://[',
      'display:none',
      '999999999999',
      '-1',
      'rtl',
      'parentNode',
      'application/ld+json',
      'byline',
      'comments',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  ),
  { maxKeys: 4 },
);

const { tree } = fc.letrec<{ tree: Tree; element: Tree }>((tie) => ({
  tree: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, text, tie('element')),
  element: fc.record({ tag: fc.constantFrom(...TAGS), attributes, children: fc.array(tie('tree'), { maxLength: 7 }) }),
}));

export { tree };

/** Builds the tree below `parent`, by the DOM's own calls, so that no parser mends what is odd in it. */
export function grow(parent: Element, children: readonly Tree[]): void {
  const { ownerDocument } = parent;
  for (const child of children) {
    if (typeof child === 'string') {
      parent.append(ownerDocument.createTextNode(child));
      continue;
    }
    const element = ownerDocument.createElement(child.tag);
    for (const [name, value] of Object.entries(child.attributes)) element.setAttribute(name, value);
    grow(element, child.children);
    parent.append(element);
  }
}

export function pageOf(children: readonly Tree[]): Document {
  const page = document.implementation.createHTMLDocument('Ferry crews walk out');
  grow(page.body, children);
  return page;
}
