import type { CSSProperties } from 'react';
import type { CellStyle } from '../../workbook/plan';

/** Points of the type that sheets are set in. */
const TYPE_SIZE = 11;
/** Nothing is set smaller than this part of it: a pane is read on a screen. */
const LEAST_SIZE = 0.9;

const BORDERS = {
  hair: { color: '#8c8c8c', style: 'dotted', width: '1px' },
  thin: { color: '#6b6b6b', style: 'solid', width: '1px' },
  medium: { color: '#404040', style: 'solid', width: '2px' },
} as const;

/** The style of a cell for a browser; sizes in the sheet's own type. */
export function cellLook(style: CellStyle | undefined): CSSProperties {
  if (!style) return {};
  const border = style.border && BORDERS[style.border];
  const size = style.size === undefined ? 1 : Math.max(LEAST_SIZE, style.size / TYPE_SIZE);
  return {
    ...(style.fill !== undefined && { backgroundColor: `#${style.fill}` }),
    ...(style.color !== undefined && { color: `#${style.color}` }),
    ...(style.bold && { fontWeight: 700 }),
    ...(style.italic && { fontStyle: 'italic' }),
    ...(size !== 1 && { fontSize: `${String(size)}em` }),
    ...(style.horizontal && { textAlign: style.horizontal }),
    ...(style.vertical && { verticalAlign: style.vertical === 'center' ? 'middle' : style.vertical }),
    ...(style.indent && { paddingInlineStart: `${String(style.indent)}em` }),
    ...(border && {
      borderColor: border.color,
      borderStyle: border.style,
      borderWidth: `0 ${border.width} ${border.width} 0`,
      // The neighbours above and on the left draw their own lines only.
      boxShadow: `-1px -1px 0 ${border.color}`,
    }),
  };
}

/** How a turned text runs: from the bottom up, from the top down, or as usual for what is hardly turned. */
export function turning(style: CellStyle | undefined): 'up' | 'down' | null {
  const degrees = style?.rotation ?? 0;
  if (degrees >= 60) return 'up';
  return degrees <= -60 ? 'down' : null;
}
