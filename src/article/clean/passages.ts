import type { BlockId } from '../model';
import type { SourceBlock } from '../snapshot/page';
import { essence, opening } from './compare';

/** Letters of a block from which it counts as one of the paragraphs that prove a passage. */
const PARAGRAPH = 80;
/** Letters by which two texts are told apart before they are compared. */
const OPENING = 24;
/** Paragraphs in a row, in their order, that no author writes twice; the template does, once for every width of screen. */
const ENOUGH = 4;

/**
 * Blocks of passages that stand in the story a second time: several paragraphs in a row, in the same order, with the headings
 * and lists between them. Near misses: a refrain, a question put to everyone, two paragraphs of terms under every entry of a list.
 */
export function repeatedPassages(story: readonly SourceBlock[]): ReadonlySet<BlockId> {
  // most stories repeat nothing, and what begins like no other block is no copy
  const texts = story.filter((block) => block.text !== '');
  if (texts.length - new Set(texts.map(({ text }) => opening(text, OPENING))).size < ENOUGH) return new Set();
  const keys = story.map((block) => essence(block.text));
  const firstAt = new Map<string, number>();
  const found = new Set<BlockId>();
  let from = 0;
  let copied = -1;
  let paragraphs = 0;
  const close = (end: number): void => {
    if (paragraphs >= ENOUGH) for (const block of story.slice(from, end)) found.add(block.id);
  };
  for (const [i, key] of keys.entries()) {
    // goes on where the passage was read the first time, and never into its own copy
    const on = copied >= 0 && copied + 1 < from && keys[copied + 1] === key;
    if (!on) {
      close(i);
      [from, copied, paragraphs] = [i, (key === '' ? undefined : firstAt.get(key)) ?? -1, 0];
    } else copied++;
    if (copied >= 0 && key.length >= PARAGRAPH) paragraphs++;
    if (!firstAt.has(key)) firstAt.set(key, i);
  }
  close(keys.length);
  return found;
}
