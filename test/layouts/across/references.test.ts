import type { Roadmap } from '../../../src/domain/roadmap';
import { referenceIn } from '../../../src/layouts/across/references';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

/** « Voir n° 10 » among indicators points at another one, and is none. */

function read(rows: Cells): Roadmap {
  return roadmapOf(sheet('Feuille de route', rows));
}

describe('referenceIn', () => {
  it.each([
    ['Voir n° 10', ['10']],
    ['Voir n° 10, 11', ['10', '11']],
    ['voir indicateurs 3 et 4', ['3', '4']],
    ['cf. indicateur 1.2', ['1.2']],
    ['Cf I3', ['I3']],
    ['(voir lignes 4 à 6)', ['4', '5', '6']],
    ['Voir l’onglet Indicateurs', []],
    ['Voir ci-dessous', []],
    ['Voir action 3', []],
  ])('%j points to %j', (text, codes) => {
    expect(referenceIn(text)).toEqual(codes);
  });

  it.each([
    '',
    'Nombre de formés',
    'Voir progresser 3 classes',
    'Voir les usages',
    'Cf. nombre de comptes ouverts dans 10 écoles',
    'n° 10',
    '10',
  ])('%j is no reference', (text) => {
    expect(referenceIn(text)).toBeNull();
  });
});

describe('a reference among indicators', () => {
  const numbered: Cells = [
    ['N°', 'Action', 'Indicateur', 'Cible'],
    ['1', 'Former les professeurs', 'Nombre de formés', '120'],
    ['2', 'Former les cadres', 'Nombre de cadres', '40'],
  ];

  it('is no indicator: the indicator that it names serves its action too', () => {
    const roadmap = read([
      ['N°', 'Indicateur', 'Cible'],
      ['1', 'Nombre de formés', '120'],
      ['2', 'Nombre de cadres', '40'],
      [],
      ['Action', 'Indicateurs'],
      ['Former les professeurs', 'Voir n° 1'],
      ['Former les cadres', 'Voir n° 1, 2'],
    ]);
    expect(roadmap.indicators.map(({ title }) => title)).toEqual(['Nombre de formés', 'Nombre de cadres']);
    expect(roadmap.actions.map(({ title }) => title)).toEqual([
      'Former les professeurs',
      'Former les cadres',
    ]);
    const [both, second] = roadmap.indicators;
    const [first, cadres] = roadmap.actions;
    expect(both!.actions).toEqual([first!.id, cadres!.id]);
    expect(second!.actions).toEqual([cadres!.id]);
    expect(roadmap.unread).toEqual([]);
  });

  it('is told when nothing has that number', () => {
    const roadmap = read([...numbered, ['3', 'Publier', 'Voir annexe 2', null]]);
    expect(roadmap.indicators).toHaveLength(2);
    expect(roadmap.unread).toMatchObject([
      { text: 'Voir annexe 2', reason: 'unmatched', source: { address: 'C4' } },
    ]);
  });

  it('stays when it has a target of its own and names none', () => {
    const roadmap = read([...numbered, ['3', 'Publier', 'Voir n° 8', '12']]);
    expect(roadmap.indicators.at(-1)).toMatchObject({ title: 'Voir n° 8', targets: [{ text: '12' }] });
  });
});

it('« Réalisé juin 2021 » heads the values of that month', () => {
  const roadmap = read([
    ['Indicateur', 'Cible', 'Réalisé juin 2021'],
    ['Nombre de formés', '120', '80'],
    ['Nombre de cadres', '40', '12'],
  ]);
  expect(roadmap.indicators.map(({ current }) => current?.value)).toEqual([80, 12]);
});
