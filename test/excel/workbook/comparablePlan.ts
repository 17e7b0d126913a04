import { cellAddress, rectAddress } from '../../../src/workbook/address';
import { charactersOfPoints, pointsOfCharacters } from '../../../src/workbook/columnPoints';
import { recordedFolds } from '../../../src/workbook/folds';
import { heldHeader } from '../../../src/workbook/headerText';
import { heldText } from '../../../src/workbook/heldText';
import {
  labelFormat,
  type CellStyle,
  type ChartPlan,
  type PlannedCell,
  type SheetPlan,
  type Validation,
} from '../../../src/workbook/plan';
import type { CellValue } from '../../../src/workbook/snapshot';
import { heldPrompt, heldWarning } from '../../../src/workbook/validationTexts';
import { headerParts, headerText } from '../objects/headerText';
import { DEFAULT_COLUMN_WIDTH } from './sheetMetrics';

const POINTS_PER_PIXEL = 0.75;

/** What a plan says, in one way of saying it; addresses for blocks, so that a difference can be read. */
export interface ComparablePlan {
  id: string;
  name: string;
  tabColor: string;
  /** By address, only cells that hold or look like something. */
  cells: Record<string, ComparableCell>;
  /** From the left, in characters; those at the end that are as Excel has them by default are left out. */
  columnWidths: number[];
  /** `2-3,5-5`, counted from 0. */
  folds: string;
  /** By number of the row, in points. */
  rowHeights: Record<string, number>;
  merges: string[];
  freeze: { rows: number; columns: number };
  /** The first has the highest priority. */
  conditionalFormats: { at: string; formula: string; style: CellStyle }[];
  validations: ComparableValidation[];
  names: Record<string, string>;
  charts: ComparableChart[];
  tables: { at: string; name: string }[];
  print: ComparablePrint;
}

export interface ComparableValidation {
  at: string;
  /** Of values that are listed: `X,○`, `=FDR_Axes`; else the kind that is expected: `number`. */
  values: string;
  strict: boolean;
  prompt: Validation['prompt'] | null;
  warning?: NonNullable<Validation['warning']>;
}

export interface ComparablePrint {
  orientation: string;
  paper: string;
  /** The first and last row or column that each page repeats, from 0. */
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  header: string;
  footer: string;
  pageBreaks: number[];
}

export interface ComparableCell {
  /** Of a formula, the formula alone: what it computes to is Excel's affair. */
  value?: CellValue;
  formula?: string;
  style?: CellStyle;
  link?: string;
}

export interface ComparableChart {
  kind: string;
  title: string;
  textSize: number | null;
  at: string;
  categories: string;
  /** True where they are days. */
  days: boolean;
  series: { name: string; values: string; color: string; dashed: boolean }[];
  axes: string[];
  numberFormat: string;
  /** The format of the labels; empty where there are none. */
  labels: string;
  /** Where the axis of values begins and ends, and its steps; null where Excel chooses. */
  range: (number | null)[];
  sheet: string;
}

/**
 * The normal form in which a plan, and the sheet that was made of it and read back, are equal. What a sheet cannot tell
 * is left out: alternative texts, owned cells, cells that names of series stand in, values of formulas.
 */
export function comparablePlan(plan: SheetPlan): ComparablePlan {
  return {
    id: plan.id,
    name: plan.name,
    tabColor: plan.tabColor ?? '',
    cells: cellsOf(plan.rows),
    columnWidths: widthsOf(plan.columnWidths),
    folds: recordedFolds(plan) ?? '',
    rowHeights: Object.fromEntries(
      plan.rowHeights.flatMap((height, row) =>
        height === null ? [] : [[String(row + 1), drawnHeight(height)]],
      ),
    ),
    merges: plan.merges.map(rectAddress).sort(),
    freeze: plan.freeze ?? { rows: 0, columns: 0 },
    conditionalFormats: plan.conditionalFormats.map(({ rect, formula, style }) => ({
      at: rectAddress(rect),
      formula,
      style: meaningful(style),
    })),
    validations: plan.validations.map(comparableValidation).sort((a, b) => (a.at < b.at ? -1 : 1)),
    names: Object.fromEntries(plan.names.map(({ name, rect }) => [name, rectAddress(rect)])),
    charts: plan.charts.map((chart) => comparableChart(chart, plan.name)),
    tables: plan.tables
      .map(({ name, rect }) => ({ at: rectAddress(rect), name }))
      .sort((a, b) => (a.at < b.at ? -1 : 1)),
    print: {
      orientation: plan.print.orientation,
      paper: plan.print.paper,
      titleRows: plan.print.titleRows ?? null,
      titleColumns: plan.print.titleColumns ?? null,
      header: heldParts(plan.print.header),
      footer: heldParts(plan.print.footer),
      pageBreaks: (plan.print.pageBreaks ?? []).filter((row) => row > 0),
    },
  };
}

