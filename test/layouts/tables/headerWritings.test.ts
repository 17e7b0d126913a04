import type { Observation } from '../../../src/domain/observation';

import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

const table = (...header: string[]): Cells => [
  header,
  ['Former les enseignants', 'Ouvrir trois parcours', 'Nombre d’inscrits', '120'],
  ['Équiper les écoles', 'Acheter des tablettes', 'Nombre d’écoles', '50'],
];
const seen = (kind: Observation['kind'], ...headers: string[][]): unknown[] =>
  roadmapOf(...headers.map((header, i) => sheet(`Axe ${String(i + 1)}`, table(...header))))
    .observations.filter((observation) => observation.kind === kind)
    .map((observation) => ('text' in observation ? [observation.source, observation.text] : []));

const usual = ['Objectif', 'Action', 'Indicateur d’évaluation', 'Valeur cible'];
const at = (place: string): { sheet: string; address: string } => ({ sheet: 'Axe 2', address: place });

describe('headers written otherwise', () => {
  it('are told with their cell: without their accents, or with other capitals than elsewhere', () => {
    const other = ['Objectif', 'Action', 'Indicateur d’evaluation', 'Valeur Cible'];
    expect(seen('loose-header', usual, other)).toEqual([
      [at('C1'), 'Indicateur d’evaluation'],
      [at('D1'), 'Valeur Cible'],
    ]);
  });

  it.each([
    ['in capitals', ['OBJECTIF', 'ACTION', "INDICATEUR D'EVALUATION", 'VALEUR CIBLE']],
    ['broken into lines', ['Objectif', 'Action', 'Indicateur\nd’évaluation', 'Valeur\ncible']],
    [
      'with another apostrophe or a colon',
      ['Objectif :', 'Action', "Indicateur d'évaluation", 'Valeur cible'],
    ],
    ['with other words', ['Objectif', 'Mesure', 'Indicateur de suivi', 'Cible']],
  ])('are no matter %s', (_what, other) => {
    expect(seen('loose-header', usual, other)).toEqual([]);
  });
});

describe('« Objectifs » over target values', () => {
  it('is told with its cell', () => {
    expect(
      seen('level-word', usual, ['Champ opérationnel', 'Action', 'Indicateur', 'Objectifs 2021']),
    ).toEqual([[at('D1'), 'Objectifs 2021']]);
  });

  it('is no matter where the header says that they are values', () => {
    expect(
      seen('level-word', usual, ['Champ opérationnel', 'Action', 'Indicateur', 'Objectif chiffré']),
    ).toEqual([]);
  });
});
