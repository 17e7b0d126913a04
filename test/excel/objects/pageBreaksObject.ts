import type { ModelObject } from '../engine/modelObject';
import type { ExcelSheet } from '../workbook/workbook';
import { addressedCells } from './addressedCells';
import { asWhole, invalid } from './arguments';
import { collectionObject } from './collectionObject';
import type { ObjectTools } from './objectTools';

/** `Worksheet.horizontalPageBreaks`: those that people or programs set, not those of full pages. */
export function pageBreaksObject(tools: ObjectTools, sheet: ExcelSheet): ModelObject {
  const { page } = sheet;
  const breakObject = (row: number): ModelObject => ({
    type: 'PageBreak',
    members: {
      id: () => String(row),
      properties: {
        _Id: { get: () => String(row) },
        RowIndex: { get: () => row },
        /** ASSUMED: a break across the whole sheet stands before the first column. */
        ColumnIndex: { get: () => 0 },
      },
      methods: {
        Delete: () => {
          page.rowBreaks = page.rowBreaks.filter((other) => other !== row);
        },
        GetCellAfterBreak: () => tools.makeRange(sheet, { top: row, left: 0, bottom: row, right: 0 }),
      },
    },
  });
  return collectionObject({
    type: 'PageBreakCollection',
    ways: ['indexer'],
    items: () => page.rowBreaks.map(breakObject),
    find: (index) => {
      const row = page.rowBreaks[asWhole(index)];
      return row === undefined ? undefined : breakObject(row);
    },
    methods: {
      Add: ([cells]) => {
        const row = addressedCells(cells, tools.book, sheet).rect.top;
        // ASSUMED: no page can end before the first row.
        if (row === 0) throw invalid('a page break before the first row');
        page.rowBreaks = [...new Set([...page.rowBreaks, row])].sort((a, b) => a - b);
        return breakObject(row);
      },
      RemovePageBreaks: () => {
        page.rowBreaks = [];
      },
    },
  });
}