function comparableValidation(validation: Validation): ComparableValidation {
  const { rect, values, from, strict, expects, prompt, warning } = validation;
  // Of a list that grows, the name alone: what its cells hold is theirs to say.
  const allowed = from === undefined ? values.join(',') || (expects ?? '') : `=${from}`;
  return {
    at: rectAddress(rect),
    values: allowed,
    // Nothing is refused, strictly or not, where everything is allowed.
    strict: strict && allowed !== '',
    prompt: prompt ? heldPrompt(prompt) : null,
    ...(allowed !== '' && warning && { warning: heldWarning(warning) }),
  };
}

function cellsOf(rows: SheetPlan['rows']): ComparablePlan['cells'] {
  const cells: ComparablePlan['cells'] = {};
  rows.forEach((row, top) => {
    row.forEach((cell, left) => {
      const comparable = cell ? comparableCell(cell) : {};
      if (Object.keys(comparable).length > 0) cells[cellAddress(top, left)] = comparable;
    });
  });
  return cells;
}

function comparableCell({ value, formula, style = {}, link }: PlannedCell): ComparableCell {
  const look = meaningful(style);
  const held = typeof value === 'string' ? heldText(value) : value;
  return {
    ...(formula !== undefined ? { formula } : held !== undefined && held !== '' && { value: held }),
    ...(Object.keys(look).length > 0 && { style: look }),
    ...(link && { link: `${link.sheet}!${link.address}` }),
  };
}

/** Looks that every cell has anyway: none of them says anything. */
const PLAIN: Required<Omit<CellStyle, 'color' | 'fill' | 'border' | 'horizontal'>> = {
  bold: false,
  italic: false,
  size: 11,
  vertical: 'bottom',
  wrap: false,
  rotation: 0,
  indent: 0,
  numberFormat: 'General',
};

function meaningful(style: CellStyle): CellStyle {
  const plain: CellStyle = PLAIN;
  // Excel indents only text that is set to one side.
  const indented: CellStyle = style.indent ? { horizontal: 'left', ...style } : style;
  const kept = Object.entries(indented)
    .filter(([name, value]) => value !== undefined && value !== plain[name as keyof CellStyle])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}

/** As Excel draws them, in whole pixels; what is left out, or 0, is as wide as Excel has it by default. */
function widthsOf(planned: readonly number[]): number[] {
  const standard = charactersOfPoints(DEFAULT_COLUMN_WIDTH);
  const widths = planned.map((width) =>
    width > 0 ? charactersOfPoints(pointsOfCharacters(width)) : standard,
  );
  while (widths.at(-1) === standard) widths.pop();
  return widths;
}

/** In points, in whole pixels as Excel draws it. */
function drawnHeight(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
}

function comparableChart(chart: ChartPlan, tab: string): ComparableChart {
  // An axis of shares is in percent whatever the figures are; then their format shows in labels alone.
  const labelsOnly = chart.stacking === 'percent' || chart.kind === 'pie';
  const showsFormat = chart.labels || !labelsOnly;
  const range = chart.valueRange ?? {};
  return {
    kind: [chart.kind, chart.stacking].filter(Boolean).join(' '),
    title: chart.title,
    textSize: chart.textSize ?? null,
    at: rectAddress(chart.at),
    categories: rectAddress(chart.categories.rect),
    days: chart.categories.days !== undefined && chart.kind !== 'radar' && chart.kind !== 'pie',
    series: chart.series.map(({ name, rect, color, dashed = false }) => ({
      name: name.value,
      values: rectAddress(rect),
      color,
      dashed,
    })),
    axes: chart.kind === 'pie' ? [] : [chart.categoryAxisTitle ?? '', chart.valueAxisTitle ?? ''],
    numberFormat: showsFormat ? (labelsOnly ? labelFormat(chart) : (chart.numberFormat ?? 'General')) : '',
    labels: chart.labels ? labelFormat(chart) : '',
    range: chart.kind === 'pie' ? [] : [range.minimum ?? null, range.maximum ?? null, range.step ?? null],
    sheet: chart.sheet ?? tab,
  };
}

/** The parts of a header in Excel's order. */
function heldParts(text = ''): string {
  return headerText(headerParts(heldHeader(text)));
}
