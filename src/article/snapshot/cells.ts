import type { CellRange } from './compound';
import type { Access } from './dom';

/** Columns or rows that a cell spans at most. */
const MOST = 100;

/** A table's cell: the drafts from `start` to `end`, and what it spans. */
export function cellOf({ getAttribute }: Access, element: Element, name: string, start: number, end: number): CellRange {
  const span = (attribute: string): number => Math.min(Math.max(Number.parseInt(getAttribute.call(element, attribute) ?? '1', 10) || 1, 1), MOST);
  return { start, end, header: name === 'th', colspan: span('colspan'), rowspan: span('rowspan') };
}
