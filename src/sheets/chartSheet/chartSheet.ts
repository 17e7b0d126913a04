import type { Source } from '../../domain/roadmap';
import { chartSheetTexts } from '../../messages/fr/charts';
import { cellAddress } from '../../workbook/address';
import { sheetPlan, type CellStyle, type ChartPlan, type SheetPlan } from '../../workbook/plan';
import { putAcross } from '../across';
import { kindOf, putChart } from '../charts/chartBlock';
import { chartsOf, hasCharts, type Charts } from '../charts/charts';
import { COVERAGE_SHEET } from '../charts/coverageCharts';
import { FOLLOW_UP_ID } from '../charts/followUpCells';
import { roadmapIdentity } from '../labels';
import { looks, TAB_COLOR } from '../looks';
import { PlanBuilder } from '../planBuilder';
import { pagePoints, printTexts } from '../print';
import type { GeneratedSheet, SheetMaterial } from '../sheet';

/** Widths in characters: what a figure is about, then a column a series. */
const COLUMN_WIDTHS = [44, 13, 13, 13, 13, 13, 13];
const RIGHT = COLUMN_WIDTHS.length - 1;
const WIDTH = COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0);
const PAPER = { orientation: 'portrait', paper: 'A4' } as const;
/** Points that one page shows of this sheet, as wide as it is, with some to spare. */
const PAGE_HEIGHT = 0.97 * pagePoints(COLUMN_WIDTHS, PAPER);
const DEFAULT_ROW = 15;
/** A day after all values: whether there are charts does not depend on when one asks. */
const LAST_DAY = '9999-12-31';

/** Every chart that the workbook has figures for, each with its figures, what they say and where they are from. */
export const chartSheet: GeneratedSheet = {
  id: 'graphiques',
  counts: [COVERAGE_SHEET, FOLLOW_UP_ID],
  lacks: (roadmap) => (hasCharts(roadmap, LAST_DAY) ? null : 'figures'),
  plans: (material) => [planCharts(material)],
};

function planCharts(material: SheetMaterial): SheetPlan {
  const { roadmap } = material;
  const charts = chartsOf(material);
  const builder = new PlanBuilder();
  const put = (row: number, value: string, style: CellStyle, link?: Source): void => {
    putAcross(builder, row, { value, style, ...(link && { link }) }, { right: RIGHT, width: WIDTH - 4 });
  };
  put(0, chartSheetTexts.title, looks.title);
  put(1, roadmapIdentity(roadmap), looks.subtitle);
  put(2, chartSheetTexts.usage, looks.note);
  const contents = builder.nextRow;
  const afterContents = contents + charts.shown.length + 1;
  const blocks: { top: number; plan: ChartPlan }[] = [];
  for (const model of charts.shown) {
    const top = Math.max(afterContents, below(builder));
    const kind = kindOf(model, material.settings)!;
    blocks.push({ top, plan: putChart(builder, model, kind, { top, columnWidths: COLUMN_WIDTHS }) });
    put(contents + blocks.length - 1, chartSheetTexts.entry(model.title), looks.link, {
      sheet: chartSheetTexts.tab,
      address: cellAddress(top, 0),
    });
  }
  const notes = putNotes(builder, charts, put);
  const grid = builder.grid();
  return sheetPlan({
    id: chartSheet.id,
    name: chartSheetTexts.tab,
    tabColor: TAB_COLOR,
    ...grid,
    columnWidths: COLUMN_WIDTHS,
    charts: blocks.map(({ plan }) => plan),
    print: {
      ...PAPER,
      pageBreaks: pageBreaks([...blocks.map(({ top }) => top), ...notes], grid.rowHeights),
      ...printTexts(roadmap, chartSheetTexts.title, 'portrait'),
    },
  });
}

/** The first row below everything, charts too, after an empty one. */
function below(builder: PlanBuilder): number {
  return Math.max(builder.nextRow, builder.grid().rowHeights.length) + 1;
}

/** What is hidden or on no chart; gives the row that this begins at, where there is any. */
function putNotes(
  builder: PlanBuilder,
  { hidden, leftOut }: Charts,
  put: (row: number, value: string, style: CellStyle, link?: Source) => void,
): number[] {
  if (hidden.length === 0 && leftOut.length === 0) return [];
  const top = below(builder);
  put(top, chartSheetTexts.leftOut, looks.band);
  const linked: CellStyle = { ...looks.link, indent: 1 };
  for (const { text, source } of leftOut) put(builder.nextRow, text, linked, source);
  if (hidden.length > 0)
    put(builder.nextRow, chartSheetTexts.hidden(hidden.map(({ title }) => title)), looks.note);
  return [top];
}

/** A page begins where a block would not stand whole on the one before. */
function pageBreaks(tops: number[], heights: (number | null)[]): number[] {
  const breaks: number[] = [];
  tops.forEach((top, i) => {
    const page = heights.slice(breaks.at(-1) ?? 0, tops[i + 1] ?? heights.length);
    const points = page.reduce<number>((sum, height) => sum + (height ?? DEFAULT_ROW), 0);
    if (points > PAGE_HEIGHT && top > (breaks.at(-1) ?? 0)) breaks.push(top);
  });
  return breaks;
}
