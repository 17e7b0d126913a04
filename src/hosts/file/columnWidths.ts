import type { ColumnChange } from '../../workbook/columnChange';
import { element, type XmlNode } from './xml';

/**
 * Column widths. A file counts 5 pixels of margin beside the characters, whose digits have 7 pixels in the default
 * font (ECMA-376, part 1, 18.3.1.13), and keeps 256ths.
 */
const MARGIN = 5 / 7;

/** A width in characters → the width in the file; 0 stands for the workbook's default. */
export function fileWidth(characters: number): number {
  return characters > 0 ? Math.round((characters + MARGIN) * 256) / 256 : 0;
}

/** The `<cols>` of a sheet: planned widths, and over them what people changed. */
export function columns(
  planned: number[],
  changes: ReadonlyMap<number, ColumnChange> = new Map<number, ColumnChange>(),
): XmlNode | undefined {
  const count = Math.max(planned.length, ...[...changes.keys()].map((column) => column + 1));
  const items: XmlNode[] = [];
  for (let column = 0; column < count; column++) {
    const { width = fileWidth(planned[column] ?? 0), hidden } = changes.get(column) ?? {};
    if (width > 0 || hidden) {
      items.push(
        element('col', {
          min: column + 1,
          max: column + 1,
          width: width > 0 ? width : undefined,
          hidden,
          customWidth: width > 0 ? true : undefined,
        }),
      );
    }
  }
  return items.length > 0 ? element('cols', {}, items) : undefined;
}
