import { codeKey, parentCode } from '../domain/codes';
import type { ItemName } from '../domain/itemName';
import type { Action, Axis, Objective, Roadmap, Source, Unread } from '../domain/roadmap';
import { plainKey } from '../domain/text';
import { isException } from './concerning';
import { axisName, objectiveName } from './namedItems';
import { firstCell } from './places';

/** A row of a list that tells another number of actions than its axis or objective has. */
export interface WrongCount {
  id: string;
  name: ItemName;
  told: number;
  read: number;
  source: Source;
}

const HEADER = /^(?:nombre|nb|nbre) d actions?$/;
/** A list of fewer rows does not show that its column counts what was read. */
const FEWEST_ROWS = 4;

/**
 * A column « Nombre d'actions » beside a list of axes or objectives, where most rows count as many as were read. An
 * action that stands under another objective than its code tells counts for either.
 */
export function wrongCountColumns(roadmap: Roadmap): WrongCount[] {
  return roadmap.unread
    .filter(({ text, reason }) => reason === 'unknown-column' && HEADER.test(plainKey(text)))
    .flatMap((header) => wrongIn(countsBelow(roadmap, header)));
}

function wrongIn(counts: readonly (WrongCount & { possible: number[] })[]): WrongCount[] {
  const wrong = counts.filter(({ told, possible }) => !possible.includes(told));
  const isOversight = counts.length >= FEWEST_ROWS && isException(wrong.length, counts.length);
  return isOversight
    ? wrong.map(({ id, name, told, read, source }) => ({ id, name, told, read, source }))
    : [];
}

function countsBelow(roadmap: Roadmap, { source: header }: Unread): (WrongCount & { possible: number[] })[] {
  const head = firstCell(header.address);
  return roadmap.unread.flatMap(({ source, text }) => {
    const cell = firstCell(source.address);
    if (source.sheet !== header.sheet) return [];
    if (cell.column !== head.column || cell.row <= head.row || !/^\d{1,3}$/.test(text.trim())) return [];
    const item = itemOf(roadmap, source.sheet, cell.row);
    if (!item) return [];
    const possible = item.counts(roadmap.actions);
    return [{ id: item.id, name: item.name, told: Number(text), read: possible[0]!, source, possible }];
  });
}

interface Counted {
  id: string;
  name: ItemName;
  /** How many actions it has, by where they stand first. */
  counts: (actions: readonly Action[]) => number[];
}

/** What the row of a list is about: its objective, else its axis. */
function itemOf(roadmap: Roadmap, sheet: string, row: number): Counted | null {
  const here = ({ mentions }: Axis | Objective): boolean =>
    mentions.some(({ source }) => source.sheet === sheet && firstCell(source.address).row === row);
  const objectives = roadmap.objectives.filter(here);
  const [objective] = objectives;
  if (objectives.length > 1) return null;
  if (objective) {
    const name = objectiveName(roadmap, objective);
    return { id: objective.id, name, counts: (actions) => countsOf(objective, actions) };
  }
  const [axis] = roadmap.axes.filter(here);
  if (!axis) return null;
  const counts = (actions: readonly Action[]): number[] => [
    actions.filter((action) => action.axis === axis.id).length,
  ];
  return { id: axis.id, name: axisName(roadmap, axis), counts };
}

function countsOf({ id, code }: Objective, actions: readonly Action[]): number[] {
  const placed = actions.filter(({ objective }) => objective === id).length;
  if (code === undefined) return [placed];
  return [placed, actions.filter((action) => parentCode(action.code ?? '') === codeKey(code)).length];
}
