import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { workbookViewTexts } from '../../messages/fr';
import { firstFrom } from './placedCells';
import type { ToggleState } from './SheetCell';
import type { GridView, Span } from './sheetView';

/** Cells of a sheet whose mark people may change. Rows and columns of the sheet, counted from 0. */
export interface Toggles {
  canToggle(row: number, column: number): boolean;
  onToggle(row: number, column: number): void;
}

const STEPS: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * One stop of the Tab key for all marks of a sheet; the arrow keys go from one to the next, over rows and columns
 * that have none.
 */
export function useToggles(
  grid: GridView,
  toggles: Toggles | undefined,
): {
  toggleOf(row: number, column: number): ToggleState | undefined;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
} {
  const [stop, setStop] = useState<{ row: number; column: number } | null>(null);
  const at = useMemo(
    () => (stop && toggles?.canToggle(stop.row, stop.column) ? stop : firstToggle(grid, toggles)),
    [stop, grid, toggles],
  );
  const toggleOf = useCallback(
    (row: number, column: number): ToggleState | undefined => {
      if (!toggles?.canToggle(row, column)) return undefined;
      return {
        label: toggleLabel(grid, row, column),
        isTabStop: row === at?.row && column === at.column,
        onToggle: () => toggles.onToggle(row, column),
        onFocus: () => setStop({ row, column }),
      };
    },
    [grid, toggles, at],
  );
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-toggle-row]');
    if (!step || !from) return;
    event.preventDefault();
    nextToggle(event.currentTarget, from, step)?.focus();
  }, []);
  return { toggleOf, onKeyDown };
}

function firstToggle(grid: GridView, toggles: Toggles | undefined): { row: number; column: number } | null {
  if (!toggles) return null;
  for (const { row } of grid.rows) {
    const column = grid.columns.findIndex((_, i) => toggles.canToggle(row, i));
    if (column >= 0) return { row, column };
  }
  return null;
}

/** The nearest mark straight on; none at the edge. */
function nextToggle(
  table: HTMLElement,
  from: HTMLElement,
  [down, right]: [number, number],
): HTMLElement | null {
  const [row, column] = placeOf(from);
  let nearest: { element: HTMLElement; distance: number } | null = null;
  for (const element of table.querySelectorAll<HTMLElement>('[data-toggle-row]')) {
    const [otherRow, otherColumn] = placeOf(element);
    const distance = down === 0 ? (otherColumn - column) * right : (otherRow - row) * down;
    const isAside = down === 0 ? otherRow !== row : otherColumn !== column;
    if (isAside || distance <= 0 || distance >= (nearest?.distance ?? Infinity)) continue;
    nearest = { element, distance };
  }
  return nearest?.element ?? null;
}

function placeOf(element: HTMLElement): [row: number, column: number] {
  return [Number(element.dataset['toggleRow']), Number(element.dataset['toggleColumn'])];
}

/** What the headings of its row and column say: « 1-1 Conforter… × Objectif 2 ». */
function toggleLabel(grid: GridView, row: number, column: number): string {
  const columns = grid.headerColumns ?? { first: 0, last: 0 };
  const action = texts(grid, { first: row, last: row }, columns).join(' ');
  const heading = grid.headerRows && texts(grid, grid.headerRows, { first: column, last: column }).at(-1);
  return workbookViewTexts.crossing(action, heading ?? '');
}

function texts(grid: GridView, rows: Span, columns: Span): string[] {
  const start = firstFrom(grid.rows, ({ row }) => row, rows.first);
  const found: string[] = [];
  for (let i = start; i < grid.rows.length && grid.rows[i]!.row <= rows.last; i++) {
    for (const { column, text } of grid.rows[i]!.cells) {
      if (column >= columns.first && column <= columns.last && text !== '') found.push(text);
    }
  }
  return found;
}
