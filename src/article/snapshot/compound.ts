import type { Cell, ListItem, Run } from '../model';
import { type Draft, draftOf } from './draft';

/** More paragraphs than this in one block quotation, and it is a page that wraps its whole text in one. */
const MAX_QUOTED_PARAGRAPHS = 12;
/** Characters of one cell above which a table lays out the page rather than showing data. */
const MAX_CELL = 400;
/** Levels of lists in lists that the output keeps; deeper ones join the last. */
const MAX_LIST_DEPTH = 5;

/** What a table's rows and cells hold, as ranges of the drafts. */
export interface CellRange {
  readonly start: number;
  readonly end: number;
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
}

type Text = Extract<Draft, { kind: 'text' }>;
const isText = (draft: Draft): draft is Text => draft.kind === 'text';
const sum = (drafts: readonly Draft[], key: 'linkChars' | 'controlChars'): number => drafts.reduce((total, draft) => total + draft[key], 0);

interface Shell {
  readonly container: number;
  readonly tag: string;
  readonly hints: string;
}

const base = (shell: Shell, drafts: readonly Draft[], text: string) => ({
  ...shell,
  text,
  linkChars: sum(drafts, 'linkChars'),
  controlChars: sum(drafts, 'controlChars'),
  datetime: drafts.find((draft) => draft.datetime)?.datetime ?? null,
});

/** One list of the items read below it; null when an item holds more than a line of text and, after it, a list. */
export function asList(shell: Shell, drafts: readonly Draft[], ordered: boolean): Draft | null {
  const items: ListItem[] = [];
  for (const draft of drafts)
    if (isText(draft)) items.push({ depth: 0, ordered, runs: draft.runs });
    else if (draft.kind === 'list') for (const item of draft.items) items.push({ ...item, depth: Math.min(item.depth + 1, MAX_LIST_DEPTH) });
    else return null;
  return draftOf('list', base(shell, drafts, drafts.map((draft) => draft.text).join('\n')), { ordered, items });
}

/** One quotation of the paragraphs read below it; null when it holds more than quoted text. */
export function asQuote(shell: Shell, drafts: readonly Draft[]): Draft | null {
  const paragraphs: (readonly Run[])[] = [];
  for (const draft of drafts)
    if (isText(draft)) paragraphs.push(draft.runs);
    else if (draft.kind === 'quote') paragraphs.push(...draft.paragraphs);
    else return null;
  if (paragraphs.length > MAX_QUOTED_PARAGRAPHS) return null;
  return draftOf('quote', base(shell, drafts, drafts.map((draft) => draft.text).join('\n')), { paragraphs });
}

/** One table of the cells read below it; null for a table that lays out the page: long cells, pictures, a single column. */
export function asTable(shell: Shell, drafts: readonly Draft[], offset: number, ranges: readonly (readonly CellRange[])[]): Draft | null {
  const filled = ranges.filter((row) => row.some((cell) => cell.end > cell.start));
  if (filled.length < 2 || !filled.some((row) => row.length > 1)) return null;
  const used = new Set<Draft>();
  const rows: (readonly Cell[])[] = [];
  for (const row of filled) {
    const cells: Cell[] = [];
    for (const cell of row) {
      const inside = drafts.slice(cell.start - offset, cell.end - offset);
      const runs: Run[] = [];
      let length = 0;
      for (const draft of inside) {
        if (!isText(draft)) return null;
        if (runs.length > 0) runs.push({ text: ' ', marks: [] });
        runs.push(...draft.runs);
        length += draft.text.length;
        used.add(draft);
      }
      if (length > MAX_CELL) return null;
      cells.push({ header: cell.header, colspan: cell.colspan, rowspan: cell.rowspan, runs });
    }
    rows.push(cells);
  }
  const rest = drafts.filter((draft) => !used.has(draft));
  if (rest.length > 1 || rest.some((draft) => draft.tag !== 'caption')) return null;
  const caption = rest[0]?.text ?? null;
  const lines = rows.map((row) => row.map((cell) => cell.runs.map((run) => run.text).join('')).join('\t'));
  return draftOf('table', base(shell, drafts, [...(caption ? [caption] : []), ...lines].join('\n')), { caption, rows });
}
