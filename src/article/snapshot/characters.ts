import { unitAt } from '../units';

/**
 * Characters that may not leave the snapshot: they reorder, hide or break what a reader sees.
 * Removed: controls (NUL …), soft hyphen, zero-width space, word joiner, BOM, bidi embeddings, overrides and isolates.
 * Kept: ZWJ and ZWNJ (they shape letters), LRM and RLM (they order numbers), combining marks.
 */
const UNWANTED = /(?![\s\u0085])\p{Cc}|[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff]/gu;
/** Anything that needs a second look: a quick test that most text nodes fail. */
const SUSPECT = /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u200a\u200c-\u2029\u202f-\u205f\u2061-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufff8]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The same text without what must not be there; lone surrogates become U+FFFD. White space stays as it is. */
export const clean = (text: string): string => (SUSPECT.test(text) ? text.replace(UNWANTED, '').replace(LONE_SURROGATE, '\ufffd') : text);

/** Space, tab and line breaks. */
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
/** White space that is not one plain space between two characters. */
const LOOSE = /[^\S ][\s\x85]*|\x85[\s\x85]*| [\s\x85]+/g;

/**
 * As {@link clean}, white space (NBSP and line separators too) folded to single spaces. Most texts of a page need neither
 * and are told by their characters: printable ones of no script's own spaces, and no two spaces in a row.
 */
export const folded = (text: string): string => (isFolded(text, 0, text.length) ? text : clean(text).replace(LOOSE, ' '));

/** Where a text begins behind its indent, and where it ends before the next one's. */
export function afterBlank(text: string): number {
  let start = 0;
  while (start < text.length && isBlank(unitAt(text, start))) start++;
  return start;
}
export function beforeBlank(text: string): number {
  let end = text.length;
  while (end > 0 && isBlank(unitAt(text, end - 1))) end--;
  return end;
}

/** Whether a part of a text is as {@link folded} leaves it, and plainly so. */
export function isFolded(text: string, start: number, end: number): boolean {
  let space = false;
  for (let i = start; i < end; i++) {
    const code = unitAt(text, i);
    if (code === 32) {
      if (space) return false;
      space = true;
    } else if (
      (code > 32 && code < 127) ||
      (code > 0xa0 && code < 0x1680 && code !== 0xad) ||
      (code >= 0x2010 && code < 0x2028) ||
      (code > 0x3000 && code < 0xd800)
    )
      space = false;
    else return false;
  }
  return true;
}

/** As {@link clean}, white space (NBSP and line separators too) folded to single spaces and trimmed. */
export const fold = (text: string): string => folded(text).trim();

/** White space alone folded and trimmed: for the small script on every page, whose texts are shown to no one. */
export const foldSpace = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
