import { tidy } from '../../domain/text';
import type { FormTable } from '../../layouts/tables/formTables';
import { isNote } from '../../layouts/tables/tableRows';
import type { SheetSnapshot } from '../../workbook/snapshot';

/** The rows under a header, by what the form has written there. */
export interface FreeRows {
  /** The first row that is free, and the first one below that stays as it is. */
  from: number;
  end: number | null;
  /** Rows between the header and `from`: an example, or what somebody filled already. */
  filled: number[];
  /** Columns that number the rows already, with the number of the first free row and how many rows have one. */
  numbered: Map<number, { first: number; count: number }>;
}

type Cells = SheetSnapshot['cells'];

const TOTAL = /^(?:sous[- ]?)?tota(?:l|ux)\b/i;

/** Where rows can be written below a header. Formulas that each row has, and numbers in a column of codes, fill no row. */
export function freeRows(sheet: SheetSnapshot, { header, columns }: FormTable): FreeRows {
  const byRow = new Map<number, Cells>();
  for (const one of sheet.cells) {
    const { row, column, cell } = one;
    if (row <= header.bottom || column < header.left || column > header.right) continue;
    if (tidy(cell.text) === '' && cell.formula === undefined) continue;
    byRow.set(row, [...(byRow.get(row) ?? []), one]);
  }
  const codes = new Set(columns.filter(({ role }) => /Code$|^extra$/.test(role)).map(({ column }) => column));
  const isNumber = ({ column, cell }: Cells[number]): boolean =>
    codes.has(column) && /^\d{1,3}$/.test(tidy(cell.text));
  const written = (row: number): Cells =>
    (byRow.get(row) ?? []).filter((one) => one.cell.formula === undefined && !isNumber(one));
  const isLast = (row: number): boolean => {
    const [first] = written(row);
    return first !== undefined && (isNote(first.cell.text) || TOTAL.test(tidy(first.cell.text)));
  };
  let from = header.bottom + 1;
  while (written(from).length > 0 && !isLast(from)) from++;
  const formulas = new Set(formulasIn(byRow.get(from)));
  const ends = [...byRow.keys()].filter(
    (row) =>
      row >= from &&
      (written(row).length > 0 || formulasIn(byRow.get(row)).some((column) => !formulas.has(column))),
  );
  const filled = Array.from({ length: from - header.bottom - 1 }, (_, i) => header.bottom + 1 + i);
  const numbered = new Map<number, { first: number; count: number }>();
  for (const { column, cell } of (byRow.get(from) ?? []).filter(isNumber)) {
    let count = 1;
    while ((byRow.get(from + count) ?? []).some((one) => one.column === column && isNumber(one))) count++;
    numbered.set(column, { first: Number(tidy(cell.text)), count });
  }
  return { from, end: ends.length > 0 ? Math.min(...ends) : null, filled, numbered };
}

function formulasIn(cells: Cells = []): number[] {
  return cells.filter(({ cell }) => cell.formula !== undefined).map(({ column }) => column);
}
