import { absoluteRect, sheetReference } from '../../../src/workbook/address';
import { pointsOfCharacters } from '../../../src/workbook/columnPoints';
import { heldHeader } from '../../../src/workbook/headerText';
import { heldText } from '../../../src/workbook/heldText';
import { PAGE_MARGINS } from '../../../src/workbook/pageMargins';
import type { Expected, PlannedCell, SheetPlan } from '../../../src/workbook/plan';
import { columnsIn, recordedFolds } from '../../../src/workbook/folds';
import { FOLDS_NAME, recordedWidths, STAMP_NAME, stampText, WIDTHS_NAME } from '../../../src/workbook/stamp';
import { TABLE_STYLE } from '../../../src/workbook/tables';
import { textValue } from '../../../src/workbook/textFormula';
import { heldPrompt, heldWarning, LEAST, valueList } from '../../../src/workbook/validationTexts';
import { chartOfPlan } from './chartOfPlan';
import { addSheet, freshId } from './emptyWorkbook';
import {
  cellKey,
  type ExcelCell,
  type ExcelComparison,
  type ExcelSheet,
  type ExcelWorkbook,
} from './workbook';

const POINTS_PER_INCH = 72;

/**
 * Puts a plan into a workbook as a perfect host would, without any client: for a test that begins where a sheet was
 * generated before. Sheets that its charts read must stand in the workbook already.
 */
export function sheetOfPlan(book: ExcelWorkbook, plan: SheetPlan): ExcelSheet {
  const sheet = addSheet(book, plan.name);
  sheet.tabColor = plan.tabColor ? `#${plan.tabColor}` : '';
  plan.rows.forEach((row, top) => {
    row.forEach((cell, left) => {
      if (cell) sheet.cells.set(cellKey(top, left), excelCell(cell));
    });
  });
  plan.columnWidths.forEach((width, column) => {
    if (width > 0) sheet.columns.set(column, { width: pointsOfCharacters(width) });
  });
  for (const column of (plan.foldedColumns ?? []).flatMap(columnsIn)) {
    sheet.columns.set(column, { ...sheet.columns.get(column), level: 1, hidden: true });
  }
  plan.rowHeights.forEach((height, row) => {
    if (height !== null) sheet.rows.set(row, { height });
  });
  sheet.merges = [...plan.merges];
  sheet.frozen = plan.freeze ?? null;
  sheet.conditionalFormats = plan.conditionalFormats.map(({ rect, formula, style }) => ({
    id: freshId(book),
    rects: [rect],
    formula: `=${formula}`,
    stopIfTrue: false,
    style,
  }));
  sheet.validations = plan.validations.map(({ rect, values, from, strict, expects, prompt, warning }) => {
    const { title, text } = prompt ? heldPrompt(prompt) : { title: '', text: '' };
    const list = from === undefined ? valueList(values) : `=${from}`;
    const told = heldWarning(warning);
    return {
      rect,
      list,
      ...(list === '' && expects && { compared: comparisonOf(expects) }),
      dropDown: true,
      ignoreBlanks: true,
      alert: { style: strict ? 'Stop' : 'Warning', showAlert: true, title: told.title, message: told.text },
      prompt: { showPrompt: true, title, message: text },
    };
  });
  sheet.names = stamps(plan);
  book.names.push(
    ...plan.names.map(({ name, rect }) => ({
      name,
      formula: `=${sheetReference(plan.name)}${absoluteRect(rect)}`,
      visible: true,
    })),
  );
  sheet.charts = plan.charts.map((chart, index) => chartOfPlan(chart, index, { plan, sheet, book }));
  sheet.tables = plan.tables.map(({ name, rect }) => ({
    id: freshId(book),
    name,
    rect,
    style: TABLE_STYLE,
    bandedRows: true,
  }));
  setUpPage(sheet, plan.print);
  return sheet;
}

function comparisonOf(expected: Expected): ExcelComparison {
  return {
    kind: expected === 'number' ? 'decimal' : 'date',
    operator: 'GreaterThanOrEqualTo',
    formula: `=${LEAST[expected]}`,
  };
}

function excelCell({ value = '', formula, style = {}, link }: PlannedCell): ExcelCell {
  return {
    value: typeof value === 'string' ? heldText(value) : value,
    style,
    ...(formula !== undefined && { formula: `=${formula}` }),
    ...(link && { link: { documentReference: sheetReference(link.sheet) + link.address } }),
  };
}

function stamps(plan: SheetPlan): ExcelSheet['names'] {
  const widths = recordedWidths(plan);
  const folds = recordedFolds(plan);
  const hidden = (name: string, text: string): ExcelSheet['names'][number] => ({
    name,
    formula: `=${textValue(text)}`,
    visible: false,
  });
  return [
    hidden(STAMP_NAME, stampText({ id: plan.id, incomplete: false })),
    ...(widths === undefined ? [] : [hidden(WIDTHS_NAME, widths)]),
    ...(folds === undefined ? [] : [hidden(FOLDS_NAME, folds)]),
  ];
}

function setUpPage({ page }: ExcelSheet, print: SheetPlan['print']): void {
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = print.paper;
  page.fit = { wide: 1, tall: null };
  page.titleRows = print.titleRows ?? null;
  page.titleColumns = print.titleColumns ?? null;
  page.header = heldHeader(print.header ?? '');
  page.footer = heldHeader(print.footer ?? '');
  page.rowBreaks = (print.pageBreaks ?? []).filter((row) => row > 0);
  page.centerHorizontally = true;
  for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
    page.margins[side] = PAGE_MARGINS[side] * POINTS_PER_INCH;
  }
}
