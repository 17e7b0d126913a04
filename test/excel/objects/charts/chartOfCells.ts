import type { Rect } from '../../../../src/workbook/address';
import { isDateFormat } from '../../../../src/workbook/serialDates';
import { cellKey, type ExcelReference, type ExcelSeries, type ExcelSheet } from '../../workbook/workbook';

/** The series that Excel makes of a block of cells when a chart of it is added. */

/**
 * ASSUMED, for one series a column: the first column gives the categories when the corner is empty or when it holds
 * texts or dates; the first row gives the names when the corner is empty or when it holds texts. For one series a row,
 * the same with rows and columns exchanged.
 */
export function seriesOfCells(sheet: ExcelSheet, rect: Rect, by: 'Columns' | 'Rows'): ExcelSeries[] {
  const lines = new Lines(sheet, rect, by);
  const cornerEmpty = lines.isEmpty(0, 0);
  const hasCategories =
    lines.count > 1 && (cornerEmpty || lines.every(1, lines.length, (i) => lines.isLabel(0, i)));
  const firstSeries = hasCategories ? 1 : 0;
  const hasNames =
    lines.length > 1 &&
    (cornerEmpty || lines.every(firstSeries, lines.count, (line) => lines.isText(line, 0)));
  const from = hasNames ? 1 : 0;
  return Array.from({ length: lines.count - firstSeries }, (_, i) => {
    const line = firstSeries + i;
    return {
      ...newSeries(hasNames ? lines.textAt(line, 0) : automaticName(i)),
      ...(hasNames ? { nameCell: lines.reference(line, 0, 0) } : {}),
      values: lines.reference(line, from),
      ...(hasCategories ? { categories: lines.reference(0, from) } : {}),
    };
  });
}

/** A series with everything as Excel chooses. ASSUMED: all of it. */
export function newSeries(name: string): ExcelSeries {
  return {
    name,
    fillColor: '',
    pointColors: new Map(),
    line: { color: '', weight: 0, style: 'Continuous' },
    marker: { style: 'Automatic', size: 5, color: '', borderColor: '' },
    gapWidth: 150,
    overlap: 0,
    smooth: false,
    labels: { visible: false, showValue: false, position: '', numberFormat: 'General', font: {} },
  };
}

/** ASSUMED: in a French Excel. */
export function automaticName(index: number): string {
  return `Série${String(index + 1)}`;
}

/** A block of cells as lines of which each may be a series: its columns, or its rows. */
class Lines {
  readonly count: number;
  readonly length: number;

  constructor(
    private readonly sheet: ExcelSheet,
    private readonly rect: Rect,
    private readonly by: 'Columns' | 'Rows',
  ) {
    const rows = rect.bottom - rect.top + 1;
    const columns = rect.right - rect.left + 1;
    [this.count, this.length] = by === 'Columns' ? [columns, rows] : [rows, columns];
  }

  isEmpty(line: number, index: number): boolean {
    return this.textAt(line, index) === '';
  }

  isText(line: number, index: number): boolean {
    return typeof this.cell(line, index)?.value === 'string';
  }

  isLabel(line: number, index: number): boolean {
    const format = this.cell(line, index)?.style.numberFormat;
    return this.isText(line, index) || (format !== undefined && isDateFormat(format));
  }

  textAt(line: number, index: number): string {
    return String(this.cell(line, index)?.value ?? '');
  }

  /** True for a line of at least one place of which all pass. */
  every(from: number, to: number, test: (place: number) => boolean): boolean {
    for (let place = from; place < to; place++) if (!test(place)) return false;
    return to > from;
  }

  reference(line: number, from: number, to = this.length - 1): ExcelReference {
    const start = this.place(line, from);
    const end = this.place(line, to);
    return {
      sheetId: this.sheet.id,
      rect: { top: start.row, left: start.column, bottom: end.row, right: end.column },
    };
  }

  private cell(line: number, index: number): ReturnType<ExcelSheet['cells']['get']> {
    const { row, column } = this.place(line, index);
    return this.sheet.cells.get(cellKey(row, column));
  }

  private place(line: number, index: number): { row: number; column: number } {
    const { top, left } = this.rect;
    return this.by === 'Columns'
      ? { row: top + index, column: left + line }
      : { row: top + line, column: left + index };
  }
}
