import { changedColumn } from '../../../workbook/columnChange';
import { columnsIn, type FoldChanges } from '../../../workbook/folds';
import { pointsOfCharacters } from '../../../workbook/columnPoints';

/** A column as it stands in Excel. */
export interface PresentColumn {
  /** In points. */
  width: number;
  hidden: boolean;
}

/** What a column gets; what is missing stays as it is. */
export interface ColumnSetting {
  /** In points, or the width that columns have in this workbook. */
  width?: number | 'standard';
  hidden?: boolean;
}

/**
 * Points by which a column may differ from its recorded width and be as it was generated: files round to 256ths of a
 * character, LibreOffice by up to a twentieth, Excel to a whole pixel.
 */
const SAME_WIDTH = 1.2;

/** What the columns of a new sheet get; widths in characters, 0 for the workbook's own. */
export function newColumns(planned: readonly number[]): ColumnSetting[] {
  return planned.map((width) => (width > 0 ? { width: pointsOfCharacters(width) } : {}));
}

/**
 * What the columns of a renewed sheet get: planned widths, and over them what people changed since it was generated.
 * `recorded` are the widths it was generated with, `present` how its columns stand now; without a record nothing is
 * known of changes. Columns that the plan no longer has get back the workbook's own width.
 */
export function renewedColumns(
  planned: readonly number[],
  recorded: readonly number[] = [],
  present: readonly PresentColumn[] = [],
): ColumnSetting[] {
  return Array.from({ length: Math.max(planned.length, recorded.length) }, (_, column) => {
    const generated = recorded[column];
    const now = present[column];
    const points = generated === undefined || generated <= 0 ? undefined : pointsOfCharacters(generated);
    const changed = now && changedColumn(now, points, SAME_WIDTH);
    const width = planned[column] ?? 0;
    return {
      width: changed?.width ?? (width > 0 ? pointsOfCharacters(width) : 'standard'),
      hidden: changed?.hidden ?? false,
    };
  });
}

/**
 * The settings with those of folds: columns of a fold that stays are as they were, those of one that is still to be made,
 * or goes, are shown, so that none is hidden without a « + ».
 */
export function withFolds(
  settings: readonly ColumnSetting[],
  { gone, added, hidden }: FoldChanges,
): ColumnSetting[] {
  const changing = new Set([...gone, ...added].flatMap(columnsIn));
  return settings.map((setting, column) => {
    const folded = hidden.get(column);
    if (folded === undefined) return setting;
    return { ...setting, hidden: folded && !changing.has(column) };
  });
}

/** Neighbours with equal settings: `[first, last]` counted from 0. */
export function settingRuns<Setting>(
  settings: readonly Setting[],
): { first: number; last: number; setting: Setting }[] {
  const runs: { first: number; last: number; setting: Setting }[] = [];
  let text = '';
  settings.forEach((setting, at) => {
    const here = JSON.stringify(setting);
    if (runs.length > 0 && here === text) runs.at(-1)!.last = at;
    else runs.push({ first: at, last: at, setting });
    text = here;
  });
  return runs;
}
