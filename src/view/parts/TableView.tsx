import type { Cell, Table } from '../../article/model';
import { plain } from '../../article/texts';
import { t } from '../i18n';
import { Runs } from './Runs';
import { starts } from './words';

/** A number with its usual signs, or a dash for none: `1,184.00`, `−3.1 %`, `–`; not `2024, to March`. */
const NUMERIC = /^[\s\d.,+\-−–—%$€£¥()]+$/;

/** Columns that hold numbers below their head; such are set flush at the end, so that digits stand below digits. The first column names the rows. */
function numericColumns(rows: Table['rows']): ReadonlySet<number> {
  const [head = [], ...body] = rows;
  const columns = [...head.keys()].filter((column) => column > 0 && body.length > 0 && body.every((row) => NUMERIC.test(textAt(row, column))));
  return new Set(columns);
}

const textAt = (row: readonly Cell[], column: number): string => plain(row[column]?.runs ?? []);

/** A table scrolls by itself, so the page never does. */
export function TableView({ block }: { readonly block: Table }) {
  const numeric = numericColumns(block.rows);
  const rows = starts(
    block.rows.map((row) => row.map((cell) => plain(cell.runs)).join('\t')),
    block.caption ? block.caption.length + 1 : 0,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
    <section class="table-scroll" data-target={block.id} tabIndex={0} aria-label={block.caption ?? t('tableLabel')}>
      <table>
        {block.caption && <caption data-start={0}>{block.caption}</caption>}
        <tbody>
          {block.rows.map((row, index) => (
            <Row key={index} row={row} first={index === 0} start={rows[index] ?? 0} numeric={numeric} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly row: readonly Cell[];
  readonly first: boolean;
  readonly start: number;
  readonly numeric: ReadonlySet<number>;
}

function Row({ row, first, start, numeric }: RowProps) {
  const cells = starts(
    row.map((cell) => plain(cell.runs)),
    start,
  );
  return (
    <tr>
      {row.map((cell, column) => {
        const Tag = cell.header ? 'th' : 'td';
        return (
          <Tag
            key={column}
            data-start={cells[column]}
            class={numeric.has(column) ? 'number' : undefined}
            {...(cell.colspan > 1 && { colSpan: cell.colspan })}
            {...(cell.rowspan > 1 && { rowSpan: cell.rowspan })}
            {...(cell.header && { scope: first ? 'col' : 'row' })}
          >
            <Runs runs={cell.runs} />
          </Tag>
        );
      })}
    </tr>
  );
}
