import { once } from '../clean/once';
import { LETTERS_AND_NUMBERS, WordCounter, wordsIn } from '../letters';
import type { Page } from '../snapshot/page';

const wordsOf = (text: string): readonly string[] => wordsIn(text.toLowerCase());

export interface HeadlineWords {
  readonly words: ReadonlySet<string>;
  readonly counter: WordCounter;
}
function wordsFrom(text: string): HeadlineWords {
  const words = new Set(wordsOf(text));
  return { words, counter: new WordCounter(words, LETTERS_AND_NUMBERS) };
}

/** The heading that says what the page's title says, the first of the best; `at` is -1 when there is none. */
export const headlineOf = once((page: Page): HeadlineWords & { readonly at: number } => {
  const title = wordsFrom(page.head.metas.find((meta) => meta.name === 'og:title')?.content ?? page.head.title);
  let at = -1;
  let best = 0.5;
  for (const block of page.blocks) {
    if (block.kind !== 'heading' || block.text.length > 300) continue;
    const score = overlap(block.text, title) + (block.level === 1 ? 0.2 : 0);
    if (score > best) [at, best] = [block.id, score];
  }
  return { ...(at >= 0 ? wordsFrom(page.blocks[at]?.text ?? '') : title), at };
});

/** Share of the words of the longer of two texts that both have. */
export function overlap(text: string, { words, counter }: HeadlineWords): number {
  const { total, hits } = counter.count(text.toLowerCase());
  return total === 0 ? 0 : hits / Math.max(total, words.size);
}
