import { expression, re } from '../expression';
import type { Copy, Passage, Sentence } from './copy';
import type { Range } from './sentences';

/** A sentence of the story where it stands. */
export interface Placed {
  readonly passage: Passage;
  readonly sentence: Sentence;
}
/** Fewer words than this are a caption's stub or a menu's, no sentence of the story. */
const MIN_WORDS = 6;

/** The story's first sentences, captions' stubs and menus left out. */
export const openingOf = (copy: Copy, count: number): readonly Placed[] =>
  copy.passages
    .filter((passage) => passage.kind === 'prose' && passage.text.length > 40)
    .flatMap((passage) => passage.sentences.filter((item) => item.to - item.from >= MIN_WORDS).map((sentence) => ({ passage, sentence })))
    .slice(0, count);

/**
 * A dateline as agencies print it: `KABUL, Afghanistan (AP) —`, `MADRID —`, `BEIJING, Sept. 2 (Xinhua) --`; in small letters only with
 * an agency or a state behind it: `Dekalb, Ill. —`, `Hong Kong (CNN Business)`. Near miss: `Anna Moss (left) —`.
 */
const DATELINE =
  /^(?<place>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[ /-][A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3}(?:, [A-ZÀ-Þ][A-Za-zÀ-ž.]{1,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ž.]{1,20})?)?)(?:, [A-ZÀ-Þ][A-Za-zÀ-ž]{2,8}\.? \d{1,2}(?:, \d{4})?)?(?: \([A-Za-zÀ-ž][A-Za-zÀ-ž\d, /-]{1,24}\))?\s?(?:[-–—]{1,2}|_)\s/u;
const PLACE = "[A-ZÀ-Þ][\\p{L}.’'-]+(?: [A-ZÀ-Þ][\\p{L}.’'-]+){0,2}";
const SMALL = expression(
  `^(?<place>${PLACE}(?:, ${PLACE})?)(?:, [A-ZÀ-Þ]\\p{L}{2,8}\\.? \\d{1,2})?(?:(?<=\\.)\\s?[-–—]{1,2}\\s| \\((?:[A-Z]{2,6}|Reuters|Xinhua|Bloomberg|Tass|Efe)(?: [A-Z]\\p{L}+)?\\)(?:\\s?[-–—]{1,2}\\s|(?=[A-Z])))`,
);
const AGENCY = /^\([A-Za-zÀ-ž][A-Za-zÀ-ž ]{1,20}\)(?:\s?[-–—]{1,2}\s|(?<=^\([A-Z]{2,6}\))(?=[A-Z]))/u;
/** What scrapes leave in front of a dateline. */
const STUB = re`^(?:Photo|Image|Picture|Video|Share|Close|By \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}(?: [A-Z]{2,5})?) (?=[A-ZÀ-Þ]{3})`;

/** The place that a passage's dateline names, and where the story begins behind it. */
export function datelineOf({ text }: Passage): { readonly place: Range | null; readonly end: number } {
  const start = STUB.exec(text.slice(0, 80))?.[0].length ?? 0;
  const head = text.slice(start, start + 120);
  // What neither can match is most ledes: a look at their marks spares reading the patterns
  const found = (/^[A-ZÀ-Þ][A-ZÀ-Þ.'’-]/.test(head) && DATELINE.exec(head)) || (/\(|\.\s?[-–—]/.test(head) && SMALL.exec(head)) || null;
  const place = found?.groups?.place;
  if (found && place) return { place: { start, end: start + place.length }, end: start + found[0].length };
  return { place: null, end: AGENCY.exec(text.slice(0, 40))?.[0].length ?? 0 };
}
