import { decisionDateFields, DECISIONS_ID, type DecisionField } from '../../domain/copil/decisions';
import type { Roadmap } from '../../domain/roadmap';
import { decisionColumnTexts, decisionTexts } from '../../messages/fr/decisionSheet';
import type { Rect } from '../../workbook/address';
import {
  sheetPlan,
  type CellStyle,
  type PlannedCell,
  type SheetPlan,
  type Validation,
} from '../../workbook/plan';
import { putAcross } from '../across';
import { expecting } from '../expected';
import { codedTitle, roadmapIdentity } from '../labels';
import { looks, TAB_COLOR } from '../looks';
import { PlanBuilder } from '../planBuilder';
import { printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { rowHeight } from '../textFit';
import { decisionColumns, type DecisionColumn } from './decisionColumns';
import { decisionRows, type DecisionRow } from './decisionRows';

/** What the names that are offered are called. */
const ACTION_NAMES = 'FDR_ActionsDecisions';
const TABLE = 'FDR_Decisions';

const ROWS = { title: 0, identity: 1, usage: 2, header: 4, first: 5 } as const;
/** Below the last decision people find rows to type in; the table grows below those. */
const FREE_ROWS = 20;
const LEAST_HEIGHT = 20;
const GAP = 3;

/** The decisions of committees, asked for or taken, and what became of them: a row each, which people type. */
export const decisionSheet: GeneratedSheet = {
  id: DECISIONS_ID,
  lacks: ({ actions }) => (actions.length === 0 ? 'actions' : null),
  plans: ({ roadmap }) => [planDecisions(roadmap)],
};

/** The decisions of a roadmap, each exactly as it was typed, and free rows below them. */
export function planDecisions(roadmap: Roadmap): SheetPlan {
  const builder = new PlanBuilder();
  const rows = decisionRows(roadmap);
  const columns = decisionColumns(rows.some(({ source }) => source));
  const right = columns.length - 1;
  const bottom = ROWS.header + rows.length + FREE_ROWS;
  putTop(builder, roadmap, columns);
  for (let i = 0; i < rows.length + FREE_ROWS; i++) putRow(builder, i, rows[i], columns);
  const offered = [...new Set(roadmap.actions.map(codedTitle))];
  const list = putList(builder, offered, right + 2);
  return sheetPlan({
    id: DECISIONS_ID,
    name: decisionTexts.tab,
    tabColor: TAB_COLOR,
    ...builder.grid(),
    columnWidths: [...columns.map(({ width }) => width), GAP, 40],
    columnsOf: columns.map(({ id }) => id).join(' '),
    foldedColumns: [{ first: right, last: right + 2 }],
    freeze: { rows: ROWS.first, columns: 0 },
    validations: columns.flatMap(({ id }, at) =>
      validationsOf(id, { top: ROWS.first, bottom, left: at, right: at }, offered),
    ),
    names: offered.length > 0 ? [{ name: ACTION_NAMES, rect: list }] : [],
    tables: [{ name: TABLE, rect: { top: ROWS.header, bottom, left: 0, right } }],
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: ROWS.header, last: ROWS.header },
      ...printTexts(roadmap, decisionTexts.title),
    },
  });
}

function putTop(builder: PlanBuilder, roadmap: Roadmap, columns: readonly DecisionColumn[]): void {
  const shown = columns.filter(({ folded }) => !folded);
  const width = shown.reduce((sum, column) => sum + column.width, 0);
  const top: [row: number, value: string, style: CellStyle][] = [
    [ROWS.title, decisionTexts.title, looks.title],
    [ROWS.identity, roadmapIdentity(roadmap), looks.subtitle],
    [ROWS.usage, decisionTexts.usage, looks.note],
  ];
  for (const [row, value, style] of top)
    putAcross(builder, row, { value, style }, { right: shown.length - 1, width });
  builder
    .putRow(
      ROWS.header,
      0,
      columns.map(({ header }) => ({ value: header, style: looks.header })),
    )
    .height(ROWS.header, LEAST_HEIGHT);
}

/** A decision, or a free row; each cell is known by its row, counted from 1. */
function putRow(
  builder: PlanBuilder,
  i: number,
  given: DecisionRow | undefined,
  columns: readonly DecisionColumn[],
): void {
  const row = ROWS.first + i;
  let height = LEAST_HEIGHT;
  columns.forEach(({ id, width, style, folded }, column) => {
    const cell: PlannedCell = { ...contentOf(id, given), style };
    if (id === 'source') builder.put(row, column, cell);
    else builder.own(row, column, `${String(i + 1)}/${id}`, cell);
    if (!folded) height = Math.max(height, rowHeight(String(cell.value ?? ''), width, style));
  });
  builder.height(row, height);
}

function contentOf(id: DecisionColumn['id'], given: DecisionRow | undefined): Pick<PlannedCell, 'value'> {
  if (!given) return {};
  if (id === 'mark') return given.id === undefined ? {} : { value: given.id };
  if (id !== 'source') return given.cells[id] ?? {};
  return given.source ? { value: decisionTexts.place(given.source.sheet, given.source.address) } : {};
}

/** The names that are offered, each once; answers with their cells. */
function putList(builder: PlanBuilder, names: readonly string[], column: number): Rect {
  builder.put(ROWS.header, column, { value: decisionTexts.list, style: looks.header });
  names.forEach((value, i) => builder.put(ROWS.first + i, column, { value }));
  return { top: ROWS.first, bottom: ROWS.header + names.length, left: column, right: column };
}

function validationsOf(id: DecisionColumn['id'], rect: Rect, offered: string[]): Validation[] {
  if (id === 'source') return [];
  const { header: title, help: text } = id === 'mark' ? decisionTexts.mark : decisionColumnTexts[id];
  const prompt = { title, text };
  if (id === 'action') return [{ rect, values: offered, from: ACTION_NAMES, strict: false, prompt }];
  if (decisionDateFields.has(id as DecisionField)) return [expecting(rect, 'date', prompt)];
  return [{ rect, values: id === 'status' ? decisionTexts.states : [], strict: false, prompt }];
}
