import { repeats } from '../compare';
import type { Rule } from '../rule';

/** A caption that the template prints again: as text beside the picture, in its lightbox, for small screens. */
export const caption: Rule = {
  name: 'caption',
  judge(block, { region }) {
    if (block.kind !== 'text' || block.text.length < 12) return null;
    const known = region.some(
      (other) =>
        (other.kind === 'caption' && repeats(block.text, other.text)) ||
        (other.kind === 'image' && [other.text, ...other.titles].some((text) => repeats(block.text, text))),
    );
    return known ? { act: 'lift', slot: 'caption', reason: 'caption, printed again' } : null;
  },
};
