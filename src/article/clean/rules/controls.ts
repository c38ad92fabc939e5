import { re } from '../../expression';
import { ACTIONS, CONTROL, CONTROL_WORDS, FILE_NAME, NETWORK_NAMES, NETWORKS_GLUED, READING_TIME } from '../phrases/controls';
import type { Rule } from '../rule';

/** `TT`, `Aa`, `A A A`, `A+ A-`, `- + reset`: whole blocks only, for `Aa` also begins Aachen. */
const TEXT_SIZE = /^(?:(?:[aа][+-]?[\s|/]*){2,3}|[+-]?\s*aa\s*[+-]?|tt|t\s*t|[-–−]\s*\|?\s*\+(?:\s*\|?\s*(?:reset|zurücksetzen))?)$/i;
/** Characters above which words of controls make a sentence. */
const LONGEST = 120;
/** Share of a block inside buttons from which it is a control. */
const BUTTON = 0.8;
/** Words above which a button holds a question or a heading of the story: it opens and closes a section. */
const BUTTON_WORDS = 4;

const COUNT = /^\d+[km]?$/;
/** Whether the first word of a line is one of controls: a line of nothing else begins so. */
function opensControl(text: string): boolean {
  const first = re`[\p{L}\p{M}\p{N}-]+`.exec(text)?.[0].toLowerCase();
  return first !== undefined && (NETWORK_NAMES.has(first) || CONTROL_WORDS.has(first) || COUNT.test(first));
}

/** Text-size, share, print, save, listen and player controls, counters, and how long the story takes. Near miss: `Share prices rose`. */
export const controls: Rule = {
  name: 'controls',
  captions: true,
  judge(block) {
    const { text } = block;
    if (block.kind === 'image' || block.kind === 'caption' || block.kind === 'table' || block.kind === 'code' || text.length > LONGEST) return null;
    if (TEXT_SIZE.test(text)) return { act: 'remove', reason: 'text-size control' };
    if (READING_TIME.test(text)) return { act: 'remove', reason: 'reading time' };
    if (CONTROL.test(text) || NETWORKS_GLUED.test(text)) return { act: 'remove', reason: 'a control of the page' };
    if (FILE_NAME.test(text)) return { act: 'remove', reason: 'the name of a file' };
    if (block.kind === 'heading' || (block.controlChars === 0 && !opensControl(text))) return null;
    const words = text.toLowerCase().split(re`[^\p{L}\p{M}\p{N}-]+`).filter(Boolean);
    if (words.length === 0) return null;
    if (words.length <= BUTTON_WORDS && block.controlChars > 0 && block.controlChars >= text.length * BUTTON)
      return { act: 'remove', reason: 'a control of the page' };
    if (/^\d+[.)]|[.!?]$/.test(text)) return null;
    const networks = block.kind === 'text' && words.length >= 2 && !text.includes(',') && words.every((word) => NETWORK_NAMES.has(word));
    if (!networks && !words.some((word) => ACTIONS.has(word))) return null;
    return words.every((word) => CONTROL_WORDS.has(word) || COUNT.test(word)) ? { act: 'remove', reason: 'a share, print or listen control' } : null;
  },
};
