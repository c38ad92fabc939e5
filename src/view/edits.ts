import type { Article, Block, BlockId, Removal, Trail } from '../article/model';
import { textOf } from '../article/texts';
import { t } from './i18n';
import type { ArticleReading, Edits } from './state';

export const NO_EDITS: Edits = { putBack: [], takenOut: [] };

/** Rule name of what the user struck by hand; no file of clean/rules/ has it. */
export const BY_HAND = 'by-hand';

const same = (one: Removal) => (other: Removal) => one.block === other.block && one.rule === other.rule && one.text === other.text;

/** A struck text comes back: the rule's verdict is overruled, or the user's own strike is undone. */
export function putBack(edits: Edits, removal: Removal): Edits {
  if (removal.rule === BY_HAND) return { ...edits, takenOut: edits.takenOut.filter((id) => id !== removal.block) };
  if (edits.putBack.some(same(removal))) return edits;
  return { ...edits, putBack: [...edits.putBack, removal] };
}

const restoredBy = ({ putBack }: Edits, block: Block): Removal | undefined =>
  putBack.find((removal) => removal.content === block || (removal.block === block.id && textOf(removal.content) === textOf(block)));

/** A block goes: what had been put back is struck again, what was the story's is struck by hand. */
export function takeOut(edits: Edits, block: Block): Edits {
  const restored = restoredBy(edits, block);
  if (restored) return { ...edits, putBack: edits.putBack.filter((removal) => removal !== restored) };
  return edits.takenOut.includes(block.id) ? edits : { ...edits, takenOut: [...edits.takenOut, block.id] };
}

const byHand = (block: Block): Removal => ({ block: block.id, rule: BY_HAND, reason: t('takenOutByHand'), slot: null, text: textOf(block), content: block });

/** What is to be put back to undo {@link takeOut} of a block: what the user had put back there before, or the strike itself. */
export const undoing = (edits: Edits, block: Block): Removal => restoredBy(edits, block) ?? byHand(block);

/** The reading as the user left it: what the views show and what is copied. */
export interface Edited {
  readonly article: Article;
  /** What is struck now, the user's own strikes last. */
  readonly trail: Trail;
  /** What the user put back. */
  readonly restored: Trail;
}

/** Applies the user's edits; every block returns to its place by its number, a part of a block right after the rest of it. */
export function applyEdits(reading: ArticleReading, edits: Edits): Edited {
  if (edits.putBack.length === 0 && edits.takenOut.length === 0) return { article: reading.article, trail: reading.trail, restored: [] };
  const struck = new Set<BlockId>(edits.takenOut);
  const kept = reading.article.body.filter((block) => !struck.has(block.id));
  const body = [...kept, ...edits.putBack.map((removal) => removal.content)].sort((one, other) => one.id - other.id);
  return {
    article: { ...reading.article, body },
    trail: [
      ...reading.trail.filter((removal) => !edits.putBack.some(same(removal))),
      ...reading.article.body.filter((block) => struck.has(block.id)).map(byHand),
    ],
    restored: edits.putBack,
  };
}
