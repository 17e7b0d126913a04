import { parseRect } from '../../../src/workbook/address';
import { charactersOfPoints } from '../../../src/workbook/columnPoints';
import {
  sheetPlan,
  type CellStyle,
  type ConditionalFormat,
  type PlannedCell,
  type SheetPlan,
  type Validation,
} from '../../../src/workbook/plan';
import type { Fold } from '../../../src/workbook/folds';
import { liesOn } from '../../../src/workbook/references';
import { readRecordedWidths, readStampText, STAMP_NAME, WIDTHS_NAME } from '../../../src/workbook/stamp';
import { textOf } from '../../../src/workbook/textFormula';
import { recalculate } from '../objects/formulas/calculation';
import { chartPlanOf } from './chartPlanOf';
import {
  cellKey,
  type ExcelCell,
  type ExcelConditionalFormat,
  type ExcelPage,
  type ExcelSheet,
  type ExcelStyle,
  type ExcelValidation,
  type ExcelWorkbook,
} from './workbook';

/**
 * A sheet of our Excel as the plan that would make it: the way back from what an add-in wrote. The plan's id is the
 * sheet's stamp, or its name where it has none. What a sheet does not know stays empty: alternative texts, owned cells.
 */
export function planOfSheet(sheet: ExcelSheet, book: ExcelWorkbook): SheetPlan {
  recalculate(book);
  return sheetPlan({
    id: stampOf(sheet)?.id ?? sheet.name,
    name: sheet.name,
    ...(sheet.tabColor && { tabColor: withoutHash(sheet.tabColor) }),
    rows: rowsOf(sheet),
    columnWidths: listOf(sheet.columns, ({ width }) =>
      width === undefined ? undefined : charactersOfPoints(width),
    ).map((width) => width ?? 0),
    ...columnsOf(sheet),
    ...foldedColumns(sheet, ({ hidden }) => hidden === true),
    rowHeights: listOf(sheet.rows, ({ height }) => height).map((height) => height ?? null),
    merges: sheet.merges,
    ...(sheet.frozen && { freeze: sheet.frozen }),
    conditionalFormats: sheet.conditionalFormats.flatMap(conditionalFormat),
    validations: sheet.validations.filter(saysSomething).map(validation),
    names: book.names.flatMap(({ name, formula }) => {
      const rect = liesOn(formula, sheet.name)
        ? parseRect(formula.slice(formula.lastIndexOf('!') + 1))
        : null;
      return rect ? [{ name, rect }] : [];
    }),
    charts: sheet.charts.map((chart) => chartPlanOf(chart, sheet, book)),
    tables: sheet.tables.map(({ name, rect }) => ({ name, rect })),
    print: printPlan(sheet.page),
  });
}

/** The stamp of a generated sheet; undefined for a sheet of the user's. */
export function stampOf(sheet: ExcelSheet): ReturnType<typeof readStampText> | undefined {
  const text = textOfName(sheet, STAMP_NAME);
  return text === undefined ? undefined : readStampText(text);
}

/** What its columns stand for, where that was kept beside their widths. */
function columnsOf(sheet: ExcelSheet): Pick<SheetPlan, 'columnsOf'> {
  const text = textOfName(sheet, WIDTHS_NAME);
  const of = text === undefined ? undefined : readRecordedWidths(text)?.columnsOf;
  return of === undefined ? {} : { columnsOf: of };
}

function textOfName(sheet: ExcelSheet, name: string): string | undefined {
  const named = sheet.names.find((one) => one.name === name);
  return named && textOf(named.formula);
}

function rowsOf(sheet: ExcelSheet): SheetPlan['rows'] {
  const places = [...sheet.cells.keys()].map((key) => key.split(',').map(Number));
  const height = Math.max(0, ...places.map(([row]) => row! + 1));
  return Array.from({ length: height }, (_, row) => {
    const width = Math.max(0, ...places.filter(([at]) => at === row).map(([, column]) => column! + 1));
    return Array.from({ length: width }, (_cell, column) =>
      plannedCell(sheet.cells.get(cellKey(row, column))),
    );
  });
}

