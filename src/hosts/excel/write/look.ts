import { readRecordedFolds, type Fold } from '../../../workbook/folds';
import {
  FOLDS_NAME,
  readRecordedWidths,
  STAMP_NAME,
  WIDTHS_NAME,
  type RecordedWidths,
} from '../../../workbook/stamp';
import type { OtherNames, WorkbookName } from '../../../workbook/planNames';
import type { SheetTarget } from '../../../workbook/sheetTargets';
import { textOf } from '../../../workbook/textFormula';

/** What a write must know of the workbook before it touches anything. */
export interface Surroundings {
  readOnly: boolean;
  /** No sheet can be added. */
  structureLocked: boolean;
  /** In the order of the tabs. */
  sheets: PresentSheet[];
  /** Names of the whole workbook, as Excel spells them. */
  names: WorkbookName[];
}

export interface PresentSheet {
  name: string;
  sheet: Excel.Worksheet;
  locked: boolean;
  /** Text of its stamp; missing on sheets of the user. */
  stamp?: string;
  /** How it spells the names of its stamp and of its records of widths and folds. */
  stampName?: string;
  widthsName?: string;
  foldsName?: string;
  /** Column widths it was generated with, in characters. */
  recordedWidths?: RecordedWidths;
  /** Columns that it has folded, as far as its record tells. */
  folds: Fold[];
  charts: string[];
  tables: string[];
  /** All names that belong to this sheet alone. */
  names: string[];
}

const SHEET_FACTS = [
  'items/name',
  'items/protection/protected',
  'items/names/items/name',
  'items/names/items/formula',
  'items/charts/items/name',
  'items/tables/items/name',
].join(',');

/** Asks what there is in the workbook; what it gives tells it, once Excel has answered. */
export function look(context: Excel.RequestContext): () => Surroundings {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.names.load('items/name,items/formula');
  workbook.worksheets.load(SHEET_FACTS);
  return () => {
    return {
      readOnly: workbook.readOnly,
      structureLocked: workbook.protection.protected,
      sheets: workbook.worksheets.items.map(presentSheet),
      names: workbook.names.items.map(({ name, formula }) => ({ name, value: String(formula) })),
    };
  };
}

/** What new names must not be called beside the names of the workbook: renewed sheets lose their tables. */
export function otherNames({ sheets }: Surroundings, targets: readonly SheetTarget[]): OtherNames {
  const renewed = new Set(targets.filter((target) => target.renewed).map(({ position }) => position));
  return {
    tables: sheets.flatMap(({ tables }, position) => (renewed.has(position) ? [] : tables)),
    local: sheets.flatMap(({ names }) => names),
  };
}

function presentSheet(sheet: Excel.Worksheet): PresentSheet {
  const texts = sheet.names.items.map(({ name, formula }) => ({ name, text: textOf(String(formula)) }));
  const named = (wanted: string): (typeof texts)[number] | undefined =>
    texts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const [stamp, widths, folds] = [named(STAMP_NAME), named(WIDTHS_NAME), named(FOLDS_NAME)];
  const recordedWidths = widths?.text === undefined ? undefined : readRecordedWidths(widths.text);
  return {
    name: sheet.name,
    sheet,
    locked: sheet.protection.protected,
    ...(stamp && { stampName: stamp.name }),
    ...(stamp?.text !== undefined && { stamp: stamp.text }),
    ...(widths && { widthsName: widths.name }),
    ...(recordedWidths && { recordedWidths }),
    ...(folds && { foldsName: folds.name }),
    folds: readRecordedFolds(folds?.text ?? ''),
    charts: sheet.charts.items.map(({ name }) => name),
    tables: sheet.tables.items.map(({ name }) => name),
    names: texts.map(({ name }) => name),
  };
}
