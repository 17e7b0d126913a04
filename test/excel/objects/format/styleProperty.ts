import type { Rect } from '../../../../src/workbook/address';
import type { Property } from '../../engine/modelObject';
import { PLAIN } from '../../workbook/cells';
import { commonOf, restyle, styleWith } from '../../workbook/styles';
import type { ExcelSheet, ExcelStyle } from '../../workbook/workbook';
import { refuseProtected } from '../refusals';

/** The words or numbers of the client for one property of a style, both ways; undefined stands for the default. */
export interface Translation<Name extends keyof ExcelStyle> {
  tell: (value: ExcelStyle[Name] | undefined) => unknown;
  take: (value: unknown) => ExcelStyle[Name] | undefined;
}

/** A property of cells' looks: null where they differ; refused on a protected sheet. */
export function styleProperty<Name extends keyof ExcelStyle>(
  sheet: ExcelSheet,
  rects: readonly Rect[],
  name: Name,
  { tell, take }: Translation<Name>,
): Property {
  return {
    get: () => commonOf(sheet, rects, (cell) => tell((cell?.style ?? PLAIN)[name])),
    set: (value) => {
      const taken = take(value);
      refuseProtected(sheet);
      restyle(sheet, rects, (style) => styleWith(style, name, taken));
    },
  };
}

/** A flag: unset is false. */
export function flag(take: (value: unknown) => boolean): {
  tell: (value: boolean | undefined) => boolean;
  take: (value: unknown) => boolean | undefined;
} {
  return { tell: (value) => value ?? false, take: (value) => take(value) || undefined };
}

/** `1F3864` ↔ `#1F3864`; `usual` is the colour that is told for none. */
export function color(
  usual: string,
  take: (value: unknown) => string,
): { tell: (value: string | undefined) => string; take: (value: unknown) => string } {
  return { tell: (value) => `#${value ?? usual}`, take: (value) => take(value).slice(1) };
}