function plannedCell(cell: ExcelCell | undefined): PlannedCell | null {
  if (!cell) return null;
  const { value, formula, link } = cell;
  const look = plannedStyle(cell.style);
  const planned: PlannedCell = {
    ...((value !== '' || formula !== undefined) && { value }),
    ...(formula !== undefined && { formula: formula.slice(1) }),
    ...(Object.keys(look).length > 0 && { style: look }),
    ...(link && { link: linkOf(link.documentReference) }),
  };
  return Object.keys(planned).length > 0 ? planned : null;
}

/** Neighbours that are in a group, once, and stand as `isAsked` says. */
export function foldedColumns(
  { columns }: ExcelSheet,
  isAsked: (column: { hidden?: boolean }) => boolean,
): Pick<SheetPlan, 'foldedColumns'> {
  const folds: Fold[] = [];
  for (const [column, line] of [...columns].sort(([a], [b]) => a - b)) {
    if (line.level === undefined || !isAsked(line)) continue;
    if (line.level > 1) throw new Error('a group in a group');
    if (folds.at(-1)?.last === column - 1) folds.at(-1)!.last = column;
    else folds.push({ first: column, last: column });
  }
  return folds.length > 0 ? { foldedColumns: folds } : {};
}

/** What plans have words for. */
function plannedStyle({ fontName: _name, underline: _line, sides: _sides, ...style }: ExcelStyle): CellStyle {
  return style;
}

/** `'Projet d''académie'!B4` in its two parts. */
function linkOf(reference: string): NonNullable<PlannedCell['link']> {
  const [, quoted, plain, address] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference) ?? [];
  if (address === undefined) throw new Error(`a link to no place: ${reference}`);
  return { sheet: quoted?.replaceAll("''", "'") ?? plain!, address };
}

/** The values of a map by index as a list as long as its last one. */
function listOf<Line, Value>(
  lines: ReadonlyMap<number, Line>,
  read: (line: Line) => Value | undefined,
): (Value | undefined)[] {
  const found = new Map(
    [...lines].flatMap(([index, line]) => {
      const value = read(line);
      return value === undefined ? [] : [[index, value] as const];
    }),
  );
  return Array.from({ length: Math.max(0, ...[...found.keys()].map((index) => index + 1)) }, (_, index) =>
    found.get(index),
  );
}

function conditionalFormat({ rects, formula, style }: ExcelConditionalFormat): ConditionalFormat[] {
  const [rect, ...others] = rects;
  // The formula is relative to the first block: in a plan, where each block has its own, it would mean something else.
  if (!rect || others.length > 0) throw new Error('a conditional format of several blocks');
  return [{ rect, formula: formula.slice(1), style }];
}

function saysSomething({ list, compared, prompt }: ExcelValidation): boolean {
  return list !== '' || compared !== undefined || isShown(prompt);
}

function isShown({ showPrompt, title, message }: ExcelValidation['prompt']): boolean {
  return showPrompt && (title !== '' || message !== '');
}

function validation({ rect, list, compared, alert, prompt }: ExcelValidation): Validation {
  const isTold = alert.title !== '' || alert.message !== '';
  return {
    rect,
    ...(list.startsWith('=')
      ? { values: [], from: list.slice(1) }
      : { values: list === '' ? [] : list.split(',') }),
    strict: alert.showAlert && alert.style === 'Stop',
    ...(compared && { expects: compared.kind === 'decimal' ? ('number' as const) : ('date' as const) }),
    ...(isTold && { warning: { title: alert.title, text: alert.message } }),
    ...(isShown(prompt) && { prompt: { title: prompt.title, text: prompt.message } }),
  };
}

function printPlan(page: ExcelPage): SheetPlan['print'] {
  const { titleRows, titleColumns, header, footer, rowBreaks } = page;
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paper: page.paperSize === 'A3' ? 'A3' : 'A4',
    ...(titleRows && { titleRows }),
    ...(titleColumns && { titleColumns }),
    ...(header && { header }),
    ...(footer && { footer }),
    ...(rowBreaks.length > 0 && { pageBreaks: rowBreaks }),
  };
}

function withoutHash(color: string): string {
  return color.replace('#', '');
}
