import type { Layout } from '../layout';
import { findTables, type Table } from './table';
import { readTable } from './tableReader';

/** The table whose rows say themselves what they hold: each objective over several rows, one for each rubric. */
export const rubricTableLayout: Layout<Table> = {
  id: 'rubricTable',
  what: 'objectives over several rows, a column that says what each row holds: « Rubrique », « Contenu »',
  example: [
    ['Objectif', 'Rubrique', 'Contenu'],
    ['1.1 Former', 'Actions', 'Ouvrir un parcours'],
    ['', 'Leviers', 'Pix'],
    ['1.2 Équiper', 'Actions', 'Livrer les tablettes'],
    ['', 'Leviers', 'Un marché'],
  ],
  detect: (grid, free, _known, headingsAbove) =>
    findTables(grid, free, headingsAbove)
      .filter(({ table }) => table.columns.some(({ rows }) => rows !== undefined))
      .map(({ table, rect }) => ({ layout: 'rubricTable', rect, certainty: 0.8, shape: table })),
  read: (region, context) => readTable(region.shape, context),
};
