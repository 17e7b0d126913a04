import type { Members } from '../../engine/modelObject';
import { cellFor, gridOf } from '../../workbook/cells';
import { asFields, invalid, orElse } from '../arguments';
import { contentChanged } from '../formulas/calculation';
import type { ObjectTools } from '../objectTools';
import type { RangePlace } from '../rangeOf';
import { refuseProtected } from '../refusals';
import { tellChanged } from '../sheetEvents';
import { asLink, putLink, toldLink, type WrittenLink } from './hyperlinks';
import { uncovered } from './writeCell';
import { asGrid } from './writtenGrid';

/** `getCellProperties` and `setCellProperties`, of links: other properties are refused, as nothing here uses them. */
export function cellPropertyMethods(
  { book, context }: ObjectTools,
  { sheet, rect }: RangePlace,
): NonNullable<Members['methods']> {
  return {
    GetCellProperties: ([options]) => {
      if (asFields(options, ['hyperlink']).hyperlink !== true) throw invalid('properties of cells');
      return gridOf(sheet, rect, (cell) => ({ hyperlink: toldLink(cell) }));
    },
    SetCellProperties: ([given]) => {
      if (!Array.isArray(given)) throw invalid('properties of cells');
      refuseProtected(sheet);
      const grid = asGrid(given, rect);
      const isFree = uncovered(sheet, rect);
      const links: { row: number; column: number; link: WrittenLink }[] = [];
      grid((row, column, properties) => {
        const link = orElse(asFields(properties, ['hyperlink']).hyperlink, asLink, undefined);
        if (link && isFree(row, column)) links.push({ row, column, link });
      });
      for (const { row, column, link } of links) putLink(cellFor(sheet, row, column), link);
      if (links.length === 0) return;
      contentChanged(book);
      tellChanged(context, sheet.id, rect);
    },
  };
}
