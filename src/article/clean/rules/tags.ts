import { TAG_LABEL } from '../phrases/tags';
import type { Rule } from '../rule';

/** Characters above which a text that opens with such a word is prose. */
const LONGEST = 400;

/** The list of subjects the story is filed under. Near miss: `Topics at the summit include: trade and oil.` */
export const tags: Rule = {
  name: 'tags',
  judge(block) {
    const { text } = block;
    if (block.kind === 'image' || block.kind === 'caption' || text.length > LONGEST) return null;
    const match = TAG_LABEL.exec(text);
    if (!match) return null;
    const rest = text.slice(match[0].length);
    const labelled = /^\s*[:：]/.test(rest) || rest.trim() === '';
    const linked = block.linkChars > rest.length * 0.5;
    return (labelled && (linked || !/[.!?]$/.test(rest)) && (linked || rest.trim() === '' || /,/.test(rest))) ||
      (linked && block.linkChars > 0 && text.length < 120)
      ? { act: 'remove', reason: 'the subjects it is filed under' }
      : null;
  },
};
