import type { Rect } from '../../../../src/workbook/address';
import type { ModelObject } from '../../engine/modelObject';
import { PLAIN } from '../../workbook/cells';
import { commonOf, restyle } from '../../workbook/styles';
import type { ExcelLine, ExcelSheet } from '../../workbook/workbook';
import { asColor, asWord } from '../arguments';
import { invalidOperation, refuseProtected } from '../refusals';
import { lineOf, sideParts, withLine, type BorderSide } from './sides';

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
/** ASSUMED: what a border has that was only given one of its properties. */
const NEW_LINE: ExcelLine = { style: 'Continuous', weight: 'Thin', color: '000000' };

/** One of `RangeFormat.borders`; what differs among cells is told as null. */
export function borderObject(sheet: ExcelSheet, rects: readonly Rect[], side: BorderSide): ModelObject {
  const parts = rects.flatMap((rect) => sideParts(rect, side));
  const read = <T>(tell: (line: ExcelLine | undefined) => T): T | null => {
    const told = parts.map((part) =>
      commonOf(sheet, [part.rect], (cell) => tell(lineOf(cell?.style ?? PLAIN, part.side))),
    );
    const [first = tell(undefined), ...others] = told;
    return others.every((one) => one === first) ? first : null;
  };
  const draw = (change: (line: ExcelLine | undefined) => ExcelLine | undefined): void => {
    refuseProtected(sheet);
    // ASSUMED: a range of one row or column has no inside to draw, nor have areas one of which is such a range.
    if (rects.some((rect) => sideParts(rect, side).length === 0))
      throw invalidOperation(`no ${side} in a range of one row or column`);
    for (const part of parts) {
      restyle(sheet, [part.rect], (style) => withLine(style, part.side, change(lineOf(style, part.side))));
    }
  };
  return {
    type: 'RangeBorder',
    members: {
      properties: {
        SideIndex: { get: () => side },
        Style: {
          get: () => read((line) => line?.style ?? 'None'),
          set: (value) => {
            const style = asWord(value, STYLES);
            draw((line) => (style === 'None' ? undefined : { ...NEW_LINE, ...line, style }));
          },
        },
        Weight: {
          get: () => read((line) => line?.weight ?? NEW_LINE.weight),
          set: (value) => {
            const weight = asWord(value, WEIGHTS);
            draw((line) => ({ ...NEW_LINE, ...line, weight }));
          },
        },
        Color: {
          get: () => read((line) => `#${line?.color ?? NEW_LINE.color}`),
          set: (value) => {
            const color = asColor(value).slice(1);
            draw((line) => ({ ...NEW_LINE, ...line, color }));
          },
        },
      },
    },
  };
}
