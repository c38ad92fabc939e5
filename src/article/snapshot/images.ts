import type { Image } from '../model';
import { fold } from './characters';
import { type Access, ELEMENT } from './dom';
import { imageAddress } from './url';

/** Pixels a side: below it an image is an icon, a tracking pixel or a spacer. */
const MIN_SIDE = 60;
/** Where lazy loaders keep the address until the image comes into view. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url', 'data-full-src', 'data-hi-res-src', 'data-image'];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
/** What stands in `src` until then: `/blank.gif`, `spacer.png`, `placeholder-16x9.svg`. */
const PLACEHOLDER = /(?:^|[/_.-])(?:blank|spacer|placeholder|transparent|pixel|lazy|loading|grey|1x1)[^/]*$/i;

/** CSS pixels of width above which a candidate is for print and not for reading. */
const WIDE = 2000;

/**
 * The widest candidate of a srcset that is not made for print: `a.jpg 320w, b.jpg 640w`; the narrowest of those that are, where
 * there is no other. Commas stand in addresses too, so the descriptor parts them.
 */
export function widest(srcset: string): string | null {
  let best: string | null = null;
  let most = -1;
  for (const match of srcset.matchAll(/(\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)[wx])?\s*(?:,|$)/g)) {
    const size = Number(match[2] ?? 0);
    const better = most > WIDE ? size < most : size > most && (most < 0 || size <= WIDE);
    if (match[1] && better) [best, most] = [match[1], size];
  }
  return best;
}

const pixels = (value: string | null): number | null => {
  const number = /^\s*(\d+)(?:\.\d+)?(?:px)?\s*$/.exec(value ?? '')?.[1];
  return number === undefined ? null : Number(number);
};

/** A side in pixels as a style attribute states it: `width: 1px`; not `max-width: 1px`. */
const side = (style: string | null, name: keyof typeof SIDE): string | null => (style === null ? null : (SIDE[name].exec(style)?.[1] ?? null));
const SIDE = { width: /(?:^|;)\s*width\s*:\s*(\d{1,6}px)/i, height: /(?:^|;)\s*height\s*:\s*(\d{1,6}px)/i } as const;

/** Reads an attribute by its name; null when there is none of that name. */
export type Attribute = (name: string) => string | null;
export function attributesOf({ attributeNames, getAttribute }: Access, element: Element): Attribute {
  // an element is asked for twenty, and has five
  const names = attributeNames.call(element);
  return (name) => (names.includes(name) ? getAttribute.call(element, name) : null);
}

function first(names: readonly string[], attribute: Attribute, fits: (value: string) => boolean): string | null {
  for (const name of names) {
    const value = attribute(name);
    if (value && fits(value)) return value;
  }
  return null;
}

/** The image an element shows or will show once it is scrolled to; null for icons, pixels and images without an address. */
export function readImage(attribute: Attribute, pictureSet: string | null, base: string | null): Image | null {
  const style = attribute('style');
  const width = pixels(attribute('width') ?? side(style, 'width'));
  const height = pixels(attribute('height') ?? side(style, 'height'));
  if ((width !== null && width < MIN_SIDE) || (height !== null && height < MIN_SIDE)) return null;
  const src = attribute('src');
  const shown = src && !src.startsWith('data:') && !PLACEHOLDER.test(src) ? src : null;
  const lazy = first(LAZY, attribute, (value) => !value.startsWith('data:') && !value.trim().startsWith('{'));
  const set = first(LAZY_SETS, attribute, (value) => !value.startsWith('data:')) ?? pictureSet;
  // what is shown now may be the smallest of its sizes
  const sized = set !== null && /\s\d+w/.test(set) ? widest(set) : null;
  const address = lazy ?? (sized && !PLACEHOLDER.test(sized) ? sized : null) ?? shown ?? (set && widest(set));
  const absolute = address && imageAddress(address, base);
  return absolute ? { src: absolute, alt: fold(attribute('alt') ?? ''), width, height } : null;
}

/** Where lightboxes find what they say under a picture: Fancybox, lightGallery, Lightbox2. It may hold tags, or name an element: `#caption-4`. */
const LIGHTBOX = ['data-caption', 'data-sub-html', 'data-title'];
const TAG = /<\/?[a-z][^<>]{0,300}>/gi;

/** What a picture's element, its link and its wrapper say of it besides its text alternative. */
export interface Said {
  readonly titles: readonly string[];
  /** The caption for its lightbox; '' where there is none. */
  readonly lightbox: string;
}
const NOTHING: Said = { titles: [], lightbox: '' };

export function saidOf(elements: readonly Attribute[]): Said {
  const titles: string[] = [];
  const captions: string[] = [];
  for (const attribute of elements) {
    const title = attribute('title');
    if (title) titles.push(fold(title.replace(TAG, ' ')));
    for (const name of LIGHTBOX) {
      const caption = attribute(name);
      if (caption) captions.push(fold(caption.replace(TAG, ' ')));
    }
  }
  const said = captions.filter((text) => text.includes(' '));
  return titles.length + said.length === 0 ? NOTHING : { titles: [...titles, ...said], lightbox: said[0] ?? '' };
}

/** The last `srcset` of a picture's sources: by custom the plain format, for browsers that know no other. */
export function sourceSet(access: Access, picture: Element): string | null {
  let set: string | null = null;
  for (let child = access.firstChild.call(picture); child; child = access.nextSibling.call(child))
    if (access.nodeType.call(child) === ELEMENT && access.localName.call(child) === 'source')
      set = access.getAttribute.call(child, 'srcset') ?? access.getAttribute.call(child, 'data-srcset') ?? set;
  return set;
}
