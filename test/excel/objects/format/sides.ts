import type { Rect } from '../../../../src/workbook/address';
import type { ExcelLine, ExcelSide, ExcelStyle } from '../../workbook/workbook';
import { styleWith } from '../../workbook/styles';

/** Sides of cells that the sides of a range are made of. */

export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

const CELL_SIDES: readonly ExcelSide[] = ['top', 'bottom', 'left', 'right'];

/** What plans call a line of this weight. */
const PLANNED: Record<string, NonNullable<ExcelStyle['border']>> = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
};
/** Lines of plans, whose colour is that of the file host. */
const PLANNED_COLOR = '808080';

/** The cells whose side is meant; empty for the inside of one row or column. */
export function sideParts(rect: Rect, side: BorderSide): { rect: Rect; side: ExcelSide }[] {
  const { top, left, bottom, right } = rect;
  switch (side) {
    case 'EdgeTop':
      return [{ rect: { ...rect, bottom: top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ rect: { ...rect, top: bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ rect: { ...rect, right: left }, side: 'left' }];
    case 'EdgeRight':
      return [{ rect: { ...rect, left: right }, side: 'right' }];
    case 'InsideHorizontal':
      if (top === bottom) return [];
      return [
        { rect: { ...rect, bottom: bottom - 1 }, side: 'bottom' },
        { rect: { ...rect, top: top + 1 }, side: 'top' },
      ];
    case 'InsideVertical':
      if (left === right) return [];
      return [
        { rect: { ...rect, right: right - 1 }, side: 'right' },
        { rect: { ...rect, left: left + 1 }, side: 'left' },
      ];
  }
}

/** The line on a side of a cell; undefined for none. */
export function lineOf(style: ExcelStyle, side: ExcelSide): ExcelLine | undefined {
  if (style.sides) return style.sides[side];
  const weight = Object.keys(PLANNED).find((word) => PLANNED[word] === style.border);
  return weight === undefined ? undefined : { style: 'Continuous', weight, color: PLANNED_COLOR };
}

/** A style with another line on one side; undefined takes the line away. */
export function withLine(style: ExcelStyle, side: ExcelSide, line: ExcelLine | undefined): ExcelStyle {
  const sides: NonNullable<ExcelStyle['sides']> = {};
  for (const each of CELL_SIDES) {
    const drawn = each === side ? line : lineOf(style, each);
    if (drawn) sides[each] = drawn;
  }
  const isEmpty = Object.keys(sides).length === 0;
  return styleWith(styleWith(style, 'sides', isEmpty ? undefined : sides), 'border', plannedBorder(sides));
}

/** The border as plans say it: only when it is the same all around. */
function plannedBorder(sides: NonNullable<ExcelStyle['sides']>): ExcelStyle['border'] {
  const [first, ...others] = CELL_SIDES.map((side) => sides[side]);
  const isSame = others.every((line) => line?.style === first?.style && line?.weight === first?.weight);
  return first && isSame && first.style === 'Continuous' ? PLANNED[first.weight] : undefined;
}
