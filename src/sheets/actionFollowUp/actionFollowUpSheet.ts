import { followUpKey } from '../../domain/followUp/followUpFields';
import { followUpParameters } from '../../domain/followUp/parameters';
import type { Roadmap } from '../../domain/roadmap';
import type { Settings } from '../../domain/settings';
import { actionFollowUpTexts } from '../../messages/fr/actionFollowUpSheet';
import { parameterTexts } from '../../messages/fr/parameterSheet';
import { absoluteRect, cellAddress, type Rect } from '../../workbook/address';
import { sheetPlan, type CellStyle, type PlannedCell, type SheetPlan } from '../../workbook/plan';
import { putAcross } from '../across';
import { bandedBreaks } from '../bandedBreaks';
import { roadmapIdentity } from '../labels';
import { conditionalLooks, looks, TAB_COLOR } from '../looks';
import { PARAMETERS_ID } from '../parameters/parameterSheet';
import { PlanBuilder } from '../planBuilder';
import { printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { fittedStyle, rowHeight } from '../textFit';
import type { ActionColumn, ActionColumnId } from './actionColumns';
import { actionLayout, ROWS, type ActionLine, type ActionLayout } from './actionLayout';
import { statusOf, type ActionRow } from './actionRows';
import { columnValidations } from './columnValidations';
import { situationCell, stateCell } from './situation';

export const ACTION_FOLLOW_UP_ID = 'suivi-actions';

/** What formulas of other sheets call these columns. */
export const actionColumnNames: Partial<Record<ActionColumnId, string>> = {
  state: 'FDR_ActionsStatut',
  progress: 'FDR_ActionsAvancement',
  situation: 'FDR_ActionsSituation',
};

const LEAST_HEIGHT = 20;
const { noStatus, tab, title, usage } = actionFollowUpTexts;

/** One row an action: where it stands, typed here. */
export const actionFollowUpSheet: GeneratedSheet = {
  id: ACTION_FOLLOW_UP_ID,
  counts: [PARAMETERS_ID],
  lacks: ({ actions }) => (actions.length === 0 ? 'actions' : null),
  plans: ({ roadmap, settings, day }) => [planActionFollowUp(roadmap, settings, day)],
};

/** @param today ISO day, which counts where none was typed */
export function planActionFollowUp(roadmap: Roadmap, settings: Settings, today: string): SheetPlan {
  const builder = new PlanBuilder();
  const sheet = actionLayout(roadmap, {
    kept: (roadmap.kept ?? []).filter((one) => one.sheet === ACTION_FOLLOW_UP_ID),
    day: followUpParameters(settings, today).day,
  });
  putTop(builder, roadmap, sheet);
  for (const { row, text } of sheet.bands) {
    putAcross(builder, row, { value: text, style: looks.band }, { right: sheet.right, width: sheet.width });
  }
  for (const line of sheet.lines) putLine(builder, line, sheet);
  const body: Rect = { top: ROWS.first, bottom: sheet.bottom, left: 0, right: sheet.right };
  const [firstFolded, lastFolded] = [sheet.right + 1, sheet.columns.length - 1];
  const grid = builder.grid();
  const columnWidths = sheet.columns.map(({ width }) => width);
  const page = { orientation: 'landscape', paper: 'A4' } as const;
  return sheetPlan({
    id: ACTION_FOLLOW_UP_ID,
    name: tab,
    tabColor: TAB_COLOR,
    ...grid,
    columnWidths,
    foldedColumns: [{ first: firstFolded, last: lastFolded }],
    freeze: { rows: ROWS.first, columns: sheet.at('action') + 1 },
    conditionalFormats: [
      {
        rect: { ...body, left: sheet.at('situation'), right: sheet.at('situation') },
        formula: `LEFT(${cellAddress(ROWS.first, sheet.at('situation'))},1)="!"`,
        style: conditionalLooks.notCounted,
      },
    ],
    validations: columnValidations(sheet.columns, {
      header: ROWS.header,
      runs: runsOf(sheet.lines.map(({ row }) => row)),
    }),
    names: (Object.keys(actionColumnNames) as ActionColumnId[]).map((id) => ({
      name: actionColumnNames[id]!,
      rect: sheet.block(id),
    })),
    print: {
      ...page,
      titleRows: { first: ROWS.header, last: ROWS.header },
      pageBreaks: bandedBreaks(grid, {
        header: ROWS.header,
        columnWidths: columnWidths.slice(0, sheet.right + 1),
        page,
      }),
      ...printTexts(roadmap, title),
    },
  });
}

function putTop(
  builder: PlanBuilder,
  roadmap: Roadmap,
  { columns, isFollowed, right, width }: ActionLayout,
): void {
  const text = [usage(parameterTexts.tab), ...(isFollowed ? [] : [noStatus])].join(' ');
  const top: [row: number, value: string, style: CellStyle][] = [
    [ROWS.title, title, looks.title],
    [ROWS.identity, roadmapIdentity(roadmap), looks.subtitle],
    [ROWS.usage, text, looks.note],
  ];
  for (const [row, value, style] of top) putAcross(builder, row, { value, style }, { right, width });
  builder
    .putRow(
      ROWS.header,
      0,
      columns.map(({ header }) => ({ value: header, style: looks.header })),
    )
    .height(ROWS.header, LEAST_HEIGHT);
}

function putLine(builder: PlanBuilder, { row, content }: ActionLine, sheet: ActionLayout): void {
  let height = LEAST_HEIGHT;
  sheet.columns.forEach((column, at) => {
    const cell = cellOf(column, row, content, sheet);
    const value = cell.value === '' ? undefined : cell.value;
    const style = { ...column.style, ...cell.style };
    const styled: PlannedCell = {
      ...(value !== undefined && { value }),
      ...(cell.formula !== undefined && { formula: cell.formula, value: cell.value ?? '' }),
      style: column.folded ? style : fittedStyle(String(value ?? ''), column.width, style),
    };
    // A row of one's own belongs to nothing that it could be known by: it is read as it stands.
    if (column.typed && content.id !== undefined)
      builder.own(row, at, followUpKey(column.typed.field, content.id), styled);
    else builder.put(row, at, styled);
    if (!column.folded) height = Math.max(height, rowHeight(String(value ?? ''), column.width, styled.style));
  });
  builder.height(row, height);
}

function cellOf(
  { id, typed }: ActionColumn,
  row: number,
  content: ActionRow,
  sheet: ActionLayout,
): PlannedCell {
  if (typed) return content.typedCell(typed.field);
  if (content.isKept && (id === 'state' || id === 'situation')) return {};
  const { block, day, isFollowed, words } = sheet;
  const address = (column: ActionColumnId): string => cellAddress(row, sheet.at(column));
  const state = stateCell(statusOf(content), address('status'), words);
  if (id === 'state') return state;
  if (id !== 'situation') return content.given[id as keyof ActionRow['given']] ?? {};
  return situationCell(
    {
      status: address('status'),
      dueDay: address('dueDay'),
      state: address('state'),
      statuses: absoluteRect(block('status')),
    },
    { status: statusOf(content), dueDay: content.dueDay, state: String(state.value), isFollowed, day },
  );
}

/** Rows that follow each other, from the first to the last: bands between them take no typing. */
function runsOf(rows: readonly number[]): { top: number; bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}
