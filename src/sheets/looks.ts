import type { CellStyle, ConditionalFormat } from '../workbook/plan';

/*
 * The looks of generated sheets: dark text on light fills, so that a page costs little ink and reads the same in
 * black and white. Text has a contrast of 7:1 and more; nothing is told by colour alone.
 */
const ink = '1B2A49';
const paleBlue = 'DCE6F2';
const paleGrey = 'EDEDED';

export const TAB_COLOR = '1F3864';

export const looks = {
  title: { bold: true, size: 16, color: ink, vertical: 'center', wrap: true },
  subtitle: { size: 12, color: ink, vertical: 'center', wrap: true },
  note: { italic: true, size: 10, color: '404040', vertical: 'center', wrap: true },
  link: { size: 10, color: '0B3D91', vertical: 'center', wrap: true },
  header: {
    bold: true,
    color: ink,
    fill: paleBlue,
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  band: { bold: true, color: ink, fill: paleGrey, border: 'thin', vertical: 'center', wrap: true, indent: 1 },
  subBand: { italic: true, color: ink, border: 'thin', vertical: 'center', wrap: true, indent: 1 },
  text: { border: 'thin', vertical: 'center', wrap: true, indent: 1 },
  centered: { border: 'thin', horizontal: 'center', vertical: 'center', wrap: true },
  number: { border: 'thin', horizontal: 'right', vertical: 'center', indent: 1 },
  /** On top of another look: a cell made for typing, beside others that are not. */
  typed: { fill: 'FFF8E1' },
  total: { bold: true, fill: paleGrey, border: 'thin', horizontal: 'center', vertical: 'center' },
} satisfies Record<string, CellStyle>;

export const conditionalLooks = {
  mark: { bold: true, color: '000000', fill: 'C5D5EA' },
  /** Beside a word that says the same. */
  nothing: { bold: true, color: 'FFFFFF', fill: '404040' },
  unserved: { italic: true, fill: 'D9D9D9' },
  /** A text where a mark is expected: it counts for nothing. */
  notCounted: { italic: true, color: '7A1F00', fill: 'FBE5D6' },
} satisfies Record<string, ConditionalFormat['style']>;

/** A share as French writes it: 82 %. */
export const SHARE_FORMAT = '0 %';

/** Fills of up to four series that greyscale still tells apart: dark, light, middle, pale. */
export const SERIES_COLORS = ['1F3864', '9DB7DD', '6B6B6B', 'D0D0D0'] as const;

/** As many fills as there are series: those of few, else blues and greys from dark to pale, as far apart as they can be. */
export function seriesColors(count: number): readonly string[] {
  return count <= SERIES_COLORS.length ? SERIES_COLORS : MANY_COLORS;
}

/** Of up to six parts of a bar, beside each other in this order. */
const MANY_COLORS = ['0E1B33', '8FAADC', 'F2F2F2', '757575', 'CFCFCF', '2F5597'] as const;
