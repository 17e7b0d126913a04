import type { Rect } from '../../../../src/workbook/address';
import type { Property } from '../../engine/modelObject';
import type { CellStyle } from '../../../../src/workbook/plan';
import type { ExcelSheet } from '../../workbook/workbook';
import { asFlag, asWhole, asWord } from '../arguments';
import { flag, styleProperty } from './styleProperty';

/** The client's words that plans have too; others (`Justify`, `Fill`…) are refused, as nothing here uses them. */
const HORIZONTAL: Record<NonNullable<CellStyle['horizontal']>, string> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
};
const VERTICAL: Record<NonNullable<CellStyle['vertical']>, string> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
};
/** Excel's own limit. */
const DEEPEST_INDENT = 250;

/** Where texts stand in their cells. */
export function alignmentProperties(sheet: ExcelSheet, rects: readonly Rect[]): Record<string, Property> {
  return {
    HorizontalAlignment: styleProperty(sheet, rects, 'horizontal', {
      tell: (side) => (side ? HORIZONTAL[side] : 'General'),
      take: (value) => keyOf(HORIZONTAL, asWord(value, ['General', ...Object.values(HORIZONTAL)])),
    }),
    VerticalAlignment: styleProperty(sheet, rects, 'vertical', {
      tell: (side) => VERTICAL[side ?? 'bottom'],
      take: (value) => keyOf(VERTICAL, asWord(value, Object.values(VERTICAL))),
    }),
    WrapText: styleProperty(sheet, rects, 'wrap', flag(asFlag)),
    /** Degrees, 90 reads from the bottom up; 180 for letters one below the other is refused. */
    TextOrientation: styleProperty(sheet, rects, 'rotation', {
      tell: (degrees) => degrees ?? 0,
      take: (value) => asWhole(value, -90, 90) || undefined,
    }),
    IndentLevel: styleProperty(sheet, rects, 'indent', {
      tell: (level) => level ?? 0,
      take: (value) => asWhole(value, 0, DEEPEST_INDENT) || undefined,
    }),
  };
}

function keyOf<Key extends string>(words: Record<Key, string>, word: string): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}
