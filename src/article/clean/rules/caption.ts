import { essence, repeats } from '../compare';
import type { Rule } from '../rule';

/** Letters below which two captions are alike by chance (`Reuters`, `File photo`). */
const ENOUGH = 12;
/** Letters by which one copy of a caption may be longer than the other: a credit line. */
const CREDIT = 60;

/** A caption that the template prints again: as text beside the picture, in its lightbox, for small screens. */
export const caption: Rule = {
  name: 'caption',
  judge(block, { region, captions }) {
    if ((block.kind !== 'text' && block.kind !== 'caption' && block.kind !== 'quote') || block.text.length < ENOUGH) return null;
    for (const other of region) {
      if (other.id === block.id) continue;
      const isCaption = captions.has(other.id);
      const again = { act: 'lift', slot: 'caption', reason: 'caption, printed again' } as const;
      if (isCaption && same(block.text, other.text) && (other.id < block.id || !captions.has(block.id))) return again;
      if (
        other.kind === 'image' &&
        !captions.has(block.id) &&
        [other.text, ...other.titles].some((text) => repeats(block.text, text) && essence(text).length >= ENOUGH)
      )
        return again;
    }
    return null;
  },
};

/** The same caption, with or without its credit line. */
function same(a: string, b: string): boolean {
  if (repeats(a, b) || repeats(b, a)) return true;
  const [short, long] = [essence(a), essence(b)].sort((x, y) => x.length - y.length);
  return short !== undefined && long !== undefined && short.length >= 2 * ENOUGH && long.length - short.length <= CREDIT && long.startsWith(short);
}
