import { tidy } from '../domain/text';
import type { Source } from '../domain/roadmap';
import { rectAddress, type Rect } from '../workbook/address';
import { nothingSaid, type SheetSaid } from '../workbook/choices';
import type { CellSnapshot, SheetSnapshot } from '../workbook/snapshot';
import { legendMarks } from './frameworks/legendMarks';
import { numberingOf, titleOfPart } from './partTitles';
import { readHeader, type HeaderWord } from './words/vocabulary';

/** Longer texts head nothing. */
const LONGEST_HEADER = 200;

/**
 * Cells that are read as another block (« idem »), or as empty (null), under `row column`: they hold nothing themselves.
 */
export type Overlay = Map<string, Rect | null>;

/** A sheet seen as rows and columns, merged blocks resolved. Rows and columns count from 0. */
export class Grid {
  /** Rows that hold something, in order. */
  readonly rows: number[];
  readonly width: number;
  readonly height: number;
  private readonly headers = new Map<string, HeaderWord | null>();
  private readonly found = new Map<string, unknown>();
  private readonly byRow = new Map<number, Map<number, CellSnapshot>>();
  private readonly mergesByRow = new Map<number, Rect[]>();
  private readonly hiddenRows: Set<number>;
  private readonly hiddenColumns: Set<number>;

  /** `said` is what the user said of the sheet and its columns. */
  constructor(
    readonly sheet: SheetSnapshot,
    readonly said: SheetSaid = nothingSaid,
    private readonly overlay: Overlay = new Map(),
  ) {
    let width = 0;
    const marks = legendMarks(sheet);
    for (const { row, column, cell } of sheet.cells) {
      if (tidy(cell.text) === '' || overlay.has(`${row} ${column}`)) continue;
      let line = this.byRow.get(row);
      if (!line) this.byRow.set(row, (line = new Map()));
      // A letter that the legend explains is read as the mark that it stands for; a row begins with no mark.
      const mark = line.size > 0 && marks.size > 0 ? marks.get(tidy(cell.text)) : undefined;
      line.set(column, mark === undefined ? cell : { ...cell, text: mark });
      width = Math.max(width, column + 1);
    }
    this.rows = [...this.byRow.keys()].sort((a, b) => a - b);
    this.width = width;
    this.height = (this.rows.at(-1) ?? -1) + 1;
    for (const merge of sheet.merges) this.indexMerge(merge);
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
  }

  get name(): string {
    return this.sheet.name;
  }

  /** The cell that stands here itself; a cell covered by a merge holds nothing. */
  cell(row: number, column: number): CellSnapshot | undefined {
    return this.byRow.get(row)?.get(column);
  }

  /** The same sheet with some more cells read as others; itself where there are none. */
  with(overlay: Overlay): Grid {
    return overlay.size === 0
      ? this
      : new Grid(this.sheet, this.said, new Map([...this.overlay, ...overlay]));
  }

  /** True for a cell that is read as one above it. */
  isRepeated(row: number, column: number): boolean {
    return (this.overlay.get(`${row} ${column}`) ?? null) !== null;
  }

  /** The merged block that covers this cell, or that it is read as, if any. */
  merge(row: number, column: number): Rect | undefined {
    const other = this.overlay.size === 0 ? undefined : this.overlay.get(`${row} ${column}`);
    if (other !== undefined) return other ?? undefined;
    return this.mergesByRow.get(row)?.find((rect) => column >= rect.left && column <= rect.right);
  }

  /** What a text of this sheet heads or labels, read once for each text. */
  header(text: string): HeaderWord | null {
    if (text.length > LONGEST_HEADER) return null;
    let word = this.headers.get(text);
    if (word === undefined) this.headers.set(text, (word = readHeader(this.partTitle(text) ?? text)));
    return word;
  }

  /** On a sheet with numbered parts, « II. Leviers » without its number; null for any other text. */
  partTitle(text: string): string | null {
    const texts = (): string[] => this.sheet.cells.map(({ cell }) => cell.text);
    return titleOfPart(
      text,
      this.once('numbering of parts', () => numberingOf(texts())),
    );
  }

  /** What several layouts look for on this sheet, found once for each key. */
  once<T>(key: string, find: () => T): T {
    if (!this.found.has(key)) this.found.set(key, find());
    return this.found.get(key) as T;
  }

  /** The merged blocks that cover a part of this row. */
  mergesOver(row: number): readonly Rect[] {
    return this.mergesByRow.get(row) ?? [];
  }

  /** The block of this cell: its merge, or itself. */
  block(row: number, column: number): Rect {
    return this.merge(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** What a reader sees here: the cell's own content, or that of the merged block over it. */
  shown(row: number, column: number): CellSnapshot | undefined {
    const { top, left } = this.block(row, column);
    return this.cell(top, left);
  }

  /** The text that a reader sees here, as written (line breaks kept); empty when there is none. */
  text(row: number, column: number): string {
    return this.shown(row, column)?.text ?? '';
  }

  /** Columns of the cells that stand in this row themselves, in order. */
  columnsOf(row: number): number[] {
    return [...(this.byRow.get(row)?.keys() ?? [])].sort((a, b) => a - b);
  }

  isEmptyRow(row: number, left = 0, right = this.width - 1): boolean {
    const line = this.byRow.get(row);
    if (!line) return true;
    for (const column of line.keys()) if (column >= left && column <= right) return false;
    return true;
  }

  isHiddenRow(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  isHiddenColumn(column: number): boolean {
    return this.hiddenColumns.has(column);
  }

  /** Where this cell stands, for messages and findings: its whole block. */
  source(row: number, column: number): Source {
    return { sheet: this.sheet.name, address: rectAddress(this.block(row, column)) };
  }

  sourceOf(rect: Rect): Source {
    return { sheet: this.sheet.name, address: rectAddress(rect) };
  }

  private indexMerge(rect: Rect): void {
    // A merge over a whole column costs one entry a row that exists, not a million.
    const last = Math.min(rect.bottom, this.height - 1);
    for (let row = rect.top; row <= last; row++) {
      const line = this.mergesByRow.get(row);
      if (line) line.push(rect);
      else this.mergesByRow.set(row, [rect]);
    }
  }
}
