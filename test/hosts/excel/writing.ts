import { readFileSync } from 'node:fs';
import { FileHost } from '../../../src/hosts/file/fileHost';
import { run } from '../../../src/hosts/excel/run';
import { writePlans } from '../../../src/hosts/excel/write/writePlans';
import type { Progress, WriteReport } from '../../../src/workbook/host';
import { sheetPlan, type SheetPlan } from '../../../src/workbook/plan';
import { planSheets } from '../../../src/workflows/generateSheets';
import { readWorkbook } from '../../../src/workflows/readWorkbook';
import { startExcel, type OurExcel } from '../../excel/startExcel';
import { comparablePlan, type ComparablePlan } from '../../excel/workbook/comparablePlan';
import { planOfSheet, stampOf } from '../../excel/workbook/planOfSheet';
import { sheetFaults } from '../../excel/workbook/sheetFaults';
import { cellKey, type ExcelSheet, type ExcelWorkbook } from '../../excel/workbook/workbook';
import { workbookOf } from '../../excel/workbook/workbookOf';
import { sheet } from '../../support/grid';

/** Writing into our Excel, and looking at what stands there after. */

export const MARK = 'Feuille incomplète : générez-la de nouveau.';
export const SAMPLES = [
  'guyane-2020-2021',
  'guyane-2024-2025',
  'limoges-2016-2017',
  'nice-2017-2019',
  'nouvelle-aquitaine-2021',
] as const;

/** A sample's bytes, and the sheets that are generated of it. */
export async function sampleOf(
  name: (typeof SAMPLES)[number],
): Promise<{ bytes: Uint8Array; plans: SheetPlan[] }> {
  const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
  const { plans } = planSheets(await readWorkbook(new FileHost(bytes, `${name}.xlsx`)), {
    date: '2024-09-02',
  });
  return { bytes, plans };
}

/** A workbook with one sheet of the user's. */
export function userBook(...names: string[]): ExcelWorkbook {
  return workbookOf(
    ...['Axe 1', ...names].map((name) =>
      sheet(name, [
        ['Objectif', 'Actions'],
        ['1-1 Lire', 'Former'],
      ]),
    ),
  );
}

/** A sheet in a few words: texts from A1, one text a row. */
export function note(texts: string[], plan: Partial<SheetPlan> = {}): SheetPlan {
  return sheetPlan({
    id: 'note',
    name: 'Note',
    tabColor: '1F3864',
    rows: texts.map((value) => [{ value, style: { bold: true } }]),
    columnWidths: [8],
    print: { orientation: 'portrait', paper: 'A4' },
    ...plan,
  });
}

export interface Writing {
  /** Says what goes wrong, once Excel runs and before anything is asked of it. */
  arrange?: (excel: OurExcel) => void;
  progress?: Progress;
  signal?: AbortSignal;
}

/** Writes plans into a workbook in an Excel that is started for it. */
export async function write(
  book: ExcelWorkbook,
  plans: SheetPlan[],
  { arrange, progress, signal }: Writing = {},
): Promise<{ report: WriteReport; counters: OurExcel['counters'] }> {
  const excel = startExcel(book);
  try {
    arrange?.(excel);
    const report = await writePlans(plans, { run, texts: { incomplete: MARK }, progress, signal });
    return { report, counters: excel.counters };
  } finally {
    excel.close();
  }
}

export function sheetNamed(book: ExcelWorkbook, name: string): ExcelSheet {
  const found = book.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name} among ${book.sheets.map((one) => one.name).join(', ')}`);
  return found;
}

/** What stands on a sheet, in the form in which plans are compared. */
export function standing(book: ExcelWorkbook, name: string): ComparablePlan {
  return comparablePlan(planOfSheet(sheetNamed(book, name), book));
}

/** What a plan says, in the same form. */
export function planned(plan: SheetPlan): ComparablePlan {
  return comparablePlan(plan);
}

/** Expects of each plan that its sheet stands as it was planned, with all that a generated sheet has beside. */
export function expectStanding(book: ExcelWorkbook, plans: readonly SheetPlan[]): void {
  for (const plan of plans) {
    expect(standing(book, plan.name)).toEqual(planned(plan));
    expect(sheetFaults(sheetNamed(book, plan.name))).toEqual([]);
  }
}

/** Text of the first cells of the first column. */
export function firstColumn(book: ExcelWorkbook, name: string): string[] {
  const { cells } = sheetNamed(book, name);
  return [0, 1, 2].map((row) => String(cells.get(cellKey(row, 0))?.value ?? ''));
}

/** True for a generated sheet that says, to the program and to people, that it is not whole. */
export function saysIncomplete(found: ExcelSheet): boolean {
  return (
    stampOf(found)?.incomplete === true &&
    (found.tabColor === '#C00000' || found.cells.get(cellKey(0, 0))?.value === MARK)
  );
}
