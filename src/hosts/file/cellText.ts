import { heldText } from '../../workbook/heldText';

/** Text as cells of a workbook hold it (the type ST_Xstring of ECMA-376, part 1, 22.9.2.19). */

/**
 * Text for a cell: line breaks are `\n`, text beyond Excel's limit ends in `…`, and text that looks like one of
 * the format's escapes (`_x000D_`) is escaped itself, so that it is read back as it is.
 */
export function cellText(text: string): string {
  return heldText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/**
 * True for text that Excel would turn into a formula, a number or a date when someone edits the cell:
 * `- former les équipes`, `=`, `1-1`, `2024`. Such a cell is marked as quoted.
 */
export function needsQuote(text: string): boolean {
  return /^[=+\-@]/.test(text) || /^[\d\s.,/:%-]*\d[\d\s.,/:%-]*$/.test(text);
}

/** The text that a cell of a file stands for: escapes resolved, line breaks as `\n`. */
export function plainText(held: string): string {
  return held
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}
