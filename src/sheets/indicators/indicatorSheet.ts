import type { Roadmap } from '../../domain/roadmap';
import { indicatorTexts } from '../../messages/fr';
import { rectAddress } from '../../workbook/address';
import { sheetPlan, type PlannedCell, type SheetPlan } from '../../workbook/plan';
import { putAcross } from '../across';
import { roadmapIdentity } from '../labels';
import { looks, TAB_COLOR } from '../looks';
import { PlanBuilder } from '../planBuilder';
import { printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { indicatorColumns, type IndicatorColumn, type IndicatorLine } from './indicatorColumns';
import { indicatorGroups, linesOf } from './indicatorRows';
import { putIndicatorTable, type PlacedTable } from './indicatorTable';

const ROWS = { title: 0, identity: 1, summary: 2, header: 3 } as const;

/** Every indicator with its targets, by axis and objective. */
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
  putTop(builder, roadmap, columnWidths, summary(lines, columns, table));
  return sheetPlan({
    id: indicatorSheet.id,
    name: indicatorTexts.tab,
    tabColor: TAB_COLOR,
    ...builder.grid(),
    columnWidths,
    freeze: { rows: ROWS.header + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: ROWS.header, last: ROWS.header },
      ...printTexts(roadmap, indicatorTexts.title),
    },
  });
}

/** Title, whose it is, how much there is. */
function putTop(builder: PlanBuilder, roadmap: Roadmap, columnWidths: number[], counts: PlannedCell): void {
  const across = { right: columnWidths.length - 1, width: columnWidths.reduce((sum, one) => sum + one, 0) };
  putAcross(builder, ROWS.title, { value: indicatorTexts.title, style: looks.title }, across);
  putAcross(builder, ROWS.identity, { value: roadmapIdentity(roadmap), style: looks.subtitle }, across);
  putAcross(builder, ROWS.summary, counts, across);
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
