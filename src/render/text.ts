import type { Block, List, Table } from '../article/model';
import { plain } from '../article/texts';
import type { Renderable, RenderOptions } from './render';
import { layOut } from './sheet';

/** Plain text as it would be filed: a blank line between blocks, one more above a subhead. */
export function renderText(reading: Renderable, options: RenderOptions): string {
  const sheet = layOut(reading, options);
  const top = [
    [sheet.kicker, sheet.headline].filter(Boolean).join('\n'),
    sheet.standfirst.join('\n'),
    sheet.origin.join(' · '),
    ...sheet.notices,
    ...sheet.blocks.map(spell),
    sheet.credits.join('\n'),
    sheet.address ?? '',
  ];
  return top.filter(Boolean).join('\n\n').replace(/^\n+/, '');
}

function spell(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return plain(block.runs);
    case 'subhead':
      return `\n${plain(block.runs)}`;
    case 'list':
      return spellList(block);
    case 'quote':
      return block.paragraphs.map((runs) => `    ${plain(runs)}`).join('\n\n');
    case 'code':
      return block.text.replace(/^\n+|\s+$/g, '');
    case 'table':
      return spellTable(block);
    case 'figure':
      return plain(block.caption);
  }
}

function spellList(list: List): string {
  const counts: number[] = [];
  return list.items
    .map((item) => {
      counts.length = item.depth + 1;
      const count = (counts[item.depth] ?? 0) + 1;
      counts[item.depth] = count;
      return `${'  '.repeat(item.depth)}${item.ordered ? `${count}.` : '•'} ${plain(item.runs)}`;
    })
    .join('\n');
}

/** Cells parted by tabs, so that it pastes into a spreadsheet as a table. */
function spellTable(table: Table): string {
  const rows = table.rows.map((row) => row.map((cell) => plain(cell.runs) + '\t'.repeat(cell.colspan - 1)).join('\t'));
  return [...(table.caption ? [table.caption] : []), ...rows].join('\n');
}
