import type { Layout } from '../layout';
import { tableRegions, type Table } from './table';
import { readTable } from './tableReader';
import type { ColumnRole } from './tableColumns';

const ITEMS: ColumnRole[] = ['axis', 'objective', 'field', 'lever'];

/** A list of one kind of item, with codes that say what belongs to what: the sheets Axes, Objectifs, Leviers. */
export const itemListLayout: Layout<Table> = {
  id: 'itemList',
  what: 'lists of axes, objectives, levers with codes that say what belongs to what',
  example: [
    ['Code', 'Objectif'],
    ['1.1', 'Former'],
    ['1.2', 'Équiper'],
  ],
  detect: (grid, free, _known, headingsAbove) =>
    tableRegions('itemList', grid, free, headingsAbove, (table) =>
      table.columns.some((column) => ITEMS.includes(column.role)),
    ),
  read: (region, context) => readTable(region.shape, context),
};
