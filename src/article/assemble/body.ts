import { re } from '../expression';
import type { Block, Figure, Run } from '../model';
import type { SourceBlock } from '../snapshot/page';
import { plain } from '../texts';
import { withoutLabels } from '../wire/caption-labels';
import { bareCredit, splitCaption } from '../wire/captions';

/** The part of runs between two offsets of their text. */
export function slice(runs: readonly Run[], start: number, end: number): readonly Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(start - at, 0), Math.max(end - at, 0));
    if (text !== '') out.push({ text, marks: run.marks });
    at += run.text.length;
  }
  return out;
}

/** Bold and emphasis that cover a whole subhead are its style, not its marks. */
const withoutStyle = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => ({ text: run.text, marks: run.marks.filter((mark) => mark.kind !== 'strong') }));

/** What a block of the snapshot is in the article. */
export function toBlock(block: SourceBlock): Block {
  const { id } = block;
  switch (block.kind) {
    case 'text':
      return isSubhead(block) ? { kind: 'subhead', id, level: 2, runs: withoutStyle(block.runs) } : { kind: 'paragraph', id, runs: block.runs };
    case 'heading':
      return { kind: 'subhead', id, level: block.level <= 2 ? 2 : block.level === 3 ? 3 : 4, runs: block.runs };
    case 'list':
      return { kind: 'list', id, ordered: block.ordered, items: block.items };
    case 'quote':
      return { kind: 'quote', id, paragraphs: block.paragraphs };
    case 'code':
      return { kind: 'code', id, text: block.text };
    case 'table':
      return { kind: 'table', id, caption: block.caption, rows: block.rows };
    case 'caption':
      return figure(id, null, block.runs);
    case 'image':
      return figure(id, block.image, []);
  }
}

/** A picture with its caption; `credit` is its credit line where a block of its own prints it, else it is looked for in the caption. */
export const figure = (id: number, image: Figure['image'], caption: readonly Run[], credit: string | null = null): Figure => ({
  kind: 'figure',
  id,
  image,
  caption,
  credit: credit === null ? splitCaption(plain(caption)).credit : bareCredit(withoutLabels(credit)),
});

/** Characters above which a bold or capital line is a paragraph that shouts rather than a subhead. */
const LONGEST_SUBHEAD = 100;

/** A subhead that is only a bold paragraph, or a line in capitals: short, and no sentence of its own. */
export function isSubhead(block: Extract<SourceBlock, { kind: 'text' }>): boolean {
  const { text, runs } = block;
  if (text.length > LONGEST_SUBHEAD || /[.:;,…]["'”’»]?$/.test(text) || !re`\p{L}{2}`.test(text)) return false;
  const bold = runs.every((run) => run.text.trim() === '' || run.marks.some((mark) => mark.kind === 'strong'));
  const capitals = text === text.toUpperCase() && text !== text.toLowerCase() && text.length > 3;
  return bold || capitals;
}
