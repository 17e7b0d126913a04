import { absoluteRect, sheetReference } from '../../workbook/address';
import type { SheetPlan } from '../../workbook/plan';
import type { CellValue } from '../../workbook/snapshot';

/**
 * The lines of a sheet of the follow-up, one an item: columns are found again by their headers, lines by the mark of the
 * item. What stands between them (bands) and below them (what was kept) is not counted.
 */
export class FollowedLines {
  private readonly columns: ReadonlyMap<CellValue | undefined, number>;
  /** From the top. */
  private readonly rows: readonly { id: string; row: number }[];

  /**
   * @param headers those of the columns that name an item: its mark, its title, and its code where one stands apart
   * @param ids the items that count
   * @throws Error where no row of the plan has the header of the marks
   */
  constructor(
    private readonly plan: SheetPlan,
    private readonly headers: { mark: string; title: string; code?: string },
    ids: ReadonlySet<string>,
  ) {
    const header = plan.rows.findIndex((row) => row.some((cell) => cell?.value === headers.mark));
    if (header < 0) throw new Error(`no column « ${headers.mark} » in ${plan.id}`);
    this.columns = new Map(plan.rows[header]!.map((cell, column) => [cell?.value, column]));
    const marks = this.column(headers.mark);
    this.rows = plan.rows.flatMap((cells, row) => {
      const id = cells[marks]?.value;
      return row > header && typeof id === 'string' && ids.has(id) ? [{ id, row }] : [];
    });
  }

  get name(): string {
    return this.plan.name;
  }

  /** The cells of the titles of all items, as `whole`. */
  get titles(): string {
    return this.whole(this.headers.title);
  }

  /** Those of their codes, where they stand in a column of their own. */
  get codes(): string | undefined {
    const { code } = this.headers;
    return code === undefined || !this.columns.has(code) ? undefined : this.whole(code);
  }

  /** From the first row of the sheet to the last item, so that a place in it is the number of a row. */
  whole(header: string): string {
    return this.reference(0, this.rows.at(-1)?.row ?? 0, this.column(header));
  }

  /** The cells of these items in a column: those below each other, with nothing but bands between, as one block. */
  blocks(header: string, ids: ReadonlySet<string>): string[] {
    const column = this.column(header);
    const blocks: { first: number; last: number }[] = [];
    let open = false;
    for (const { id, row } of this.rows) {
      const block = open ? blocks.at(-1) : undefined;
      open = ids.has(id);
      if (!open) continue;
      if (block) block.last = row;
      else blocks.push({ first: row, last: row });
    }
    return blocks.map(({ first, last }) => this.reference(first, last, column));
  }

  /** What the cells of these items hold, from the top. */
  values(header: string, ids: ReadonlySet<string>): (CellValue | undefined)[] {
    const column = this.column(header);
    return this.rows.flatMap(({ id, row }) => (ids.has(id) ? [this.plan.rows[row]![column]?.value] : []));
  }

  /** The items whose cell answers, from the top, with the number of their row, which begins at 1. */
  found(
    header: string,
    answers: (value: CellValue | undefined) => boolean,
  ): { row: number; code: string; title: string }[] {
    const column = this.column(header);
    return this.rows.flatMap(({ row }) => {
      const cells = this.plan.rows[row]!;
      return answers(cells[column]?.value)
        ? [
            {
              row: row + 1,
              code: this.text(row, this.headers.code),
              title: this.text(row, this.headers.title),
            },
          ]
        : [];
    });
  }

  /** Characters of the longest code. */
  get codeLength(): number {
    return Math.max(0, ...this.rows.map(({ row }) => this.text(row, this.headers.code).length));
  }

  private text(row: number, header: string | undefined): string {
    const column = header === undefined ? undefined : this.columns.get(header);
    return column === undefined ? '' : String(this.plan.rows[row]![column]?.value ?? '');
  }

  private column(header: string): number {
    const column = this.columns.get(header);
    if (column === undefined) throw new Error(`no column « ${header} » in ${this.plan.id}`);
    return column;
  }

  /** Both ends are named also where they are one: not every program counts in a lone cell. */
  private reference(top: number, bottom: number, column: number): string {
    const cell = (row: number): string =>
      absoluteRect({ top: row, bottom: row, left: column, right: column });
    return `${sheetReference(this.plan.name)}${cell(top)}:${cell(bottom)}`;
  }
}
