import type { Figures } from '../../src/article/assemble/figures';
import { classify } from '../../src/article/classify/classify';
import { findFacts } from '../../src/article/facts/facts';
import type { Block, Parsed } from '../../src/article/model';
import { parsePage } from '../../src/article/read';
import { select } from '../../src/article/select';
import type { Page, SourceBlock } from '../../src/article/snapshot/page';
import { firstStory } from '../../src/article/stories';
import { textOf } from '../../src/article/texts';
import { applyEdits } from '../../src/view/edits';

/** Words as the loss guarantee counts them: what stands between white space, signs included. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const said = (block: Block): readonly string[] => (block.kind === 'figure' ? [textOf(block), block.image?.alt ?? ''] : [textOf(block)]);

interface Accounted {
  readonly region: readonly SourceBlock[];
  readonly figures: Figures;
  readonly lost: readonly string[];
  readonly parsed: Parsed;
}

/** The region that was read, and the words of it that stand neither in the article nor in the trail. */
export function account(page: Page): Accounted | null {
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
  return { region: selection.region, figures: selection.figures, lost, parsed };
}

/** The reading with every struck text put back, as the reader's own undo does it. */
function undone(parsed: Parsed): readonly Block[] {
  const reading = { ...parsed, facts: findFacts(parsed.article) };
  const { article, trail } = applyEdits(reading, { putBack: parsed.trail, takenOut: [] });
  if (trail.length > 0) throw new Error(`${trail.length} texts did not come back`);
  return [...(article.lead ? [article.lead] : []), ...article.body];
}

/**
 * The blocks of the region that do not come back, each in its place and with all of its words, when everything is undone;
 * and whether the order of the page comes back with them. A caption comes back with its picture.
 */
export function notRestored(page: Page): readonly string[] {
  const accounted = account(page);
  if (!accounted) return [];
  const { region, parsed, figures } = accounted;
  const blocks = undone(parsed);
  const wrong: string[] = [];
  for (const [n, block] of parsed.article.body.entries()) if (block.id <= (parsed.article.body[n - 1]?.id ?? -1)) wrong.push(`order: ${textOf(block)}`);
  // a part may be cut off within what stands between two spaces: `Thursday.(Reuters) -`
  const sorted = (texts: readonly string[]): string => [...texts.join('').replace(/\s+/g, '')].sort().join('');
  for (const block of region) {
    const own = blocks.filter((one) => one.id === block.id).map(textOf);
    const image = figures.captions.get(block.id);
    const picture =
      image === undefined || image === block.id
        ? []
        : wordsOf(
            blocks
              .filter((one) => one.id === image)
              .map(textOf)
              .join(' '),
          );
    const whole = own.length === 1 ? own[0] === block.text : sorted(own) === sorted([block.text]);
    const said = [...own.flatMap(wordsOf), ...picture];
    if (block.kind !== 'image' && !whole && !(picture.length > 0 && wordsOf(block.text).every((word) => said.includes(word)))) wrong.push(block.text);
  }
  return wrong;
}
