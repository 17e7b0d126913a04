import type { AxisDraft, Draft, ObjectiveDraft } from '../draft';
import type { Grid } from '../grid';
import { axisDraft, objectiveDraft } from '../itemDrafts';
import { held } from '../tables/table';
import { TYPED_RANK } from './typedKinds';
import type { TypedList, TypedRow } from './typedRows';

/** What the columns beside an item say that it stands below. */
export interface LevelsBeside {
  axis?: AxisDraft;
  objective?: ObjectiveDraft;
}

const LEVELS = ['axis', 'objective', 'field'] as const;
type Level = (typeof LEVELS)[number];

/**
 * The axis and the objective of each line of a list whose columns « Axe », « Objectif », « Champ opérationnel » name them: of
 * levels that have no lines of their own. A blank goes on from the line above; a new level ends what stood below it.
 */
export function levelsBeside(list: TypedList, grid: Grid, draft: Draft): Map<TypedRow, LevelsBeside> {
  const columns = LEVELS.flatMap((level): { level: Level; column: number }[] => {
    const column = list.columns.find(({ role }) => role === level)?.column;
    return column === undefined || list.lines.some((line) => line.level === level) ? [] : [{ level, column }];
  });
  const found = new Map<TypedRow, LevelsBeside>();
  if (columns.length === 0) return found;
  const now: { axis?: AxisDraft; objective?: ObjectiveDraft; field?: ObjectiveDraft } = {};
  const texts = new Map<Level, string>();
  for (const line of list.lines) {
    for (const { level, column } of columns) {
      const cell = held(grid, line.row, column);
      if (!cell || cell.text === texts.get(level)) continue;
      for (const below of LEVELS.slice(LEVELS.indexOf(level))) {
        texts.delete(below);
        Reflect.deleteProperty(now, below);
      }
      texts.set(level, cell.text);
      const place = { source: cell.source, role: 'list' as const, order: line.row };
      if (level === 'axis') draft.axes.push((now.axis = axisDraft(cell.text, place)));
      else {
        const above = level === 'field' ? (now.objective ?? null) : null;
        const objective = objectiveDraft(cell.text, place, now.axis ?? null, above);
        if (level === 'field') objective.level = 'field';
        draft.objectives.push((now[level] = objective));
      }
    }
    const isBelow = (level: Level): boolean => TYPED_RANK[line.level] > TYPED_RANK[level];
    const objective =
      (isBelow('field') ? now.field : undefined) ?? (isBelow('objective') ? now.objective : undefined);
    found.set(line, {
      ...(now.axis && isBelow('axis') && { axis: now.axis }),
      ...(objective && { objective }),
    });
  }
  return found;
}
