import type { Layout } from '../layout';
import { hasRole, tableRegions, type Table } from './table';
import { readTable } from './tableReader';

/** The flat list: one row an action, with its code, its pilote, its échéance… */
export const actionListLayout: Layout<Table> = {
  id: 'actionList',
  what: 'one row an action, with codes, pilote, échéance…',
  example: [
    ['Code', 'Action', 'Pilote', 'Échéance'],
    ['1-1', 'Réunir', 'DANE', '2025'],
  ],
  detect: (grid, free, _known, headingsAbove) =>
    tableRegions('actionList', grid, free, headingsAbove, (table) => hasRole(table, 'action')),
  read: (region, context) => readTable(region.shape, context),
};
