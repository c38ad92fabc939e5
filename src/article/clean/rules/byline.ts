import { isByline } from '../../assemble/byline-blocks';
import { re } from '../../expression';
import { opensByline, peopleIn } from '../../wire/bylines';
import { matchDateline } from '../../wire/datelines';
import { mentionsIn } from '../../wire/mentions';
import type { Rule } from '../rule';

/** Longest byline of its own block, in characters. */
const LONGEST = 120;

/**
 * The byline in the body: a block of its own (`By Ana Ruiz, Associated Press`), or glued in front of the dateline by the
 * template (`By Ana RuizERIMO, Japan (Reuters) -`). Not "By Monday the storm had passed", nor a line that only names people.
 */
export const byline: Rule = {
  name: 'byline',
  judge(block, { page, language, credits }) {
    if (credits.has(block.id) || (block.kind !== 'text' && block.kind !== 'heading')) return null;
    const dateline = opensByline(block.text) ? matchDateline(block.text, { published: null, language }) : null;
    if (dateline && dateline.start > 0)
      return { act: 'lift', slot: 'byline', credit: 'byline', reason: 'byline, glued to the dateline', part: { start: 0, end: dateline.start } };
    if (block.text.length > LONGEST || /[.!?…。！？][”"’」]?\s*$/.test(block.text.replace(re`\b(?:Jr|Sr|St|\p{Lu})\.\s*$`, ''))) return null;
    const named = isByline(page, block);
    if (!named) return null;
    const people = peopleIn(block.text, { outlet: null, single: false });
    const known = people.length > 0 || mentionsIn(block.text).length > 0;
    return known ? { act: 'lift', slot: 'byline', credit: 'byline', reason: 'byline' } : null;
  },
};
