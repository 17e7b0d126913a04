import type { SheetPlan } from './plan';

/** Columns that fold away behind one « + »: the first and the last, counted from 0. */
export type Fold = NonNullable<SheetPlan['foldedColumns']>[number];

/** Excel's limit for a text inside a formula. */
const LONGEST_TEXT = 255;
const LAST_COLUMN = 16_383;

/**
 * The folds that a sheet was made with, short enough for a name: `2-3,5-5`; undefined for a sheet without any. More than
 * a name holds is a fault of the plan, a RangeError.
 */
export function recordedFolds({ foldedColumns = [] }: Pick<SheetPlan, 'foldedColumns'>): string | undefined {
  const text = foldedColumns.map(({ first, last }) => `${String(first)}-${String(last)}`).join(',');
  if (text.length > LONGEST_TEXT) throw new RangeError('more folds than can be recorded');
  return text === '' ? undefined : text;
}

/** Reads what `recordedFolds` wrote; no fold for anything else. */
export function readRecordedFolds(text: string): Fold[] {
  if (!/^\d{1,5}-\d{1,5}(?:,\d{1,5}-\d{1,5})*$/.test(text)) return [];
  return text
    .split(',')
    .map((fold) => {
      const [first, last] = fold.split('-').map(Number);
      return { first: first!, last: last! };
    })
    .filter(({ first, last }) => first <= last && last <= LAST_COLUMN);
}

/** What becomes of the folds of a sheet when it is made, or made again. */
export interface FoldChanges {
  /** Folds of the sheet that the plan no longer has. */
  gone: Fold[];
  /** Folds of the plan that the sheet has not. */
  added: Fold[];
  /** Whether a column is hidden, for all columns in a fold of the sheet or of the plan. */
  hidden: ReadonlyMap<number, boolean>;
}

/**
 * What folds of a plan change on a sheet that has the folds `made`. `isHidden` tells how its columns stand; missing when
 * nothing is known of them, or when they stood for something else. What people unfolded stays unfolded, also where the
 * fold has grown; a new fold is folded.
 */
export function foldChanges(
  { foldedColumns: planned = [] }: Pick<SheetPlan, 'foldedColumns'>,
  made: readonly Fold[],
  isHidden?: (column: number) => boolean,
): FoldChanges {
  const before = new Set(made.flatMap(columnsIn));
  const hidden = new Map<number, boolean>([...before].map((column) => [column, false]));
  for (const fold of planned) {
    const known = isHidden ? columnsIn(fold).filter((column) => before.has(column)) : [];
    const isOpen = known.some((column) => !isHidden?.(column));
    for (const column of columnsIn(fold)) hidden.set(column, !isOpen);
    for (const column of known) hidden.set(column, isHidden?.(column) ?? true);
  }
  return { gone: without(made, planned), added: without(planned, made), hidden };
}

/** Each column of a fold, from the left. */
export function columnsIn({ first, last }: Fold): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function without(folds: readonly Fold[], others: readonly Fold[]): Fold[] {
  return folds.filter(
    ({ first, last }) => !others.some((fold) => fold.first === first && fold.last === last),
  );
}
