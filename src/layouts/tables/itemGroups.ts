import type { Column } from './tableColumns';

/**
 * Which columns of a table belong to which of several actions of a row. « Pilote 2 » belongs to « Action 2 »; a column without
 * a number between « Action 1 » and « Action 2 » to the first; what stands before or behind all of them to every action.
 */
export class ItemGroups {
  /** The columns « Action 1 », « Action 2 », from the left; empty where there are not two. */
  readonly starts: Column[];

  constructor(private readonly columns: Column[]) {
    const numbered = columns.filter(
      ({ role, number, state }) => role === 'action' && number !== undefined && state === undefined,
    );
    this.starts = numbered.length < 2 ? [] : numbered;
  }

  /** The columns that say something of the action of this one. */
  columnsOf(start: Column): Column[] {
    return this.columns.filter((column) => [start, null].includes(this.startOf(column.column)));
  }

  /** The action's column that a column belongs to; null for what belongs to all. */
  startOf(at: number): Column | null {
    const column = this.columns.find((other) => other.column === at);
    if (!column || this.starts.length === 0) return null;
    if (this.starts.includes(column)) return column;
    const last = this.starts.length - 1;
    const before = this.starts.filter((start) => start.column < at).length - 1;
    const width = this.starts[1]!.column - this.starts[0]!.column;
    const isInside = before >= 0 && (before < last || at < this.starts[last]!.column + width);
    // « Levier 2 » behind all actions is the second of their levers, and says nothing of « Action 2 ».
    const mixed = isInside || !isItem(column);
    const same = this.starts.find(({ number }) => number === column.number);
    if (column.number !== undefined && mixed && same) return same;
    return isInside ? this.starts[before]! : null;
  }
}

function isItem({ role }: Column): boolean {
  return role === 'lever' || role === 'indicator';
}

/**
 * The columns of one of several indicators of a row: « Cible 2 » belongs to « Indicateur 2 », a column without a number of
 * an indicator to the one that it stands behind.
 */
export function indicatorColumns(columns: Column[], start: Column): Column[] {
  const starts = columns.filter(({ role }) => role === 'indicator');
  const end = starts[starts.indexOf(start) + 1]?.column ?? Infinity;
  const numbers = new Set(starts.map(({ number }) => number));
  return columns.filter(({ column, number }) =>
    number !== undefined && numbers.has(number)
      ? number === start.number
      : column >= start.column && column < end,
  );
}
