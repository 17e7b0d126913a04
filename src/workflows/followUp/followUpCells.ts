import type { Source } from '../../domain/roadmap';
import { cellAt } from '../../workbook/cellAt';
import { HostError, type CellChange, type WorkbookHost } from '../../workbook/host';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { generateSheets } from '../generateSheets';
import { readWorkbook, type RunOptions, type WorkbookReading } from '../readWorkbook';
import { indicatorForm } from './indicatorForm';
import { renewedSheet } from './typedOnSheet';
import { typedRows } from './typedRows';

/** What making sheets needs to know: `date` is the ISO day of today. */
export type MakeOptions = RunOptions & { date: string };

/** The cells of the sheet « Suivi » that are about an indicator, by field; undefined where it has no row there. */
export function followUpCells(
  { snapshot }: Pick<WorkbookReading, 'snapshot'>,
  indicator: string,
): ReadonlyMap<string, Source> | undefined {
  const sheet = completeSheet(snapshot, indicatorForm);
  if (!sheet) return undefined;
  const texts = sheet.cells.map(({ cell }) => cell.text);
  const row = typedRows(sheet, indicatorForm.columns(texts, [])).find(({ id }) => id === indicator);
  return row && new Map([...row.cells].map(([field, { source }]) => [field, source]));
}

/** A generated sheet whose writing was not stopped half-way. */
export function completeSheet(
  { sheets }: WorkbookSnapshot,
  form: { id: string; tab: string },
): SheetSnapshot | undefined {
  const sheet = renewedSheet(form, sheets);
  return sheet?.incomplete ? undefined : sheet;
}

/** The workbook once these sheets are in it: made where `isThere` does not hold, and read again. */
export async function withSheets(
  host: WorkbookHost,
  reading: WorkbookReading,
  { ids, isThere }: { ids: readonly string[]; isThere: (reading: WorkbookReading) => boolean },
  options: MakeOptions,
): Promise<WorkbookReading> {
  if (isThere(reading)) return reading;
  await generateSheets(host, reading, { ...options, ids });
  const now = await readWorkbook(host, options.signal ? { signal: options.signal } : {});
  if (!isThere(now)) throw new HostError('changed-meanwhile');
  return now;
}

/** The change that makes a cell hold a value, whatever stands there now. */
export function changeTo(snapshot: WorkbookSnapshot, source: Source, value: CellValue): CellChange {
  return { source, expected: cellAt(snapshot, source)?.value ?? null, value };
}
