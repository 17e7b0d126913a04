import { columnName, rectAddress, type Rect } from '../../../../src/workbook/address';
import { columnWidth, rowHeight } from '../../workbook/sheetMetrics';
import { cellKey, type ExcelCell, type ExcelSheet, type ExcelWorkbook } from '../../workbook/workbook';

/** What of a sheet is drawn: more than a screen holds, and little enough to be drawn after every change. */
const ROWS = 80;
const COLUMNS = 26;

const POINT = 4 / 3;

export interface DrawnWorkbook {
  /** HTML of the active sheet. */
  cells: string;
  /** HTML of its tabs. */
  sheets: string;
}

/** A workbook for the eye: its tabs, the cells of the active sheet around the selection, its charts in words. */
export function workbookHtml(book: ExcelWorkbook): DrawnWorkbook {
  const visible = book.sheets.filter(({ visibility }) => visibility === 'Visible');
  const active = book.sheets.find(({ id }) => id === book.active);
  return {
    cells: active ? table(active, book.selected) + active.charts.map((chart) => figure(chart)).join('') : '',
    sheets: visible
      .map(({ id, name, tabColor }) => {
        const color = tabColor && ` style="border-color:${tabColor}"`;
        return `<span${id === book.active ? ' aria-current="true"' : ''}${color}>${escaped(name)}</span>`;
      })
      .join(''),
  };
}

function table(sheet: ExcelSheet, selected: Rect): string {
  const area = drawnArea(sheet, selected);
  const columns = numbers(area.left, area.right).filter((column) => columnWidth(sheet, column) > 0);
  const rows = numbers(area.top, area.bottom).filter((row) => sheet.rows.get(row)?.hidden !== true);
  const widths = columns.map(
    (column) => `<col style="width:${String(columnWidth(sheet, column) * POINT)}px">`,
  );
  const head = columns.map((column) => `<th>${columnName(column)}</th>`);
  const body = rows.map(
    (row) =>
      `<tr style="height:${String(rowHeight(sheet, row) * POINT)}px"><th>${String(row + 1)}</th>${columns.map((column) => cell(sheet, area, { row, column }, selected)).join('')}</tr>`,
  );
  return `<table><col style="width:32px">${widths.join('')}<tr><th></th>${head.join('')}</tr>${body.join('')}</table>`;
}

/** The rows around the selection: what stands above it is left out only where it is far down. */
function drawnArea(sheet: ExcelSheet, selected: Rect): Rect {
  const places = [...sheet.cells.keys()].map((key) => key.split(',').map(Number));
  const lastRow = places.reduce((last, [row]) => Math.max(last, row!), selected.bottom);
  const lastColumn = places.reduce((last, [, column]) => Math.max(last, column!), selected.right);
  const top = Math.max(0, selected.top - ROWS / 2);
  const left = Math.max(0, selected.left - COLUMNS / 2);
  return {
    top,
    left,
    bottom: Math.min(top + ROWS - 1, lastRow + 3),
    right: Math.min(left + COLUMNS - 1, lastColumn + 2),
  };
}

function cell(
  sheet: ExcelSheet,
  area: Rect,
  { row, column }: { row: number; column: number },
  selected: Rect,
): string {
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  // A merge that begins outside of what is drawn is drawn as empty cells.
  if (
    merge &&
    (merge.top !== row || merge.left !== column) &&
    merge.top >= area.top &&
    merge.left >= area.left
  )
    return '';
  const held = sheet.cells.get(cellKey(row, column));
  const isSelected = row === selected.top && column === selected.left;
  const spans = merge ? span('rowspan', row, merge.bottom) + span('colspan', column, merge.right) : '';
  return `<td${spans}${isSelected ? ' aria-selected="true"' : ''}${held ? ` style="${look(held)}"` : ''}>${held ? escaped(shown(held)) : ''}</td>`;
}

function span(name: string, first: number, last: number): string {
  return last > first ? ` ${name}="${String(last - first + 1)}"` : '';
}

function look({ style }: ExcelCell): string {
  const { fill, color, bold, italic, size, horizontal, vertical, wrap, rotation, border } = style;
  return [
    fill && `background:#${fill.replace('#', '')}`,
    color && `color:#${color.replace('#', '')}`,
    bold && 'font-weight:bold',
    italic && 'font-style:italic',
    size && `font-size:${String(size)}px`,
    horizontal && `text-align:${horizontal}`,
    vertical && `vertical-align:${vertical === 'center' ? 'middle' : vertical}`,
    border && 'border-color:#888',
    rotation && 'writing-mode:vertical-rl;transform:rotate(180deg)',
    wrap ? 'white-space:pre-wrap' : 'white-space:pre',
  ]
    .filter(Boolean)
    .join(';');
}

function shown({ value, error, style }: ExcelCell): string {
  if (error) return error;
  if (typeof value === 'number' && style.numberFormat?.includes('%')) {
    return `${String(Math.round(value * 1000) / 10)} %`;
  }
  return String(value);
}

function figure({ title, type, at, series }: ExcelSheet['charts'][number]): string {
  const lines = series.map(({ name, values }) => `${name}${values ? ` ${rectAddress(values.rect)}` : ''}`);
  return `<figure><b>${escaped(title)}</b><br>${escaped(type)}, ${rectAddress(at)}<br>${escaped(lines.join(' · '))}</figure>`;
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
