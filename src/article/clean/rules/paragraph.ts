import { essence } from '../compare';
import { groupBy, once } from '../once';
import { repeatedPassages } from '../passages';
import type { Context, Rule } from '../rule';

/** Letters from which a repeated paragraph is the template's work and no refrain. */
const ENOUGH = 80;
/** Letters of a pull quote from which it is the paragraph it was pulled from. */
const PULLED = 25;

/** The story's texts by their length, and those of one length by their letters: most are the only one of theirs and need no second look. */
const ofLength = once(({ region, story, captions }: Context) =>
  groupBy(
    region.filter((block) => (block.kind === 'text' || block.kind === 'quote') && story.has(block.id) && !captions.has(block.id)),
    (block) => block.text.length,
  ),
);
const ofLetters = once((blocks: Context['region']) => groupBy(blocks, (block) => essence(block.text)));

/** Whole passages that stand in the story again; pictures and captions have rules of their own. */
const passages = once(({ region, story, captions }: Context) =>
  repeatedPassages(region.filter((block) => block.kind !== 'image' && block.kind !== 'caption' && story.has(block.id) && !captions.has(block.id))),
);

/** A paragraph that the template prints again: a pull quote, a copy for small screens. A sentence repeated in its own paragraph stays. */
export const paragraph: Rule = {
  name: 'paragraph',
  judge(block, context) {
    const { region, page, captions } = context;
    if (passages(context).has(block.id)) return { act: 'remove', reason: 'a passage, printed again' };
    if ((block.kind !== 'text' && block.kind !== 'quote') || captions.has(block.id)) return null;
    const pulled = /pull-?quote|pullout/.test(`${block.hints} ${page.containers[block.container]?.hints ?? ''}`);
    const long = ofLength(context).get(block.text.length) ?? [];
    if (!pulled && long.length < 2) return null;
    const letters = essence(block.text);
    if (letters.length < PULLED) return null;
    if (pulled && region.some((other) => other.kind === 'text' && other.text.length > block.text.length && essence(other.text).includes(letters)))
      return { act: 'remove', reason: 'a quotation pulled from the story' };
    if (letters.length < ENOUGH || /[?？]$/.test(block.text)) return null;
    const copies = ofLetters(long).get(letters) ?? [];
    const [first] = copies;
    // three and more are the author's: a question put to everyone, a refrain
    if (copies.length !== 2 || first === undefined || first.id === block.id) return null;
    return first.container !== block.container || first.id === block.id - 1 ? { act: 'remove', reason: 'a paragraph, printed again' } : null;
  },
};
