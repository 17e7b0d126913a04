import { lineBreaksIn, type CellItem, type LineBreaks } from '../../domain/items';
import type { Grid } from '../grid';
import { itemsOf } from '../itemDrafts';
import { asksForLines } from './cellTexts';
import type { Held } from './table';
import type { Column } from './tableColumns';

/** The items in the cells of some rows of a sheet, each split as the cells of its column there are written. */
export class ColumnItems {
  private readonly breaks = new Map<number, LineBreaks | null>();

  constructor(
    private readonly grid: Grid,
    private readonly rows: readonly number[],
    columns: readonly Column[] = [],
  ) {
    for (const { column, header } of columns) if (asksForLines(header)) this.breaks.set(column, 'items');
  }

  /** The items of a cell of these rows. */
  in({ text, block }: Held): CellItem[] {
    return itemsOf(text, this.breaksOf(block.left));
  }

  private breaksOf(column: number): LineBreaks | null {
    const known = this.breaks.get(column);
    if (known !== undefined) return known;
    const cells = this.rows.map((row) => this.grid.cell(row, column)?.text ?? '');
    const breaks = lineBreaksIn(cells);
    this.breaks.set(column, breaks);
    return breaks;
  }
}
