import type { ValueReading } from '../../domain/roadmap';
import { readingTexts, type readingColumnTexts } from '../../messages/fr/readingSheet';
import type { CellStyle, PlannedCell } from '../../workbook/plan';
import { fieldCell } from '../clean/cells';
import { looks } from '../looks';
import { typedCell } from '../typedCell';

export type ReadingColumnId = keyof typeof readingColumnTexts;

/** One column of the sheet « Relevés ». */
export interface ReadingColumn {
  id: ReadingColumnId;
  /** In characters. */
  width: number;
  style: CellStyle;
  /** What stands there for a value; `name` is what the indicator that it is of is called. */
  cell(reading: ValueReading, name: string): PlannedCell;
  expects?: 'number' | 'date' | { values: readonly string[] };
  folded?: true;
}

/** The columns from the left; the list of indicators is the sheet's to put. */
export const readingColumns: ReadingColumn[] = [
  { id: 'indicator', width: 50, style: looks.text, cell: (_, name) => ({ value: name }) },
  {
    id: 'date',
    width: 13,
    style: { ...looks.centered, numberFormat: 'dd/mm/yyyy' },
    cell: ({ date }) => (date ? typedCell(date) : {}),
    expects: 'date',
  },
  textColumn('place', 28),
  { ...textColumn('level', 16), style: looks.centered, expects: { values: readingTexts.levels } },
  {
    id: 'value',
    width: 13,
    style: looks.number,
    cell: ({ value }) => (value ? { ...typedCell(value), ...formatOf(value) } : {}),
    expects: 'number',
  },
  textColumn('comment', 40),
  {
    id: 'mark',
    width: 24,
    style: looks.text,
    cell: ({ indicator }) => (indicator === null ? {} : { value: indicator }),
    folded: true,
  },
];

function textColumn(id: 'place' | 'level' | 'comment', width: number): ReadingColumn {
  return { id, width, style: looks.text, cell: (reading) => (reading[id] ? typedCell(reading[id]) : {}) };
}

/** The format that shows a number as it was typed: `40 %`, `1 250`. */
function formatOf(value: NonNullable<ValueReading['value']>): Pick<PlannedCell, 'style'> {
  const { numberFormat } = fieldCell(value);
  return numberFormat === undefined ? {} : { style: { numberFormat } };
}
