import { classify } from '../../src/article/classify/classify';
import type { Block, Parsed } from '../../src/article/model';
import { parsePage } from '../../src/article/read';
import { select } from '../../src/article/select';
import type { Page, SourceBlock } from '../../src/article/snapshot/page';
import { firstStory } from '../../src/article/stories';
import { textOf } from '../../src/article/texts';

/** Words as the loss guarantee counts them: what stands between white space, signs included. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const said = (block: Block): readonly string[] => (block.kind === 'figure' ? [textOf(block), block.image?.alt ?? ''] : [textOf(block)]);

/** The region that was read, and the words of it that stand neither in the article nor in the trail. */
export function account(page: Page): { readonly region: readonly SourceBlock[]; readonly lost: readonly string[]; readonly parsed: Parsed } | null {
  const selected = select(page, classify(page));
  const parsed = parsePage(page);
  if (!selected || parsed.kind !== 'article') return null;
  const { selection } = firstStory(page, selected);
  const { article, trail } = parsed;
  const left = new Map<string, number>();
  for (const text of [...[article.lead, ...article.body].flatMap((block) => (block ? said(block) : [])), ...trail.map((removal) => removal.text)])
    for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  const lost: string[] = [];
  for (const block of selection.region)
    for (const word of wordsOf(block.text)) {
      const count = left.get(word) ?? 0;
      if (count === 0) lost.push(word);
      else left.set(word, count - 1);
    }
  return { region: selection.region, lost, parsed };
}
