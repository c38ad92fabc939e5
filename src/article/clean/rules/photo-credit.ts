import { isCredit, saysPicture } from '../../wire/captions';
import type { Rule } from '../rule';

/** Blocks between a picture and a credit line of its own. */
const REACH = 3;

/** `Foto: dpa`, `Ana Ruiz, Associated Press` in a block of its own: it belongs to the picture beside it. */
export const photoCredit: Rule = {
  name: 'photo-credit',
  judge(block, { page, credits }) {
    if (credits.has(block.id)) return { act: 'lift', slot: 'credit', credit: 'photo', reason: 'photo credit' };
    if (block.kind !== 'text' || block.text.length > 160 || !isCredit(block.text)) return null;
    const labelled = saysPicture(block.text) || /credit|copyright|photo|caption/.test(`${block.hints} ${page.containers[block.container]?.hints ?? ''}`);
    const picture = page.blocks.slice(Math.max(0, block.id - REACH), block.id + REACH + 1).some((other) => other.kind === 'image' || other.kind === 'caption');
    return labelled || picture ? { act: 'lift', slot: 'credit', credit: 'photo', reason: 'photo credit' } : null;
  },
};
