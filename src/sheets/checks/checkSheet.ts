import { frenchDay } from '../../domain/frenchDay';
import type { CheckedFinding } from '../../domain/accepted';
import type { Severity } from '../../domain/finding';
import type { Roadmap } from '../../domain/roadmap';
import { checkSheetTexts, severityNames } from '../../messages/fr/checks';
import { absoluteRect, cellAddress, type Rect } from '../../workbook/address';
import { sheetPlan, type PlannedCell, type SheetPlan } from '../../workbook/plan';
import { putAcross } from '../across';
import { roadmapIdentity } from '../labels';
import { conditionalLooks, looks, TAB_COLOR } from '../looks';
import { PlanBuilder } from '../planBuilder';
import { printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { rowHeight } from '../textFit';
import { checkColumns, type CheckColumnId } from './checkColumns';
import { findingMark } from './findingMark';

export const CHECKS_ID = 'controles';

const ROWS = { title: 0, identity: 1, summary: 2, usage: 3, header: 5 } as const;
const RIGHT = checkColumns.length - 1;
const SHEET_WIDTH = checkColumns.reduce((sum, { width }) => sum + width, 0);
const LEAST_HEIGHT = 18;
const TABLE = 'Controles';

const at = (id: CheckColumnId): number => checkColumns.findIndex((column) => column.id === id);
const { accepted, between, checkedOn, countOf, headers, none, tab, title, toDo, usage } = checkSheetTexts;

/** The findings of the contrôle de cohérence; without any it says so. */
export const checkSheet: GeneratedSheet = {
  id: CHECKS_ID,
  lacks: () => null,
  plans: ({ roadmap, findings, day }) => [planChecks(roadmap, findings(), day)],
};

/**
 * All findings, a line each: what is to be done first, then what people do not want to hear of any more, each in the
 * order in which it is given. `day` is the ISO day of the check. The reason why a finding is left alone is typed here
 * too, and read back by its mark.
 */
export function planChecks(roadmap: Roadmap, findings: readonly CheckedFinding[], day: string): SheetPlan {
  const builder = new PlanBuilder();
  const lines = [...findings.filter((one) => !one.accepted), ...findings.filter((one) => one.accepted)];
  const last = ROWS.header + Math.max(1, lines.length);
  putTop(builder, roadmap, lines, day, last);
  builder.putRow(ROWS.header, 0, headerCells()).height(ROWS.header, LEAST_HEIGHT * 2);
  if (lines.length === 0) putNothing(builder);
  lines.forEach((finding, i) => {
    putLine(builder, ROWS.header + 1 + i, finding);
  });
  const body: Rect = { top: ROWS.header + 1, bottom: last, left: 0, right: RIGHT };
  return sheetPlan({
    id: CHECKS_ID,
    name: tab,
    tabColor: TAB_COLOR,
    ...builder.grid(),
    columnWidths: checkColumns.map(({ width }) => width),
    freeze: { rows: ROWS.header + 1, columns: 0 },
    conditionalFormats: lines.length === 0 ? [] : [quietWhenAccepted(body)],
    tables: lines.length === 0 ? [] : [{ name: TABLE, rect: { ...body, top: ROWS.header } }],
    print: {
      orientation: 'landscape',
      paper: 'A4',
      titleRows: { first: ROWS.header, last: ROWS.header },
      ...printTexts(roadmap, title),
    },
  });
}

function headerCells(): PlannedCell[] {
  return checkColumns.map(({ id }) => ({ value: headers[id], style: looks.header }));
}

function putLine(builder: PlanBuilder, row: number, finding: CheckedFinding): void {
  let height = LEAST_HEIGHT;
  checkColumns.forEach(({ id, style, width, cell }, column) => {
    const own = { ...cell(finding), style };
    if (id === 'state') builder.put(row, column, { ...stateCell(row, finding), style });
    else if (id === 'reason') builder.own(row, column, findingMark(finding), own);
    else builder.put(row, column, own);
    height = Math.max(height, rowHeight(String(own.value ?? ''), width, style));
  });
  builder.height(row, height);
}

/** A reason is typed, and the finding is left alone: the counts above follow at once. */
function stateCell(row: number, finding: CheckedFinding): PlannedCell {
  return {
    formula: `IF(${cellAddress(row, at('reason'))}="","${toDo}","${accepted}")`,
    value: finding.accepted ? accepted : toDo,
  };
}

function putNothing(builder: PlanBuilder): void {
  const row = ROWS.header + 1;
  builder
    .merge({ top: row, bottom: row, left: 0, right: RIGHT }, { value: none, style: looks.text })
    .height(row, LEAST_HEIGHT * 2);
}

function putTop(
  builder: PlanBuilder,
  roadmap: Roadmap,
  findings: readonly CheckedFinding[],
  day: string,
  last: number,
): void {
  const across = (row: number, cell: PlannedCell): void => {
    putAcross(builder, row, cell, { right: RIGHT, width: SHEET_WIDTH });
  };
  across(ROWS.title, { value: title, style: looks.title });
  across(ROWS.identity, {
    value: checkedOn(roadmapIdentity(roadmap), frenchDay(day)),
    style: looks.subtitle,
  });
  across(ROWS.summary, { ...counts(findings, last), style: { ...looks.subtitle, bold: true } });
  across(ROWS.usage, { value: findings.length === 0 ? '' : usage, style: looks.note });
}

/** « À corriger : 2 · À vérifier : 9 · Pour information : 1 · Ne plus signaler : 3 », counted in the table. */
function counts(findings: readonly CheckedFinding[], last: number): PlannedCell {
  const column = (id: CheckColumnId): string =>
    absoluteRect({ top: ROWS.header + 1, bottom: last, left: at(id), right: at(id) });
  const severities: Severity[] = ['erreur', 'avertissement', 'information'];
  const open = severities.map((severity) => ({
    label: countOf(severityNames[severity]),
    formula: `COUNTIFS(${column('severity')},"${severityNames[severity]}",${column('state')},"${toDo}")`,
    count: findings.filter((one) => one.severity === severity && !one.accepted).length,
  }));
  const left = {
    label: countOf(accepted),
    formula: `COUNTIFS(${column('state')},"${accepted}")`,
    count: findings.filter((one) => one.accepted).length,
  };
  const parts = [...open, left];
  return {
    formula: parts.map(({ label, formula }, i) => `"${i > 0 ? between : ''}${label}"&${formula}`).join('&'),
    value: parts.map(({ label, count }) => label + String(count)).join(between),
  };
}

function quietWhenAccepted(rect: Rect): SheetPlan['conditionalFormats'][number] {
  const state = `$${cellAddress(rect.top, at('state'))}`;
  return { rect, formula: `${state}="${accepted}"`, style: conditionalLooks.unserved };
}
