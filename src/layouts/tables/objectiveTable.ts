import type { Layout } from '../layout';
import { hasRole, tableRegions, type Table } from './table';
import { readTable } from './tableReader';

/** The four-column table: objective | actions | levers | indicators, several items in a cell or one a row. */
export const objectiveTableLayout: Layout<Table> = {
  id: 'objectiveTable',
  what: 'objective, actions, levers, indicators in columns, several items in a cell or one a row',
  example: [
    ['Objectif', 'Actions', 'Leviers', 'Indicateurs'],
    ['1.1 Former', 'Réunir', 'Un budget', 'Nombre'],
  ],
  detect: (grid, free, _known, headingsAbove) =>
    tableRegions('objectiveTable', grid, free, headingsAbove, (table) => {
      const level = hasRole(table, 'objective') || hasRole(table, 'field') || hasRole(table, 'axis');
      return level && hasRole(table, 'action') && (hasRole(table, 'lever') || hasRole(table, 'indicator'));
    }),
  read: (region, context) => readTable(region.shape, context),
};
