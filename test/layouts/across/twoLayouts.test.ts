import type { Observation } from '../../../src/domain/observation';
import type { Roadmap } from '../../../src/domain/roadmap';
import type { SheetKind } from '../../../src/domain/recognition';
import { readRoadmap } from '../../../src/layouts/readRoadmap';
import { sheetChoiceKey } from '../../../src/workbook/choices';
import { sheet, type Cells } from '../../support/grid';

/** A sheet that looks like a card, with labels in its first column, and like a table, with headers in its first row. */

const BOTH: Cells = [
  ['Type', 'Objectif', 'Action', 'Pilote'],
  ['Action', '1.1 Former', 'Réunir les référents', 'DRANE'],
  ['Levier', '1.2 Équiper', 'Doter les écoles', 'DSI'],
  ['Indicateur', '1.3 Suivre', 'Mesurer les usages', 'DSI'],
];

function read(rows: Cells, kind?: SheetKind): Roadmap {
  const choices = kind === undefined ? {} : { [sheetChoiceKey('Feuil1')]: kind };
  return readRoadmap({ sheets: [sheet('Feuil1', rows)], properties: {} }, choices).roadmap;
}

function told({ observations }: Roadmap): Observation[] {
  return observations.filter(({ kind }) => kind === 'ambiguous-layout');
}

describe('a sheet that looks like two layouts', () => {
  it('is read as far as it goes, and told', () => {
    const roadmap = read(BOTH);
    expect(roadmap.actions.map(({ title }) => title)).toContain('Réunir les référents');
    expect(told(roadmap)).toEqual([
      {
        kind: 'ambiguous-layout',
        source: { sheet: 'Feuil1', address: 'A2:D4' },
        layouts: ['axisCard', 'actionList'],
        of: 'sheet',
      },
    ]);
  });

  it('is what the user says it is, and no longer told', () => {
    const roadmap = read(BOTH, 'liste-actions');
    expect(roadmap.actions.map(({ title, fields }) => [title, fields.owner?.text])).toEqual([
      ['Réunir les référents', 'DRANE'],
      ['Doter les écoles', 'DSI'],
      ['Mesurer les usages', 'DSI'],
    ]);
    expect(told(roadmap)).toEqual([]);
    expect(told(read(BOTH, 'fiche-axe'))).toEqual([]);
  });

  it.each<[string, Cells]>([
    [
      'a card',
      [
        ['Axe', 'Usages'],
        ['Objectif', 'Former'],
        ['Actions', '- Réunir\n- Publier\n- Suivre'],
        ['Indicateurs', 'Nombre de réunions'],
      ],
    ],
    [
      'cards under each other',
      [
        ['Objectif', 'Former'],
        ['Action', 'Réunir les référents'],
        ['Pilote', 'DRANE'],
        ['Objectif', 'Équiper'],
        ['Action', 'Doter les écoles'],
        ['Pilote', 'DSI'],
      ],
    ],
    ['a table', BOTH.map((row) => row.slice(1))],
    [
      'a card over a table',
      [
        ['Axe', 'Usages'],
        ['Objectif', 'Former'],
        ['Indicateurs', 'Nombre de réunions'],
        [],
        ['Action', 'Pilote', 'Échéance'],
        ['Réunir les référents', 'DRANE', '2025'],
        ['Doter les écoles', 'DSI', '2026'],
      ],
    ],
  ])('%s alone is told of nothing', (_what, rows) => {
    expect(told(read(rows))).toEqual([]);
  });
});
