import { cellAddress } from '../../workbook/address';
import type { PlannedCell, SheetPlan } from '../../workbook/plan';
import { cellText, needsQuote } from './cellText';
import type { StyleSheet } from './styleSheet';
import { escapeText } from './xml';

const ERROR_VALUE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/**
 * The cells of a plan as `<sheetData>`. Written as text rather than as a tree: there can be a hundred thousand.
 * `formula` adapts a formula to the names that sheets and ranges have in this workbook.
 */
export function sheetData(plan: SheetPlan, styles: StyleSheet, formula: (text: string) => string): string {
  const rows: string[] = [];
  const count = Math.max(plan.rows.length, plan.rowHeights.length);
  for (let row = 0; row < count; row++) {
    const cells = (plan.rows[row] ?? []).map((cell, column) =>
      cell ? cellXml(cellAddress(row, column), cell, styles, formula) : '',
    );
    const height = plan.rowHeights[row];
    const sized = height == null ? '' : ` ht="${String(finite(height))}" customHeight="1"`;
    const content = cells.join('');
    if (content || sized) rows.push(`<row r="${String(row + 1)}"${sized}>${content}</row>`);
  }
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function cellXml(
  address: string,
  cell: PlannedCell,
  styles: StyleSheet,
  formula: (text: string) => string,
): string {
  const { value } = cell;
  const isText = typeof value === 'string' && value !== '' && cell.formula === undefined;
  const format = styles.cellFormat(cell.style, isText && needsQuote(value));
  const open = `<c r="${address}"${format ? ` s="${String(format)}"` : ''}`;
  if (cell.formula !== undefined) {
    return `${open}${formulaType(value)}><f>${escapeText(formula(cell.formula))}</f>${result(value)}</c>`;
  }
  if (isText) return `${open} t="inlineStr">${inlineText(value)}</c>`;
  if (value === undefined || value === '') return format ? `${open}/>` : '';
  return `${open}${typeof value === 'boolean' ? ' t="b"' : ''}>${result(value)}</c>`;
}

/** The text of a cell that keeps it inside itself. */
export function inlineText(text: string): string {
  return `<is><t xml:space="preserve">${escapeText(cellText(text))}</t></is>`;
}

function formulaType(value: PlannedCell['value']): string {
  if (typeof value === 'boolean') return ' t="b"';
  if (typeof value !== 'string') return '';
  return ERROR_VALUE.test(value) ? ' t="e"' : ' t="str"';
}

function result(value: PlannedCell['value']): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return `<v>${escapeText(cellText(value))}</v>`;
  return `<v>${typeof value === 'boolean' ? (value ? '1' : '0') : String(finite(value))}</v>`;
}

/** A file cannot hold NaN or infinity: a plan with one is a fault of the program. */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a number for a cell: ${String(value)}`);
  return value === 0 ? 0 : value;
}
