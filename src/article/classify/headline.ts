import { wordsIn } from '../letters';
import type { Page } from '../snapshot/page';

const wordsOf = (text: string): readonly string[] => wordsIn(text.toLowerCase());

/** The heading that says what the page's title says, the first of the best; `at` is -1 when there is none. */
export function headlineOf(page: Page): { readonly words: ReadonlySet<string>; readonly at: number } {
  const title = page.head.metas.find((meta) => meta.name === 'og:title')?.content ?? page.head.title;
  const titleWords = new Set(wordsOf(title));
  let at = -1;
  let best = 0.5;
  for (const block of page.blocks) {
    if (block.kind !== 'heading' || block.text.length > 300) continue;
    const score = overlap(block.text, titleWords) + (block.level === 1 ? 0.2 : 0);
    if (score > best) [at, best] = [block.id, score];
  }
  return { words: at >= 0 ? new Set(wordsOf(page.blocks[at]?.text ?? '')) : titleWords, at };
}

/** Share of the words of the longer of two texts that both have. */
export function overlap(text: string, words: ReadonlySet<string>): number {
  const own = wordsOf(text);
  if (own.length === 0) return 0;
  return own.filter((word) => words.has(word)).length / Math.max(own.length, words.size);
}
