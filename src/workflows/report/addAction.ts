import { codeKey } from '../../domain/codes';
import { splitItems } from '../../domain/items';
import type { NotAddedReason } from '../../domain/notAdded';
import type { Action, Roadmap, Source } from '../../domain/roadmap';
import { labelKey, tidy } from '../../domain/text';
import { codedTitle } from '../../sheets/labels';
import { cellAddress, isWithin, parseRect, type Rect } from '../../workbook/address';
import { cellOf, sheetNamed } from '../../workbook/cellAt';
import { heldText } from '../../workbook/heldText';
import type { CellChange } from '../../workbook/host';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import type { ProposedChange } from '../corrections';
import type { RunOptions, WorkbookReading } from '../readWorkbook';
import { addedRows, type AddedRow } from './addedRows';
import { likeEntry } from './listText';
import { meanings } from './markDifferences';
import { simulated } from './simulated';

/** How an action that was added in a matrix would be written into the user's own table, or why it cannot. */
export type Addition =
  | {
      changes: ProposedChange[];
      /** Its id from then on. */
      id: string;
      /** Title of the axis and of the objective under which it then stands. */
      axis?: string;
      objective?: string;
    }
  | { reason: NotAddedReason };

/**
 * The cells that would hold an action that was added in a matrix: in the free row under the last action of its axis, or
 * under the whole table, written as that action is. Undefined when the matrix no longer has it. Only what the readers then
 * understand as this action, and that changes nothing else, is proposed: it was tried on a copy.
 */
export async function additionOf(
  reading: WorkbookReading,
  source: Source,
  options: Pick<RunOptions, 'pause'> = {},
): Promise<Addition | undefined> {
  const row = addedRows(reading).find(
    (one) => one.source.sheet === source.sheet && one.source.address === source.address,
  );
  if (!row) return undefined;
  if (row.axis === undefined) return { reason: 'no-axis' };
  const model = modelOf(reading, row.axis);
  if (!model) return { reason: 'no-table' };
  for (const changes of attempts(reading, row, model)) {
    const after = await simulated(reading, changes, options);
    const action = addedAction(reading, after, row);
    if (!action) continue;
    const objective = after.objectives.find(({ id }) => id === action.objective);
    const axis = after.axes.find(({ id }) => id === action.axis);
    return {
      changes: changes.map((change) => ({
        source: change.source,
        before: '',
        after: String(change.value),
        change,
      })),
      id: action.id,
      ...(axis && { axis: codedTitle(axis) }),
      ...(objective && { objective: codedTitle(objective) }),
    };
  }
  return { reason: 'no-free-row' };
}

/** The action below which another one is written, and the block in which it stands. */
interface Model {
  action: Action;
  sheet: SheetSnapshot;
  title: Rect;
  block: Rect;
}

/** The lowest action of an axis in the user's own table. */
function modelOf({ roadmap, regions, snapshot }: WorkbookReading, axis: string | null): Model | undefined {
  const models = roadmap.actions
    .filter((action) => action.axis === axis)
    .flatMap((action): Model[] => {
      const sheet = sheetNamed(snapshot, action.source.sheet);
      const title = parseRect(action.source.address);
      if (!sheet || !title) return [];
      const region = regions.find(
        ({ sheet: name, region: { rect } }) => name === sheet.name && isWithin(title, rect),
      );
      const right = Math.max(
        ...sheet.cells.filter(({ row }) => row === title.top).map(({ column }) => column),
      );
      const block = region?.region.rect ?? { ...title, left: 0, right };
      return [{ action, sheet, title, block }];
    });
  const last = models.at(-1);
  return models
    .filter(({ sheet, block }) => sheet === last?.sheet && block.top === last.block.top)
    .reduce<Model | undefined>((low, one) => (low && low.title.bottom >= one.title.bottom ? low : one), last);
}

