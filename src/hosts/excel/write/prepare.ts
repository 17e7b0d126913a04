import { isChartOf } from '../../../workbook/chartNames';
import { absoluteRect, sheetReference } from '../../../workbook/address';
import { foldChanges, type FoldChanges } from '../../../workbook/folds';
import type { PlanNames, WorkbookName } from '../../../workbook/planNames';
import type { References } from '../../../workbook/references';
import type { SheetTarget } from '../../../workbook/sheetTargets';
import { sameColumns, STAMP_NAME, stampText } from '../../../workbook/stamp';
import { textValue } from '../../../workbook/textFormula';
import { quoted } from './cells';
import { newColumns, renewedColumns, withFolds, type ColumnSetting, type PresentColumn } from './columns';
import type { PresentSheet, Surroundings } from './look';
import { hiddenName } from './sheetNames';
import type { WrittenSheet } from './writtenSheet';

/** Tab of a sheet that is not finished. */
const INCOMPLETE_COLOR = '#C00000';
const FIRST_CELL = 'A1';

export interface Preparation {
  surroundings: Surroundings;
  targets: readonly SheetTarget[];
  names: PlanNames<WorkbookName>;
  references: (target: SheetTarget) => References;
  /** What the first cell says until the sheet is finished. */
  mark: string;
}

/** A sheet that is ready to be written, and what its columns and folds get. */
export interface PreparedSheet {
  written: WrittenSheet;
  columns: ColumnSetting[];
  folds: FoldChanges;
  /** How the sheet spells the names of its records of widths and folds, where it has them. */
  widthsName?: string | undefined;
  foldsName?: string | undefined;
}

/**
 * Adds new sheets, and empties those that are renewed of everything but what people put there: comments, charts and
 * pictures of their own. First of all each sheet is stamped and marked as incomplete. What it gives tells the sheets
 * to write, once Excel has answered.
 */
export function prepare(
  context: Excel.RequestContext,
  { surroundings, targets, names, references, mark }: Preparation,
): () => PreparedSheet[] {
  const begun = targets.map((target) => {
    const present = target.renewed ? surroundings.sheets[target.position] : undefined;
    const sheet = present?.sheet ?? context.workbook.worksheets.add(target.tab);
    const columns = presentColumns(target, present);
    stampIncomplete(sheet, target, present);
    if (!present) writeMark(sheet, mark);
    return { target, present, sheet, columns };
  });
  for (const { target, present, sheet } of begun) {
    if (present) empty(sheet, target, present, mark);
  }
  for (const { target, sheet } of begun) nameCells(context, target, sheet, names);
  return () =>
    begun.map(({ target, present, sheet, columns }) => ({
      written: { ...target, sheet, references: references(target) },
      widthsName: present?.widthsName,
      foldsName: present?.foldsName,
      ...columnsOf(target, present, columns?.value.map(presentColumn)),
    }));
}

/** What columns and folds get; `now` tells how the columns stand, where it still counts. */
function columnsOf(
  { plan }: SheetTarget,
  present: PresentSheet | undefined,
  now: PresentColumn[] | undefined,
): Pick<PreparedSheet, 'columns' | 'folds'> {
  const isHidden = now && ((column: number): boolean => now[column]?.hidden ?? false);
  const folds = foldChanges(plan, present?.folds ?? [], isHidden);
  const columns = present
    ? renewedColumns(plan.columnWidths, present.recordedWidths?.widths, now)
    : newColumns(plan.columnWidths);
  return { folds, columns: withFolds(columns, folds) };
}

/** Asks how the columns of a sheet stand that was generated with known widths, where they still stand for the same. */
function presentColumns(
  { plan }: SheetTarget,
  present: PresentSheet | undefined,
): OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined {
  if (!present?.recordedWidths || !sameColumns(present.recordedWidths, plan)) return undefined;
  const count = Math.max(plan.columnWidths.length, present.recordedWidths.widths.length);
  return present.sheet
    .getRangeByIndexes(0, 0, 1, count)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
}

function presentColumn({ columnHidden, format }: Excel.ColumnProperties): PresentColumn {
  return { width: format?.columnWidth ?? 0, hidden: columnHidden ?? false };
}

/** A sheet with content is never stamped before it looks incomplete; a new one is stamped before anything else. */
function stampIncomplete(
  sheet: Excel.Worksheet,
  { plan }: SheetTarget,
  present: PresentSheet | undefined,
): void {
  const text = stampText({ id: plan.id, incomplete: true });
  if (present) sheet.tabColor = INCOMPLETE_COLOR;
  hiddenName(sheet, STAMP_NAME, textValue(text), present?.stampName);
  if (!present) sheet.tabColor = INCOMPLETE_COLOR;
}

function writeMark(sheet: Excel.Worksheet, mark: string): void {
  sheet.getRange(FIRST_CELL).values = [[quoted(mark)]];
}

function empty(sheet: Excel.Worksheet, { plan }: SheetTarget, present: PresentSheet, mark: string): void {
  // What a table looked like stays in its cells: their formats are cleared after.
  for (const name of present.tables) sheet.tables.getItem(name).convertToRange();
  const used = sheet.getUsedRange();
  used.clear('Contents');
  writeMark(sheet, mark);
  sheet.autoFilter.remove();
  used.unmerge();
  used.clear('RemoveHyperlinks');
  used.clear('Formats');
  const all = sheet.getRange();
  all.rowHidden = false;
  all.format.autofitRows();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  for (const name of present.charts) {
    if (isChartOf(plan.id, name)) sheet.charts.getItem(name).delete();
  }
}

/** The names of a plan's cells: those of an earlier run are led to their new place. */
function nameCells(
  { workbook }: Excel.RequestContext,
  { plan, tab }: SheetTarget,
  sheet: Excel.Worksheet,
  { called, replaced }: PlanNames<WorkbookName>,
): void {
  for (const { name, rect } of plan.names) {
    const here = called.get(plan)?.get(name.toLowerCase()) ?? name;
    const earlier = replaced.find((entry) => entry.name.toLowerCase() === here.toLowerCase());
    if (earlier)
      workbook.names.getItem(earlier.name).formula = `=${sheetReference(tab)}${absoluteRect(rect)}`;
    else
      workbook.names.add(
        here,
        sheet.getRangeByIndexes(rect.top, rect.left, rect.bottom - rect.top + 1, rect.right - rect.left + 1),
      );
  }
}
