import { coverageOf, type Coverage } from '../../domain/coverage';
import type { Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { sheetTexts } from '../../messages/fr';
import { coverageTexts } from '../../messages/fr/coverage';
import { cellAddress } from '../../workbook/address';
import {
  sheetPlan,
  type CellStyle,
  type ChartPlan,
  type ConditionalFormat,
  type SheetPlan,
} from '../../workbook/plan';
import { freeTabName } from '../../workbook/tabNames';
import { putAcross } from '../across';
import { groupByAxis } from '../../domain/grouping';
import { headingOf, roadmapIdentity } from '../labels';
import { conditionalLooks, looks, SERIES_COLORS, SHARE_FORMAT, TAB_COLOR } from '../looks';
import { MATRIX_ID, matricesOf, type MatrixOf } from '../matrix/matrixFrameworks';
import { matrixSheet } from '../matrix/matrixSheet';
import { PlanBuilder } from '../planBuilder';
import { printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { rowHeight } from '../textFit';
import { coverageFigures, COLUMNS, figureIds, type Figure } from './coverageFigures';
import {
  COLUMN_WIDTHS,
  coverageLayout,
  RIGHT,
  ROWS,
  SHEET_WIDTH,
  type CoverageLayout,
} from './coverageLayout';
import {
  axisInWords,
  countStyle,
  LEAST_HEIGHT,
  putActions,
  putAxes,
  putHeader,
  putLabel,
  putObjectives,
  shareStyle,
} from './coverageTables';
import { MatrixMarks } from './matrixMarks';

export const COVERAGE_ID = 'couverture';

/** How the actions cover the projet académique, in figures that follow the croix of the matrix; one sheet a matrix. */
export const coverageSheet: GeneratedSheet = {
  id: COVERAGE_ID,
  counts: [MATRIX_ID],
  lacks: (roadmap) => matrixSheet.lacks(roadmap),
  plans: ({ roadmap, plansOf }) => {
    const matrices = matricesOf(roadmap);
    const taken = new Set<string>();
    return plansOf(MATRIX_ID).map((plan, i) => {
      const matrix = matrices[i]!;
      const name = tidy(matrix.framework.title);
      const tab = freeTabName(i === 0 ? coverageTexts.tab : coverageTexts.tabOf(name), taken);
      taken.add(tab.toLowerCase());
      const title = matrices.length === 1 ? coverageTexts.title : coverageTexts.titleOf(name);
      return planCoverage(roadmap, matrix, plan, { tab, title });
    });
  },
};

/** The coverage of the framework of a matrix whose plan is given: the figures count its cells. */
export function planCoverage(
  roadmap: Roadmap,
  { id, framework }: Pick<MatrixOf, 'id' | 'framework'>,
  matrix: SheetPlan,
  { tab, title }: { tab: string; title: string },
): SheetPlan {
  const coverage = coverageOf(roadmap, framework);
  const groups = groupByAxis(roadmap, roadmap.actions);
  const layout = coverageLayout(coverage, figureIds(coverage).length, groups);
  const marks = new MatrixMarks(matrix);
  const builder = new PlanBuilder();
  putTop(builder, [
    [title, looks.title],
    [roadmapIdentity(roadmap), looks.subtitle],
    [usage(coverage, matrix.name, marks), looks.note],
  ]);
  putBrief(builder, coverageFigures(coverage, layout), layout);
  putAxes(builder, coverage, layout, axisHeader(framework.title, id));
  for (let row = layout.chart.top; row <= layout.chart.bottom; row++) builder.height(row, CHART_ROW);
  putObjectives(builder, coverage, layout, marks);
  putActions(builder, coverage, layout, { marks, roadmap, groups });
  const grid = builder.grid();
  return sheetPlan({
    id: id.replace(MATRIX_ID, COVERAGE_ID),
    name: tab,
    tabColor: TAB_COLOR,
    ...grid,
    columnWidths: COLUMN_WIDTHS,
    conditionalFormats: highlights(layout),
    charts: [chart(coverage, layout)],
    print: {
      orientation: 'portrait',
      paper: 'A4',
      pageBreaks: pageBreaks(layout, grid.rowHeights),
      ...printTexts(roadmap, title, 'portrait'),
    },
  });
}

/** Points of the rows under a chart, and of a row that nothing stands in. */
const CHART_ROW = 15;
/** Points that one page of A4 in portrait shows of this sheet, as wide as it is. */
const PAGE_HEIGHT = 860;

function axisHeader(framework: string, id: string): string {
  return id === MATRIX_ID ? coverageTexts.axis : coverageTexts.axisOf(tidy(framework));
}

function usage({ objectives }: Coverage, matrix: string, marks: MatrixMarks): string {
  const unseen = objectives
    .flatMap(({ links }) => links)
    .filter(({ action, objective }) => !marks.shows(action, objective)).length;
  return [coverageTexts.usage(matrix), ...(unseen > 0 ? [coverageTexts.leftOut(unseen)] : [])].join(' ');
}

function putTop(builder: PlanBuilder, lines: [value: string, style: CellStyle][]): void {
  lines.forEach(([value, style], i) => {
    putAcross(builder, ROWS.title + i, { value, style }, { right: RIGHT, width: SHEET_WIDTH });
  });
}

/** The figures, and beside each how it is computed. */
function putBrief(builder: PlanBuilder, figures: Figure[], { brief }: CoverageLayout): void {
  const { figures: labels, methods } = coverageTexts;
  putHeader(builder, brief.header, [
    coverageTexts.brief,
    coverageTexts.figure,
    coverageTexts.share,
    coverageTexts.method,
  ]);
  const methodStyle: CellStyle = { ...looks.text, size: 10 };
  const width = COLUMN_WIDTHS.slice(COLUMNS.third).reduce((sum, one) => sum + one, 0);
  figures.forEach(({ id, count, share }, i) => {
    const row = brief.first + i;
    putLabel(builder, row, labels[id]);
    builder
      .put(row, COLUMNS.count, { ...count, style: countStyle })
      .put(row, COLUMNS.second, { ...share, style: shareStyle })
      .merge(
        { top: row, bottom: row, left: COLUMNS.third, right: RIGHT },
        { value: methods[id], style: methodStyle },
      )
      .height(row, Math.max(LEAST_HEIGHT, rowHeight(methods[id], width, { size: 10, indent: 1 })));
  });
}

/** Two bars an axis: its share of the objectives, its share of the croix. */
function chart({ axes, objectives }: Coverage, { axes: table, chart: at }: CoverageLayout): ChartPlan {
  const column = (left: number, top = table.first, bottom = table.last): ChartPlan['at'] => ({
    top,
    bottom,
    left,
    right: left,
  });
  const series = (left: number, value: string, values: number[], color: string): ChartPlan['series'][number] => ({
    name: { rect: column(left, table.header, table.header), value },
    rect: column(left),
    values,
    color,
  });
  const shares = axes.map((axis) => axis.objectives.length / objectives.length);
  return {
    kind: 'bar',
    title: coverageTexts.chart,
    alt: `${[coverageTexts.chart, ...axes.map((axis) => axisInWords(axis, objectives.length))].join('. ')}.`,
    at,
    categories: {
      rect: column(COLUMNS.label),
      values: axes.map(({ axis }) => headingOf(axis, sheetTexts.axis)),
    },
    series: [
      series(COLUMNS.count, coverageTexts.objectiveShare, shares, SERIES_COLORS[1]),
      series(
        COLUMNS.second,
        coverageTexts.markShare,
        axes.map(({ share }) => share),
        SERIES_COLORS[0],
      ),
    ],
    numberFormat: SHARE_FORMAT,
    labels: true,
  };
}

/** Lines that something is said of, which stands beside them in words. */
function highlights({ objectives, actions }: CoverageLayout): ConditionalFormat[] {
  return (
    [
      [objectives, COLUMNS.third],
      [actions, COLUMNS.fourth],
    ] as const
  ).map(([{ first, last }, state]) => ({
    rect: { top: first, bottom: last, left: COLUMNS.label, right: RIGHT },
    formula: `$${cellAddress(first, state)}<>""`,
    style: conditionalLooks.unserved,
  }));
}

/** The objectives, and the actions, begin a page where they would not fit below what stands above them. */
function pageBreaks({ objectives, actions }: CoverageLayout, heights: (number | null)[]): number[] {
  const breaks: number[] = [];
  for (const { header, last } of [objectives, actions]) {
    const page = heights.slice(breaks.at(-1) ?? 0, last + 1);
    const points = page.reduce<number>((sum, height) => sum + (height ?? CHART_ROW), 0);
    if (points > PAGE_HEIGHT) breaks.push(header);
  }
  return breaks;
}
