import type { Layout } from '../layout';
import { hasRole, tableRegions, type Table } from './table';
import { readTable } from './tableReader';

/** The table of fields (champs opérationnels) or objectives with their indicators and target values. */
export const indicatorTableLayout: Layout<Table> = {
  id: 'indicatorTable',
  what: 'objectives or champs opérationnels with indicators and targets',
  example: [
    ['Objectif', 'Indicateur', 'Cible 2025'],
    ['1.1 Former', 'Taux', '80 %'],
  ],
  detect: (grid, free, _known, headingsAbove) =>
    tableRegions(
      'indicatorTable',
      grid,
      free,
      headingsAbove,
      (table) => hasRole(table, 'indicator') && !hasRole(table, 'action'),
    ),
  read: (region, context) => readTable(region.shape, context),
};
