import type { Indicator } from '../../domain/roadmap';
import { codedTitle } from '../../sheets/labels';
import { cellAddress, parseRect } from '../../workbook/address';
import { HostError, type CellChange, type Undo, type WorkbookHost } from '../../workbook/host';
import { serialOfDate } from '../../workbook/serialDates';
import type { CellValue } from '../../workbook/snapshot';
import type { WorkbookReading } from '../readWorkbook';
import { comparedText, exact } from './cellText';
import { changeTo, completeSheet, followUpCells, withSheets, type MakeOptions } from './followUpCells';
import { readingColumns, READINGS_ID, READINGS_TAB } from './readingForm';
import { inPercent } from './typedIndicator';
import { hasNumber, typedMeasure } from './typedMeasure';
import { typedTable, type TypedRow } from './typedRows';

/** A value of an indicator on a day, as somebody says it. */
export interface EnteredValue {
  /** Its id. */
  indicator: string;
  /** As it was written: « 80 % », « 1 250 ». */
  value: string;
  /** ISO day. */
  date: string;
  /** What it is of; the whole académie where it is left out. */
  place?: string;
  comment?: string;
}

/**
 * Writes a value into the workbook: a row of « Relevés », and « Valeur » and « Date » of « Suivi » where it is of the whole
 * académie and no later one stands there. Both sheets are made where they are missing; then all cells are changed at once,
 * and what it answers takes them back. Throws HostError as `generateSheets` and `host.edit` do, and `changed-meanwhile` when
 * the indicator is in the workbook no more.
 */
export async function enterValue(
  host: WorkbookHost,
  reading: WorkbookReading,
  entered: EnteredValue,
  options: MakeOptions,
): Promise<Undo> {
  const now = await withSheets(
    host,
    reading,
    {
      ids: ['suivi', READINGS_ID],
      isThere: (one) => followUpCells(one, entered.indicator) !== undefined && freeRow(one) !== undefined,
    },
    options,
  );
  const indicator = now.roadmap.indicators.find(({ id }) => id === entered.indicator);
  if (!indicator) throw new HostError('changed-meanwhile');
  return host.edit([...readingChanges(now, indicator, entered), ...followUpChanges(now, indicator, entered)]);
}

/** The first row of « Relevés » below all that stands there, and its columns. */
function freeRow({ snapshot }: Pick<WorkbookReading, 'snapshot'>):
  | {
      sheet: string;
      row: number;
      columns: ReadonlyMap<string, number>;
    }
  | undefined {
  const sheet = completeSheet(snapshot, { id: READINGS_ID, tab: READINGS_TAB });
  const table = sheet && typedTable(sheet, readingColumns);
  if (!table) return undefined;
  // Behind the table others may stand.
  const last = table.rows.filter(isFilled).map(({ source }) => parseRect(source.address)!.top);
  return { sheet: sheet.name, row: Math.max(table.header, ...last) + 1, columns: table.columns };
}

function isFilled({ id, label, cells }: TypedRow): boolean {
  return id !== undefined || label !== '' || [...cells.values()].some((cell) => comparedText(cell) !== '');
}

function readingChanges(
  reading: WorkbookReading,
  indicator: Indicator,
  { value, date, place, comment }: EnteredValue,
): CellChange[] {
  const { sheet, row, columns } = freeRow(reading)!;
  const fields = { date: serialOfDate(date), place, value: numberOf(indicator, value, 'points'), comment };
  const cells: [header: string, value: CellValue | undefined][] = [
    [readingColumns.label, codedTitle(indicator)],
    [readingColumns.mark, indicator.id],
    ...readingColumns.headers.flatMap(({ text, field }): [string, CellValue | undefined][] =>
      field === undefined ? [] : [[text, fields[field as keyof typeof fields]]],
    ),
  ];
  return cells.flatMap(([header, said]): CellChange[] => {
    const column = columns.get(header);
    if (column === undefined || said === undefined || said === '') return [];
    return [{ source: { sheet, address: cellAddress(row, column) }, expected: null, value: said }];
  });
}

function followUpChanges(
  reading: WorkbookReading,
  indicator: Indicator,
  { value, date, place }: EnteredValue,
): CellChange[] {
  const isOlder = date < (indicator.current?.date ?? '');
  const cells = followUpCells(reading, indicator.id);
  const [current, day] = [cells?.get('current'), cells?.get('currentDate')];
  if (!current || !day || isOlder || (place ?? '') !== '') return [];
  return [
    changeTo(reading.snapshot, current, numberOf(indicator, value, 'fraction')),
    changeTo(reading.snapshot, day, serialOfDate(date)),
  ];
}

/**
 * What a cell is to hold. Of an indicator in percent the cells of « Suivi » hold fractions; those of « Relevés » are not for
 * percentages, and hold points: less than one as it is written, since a fraction would be taken for more.
 */
function numberOf(indicator: Indicator, text: string, as: 'points' | 'fraction'): CellValue {
  const source = { sheet: '', address: '' };
  const isPercent = inPercent(indicator);
  const measure = typedMeasure({ text, source }, isPercent);
  const { value } = measure;
  if (!hasNumber(measure) || value === undefined || measure.relative === true) return text;
  if (measure.unit === '%') {
    if (as === 'fraction' && isPercent) return exact(value / 100);
    return Math.abs(value) < 1 || !isPercent ? text : value;
  }
  return value;
}
