import { TAG_LABEL, TAGS_ONLY } from '../phrases/tags';
import type { Rule } from '../rule';

/** Characters above which a text that opens with such a word is prose. */
const LONGEST = 400;

/** Characters of a list of tags without links. */
const LONGEST_TAGS = 160;
/** Words of one tag. */
const TAG_WORDS = 4;

/** `Tags: floods harbour`, `Filed under floods , harbour , elin`; not a sentence, nor a list of long pieces. */
function onlyTags(text: string): boolean {
  const match = TAGS_ONLY.exec(text);
  if (!match) return false;
  const rest = text.slice(match[0].length).trim();
  if (/[.!?]$/.test(rest)) return false;
  const pieces = rest.replace(/^[:：]/, '').split(/\s*[,;|•·]\s*/);
  return rest === '' || /^[:：]/.test(rest) || (pieces.length > 2 && pieces.every((piece) => piece.split(' ').length <= TAG_WORDS));
}

/** The list of subjects the story is filed under. Near miss: `Topics at the summit include: trade and oil.` */
export const tags: Rule = {
  name: 'tags',
  judge(block) {
    const { text } = block;
    if (block.kind === 'image' || block.kind === 'caption' || text.length > LONGEST) return null;
    if (text.length <= LONGEST_TAGS && onlyTags(text)) return { act: 'remove', reason: 'the subjects it is filed under' };
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
