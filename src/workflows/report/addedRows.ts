import { codeKey, parentCode } from '../../domain/codes';
import type { Axis, Roadmap, Source } from '../../domain/roadmap';
import { labelKey } from '../../domain/text';
import { Grid } from '../../layouts/grid';
import { headingOf } from '../../sheets/labels';
import { readLinkKey } from '../../sheets/matrix/linkKey';
import { parseRect } from '../../workbook/address';
import { sheetNamed } from '../../workbook/cellAt';
import { matrixTable, type MatrixLine, type MatrixTable } from '../generatedMatrix';
import { generatedMarks } from '../ownedMarks';
import type { WorkbookReading } from '../readWorkbook';

/** An action that the user added in a generated matrix, in a row or over a column. */
export interface AddedRow {
  /** Its label there. */
  source: Source;
  code?: string;
  title: string;
  /** The axis of the roadmap that it stands under, null for actions without axis; undefined where nothing tells it. */
  axis: string | null | undefined;
}

/** The actions that the user added in the generated matrices, in the order in which these show them. */
export function addedRows({ roadmap, ownLinks, snapshot, state }: WorkbookReading): AddedRow[] {
  const added = roadmap.observations.filter(({ kind }) => kind === 'added-row');
  if (added.length === 0) return [];
  const crossings = generatedMarks({ ...roadmap, links: ownLinks }, snapshot, state);
  const matrices = new Map<string, Matrix | null>();
  return added.flatMap(({ source }): AddedRow[] => {
    let matrix = matrices.get(source.sheet);
    if (matrix === undefined) {
      const sheet = sheetNamed(snapshot, source.sheet);
      const grid = sheet && new Grid(sheet);
      const table = grid && matrixTable(grid);
      matrix = grid && table ? { grid, table, actions: actionsOn(source.sheet, table, crossings) } : null;
      matrices.set(source.sheet, matrix);
    }
    const line = matrix && linesOf(matrix.table).find((one) => one.source.address === source.address);
    if (!matrix || !line) return [];
    const { code, title } = line.labels.at(-1)!;
    if (title === '') return [];
    return [
      { source, ...(code !== undefined && { code }), title, axis: axisOf(roadmap, matrix, line, code) },
    ];
  });
}

interface Matrix {
  grid: Grid;
  table: MatrixTable;
  /** The ids of the actions that it shows, by their rows or columns. */
  actions: Map<number, string>;
}

function linesOf({ rows, columns, rowsOf }: MatrixTable): MatrixLine[] {
  return rowsOf === 'actions' ? rows : columns;
}

function actionsOn(
  sheet: string,
  { rowsOf }: MatrixTable,
  crossings: ReturnType<typeof generatedMarks>,
): Map<number, string> {
  const found = new Map<number, string>();
  for (const [key, { source }] of crossings) {
    const rect = source.sheet === sheet ? parseRect(source.address) : null;
    if (rect) found.set(rowsOf === 'actions' ? rect.top : rect.left, readLinkKey(key)!.action);
  }
  return found;
}

/** Told by the band or the header that it stands under, else by the action before it; below the totals by its code. */
function axisOf(
  roadmap: Roadmap,
  { grid, table, actions }: Matrix,
  line: MatrixLine,
  code: string | undefined,
): AddedRow['axis'] {
  if (!line.inBody) return axisByCode(roadmap, code);
  const headings = new Map(
    roadmap.axes.map((axis) => [labelKey(headingOf(axis, roadmap.levels.axis)), axis] as const),
  );
  const headingAt = (row: number, column: number): Axis | undefined => {
    const { top, left } = grid.block(row, column);
    return headings.get(labelKey(grid.text(top, left)));
  };
  const inRows = table.rowsOf === 'actions';
  if (!inRows) {
    const over = grid.rows.filter((row) => row < parseRect(line.source.address)!.top);
    const axis = over.map((row) => headingAt(row, line.at)).find((one) => one !== undefined);
    if (axis) return axis.id;
  }
  for (let at = line.at - 1; at >= 0; at--) {
    const action = actions.get(at);
    if (action !== undefined) return roadmap.actions.find(({ id }) => id === action)?.axis;
    const band = inRows && grid.columnsOf(at)[0];
    const axis = typeof band === 'number' ? headingAt(at, band) : undefined;
    if (axis) return axis.id;
  }
  return axisByCode(roadmap, code);
}

/** The axis of the actions whose code begins alike, or that of all actions where they have but one. */
function axisByCode({ actions, axes }: Roadmap, code: string | undefined): AddedRow['axis'] {
  const only = one(actions.map(({ axis }) => axis));
  if (only !== undefined || code === undefined) return only;
  const parent = parentCode(code);
  if (parent === null) return undefined;
  const coded = axes.find((axis) => axis.code !== undefined && codeKey(axis.code) === codeKey(parent));
  if (coded) return coded.id;
  return one(
    actions
      .filter((action) => action.code !== undefined && parentCode(action.code) === parent)
      .map(({ axis }) => axis),
  );
}

function one<T>(values: readonly T[]): T | undefined {
  const different = new Set(values);
  return different.size === 1 ? values[0] : undefined;
}
