import type { Page, SourceBlock } from '../snapshot/page';

/** What structure and numbers say about a block, before any rule looks at its words. */
export interface Classified {
  /** 0 to 1: how much the block looks like a part of the story. */
  readonly score: readonly number[];
  /** Innermost container that holds the story; null when nothing on the page looks like one. */
  readonly story: number | null;
}

const linkDensity = (block: SourceBlock): number => (block.text.length ? (block.linkChars + block.controlChars) / block.text.length : 0);

export function classify(page: Page): Classified {
  const { blocks, containers } = page;
  const weight = new Float64Array(containers.length);
  const prose = blocks.map((block) => block.kind === 'text' && block.text.length >= 80 && linkDensity(block) < 0.3 && /[.!?…。！？؟]/.test(block.text));
  for (const [i, block] of blocks.entries()) {
    if (!prose[i]) continue;
    let share = block.text.length;
    for (let c: number | null = block.container, up = 0; c !== null && up < 4; c = containers[c]?.parent ?? null, up++) {
      weight[c] = (weight[c] ?? 0) + share;
      share *= 0.7;
    }
  }
  let story: number | null = null;
  for (let c = 0; c < weight.length; c++) if ((weight[c] ?? 0) > (story === null ? 0 : (weight[story] ?? 0))) story = c;
  const range = story === null ? null : containers[story];
  const score = blocks.map((block, i) => {
    if (!range || i < range.first || i >= range.end) return 0;
    return linkDensity(block) > 0.5 ? 0.2 : 1;
  });
  return { score, story };
}
