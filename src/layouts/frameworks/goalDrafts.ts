import { codeKey, splitCode } from '../../domain/codes';
import { wholeText } from '../../domain/items';
import type { Source } from '../../domain/roadmap';
import { labelKey, tidy } from '../../domain/text';
import { namesIn, type Name } from '../words/codeLists';
import type { ActionDraft, Draft, FrameworkDraft, LinkDraft } from '../draft';
import type { Grid } from '../grid';
import { actionDraft, codeOf } from '../itemDrafts';
import type { Context } from '../layout';
import { isKnownTitle } from '../matrices/matrixEvidence';
import type { Held } from '../tables/table';
import { isCodeDate } from '../tables/tableColumns';

const MARK = 'X';

/** Links the actions that a cell lists, by code or by title, to an objective of a framework. */
export function linkListed(
  at: { grid: Grid; row: number; column: number },
  list: Held,
  objective: LinkDraft['objective'],
  known: Context['known'],
  draft: Draft,
): void {
  const { source } = list;
  for (const name of namesAt(at, list, known.actionTitles, draft)) {
    if (isNew(name, known, draft)) draft.actions.push(actionAt(name, source, draft.actions.length));
    draft.links.push({ action: { ...name, source }, objective, mark: MARK, source });
  }
}

/** Where no other sheet lists actions, the table itself does: « 1.1.1 Réunir les équipes ». */
function isNew({ code, title }: Name, known: Context['known'], { actions }: Draft): boolean {
  if (code === undefined || title === '' || known.actionTitles.size > 0) return false;
  return !actions.some((action) => codeKey(action.code!) === codeKey(code) && action.title === title);
}

function actionAt({ code, title }: Name, source: Source, order: number): ActionDraft {
  const place = { source, role: 'list' as const, order };
  const row = `${source.sheet}!${source.address}`;
  return actionDraft({ title, details: [] }, place, { axis: null, objective: null }, row, code);
}

/** Adds an objective of a framework under its axis, which is written over it or beside it. */
export function addGoal(
  framework: FrameworkDraft,
  axisText: string,
  goal: Name & Pick<FrameworkDraft['axes'][number]['objectives'][number], 'source' | 'order'>,
): void {
  const split = splitCode(wholeText(axisText));
  let axis = framework.axes.find((other) => labelKey(other.title) === labelKey(split.title));
  if (!axis) {
    axis = { title: split.title, ...(split.code !== undefined && { code: split.code }), objectives: [] };
    framework.axes.push(axis);
  }
  axis.objectives.push({ ...goal, role: 'matrix' });
}

/** The actions that a cell lists; Excel makes a date of `1-1` alone. */
function namesAt(
  { grid, row, column }: { grid: Grid; row: number; column: number },
  cell: Held,
  titles: ReadonlySet<string>,
  draft: Draft,
): Name[] {
  const shown = grid.shown(row, column);
  if (shown?.date === undefined || !isCodeDate(shown.format))
    return namesIn(cell.text, (title) => isKnownTitle(titles, title));
  const { code } = codeOf(shown)!;
  draft.observations.push({ kind: 'code-as-date', source: cell.source, text: tidy(cell.text), code });
  return [{ code, title: '' }];
}
