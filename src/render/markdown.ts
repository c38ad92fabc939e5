import type { Block, Cell, List, Table } from '../article/model';
import { frontMatter } from './front-matter';
import { autolink, destination, escapeLine, escapeText, inline } from './markdown-inline';
import type { Renderable, RenderOptions } from './render';
import { layOut } from './sheet';

/**
 * CommonMark, with GFM's tables: whatever a text contains, a Markdown reader shows it as it was and sees no markup in it
 * that is not ours.
 */
export function renderMarkdown(reading: Renderable, options: RenderOptions): string {
  const sheet = layOut(reading, options);
  const text = (line: string | null): string => escapeLine(escapeText(line ?? ''));
  const blocks = sheet.blocks.map((block, index) => spell(block, sheet.blocks[index - 1]));
  const parts = [
    options.frontMatter ? frontMatter(reading) : '',
    text(sheet.kicker),
    sheet.headline && heading(1, escapeText(sheet.headline)),
    ...sheet.standfirst.map((deck) => `**${escapeText(deck)}**`),
    text(sheet.origin.join(' · ')),
    ...sheet.notices.map((notice) => `> ${text(notice)}`),
    ...blocks,
    ...sheet.credits.map(text),
    // Front matter has it already.
    sheet.address && !options.frontMatter ? autolink(sheet.address) : '',
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** A heading's own closing `#` would be taken for decoration: any `#` in it is escaped. */
const heading = (level: number, line: string): string => `${'#'.repeat(level)} ${line.replaceAll('#', '\\#')}`;

function spell(block: Block, before: Block | undefined): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeLine(inline(block.runs));
    case 'subhead':
      return heading(block.level, inline(block.runs.map(withoutStrong)));
    case 'list':
      return spellList(block, before?.kind === 'list');
    case 'quote':
      return block.paragraphs.map((runs) => `> ${escapeLine(inline(runs))}`).join('\n>\n');
    case 'code': {
      const fence = '`'.repeat(Math.max(3, longestRun(block.text) + 1));
      return `${fence}\n${block.text}\n${fence}`;
    }
    case 'table':
      return spellTable(block);
    case 'figure': {
      const image = block.image ? `![${escapeText(block.image.alt)}](${destination(block.image.src)})` : '';
      const caption = escapeLine(inline(block.caption));
      return [image, caption].filter(Boolean).join('\n\n');
    }
  }
}

/** A heading is bold by itself; pages that set it bold once more give `## **Subhead**`. */
const withoutStrong = <R extends { readonly marks: readonly { readonly kind: string }[] }>(run: R): R => ({
  ...run,
  marks: run.marks.filter((mark) => mark.kind !== 'strong'),
});

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));

/** Two lists in a row need different markers, or CommonMark reads them as one. */
function spellList(list: List, follows: boolean): string {
  const levels: { indent: number; ordered: boolean; count: number }[] = [];
  return list.items
    .map((item) => {
      // A level can only be one below its item before; and content of an item starts where its marker ends.
      const depth = Math.min(item.depth, levels.length);
      levels.length = Math.min(levels.length, depth + 1);
      const above = levels[depth - 1];
      const level = levels[depth] ?? { indent: above ? above.indent + markerOf(above, follows).length : 0, ordered: item.ordered, count: 0 };
      const next = { ...level, ordered: item.ordered, count: level.ordered === item.ordered ? level.count + 1 : 1 };
      levels[depth] = next;
      return `${' '.repeat(next.indent)}${markerOf(next, follows)}${escapeLine(inline(item.runs))}`;
    })
    .join('\n');
}

const markerOf = (level: { readonly ordered: boolean; readonly count: number }, second: boolean): string =>
  level.ordered ? `${level.count}${second ? ')' : '.'} ` : second ? '* ' : '- ';

/** GFM has one heading row and no spans: the first row heads the table, a spanned place is an empty cell. */
function spellTable(table: Table): string {
  const width = Math.max(...table.rows.map((row) => row.reduce((sum, cell) => sum + Math.max(1, cell.colspan), 0)));
  const rows = table.rows.map((row) => {
    const cells = row.flatMap((cell) => [spellCell(cell), ...Array.from({ length: cell.colspan - 1 }, () => '')]);
    return `| ${[...cells, ...Array.from({ length: width - cells.length }, () => '')].join(' | ')} |`;
  });
  const [head = '', ...rest] = rows;
  const caption = table.caption ? `${escapeLine(escapeText(table.caption))}\n\n` : '';
  return `${caption}${[head, `|${' --- |'.repeat(width)}`, ...rest].join('\n')}`;
}

const spellCell = (cell: Cell): string => inline(cell.runs).replaceAll('|', '\\|');
