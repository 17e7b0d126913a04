import type { Framework, Roadmap } from '../../domain/roadmap';
import type { MissingReason } from '../../domain/missing';
import { tidy } from '../../domain/text';
import { matrixTexts, sheetTexts } from '../../messages/fr';
import { sheetPlan, type CellStyle, type SheetPlan } from '../../workbook/plan';
import { codedTitle, headingOf, roadmapIdentity } from '../labels';
import { looks, TAB_COLOR } from '../looks';
import { PlanBuilder } from '../planBuilder';
import { fitsOnePage, printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { rowHeight } from '../textFit';
import { linkKey } from './linkKey';
import { matrixModel, matrixRows, type MatrixMark, type MatrixModel } from './matrix';
import { markLists, matrixFormats } from './matrixFormats';
import { COLUMNS, matrixLayout, OBJECTIVE_SIZE, ROWS, type MatrixLayout } from './matrixLayout';
import { MARK, PARTIAL_MARK, putTotals } from './matrixTotals';

const markStyle: CellStyle = { ...looks.centered, bold: true };

/** Actions × objectives of the projet académique. A roadmap with several frameworks has the matrix of the first. */
export const matrixSheet: GeneratedSheet = {
  id: 'matrice',
  lacks: lacksForMatrix,
  plans: ({ roadmap }) => [planMatrix(roadmap, roadmap.frameworks[0]!)],
};

/**
 * Widths of the sheet, in characters. It is printed one page wide, so a wider sheet is printed smaller and has room
 * for more rows on a page: type of 11 points comes out at 10 on the narrowest, at 8 on the widest. The narrowest that
 * makes one page of A4 is taken, 22 actions × 11 objectives among them; what makes several is printed larger.
 */
const SHEET_WIDTHS = { least: 150, most: 190, step: 5, usual: 165 };
const MOST_ACTIONS_ON_A_PAGE = 42;

function lacksForMatrix({ frameworks: [framework], actions }: Roadmap): MissingReason | null {
  if (!framework) return 'framework';
  if (framework.axes.every(({ objectives }) => objectives.length === 0)) return 'framework-objectives';
  return actions.length === 0 ? 'actions' : null;
}

/** The matrix of a roadmap that has actions with one of its frameworks that has objectives. */
export function planMatrix(roadmap: Roadmap, framework: Framework): SheetPlan {
  const model = matrixModel(roadmap, framework);
  let plan = planAt(roadmap, model, SHEET_WIDTHS.usual);
  if (matrixRows(model.groups).length > MOST_ACTIONS_ON_A_PAGE) return plan;
  for (let width = SHEET_WIDTHS.least; width <= SHEET_WIDTHS.most; width += SHEET_WIDTHS.step) {
    plan = planAt(roadmap, model, width);
    if (fitsOnePage(plan.rowHeights, plan.columnWidths)) return plan;
  }
  return planAt(roadmap, model, SHEET_WIDTHS.usual);
}

function planAt(roadmap: Roadmap, model: MatrixModel, sheetWidth: number): SheetPlan {
  const layout = matrixLayout(model, sheetWidth);
  const builder = new PlanBuilder();
  putTop(builder, roadmap, model, layout);
  putHeaders(builder, model, layout);
  putActions(builder, roadmap, model, layout);
  putTotals(builder, model, layout);
  return sheetPlan({
    id: matrixSheet.id,
    name: matrixTexts.tab,
    tabColor: TAB_COLOR,
    ...builder.grid(),
    columnWidths: layout.columnWidths,
    freeze: { rows: ROWS.body, columns: COLUMNS.marks },
    conditionalFormats: matrixFormats(model, layout),
    validations: markLists(model, layout),
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: ROWS.axes, last: ROWS.objectives },
      titleColumns: { first: COLUMNS.code, last: COLUMNS.title },
      ...printTexts(roadmap, matrixTexts.title),
    },
  });
}

/** What the sheet is, whose it is, and how it is used. */
function putTop(builder: PlanBuilder, roadmap: Roadmap, model: MatrixModel, layout: MatrixLayout): void {
  const width = layout.columnWidths.reduce((sum, column) => sum + column, 0);
  const lines: [row: number, value: string, style: CellStyle & { size: number }][] = [
    [ROWS.title, matrixTexts.title, looks.title],
    [ROWS.identity, roadmapIdentity(roadmap), looks.subtitle],
    [ROWS.usage, matrixTexts.usage(model.hasPartialMarks), looks.note],
  ];
  for (const [row, value, style] of lines) {
    const rect = { top: row, bottom: row, left: 0, right: layout.totalColumn };
    builder.merge(rect, { value, style }).height(row, rowHeight(value, width, style));
  }
}

/** Axes of the framework over their objectives; code, action and total beside both. */
function putHeaders(builder: PlanBuilder, model: MatrixModel, layout: MatrixLayout): void {
  const beside: [column: number, value: string][] = [
    [COLUMNS.code, matrixTexts.code],
    [COLUMNS.title, matrixTexts.action],
    [layout.totalColumn, matrixTexts.total],
  ];
  for (const [column, value] of beside) {
    const rect = { top: ROWS.axes, bottom: ROWS.objectives, left: column, right: column };
    builder.merge(rect, { value, style: looks.header });
  }
  for (const { axis, first } of model.axes) {
    const left = COLUMNS.marks + first;
    const right = left + axis.objectives.length - 1;
    const value = headingOf(axis, sheetTexts.axis);
    builder.merge({ top: ROWS.axes, bottom: ROWS.axes, left, right }, { value, style: looks.header });
  }
  const style: CellStyle = {
    ...looks.header,
    bold: false,
    size: OBJECTIVE_SIZE,
    ...(layout.turned && { rotation: 90, vertical: 'bottom' }),
  };
  const objectives = model.columns.map((objective) => ({ value: codedTitle(objective), style }));
  builder
    .putRow(ROWS.objectives, COLUMNS.marks, objectives)
    .height(ROWS.axes, layout.axesHeight)
    .height(ROWS.objectives, layout.objectivesHeight);
}

/** A band for each axis of the roadmap, and under it its actions with their marks, which people may change. */
function putActions(builder: PlanBuilder, roadmap: Roadmap, model: MatrixModel, layout: MatrixLayout): void {
  const titleWidth = layout.columnWidths[COLUMNS.title]!;
  const bandWidth = layout.columnWidths.slice(0, layout.totalColumn).reduce((sum, width) => sum + width, 0);
  for (const { row, group } of layout.bands) {
    const value = group.axis ? headingOf(group.axis, roadmap.levels.axis) : sheetTexts.withoutAxis;
    const rect = { top: row, bottom: row, left: COLUMNS.code, right: layout.totalColumn - 1 };
    builder.merge(rect, { value, style: looks.band }).height(row, rowHeight(value, bandWidth, looks.band));
  }
  for (const { row, item } of layout.actions) {
    const { action, marks } = item;
    const title = tidy(action.title);
    builder
      .put(row, COLUMNS.code, {
        ...(action.code !== undefined && { value: action.code }),
        style: looks.centered,
      })
      .put(row, COLUMNS.title, { value: title, style: looks.text })
      .height(row, rowHeight(title, titleWidth, looks.text));
    model.columns.forEach((objective, i) => {
      const mark = marks[i] ?? null;
      builder.own(row, COLUMNS.marks + i, linkKey(action.id, objective.id), {
        ...(mark && { value: written(mark) }),
        style: markStyle,
      });
    });
  }
}

function written(mark: MatrixMark): string {
  return mark.partial ? PARTIAL_MARK : MARK;
}
