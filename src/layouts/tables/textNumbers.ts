import type { Observation } from '../../domain/observation';
import type { Source } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { Context } from '../layout';
import { certainNumber } from '../figures/quantity';
import type { Table } from './table';
import type { ColumnRole } from './tableColumns';

const NUMBER_COLUMNS: readonly ColumnRole[] = ['baseline', 'current', 'target', 'weight'];

/** The numbers that the columns of values hold as text. One with a unit (« 50 écoles », « 80 % ») is written so on purpose. */
export function textNumbersOf(table: Table, context: Context): Observation[] {
  const { grid } = context;
  const columns = table.columns.filter(({ role }) => NUMBER_COLUMNS.includes(role));
  return table.rows
    .filter(({ kind }) => kind === 'data')
    .flatMap(({ row }) =>
      columns.flatMap(({ column }) => {
        const seen = textNumber(grid.cell(row, column), grid.source(row, column));
        return seen && seen.number !== undefined ? [seen] : [];
      }),
    );
}

type TextNumber = Extract<Observation, { kind: 'number-as-text' }>;

/**
 * A typed text that is a number and could be one, alone or with % or €; null for any other cell. What a formula answers
 * is the formula's, and a cell that begins with an apostrophe on purpose cannot be told from one that does not.
 */
export function textNumber(cell: CellSnapshot | undefined, source: Source): TextNumber | null {
  if (!cell || typeof cell.value !== 'string' || cell.formula !== undefined) return null;
  const found = certainNumber(cell);
  const text = tidy(cell.text);
  // 007 is a number of something, not how many; « 81 573 € (*) » has its note on purpose.
  if (!found || /^0\d/.test(text) || !/^[-+−]?[\d\s.,]+[%€]?$/u.test(text)) return null;
  return {
    kind: 'number-as-text',
    source,
    text,
    ...(found.unit === undefined && { number: found.number }),
  };
}
