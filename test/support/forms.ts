import { freshWorkbook } from '../../src/hosts/file/freshWorkbook';
import { openForm } from '../../src/hosts/file/form/openForm';
import { readWorkbook as readFile } from '../../src/hosts/file/readWorkbook';
import { readRoadmap } from '../../src/layouts/readRoadmap';
import type { Roadmap } from '../../src/domain/roadmap';
import type { SettingChanges } from '../../src/domain/settings';
import { templateTexts } from '../../src/messages/fr/template';
import { parseRect } from '../../src/workbook/address';
import { sheetPlan, type CellStyle, type PlannedCell, type SheetPlan } from '../../src/workbook/plan';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { filledForm } from '../../src/workflows/template/filledForm';
import { hostOf } from './workbooks';

/** Forms as a rectorat sends them, in a few words. */

export const FORM_DAY = '2025-03-12';

/** A sheet of a form: `=…` is a formula, `_` an empty cell with borders. */
export interface FormSheet {
  name: string;
  rows: (string | number | null)[][];
  merges?: string[];
  /** Formats of the columns of cells with borders, by the column's number. */
  formats?: Record<number, string>;
  more?: Partial<SheetPlan>;
}

const BODY: CellStyle = { border: 'thin', vertical: 'top' };

/** An empty row with borders, so many columns wide. */
export const bordered = (columns: number): string[] => Array.from({ length: columns }, () => '_');

export function formOf(...sheets: FormSheet[]): Uint8Array {
  const plans = sheets.map(({ name, rows, merges = [], formats = {}, more = {} }) =>
    sheetPlan({
      id: name,
      name,
      rows: rows.map((row) => row.map((value, column) => cellOf(value, formats[column]))),
      columnWidths: Array.from({ length: 10 }, () => 24),
      merges: merges.map((address) => parseRect(address)!),
      print: { orientation: 'landscape', paper: 'A4' },
      ...more,
    }),
  );
  return freshWorkbook(plans, { stamped: false });
}

function cellOf(value: string | number | null, numberFormat: string | undefined): PlannedCell | null {
  if (value === null) return null;
  if (value === '_') return { style: { ...BODY, ...(numberFormat !== undefined && { numberFormat }) } };
  if (typeof value === 'string' && value.startsWith('=')) return { formula: value.slice(1), value: 0 };
  return { value };
}

export interface Filled {
  bytes: Uint8Array;
  name: string;
  /** The texts of each sheet, by its rows from 1; empty cells are empty texts. */
  rows: Record<string, string[][]>;
  /** « 2 actions inscrites, feuille « Remontée ». » */
  said: string;
  /** What has no place. */
  noPlace: string[];
  /** What is read when the filled form is opened as a roadmap. */
  roadmap: Roadmap;
  snapshot: WorkbookSnapshot;
}

/** The form filled from this roadmap. Plain spaces stand for no-break ones. */
export async function fillForm(form: Uint8Array, source: Roadmap, changes?: SettingChanges): Promise<Filled> {
  const empty = await readWorkbook(hostOf({ name: 'Feuille', rows: [['Feuille de route']] }));
  const made = await filledForm(
    { ...empty, roadmap: source },
    { name: 'Remontée.xlsx', bytes: form },
    { date: FORM_DAY, openForm, ...(changes && { changes }) },
  );
  if ('problem' in made) throw new Error(made.problem);
  const { file, report } = made;
  const snapshot = await readFile(file.bytes, file.name);
  return {
    bytes: file.bytes,
    name: file.name,
    rows: Object.fromEntries(snapshot.sheets.map((sheet) => [sheet.name, textRows(sheet)])),
    said: plain(templateTexts.filled(report.filled)),
    noPlace: report.noPlace.map((one) => plain(templateTexts.noPlace(one))),
    roadmap: readRoadmap(snapshot).roadmap,
    snapshot,
  };
}

function textRows({ cells }: WorkbookSnapshot['sheets'][number]): string[][] {
  const rows: string[][] = [];
  for (const { row, column, cell } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length <= column) line.push('');
    line[column] = plain(cell.text);
  }
  return rows;
}

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
