import { legendMarks } from '../../../src/layouts/frameworks/legendMarks';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf } from '../../support/reading';

const PLAN = sheet('Plan', [
  ['Axe', 'Code', 'Action', 'Pilote'],
  ['Axe 1 : Former', '1.1', 'Ouvrir un parcours', 'DANE'],
  ['Axe 2 : Équiper', '2.1', 'Acheter des tablettes', 'DSI'],
]);

function crossed(legend: string, ...marks: [string[], string[]]): Cells {
  return [
    ['Contribution des actions au projet académique'],
    [legend],
    [],
    [
      'N°',
      'Action',
      'Asseoir les savoirs fondamentaux',
      'N’oublier aucun territoire',
      'Former tout au long de la vie',
    ],
    ['1.1', 'Ouvrir un parcours', ...marks[0]],
    ['2.1', 'Acheter des tablettes', ...marks[1]],
  ];
}

describe('letters that a legend explains', () => {
  it.each([
    ['D : contribution directe ; I : contribution indirecte ; – : aucune.', 'D', 'I', '–'],
    ['Légende : P = principale, S = secondaire, vide = aucune', 'P', 'S', ''],
    ['F : lien fort / f : lien faible / N : non', 'F', 'f', 'N'],
  ])('are marks of a matrix: « %s »', (legend, full, part, none) => {
    const { axes, links, actions, observations } = roadmapOf(
      PLAN,
      sheet('Croisement', crossed(legend, [full, part, none], [none, full, none])),
    );
    expect(axes).toHaveLength(2);
    expect(links.map(({ action, mark }) => [actions.find(({ id }) => id === action)?.code, mark])).toEqual([
      ['1.1', '●'],
      ['1.1', '○'],
      ['2.1', '●'],
    ]);
    expect(observations.filter(({ kind }) => kind === 'unknown-mark')).toEqual([]);
  });

  it('leaves a letter that the legend does not tell to be asked', () => {
    const { links, observations } = roadmapOf(
      PLAN,
      sheet('Croisement', crossed('D : directe ; I : indirecte', ['D', 'I', 'Z'], ['', 'D', 'D'])),
    );
    expect(links).toHaveLength(4);
    expect(observations.filter(({ kind }) => kind === 'unknown-mark')).toHaveLength(1);
  });

  it.each([
    ['who does what', [['Qui fait quoi'], ['R : responsable ; A : appui ; C : consulté']]],
    ['risks', [['Registre des risques'], ['F : fort ; M : moyen']]],
    ['nothing but one sign', [['Projet académique'], ['D : direct']]],
    ['a sign whose meaning nobody can tell', [['Projet académique'], ['D : directe ; T : trimestre 3']]],
  ])('says nothing of %s', (_, cells) => {
    expect([...legendMarks(sheet('Suivi', cells))]).toEqual([]);
  });
});
