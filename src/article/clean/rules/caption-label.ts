import { captionLabels, isCaptionLabel } from '../../wire/caption-labels';
import type { Rule } from '../rule';

/** Blocks between a picture and a label of its own. */
const REACH = 3;

/** What the page prints around a caption for those who do not see the picture, or want it large: `Image caption, `, `[1/3]`, `hide caption`, `Enlarge this image`. */
export const captionLabel: Rule = {
  name: 'caption-label',
  captions: true,
  judge(block, { page, captions }) {
    if (captions.has(block.id)) {
      if (block.kind === 'list') return null;
      return captionLabels(block.text).map((part) => ({ act: 'remove', reason: 'label of a caption', part }));
    }
    if ((block.kind !== 'text' && block.kind !== 'list') || !isCaptionLabel(block.text)) return null;
    const picture = page.blocks.slice(Math.max(0, block.id - REACH), block.id + REACH + 1).some((other) => other.kind === 'image' || captions.has(other.id));
    return picture ? { act: 'remove', reason: 'label of a picture' } : null;
  },
};
