import { readAlong } from './along';
import { foldSpace } from './characters';
import type { Access } from './dom';

/** The lines around a story that say whose it is. */
export interface Signs {
  /** Short lines that name an author or a source, in the page's order. */
  readonly bylines: readonly string[];
  readonly captions: readonly string[];
}

/** What the class of such a line is called. */
const BYLINE = /byline|author|source/i;
const CAPTION = /caption|credit/i;
/** The same in the story, for the browser to find: by a part of the class, without its first letter, which some print as a capital. */
const CAPTIONS = 'figcaption,[class*="aption"],[class*="redit"]';
/** Elements that are read back from the story's first paragraph towards its headline; share buttons and a picture stand between. */
const BEFORE = 80;
/** Elements that are read on from its end for its source: `Zdroj: ČTK`. Bylines there are those of other stories. */
const AFTER = 12;
const SOURCE = /source/i;
const MOST_CAPTIONS = 10;
/** Longest byline, in characters. */
const LONGEST = 120;
/** Kept of a caption, in characters: its end, where the credit line stands. */
const KEPT = 300;

/**
 * Looks for them before a story and in it, and under it for its source: on the whole page this costs more than to tell
 * whether it is an article. `story`: its paragraphs, as elements; `holder`: what holds them.
 */
export function signsAround(access: Access, holder: Element | undefined, story: readonly Element[]): Signs {
  const { getAttribute, localName, select, textContent } = access;
  const [first] = story;
  const last = story.at(-1);
  if (!holder || !first || !last) return { bylines: [], captions: [] };
  const bylines: string[] = [];
  const captions: string[] = [];
  const textOf = (element: Element | undefined): string => foldSpace(textContent.call(element) ?? '');
  let above = false;
  readAlong(access, first, 'back', BEFORE, (element) => {
    const name = localName.call(element);
    const called = getAttribute.call(element, 'class') ?? '';
    if (name === 'figcaption' || CAPTION.test(called)) captions.unshift(textOf(element));
    // a picture can stand over the headline, but a byline there is another story's
    if (!above && (BYLINE.test(called) || isAuthor(access, element, name))) bylines.unshift(textOf(element));
    above ||= name === 'h1';
    return true;
  });
  readAlong(access, last, 'on', AFTER, (element) => {
    if (SOURCE.test(getAttribute.call(element, 'class') ?? '')) bylines.push(textOf(element));
    return true;
  });
  const inside = select.call(holder, CAPTIONS);
  for (let i = 0; i < Math.min(inside.length, MOST_CAPTIONS); i++) captions.push(textOf(inside[i]));
  return {
    bylines: bylines.filter((text) => text !== '' && text.length < LONGEST),
    captions: [...new Set(captions)].filter(Boolean).map((text) => text.slice(-KEPT)),
  };
}

const isAuthor = ({ getAttribute }: Access, element: Element, name: string): boolean =>
  (name === 'a' && /author/i.test(getAttribute.call(element, 'rel') ?? '')) || (name === 'span' && getAttribute.call(element, 'itemprop') === 'author');
