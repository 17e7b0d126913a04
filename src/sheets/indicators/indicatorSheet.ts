import type { Roadmap } from '../../domain/roadmap';
import { indicatorTexts } from '../../messages/fr';
import { cellAddress, rectAddress } from '../../workbook/address';
import { sheetPlan, type ChartPlan, type PlannedCell, type SheetPlan } from '../../workbook/plan';
import type { ChartModel } from '../charts/chart';
import { putChart } from '../charts/chartBlock';
import { indicatorCharts } from '../charts/charts';
import { roadmapIdentity } from '../labels';
import { looks, TAB_COLOR } from '../looks';
import { PlanBuilder } from '../planBuilder';
import { fitsOnePage, printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { rowHeight } from '../textFit';
import { indicatorColumns, type IndicatorColumn, type IndicatorLine } from './indicatorColumns';
import { indicatorGroups, linesOf } from './indicatorRows';
import { putIndicatorTable, type PlacedTable } from './indicatorTable';

const ROWS = { title: 0, identity: 1, summary: 2, header: 3 } as const;
/** The way to the chart begins here, beside the summary. */
const CHART_LINK_COLUMN = 1;

/** Every indicator with its targets, by axis and objective, and one chart where there are figures for it. */
export const indicatorSheet: GeneratedSheet = {
  id: 'indicateurs',
  lacks: ({ indicators }) => (indicators.length === 0 ? 'indicators' : null),
  plans: ({ roadmap }) => [planIndicators(roadmap)],
};

function planIndicators(roadmap: Roadmap): SheetPlan {
  const groups = indicatorGroups(roadmap);
  const lines = linesOf(
    groups.flatMap(({ objectives }) => objectives.flatMap(({ indicators }) => indicators)),
  );
  const columns = indicatorColumns(lines);
  const columnWidths = columns.map(({ width }) => width);
  const builder = new PlanBuilder();
  const table = putIndicatorTable(builder, ROWS.header, roadmap, groups, columns);
  const model = firstChart(roadmap);
  const chartTop = table.last + 2;
  const chart = model && putChartBelow(builder, chartTop, model, columns, table);
  putTop(builder, roadmap, columnWidths, summary(lines, columns, table), model && chartLink(model, chartTop));
  const grid = builder.grid();
  return sheetPlan({
    id: indicatorSheet.id,
    name: indicatorTexts.tab,
    tabColor: TAB_COLOR,
    ...grid,
    columnWidths,
    freeze: { rows: ROWS.header + 1, columns: 0 },
    charts: chart ? [chart] : [],
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: ROWS.header, last: ROWS.header },
      ...(chart && !fitsOnePage(grid.rowHeights, columnWidths) && { pageBreaks: [chartTop] }),
      ...printTexts(roadmap, indicatorTexts.title),
    },
  });
}

function firstChart(roadmap: Roadmap): ChartModel | null {
  for (const make of indicatorCharts) {
    const model = make(roadmap);
    if (model) return model;
  }
  return null;
}

function putChartBelow(
  builder: PlanBuilder,
  top: number,
  model: ChartModel,
  columns: IndicatorColumn[],
  table: PlacedTable,
): ChartPlan {
  const valueColumn = columns.findIndex(({ id }) => id === 'value');
  return putChart(builder, model, {
    top,
    columnWidths: columns.map(({ width }) => width),
    formulaOf: (measure) => {
      const row = table.targetRows.get(measure);
      return row === undefined ? undefined : cellAddress(row, valueColumn);
    },
  });
}

/** Title, whose it is, how much there is, and the way down to the chart. */
function putTop(
  builder: PlanBuilder,
  roadmap: Roadmap,
  columnWidths: number[],
  counts: PlannedCell,
  link: PlannedCell | null,
): void {
  const right = columnWidths.length - 1;
  const across = (row: number, left: number, last: number, cell: PlannedCell): number => {
    builder.merge({ top: row, bottom: row, left, right: last }, cell);
    const width = columnWidths.slice(left, last + 1).reduce((sum, column) => sum + column, 0);
    return rowHeight(String(cell.value), width, cell.style);
  };
  const title = across(ROWS.title, 0, right, { value: indicatorTexts.title, style: looks.title });
  const whose = across(ROWS.identity, 0, right, { value: roadmapIdentity(roadmap), style: looks.subtitle });
  const counted = across(ROWS.summary, 0, link ? CHART_LINK_COLUMN - 1 : right, counts);
  const linked = link ? across(ROWS.summary, CHART_LINK_COLUMN, right, link) : 0;
  builder
    .height(ROWS.title, title)
    .height(ROWS.identity, whose)
    .height(ROWS.summary, Math.max(counted, linked));
}

function chartLink({ title }: ChartModel, row: number): PlannedCell {
  return {
    value: indicatorTexts.seeChart(title),
    link: { sheet: indicatorTexts.tab, address: cellAddress(row, 0) },
    style: looks.link,
  };
}

/** « Indicateurs : 29 · Cibles : 32 · Cibles chiffrées : 30 », counted in the columns of the table. */
function summary(
  lines: IndicatorLine[],
  columns: IndicatorColumn[],
  { first, last }: PlacedTable,
): PlannedCell {
  const parts = indicatorTexts.summary.map(({ label, column: id }) => {
    const at = columns.findIndex((column) => column.id === id);
    const column = columns[at];
    if (!column) return { formula: `"${label}0"`, value: `${label}0` };
    // A cell that several lines share is filled in the first of them only.
    const cells = new Set(lines.filter((line) => column.cell(line).value !== undefined).map(column.shared));
    return {
      formula: `"${label}"&COUNTA(${rectAddress({ top: first, bottom: last, left: at, right: at })})`,
      value: `${label}${String(cells.size)}`,
    };
  });
  return {
    formula: parts.map(({ formula }) => formula).join('&'),
    value: parts.map(({ value }) => value).join(''),
    style: looks.note,
  };
}
