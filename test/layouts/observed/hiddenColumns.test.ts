import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Sheets with hidden columns, and what a person reads there. */

const hiding = (columns: number[], rows: Cells): SheetSnapshot => ({
  ...sheet('Actions', rows),
  hiddenColumns: columns,
});

it('a hidden column of a table is read with it', () => {
  const roadmap = roadmapOf(
    hiding(
      [0, 2],
      [
        ['Axe 1 : Usages'],
        ['Code', 'Action', 'Pilote', 'Échéance'],
        ['1-1', 'Réunir les équipes', 'DANE', '2025'],
        ['1-2', 'Publier une lettre', 'DSI', '2026'],
      ],
    ),
  );
  expect(tree(roadmap)).toEqual([
    'axe 1 Usages',
    '  action 1-1 Réunir les équipes',
    '  action 1-2 Publier une lettre',
  ]);
  expect(roadmap.actions.map(({ fields }) => fields.owner?.text)).toEqual(['DANE', 'DSI']);
  expect(roadmap.unread).toEqual([]);
});

it('hidden columns outside the tables are not mixed in, and are told a column at a time', () => {
  const roadmap = roadmapOf(
    hiding(
      [4, 5],
      [
        ['Axe 1 : Usages', null, null, null, 'Axe 8 : Ancien axe'],
        ['Action', 'Pilote', null, null, 'Objectif', 'Action'],
        ['Réunir les équipes', 'DANE', null, null, '8.1 Ancien objectif', 'Ancienne action'],
        ['Publier une lettre', 'DSI'],
      ],
    ),
  );
  expect(tree(roadmap)).toEqual([
    'axe 1 Usages',
    '  action Réunir les équipes',
    '  action Publier une lettre',
  ]);
  expect(roadmap.unread).toEqual([
    {
      source: { sheet: 'Actions', address: 'E1:E3' },
      text: 'Axe 8 : Ancien axe · Objectif · 8.1 Ancien objectif',
      reason: 'hidden-column',
    },
    {
      source: { sheet: 'Actions', address: 'F2:F3' },
      text: 'Action · Ancienne action',
      reason: 'hidden-column',
    },
  ]);
});
