import type { Rule } from '../rule';

/** Text-size, share, print and listen controls: whole blocks only, for `Aa` also begins Aachen. */
const TEXT_SIZE = /^(?:a\s*){2,3}[+-]?$|^tt$|^(?:text size|schriftgröße|tamaño de letra|taille du texte)$/i;

export const controls: Rule = {
  name: 'controls',
  judge(block) {
    if (block.text.length > 60) return null;
    if (TEXT_SIZE.test(block.text)) return { act: 'remove', reason: 'text-size control' };
    return block.controlChars > 0 && block.controlChars >= block.text.length * 0.8 ? { act: 'remove', reason: 'a control of the page' } : null;
  },
};
