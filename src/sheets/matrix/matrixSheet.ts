import type { Framework, Roadmap } from '../../domain/roadmap';
import type { MissingReason } from '../../domain/missing';
import { tidy } from '../../domain/text';
import { matrixTexts } from '../../messages/fr';
import { sheetPlan, type CellStyle, type PrintPlan, type SheetPlan } from '../../workbook/plan';
import { putAcross } from '../across';
import { codedTitle, roadmapIdentity } from '../labels';
import { looks, TAB_COLOR } from '../looks';
import { PlanBuilder } from '../planBuilder';
import { fitsPages, printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { rowHeight } from '../textFit';
import { linkKey } from './linkKey';
import { crossingOf, matrixModel, type MatrixMark, type MatrixModel } from './matrix';
import { putDoubts, styleOfMark } from './matrixDoubts';
import { markLists, matrixFormats } from './matrixFormats';
import { MATRIX_ID, matricesOf, type MatrixOf } from './matrixFrameworks';
import { COLUMNS, HEADER_SIZE, matrixLayout, ROWS, type MatrixLayout } from './matrixLayout';
import { matrixShape, usualShape, type MatrixShape } from '../../domain/matrixShape';
import { MARK, PARTIAL_MARK, putTotals } from './matrixTotals';

/** Actions × objectives of the projet académique; of each framework where a roadmap has several. */
export const matrixSheet: GeneratedSheet = {
  id: MATRIX_ID,
  lacks: lacksForMatrix,
  plans: ({ roadmap, settings }) =>
    matricesOf(roadmap).map((matrix) => planOf(roadmap, matrix, matrixShape(settings))),
};

/**
 * Widths of the sheet, in characters. It is printed one page wide, so a wider sheet is printed smaller and has room
 * for more rows on a page: type of 11 points comes out at 10 on the narrowest, at 8 on the widest. The narrowest that
 * makes one page is taken (one for each axis, where each begins a page), 22 actions × 11 objectives on A4 among them; what
 * makes several is printed larger. A3 has the same type, and room for more.
 */
const SHEET_WIDTHS = {
  A4: { least: 150, most: 190, step: 5, usual: 165 },
  A3: { least: 215, most: 270, step: 5, usual: 235 },
};
const MOST_ROWS_ON_A_PAGE = { A4: 42, A3: 60 };

function lacksForMatrix(roadmap: Roadmap): MissingReason | null {
  if (roadmap.frameworks.length === 0) return 'framework';
  if (matricesOf(roadmap).length === 0) return 'framework-objectives';
  return roadmap.actions.length === 0 ? 'actions' : null;
}

/** The matrix of a roadmap that has actions with one of its frameworks that has objectives, as if it had no other. */
export function planMatrix(
  roadmap: Roadmap,
  framework: Framework,
  shape: MatrixShape = usualShape,
): SheetPlan {
  return planOf(roadmap, matricesOf({ frameworks: [framework] })[0]!, shape);
}

function planOf(roadmap: Roadmap, matrix: MatrixOf, shape: MatrixShape): SheetPlan {
  const model = matrixModel(roadmap, matrix.framework, shape);
  const at = (width: number): SheetPlan => planAt(roadmap, matrix, { model, shape, width });
  const { least, most, step, usual } = SHEET_WIDTHS[shape.paper];
  const highest = shape.blocks
    ? Math.max(...model.rows.groups.map(({ count }) => count))
    : model.rows.items.length;
  if (highest <= MOST_ROWS_ON_A_PAGE[shape.paper]) {
    for (let width = least; width <= most; width += step) {
      const plan = at(width);
      if (fitsPages(plan)) return plan;
    }
  }
  return at(usual);
}

interface Making {
  model: MatrixModel;
  shape: MatrixShape;
  width: number;
}

function planAt(roadmap: Roadmap, matrix: MatrixOf, { model, shape, width }: Making): SheetPlan {
  const layout = matrixLayout(model, width, shape.blocks);
  const builder = new PlanBuilder();
  putTop(builder, topLines(roadmap, matrix, model), layout);
  putHeaders(builder, model, layout);
  putRows(builder, model, layout);
  putTotals(builder, model, layout);
  putDoubts(builder, roadmap, model.marks.flat(), {
    row: builder.nextRow + 1,
    right: layout.totalColumn,
    width: layout.columnWidths.reduce((sum, column) => sum + column, 0),
  });
  return sheetPlan({
    id: matrix.id,
    name: matrix.tab,
    tabColor: TAB_COLOR,
    ...builder.grid(),
    columnWidths: layout.columnWidths,
    ...(shape.transposed && { columnsOf: model.columns.of }),
    freeze: { rows: ROWS.body, columns: COLUMNS.marks },
    conditionalFormats: matrixFormats(model, layout),
    validations: markLists(model, layout),
    print: printOf(roadmap, matrix, shape, layout),
  });
}

function printOf(roadmap: Roadmap, { title }: MatrixOf, shape: MatrixShape, layout: MatrixLayout): PrintPlan {
  return {
    orientation: 'landscape',
    paper: shape.paper,
    titleRows: { first: ROWS.axes, last: ROWS.headers },
    titleColumns: { first: COLUMNS.code, last: COLUMNS.title },
    ...(shape.blocks && { pageBreaks: layout.bands.slice(1).map(({ row }) => row) }),
    ...printTexts(roadmap, title),
  };
}

type TopLine = [value: string, style: CellStyle];

/** What the sheet is, whose it is, and how it is used. */
function topLines(roadmap: Roadmap, { title }: MatrixOf, model: MatrixModel): TopLine[] {
  const shown = [model.rows, model.columns].find(({ of }) => of === 'actions')!.items.length;
  const all = roadmap.actions.length;
  const usage = [
    matrixTexts.usage(model.hasPartialMarks),
    ...(shown < all ? [matrixTexts.leftOut(shown, all)] : []),
  ];
  return [
    [title, looks.title],
    [roadmapIdentity(roadmap), looks.subtitle],
    [usage.join(' '), looks.note],
  ];
}

function putTop(builder: PlanBuilder, lines: TopLine[], layout: MatrixLayout): void {
  const width = layout.columnWidths.reduce((sum, column) => sum + column, 0);
  lines.forEach(([value, style], i) => {
    putAcross(builder, ROWS.title + i, { value, style }, { right: layout.totalColumn, width });
  });
}

/** Axes over what stands in the columns; code, title and total beside both. */
function putHeaders(builder: PlanBuilder, model: MatrixModel, layout: MatrixLayout): void {
  const beside: [column: number, value: string][] = [
    [COLUMNS.code, matrixTexts.code],
    [COLUMNS.title, matrixTexts.item[model.rows.of]],
    [layout.totalColumn, matrixTexts.total],
  ];
  for (const [column, value] of beside) {
    const rect = { top: ROWS.axes, bottom: ROWS.headers, left: column, right: column };
    builder.merge(rect, { value, style: looks.header });
  }
  for (const { heading: value, first, count } of model.columns.groups) {
    const left = COLUMNS.marks + first;
    const rect = { top: ROWS.axes, bottom: ROWS.axes, left, right: left + count - 1 };
    builder.merge(rect, { value, style: looks.header });
  }
  const style: CellStyle = {
    ...looks.header,
    bold: false,
    size: HEADER_SIZE,
    ...(layout.turned && { rotation: 90, vertical: 'bottom' }),
  };
  const headers = model.columns.items.map((item) => ({ value: codedTitle(item), style }));
  builder
    .putRow(ROWS.headers, COLUMNS.marks, headers)
    .height(ROWS.axes, layout.axesHeight)
    .height(ROWS.headers, layout.headersHeight);
}

/** A band for each axis of the rows, and under it its rows with their marks, which people may change. */
function putRows(builder: PlanBuilder, model: MatrixModel, layout: MatrixLayout): void {
  const titleWidth = layout.columnWidths[COLUMNS.title]!;
  const bandWidth = layout.columnWidths.slice(0, layout.totalColumn).reduce((sum, width) => sum + width, 0);
  for (const { row, group } of layout.bands) {
    const cell = { value: group.heading, style: looks.band };
    putAcross(builder, row, cell, { left: COLUMNS.code, right: layout.totalColumn - 1, width: bandWidth });
  }
  model.rows.items.forEach((item, i) => {
    const row = layout.items[i]!;
    const title = tidy(item.title);
    builder
      .put(row, COLUMNS.code, {
        ...(item.code !== undefined && { value: item.code }),
        style: looks.centered,
      })
      .put(row, COLUMNS.title, { value: title, style: looks.text })
      .height(row, rowHeight(title, titleWidth, looks.text));
    model.marks[i]!.forEach((mark, column) => {
      const { action, objective } = crossingOf(model, i, column);
      builder.own(row, COLUMNS.marks + column, linkKey(action, objective), {
        ...(mark && { value: written(mark) }),
        style: styleOfMark(mark),
      });
    });
  });
}

function written(mark: MatrixMark): string {
  return mark.partial ? PARTIAL_MARK : MARK;
}
