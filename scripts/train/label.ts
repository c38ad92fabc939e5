import type { Page, SourceBlock } from '../../src/article/snapshot/page';
import { plain } from '../../src/article/texts';

void plain;

export const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** 1: in the gold text, 0: not, null: partly or unsure (left out of the training). */
export type Label = 0 | 1 | null;

interface Candidate {
  readonly block: number;
  readonly at: number;
  readonly length: number;
}

/**
 * Which blocks the gold text holds: the heaviest chain of blocks whose words stand in the gold text in the same order;
 * blocks outside the chain are judged by the share of their 4-word shingles that gold holds.
 */
export function labelByText(page: Page, gold: string): Label[] {
  const words = tokens(gold);
  const starts = new Map<string, number[]>();
  words.forEach((word, i) => {
    const list = starts.get(word);
    if (list) list.push(i);
    else starts.set(word, [i]);
  });
  const shingles = new Set<string>();
  for (let i = 0; i + 4 <= words.length; i++) shingles.add(words.slice(i, i + 4).join(' '));
  const own = page.blocks.map((block: SourceBlock) => tokens(block.text));
  const candidates: Candidate[] = [];
  own.forEach((list, block) => {
    if (list.length === 0 || page.blocks[block]?.kind === 'image') return;
    const places = starts.get(list[0] ?? '') ?? [];
    for (const at of places.slice(0, 400)) {
      let n = 0;
      while (n < list.length && words[at + n] === list[n]) n++;
      if (n === list.length) candidates.push({ block, at, length: n });
      else if (n >= 12 && n >= list.length * 0.5) candidates.push({ block, at, length: n });
    }
  });
  // heaviest chain: by block order, each begins where those before it have ended
  const best = candidates.map((c) => c.length);
  const from = candidates.map(() => -1);
  for (let i = 0; i < candidates.length; i++) {
    const a = candidates[i] as Candidate;
    for (let j = Math.max(0, i - 3000); j < i; j++) {
      const b = candidates[j] as Candidate;
      if (b.block < a.block && b.at + b.length <= a.at && (best[j] as number) + a.length > (best[i] as number)) {
        best[i] = (best[j] as number) + a.length;
        from[i] = j;
      }
    }
  }
  const chained = new Set<number>();
  let top = best.reduce((at, weight, i) => (at < 0 || weight > (best[at] as number) ? i : at), -1);
  while (top >= 0 && candidates.length > 0) {
    chained.add((candidates[top] as Candidate).block);
    top = from[top] ?? -1;
  }
  return own.map((list, block) => {
    if (list.length === 0 || page.blocks[block]?.kind === 'image') return null;
    if (chained.has(block)) return 1;
    if (list.length < 6) return 0;
    let hit = 0;
    for (let i = 0; i + 4 <= list.length; i++) if (shingles.has(list.slice(i, i + 4).join(' '))) hit++;
    const share = hit / Math.max(list.length - 3, 1);
    return share < 0.3 ? 0 : null;
  });
}

/** Snippets that must and must not be in the text say it for the blocks that hold them; the rest is unknown. */
export function labelBySnippets(page: Page, wanted: readonly string[], unwanted: readonly string[]): Label[] {
  const norm = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return page.blocks.map((block) => {
    const text = norm(block.text);
    if (text === '') return null;
    if (wanted.some((w) => text.includes(norm(w)))) return 1;
    if (unwanted.some((w) => text.includes(norm(w)))) return 0;
    return null;
  });
}
