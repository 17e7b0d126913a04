import type { ColumnChange } from '../../workbook/columnChange';
import { columnsIn, type Fold } from '../../workbook/folds';
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

export interface SheetColumns {
  /** Planned widths, in characters. */
  widths: readonly number[];
  folds: readonly Fold[];
  /** Whether columns in folds are hidden. */
  hidden: ReadonlyMap<number, boolean>;
  /** What people changed. */
  changes?: ReadonlyMap<number, ColumnChange> | undefined;
}

/** The `<cols>` of a sheet: planned widths and folds, and over them what people changed. */
export function columns({ widths, folds, hidden, changes = new Map() }: SheetColumns): XmlNode | undefined {
  const folded = new Set(folds.flatMap(columnsIn));
  // The « + » stands over the column behind the fold.
  const signs = new Set(
    folds.filter((fold) => columnsIn(fold).every((column) => hidden.get(column))).map(({ last }) => last + 1),
  );
  const last = Math.max(widths.length - 1, ...changes.keys(), ...hidden.keys(), ...signs);
  const items: XmlNode[] = [];
  for (let column = 0; column <= last; column++) {
    const change = changes.get(column);
    const width = change?.width ?? fileWidth(widths[column] ?? 0);
    const attributes = {
      width: width > 0 ? width : undefined,
      hidden: (hidden.get(column) ?? change?.hidden) || undefined,
      customWidth: width > 0 || undefined,
      outlineLevel: folded.has(column) ? 1 : undefined,
      collapsed: signs.has(column) || undefined,
    };
    if (Object.values(attributes).every((value) => value === undefined)) continue;
    items.push(element('col', { min: column + 1, max: column + 1, ...attributes }));
  }
  return items.length > 0 ? element('cols', {}, items) : undefined;
}
