import { columnName, columnNumber } from '../../../workbook/address';
import { mapReferences } from '../../../workbook/formulaReferences';

/** Rows that come in below row `after` (counted from 0) of a sheet. */
export interface NewRows {
  sheet: string;
  after: number;
  count: number;
}

/** Where a row stands once rows came in. */
export function movedRow(row: number, { after, count }: Pick<NewRows, 'after' | 'count'>): number {
  return row > after ? row + count : row;
}

/** The same for rows from `top` to `bottom`: a range that reaches to the new rows takes them in. */
export function movedRows(
  top: number,
  bottom: number,
  { after, count }: Pick<NewRows, 'after' | 'count'>,
): [number, number] {
  return [top > after ? top + count : top, bottom >= after ? bottom + count : bottom];
}

/** A formula of the sheet `own` once rows came in: `=SUM(G6:G15)` over the rows above them counts them too. */
export function movedFormula(formula: string, own: string, rows: NewRows): string {
  return mapReferences(formula, (reference) => {
    if (reference.kind === 'name') return reference.text;
    if ((reference.sheet ?? own).toLowerCase() !== rows.sheet.toLowerCase()) return reference.text;
    const { top, bottom } = reference.rect;
    const isRange = addressIn(reference.text).includes(':');
    const moved = isRange ? movedRows(top, bottom, rows) : [movedRow(top, rows)];
    return withParts(
      reference.text,
      (part, i) => `${part.dollar}${part.column}${part.rowDollar}${String(moved[i]! + 1)}`,
    );
  });
}

/** A formula as it is when its cell is copied so many rows down and columns to the right. */
export function copiedFormula(formula: string, rows: number, columns = 0): string {
  return mapReferences(formula, (reference) =>
    reference.kind === 'name'
      ? reference.text
      : withParts(reference.text, ({ dollar, column, rowDollar, row }) => {
          const toColumn = dollar === '' ? columnName(columnNumber(column) + columns) : column;
          const toRow = rowDollar === '' ? row + rows : row;
          return `${dollar}${toColumn}${rowDollar}${String(toRow + 1)}`;
        }),
  );
}

interface Part {
  dollar: string;
  column: string;
  rowDollar: string;
  /** Counted from 0. */
  row: number;
}

function addressIn(text: string): string {
  return text.slice(text.lastIndexOf('!') + 1);
}

function withParts(text: string, write: (part: Part, i: number) => string): string {
  const address = addressIn(text);
  let i = 0;
  const written = address.replace(
    /(\$?)([A-Z]+)(\$?)(\d+)/g,
    (_, dollar: string, column: string, rowDollar: string, row: string) =>
      write({ dollar, column, rowDollar, row: Number(row) - 1 }, i++),
  );
  return text.slice(0, text.length - address.length) + written;
}
