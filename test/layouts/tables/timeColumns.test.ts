import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** « 2024-2025 | 2025-2026 »: columns that say when the actions in them are. */

const when = ({ actions }: Roadmap): string[] =>
  actions.map(({ code, title, fields }) => `${code ?? ''} ${title} : ${fields.schedule?.text ?? '–'}`.trim());

function read(rows: Cells, merges: string[] = []): Roadmap {
  return roadmapOf(sheet('Plan', rows, merges));
}

it('school years under « Actions », several in a cell', () => {
  const roadmap = read(
    [
      ['Axe', 'Objectif', 'Actions', null, 'Indicateurs'],
      [null, null, '2024-2025', '2025-2026', null],
      [
        'Axe 1 : Piloter',
        '1.1 Réunir',
        '1.1.1 Réunir le comité local\n1.1.2 Publier la lettre',
        '1.1.3 Faire un bilan',
        'Réunions',
      ],
      [null, '1.2 Former', '1.2.1 Ouvrir un parcours', null, 'Formés'],
    ],
    ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'A3:A4'],
  );
  expect(when(roadmap).sort()).toEqual([
    '1.1.1 Réunir le comité local : 2024-2025',
    '1.1.2 Publier la lettre : 2024-2025',
    '1.1.3 Faire un bilan : 2025-2026',
    '1.2.1 Ouvrir un parcours : 2024-2025',
  ]);
  expect(roadmap.indicators.map(({ title }) => title)).toEqual(['Réunions', 'Formés']);
  expect(roadmap.unread).toEqual([]);
});

it('terms under « Actions à mener », one action a cell', () => {
  const roadmap = read(
    [
      ['Objectif', 'Actions à mener', null, null],
      [null, 'Court terme', 'Moyen terme', 'Long terme'],
      ['Former les équipes', 'Ouvrir un parcours', 'Former les formateurs', null],
      ['Équiper les écoles', null, 'Financer des tablettes', 'Étendre le réseau local'],
    ],
    ['A1:A2', 'B1:D1'],
  );
  expect(when(roadmap).sort()).toEqual([
    'Financer des tablettes : Moyen terme',
    'Former les formateurs : Moyen terme',
    'Ouvrir un parcours : Court terme',
    'Étendre le réseau local : Long terme',
  ]);
});

it('croix below years are a calendar of the actions beside them', () => {
  const roadmap = read([
    ['Objectif', 'Action', '2024', '2025'],
    ['Former', 'Ouvrir un parcours', 'X', null],
    ['Équiper', 'Financer des tablettes', null, 'X'],
  ]);
  expect(roadmap.actions.map(({ title }) => title)).toEqual(['Ouvrir un parcours', 'Financer des tablettes']);
});