/** What may be written, the most natural first. */
function attempts({ roadmap }: WorkbookReading, row: AddedRow, model: Model): CellChange[][] {
  const { sheet, title, block } = model;
  const axis = axisCell(roadmap, row.axis ?? null, model);
  const rows = [...new Set([title.bottom + 1, Math.max(block.bottom, title.bottom) + 1])];
  return rows
    .filter((at) => isFree(sheet, at, block))
    .flatMap((at) => {
      const written = writtenIn(row, model).map(({ column, value }) =>
        changeAt(sheet.name, at, column, value),
      );
      if (written.some(({ value }) => typeof value === 'string' && heldText(value) !== value)) return [];
      return axis ? [written, [changeAt(sheet.name, at, axis.column, axis.value), ...written]] : [written];
    });
}

function changeAt(sheet: string, row: number, column: number, value: CellValue): CellChange {
  return { source: { sheet, address: cellAddress(row, column) }, expected: null, value };
}

function isFree({ cells, merges }: SheetSnapshot, at: number, { left, right }: Rect): boolean {
  return (
    cells.every(({ row, column }) => row !== at || column < left || column > right) &&
    merges.every((merge) => merge.top > at || merge.bottom < at || merge.right < left || merge.left > right)
  );
}

/** Code and title, where and as the model has them. */
function writtenIn(row: AddedRow, { action, sheet, title }: Model): { column: number; value: CellValue }[] {
  const codeCell =
    action.code === undefined
      ? undefined
      : sheet.cells.find(
          (one) =>
            one.row === title.top &&
            one.column !== title.left &&
            codeKey(one.cell.text) === codeKey(action.code!),
        );
  const text = cellOf(sheet, title.top, title.left)?.text ?? '';
  const now: { code?: string; title: string } = codeCell ? { title: row.title } : row;
  const like = splitItems(text).length === 1 ? likeEntry(text, action, now) : undefined;
  const coded = now.code === undefined ? row.title : `${now.code} : ${row.title}`;
  const value = { column: title.left, value: like ?? coded };
  if (!codeCell || row.code === undefined) return [value];
  const isNumber = typeof codeCell.cell.value === 'number' && /^[1-9]\d*$/.test(row.code);
  return [{ column: codeCell.column, value: isNumber ? Number(row.code) : row.code }, value];
}

/** The cell of the block that names the axis beside its actions. */
function axisCell(
  { axes }: Roadmap,
  axis: string | null,
  { sheet, title, block }: Model,
): { column: number; value: CellValue } | undefined {
  const mentions = axes.find(({ id }) => id === axis)?.mentions ?? [];
  for (const { source } of mentions) {
    const rect = source.sheet === sheet.name ? parseRect(source.address) : null;
    if (!rect || rect.top <= block.top || rect.bottom > block.bottom || rect.left === title.left) continue;
    if (rect.left < block.left || rect.right > block.right || rect.right > rect.left) continue;
    const cell = cellOf(sheet, rect.top, rect.left);
    if (cell && cell.formula === undefined) return { column: rect.left, value: cell.value };
  }
  return undefined;
}

/** The action, where it is the one thing that is new, and is what the matrix says. */
function addedAction(
  { roadmap, ownLinks }: WorkbookReading,
  after: Roadmap,
  row: AddedRow,
): Action | undefined {
  const before = new Set(roadmap.actions.map(({ id }) => id));
  const fresh = after.actions.filter(({ id }) => !before.has(id));
  const [action] = fresh;
  if (!action || fresh.length > 1 || action.axis !== row.axis) return undefined;
  if (labelKey(action.title) !== labelKey(tidy(row.title))) return undefined;
  if (row.code !== undefined && codeKey(action.code ?? '') !== codeKey(row.code)) return undefined;
  const others = { ...after, actions: after.actions.filter((one) => one !== action) };
  return outlineOf(others, after) === outlineOf(roadmap, { links: ownLinks }) ? action : undefined;
}

/** What is where in a roadmap. */
function outlineOf(
  { axes, objectives, actions, levers, indicators, frameworks }: Roadmap,
  { links }: Pick<Roadmap, 'links'>,
): string {
  return JSON.stringify([
    axes.map(({ id, title }) => [id, title]),
    objectives.map(({ id, title, axis }) => [id, title, axis]),
    actions.map(({ id, title, axis, objective }) => [id, title, axis, objective]),
    levers.map(({ id, title }) => [id, title]),
    indicators.map(({ id, title, objective }) => [id, title, objective]),
    frameworks.map(({ id, title }) => [id, title]),
    [...meanings(links)].sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}
