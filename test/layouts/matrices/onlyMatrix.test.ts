import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** A matrix that is the only place of its workbook that lists the actions. */

const TREE = [
  'axe 1 Usages',
  '  action 1.1 Réunir le réseau',
  '  action 1.2 Publier la lettre',
  'axe 2 Équipement',
  '  action 2.1 Acheter des tablettes',
];
const LINKS = ['1.1 > Réduire', '1.1 > Associer', '1.2 > Élever', '2.1 > Réduire'];

const read = (rows: Cells, merges: string[] = []): Roadmap => roadmapOf(sheet('Croix', rows, merges));

function links({ links: all, actions, frameworks }: Roadmap): string[] {
  const goals = frameworks.flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives));
  return all.map(({ action, objective }) => {
    const { code, title } = actions.find(({ id }) => id === action)!;
    return `${code ?? title} > ${goals.find(({ id }) => id === objective)!.title.split(' ')[0]!}`;
  });
}

describe('a matrix that no other place says the actions of', () => {
  it.each<[string, Cells, string[]]>([
    [
      'axis written once',
      [
        ['Axe', 'Action', 'Réduire les écarts', 'Élever le niveau', 'Associer les familles'],
        ['Axe 1 : Usages', '1.1 Réunir le réseau', 'X', null, 'X'],
        [null, '1.2 Publier la lettre', null, 'X', null],
        ['Axe 2 : Équipement', '2.1 Acheter des tablettes', 'X', null, null],
      ],
      [],
    ],
    [
      'a header of two rows, axis in each row',
      [
        ['Axe', 'Action', 'Objectifs du projet académique'],
        [null, null, 'Réduire les écarts', 'Élever le niveau', 'Associer les familles'],
        ['1. Usages', '1.1 – Réunir le réseau', 'X', null, 'X'],
        ['1. Usages', '1.2 – Publier la lettre', null, 'X', null],
        ['2. Équipement', '2.1 – Acheter des tablettes', 'X', null, null],
      ],
      ['A1:A2', 'B1:B2', 'C1:E1'],
    ],
    [
      'bands of axes',
      [
        ['Contribution au projet académique'],
        ['Actions', 'Réduire les écarts', 'Élever le niveau', 'Associer les familles'],
        ['Axe 1 : Usages'],
        ['1.1 : Réunir le réseau', 'X', null, 'X'],
        ['1.2 : Publier la lettre', null, 'X', null],
        ['Axe 2 : Équipement'],
        ['2.1 : Acheter des tablettes', 'X', null, null],
      ],
      [],
    ],
  ])('gives them and their links: %s', (_, rows, merges) => {
    const roadmap = read(rows, merges);
    expect(tree(roadmap)).toEqual(TREE);
    expect(links(roadmap)).toEqual(LINKS);
    expect(roadmap.observations.filter(({ kind }) => kind === 'unmatched-row')).toEqual([]);
  });

  it('gives them where they stand over the columns and say that they are actions', () => {
    const roadmap = read([
      [
        'Objectif du projet académique',
        'Action 1.1 : Réunir',
        'Action 1.2 : Publier',
        'Action 2.1 : Acheter',
      ],
      ['Réduire les écarts', 'X', null, 'X'],
      ['Élever le niveau', null, 'X', null],
      ['Associer les familles', 'X', null, null],
    ]);
    expect(tree(roadmap)).toEqual(['action 1.1 Réunir', 'action 1.2 Publier', 'action 2.1 Acheter']);
    expect(links(roadmap).sort()).toEqual([...LINKS].sort());
  });

  it('adds none to those that a list has', () => {
    const croix = sheet('Croix', [
      ['Contribution au projet académique'],
      ['Action', 'Réduire les écarts', 'Élever le niveau', 'Associer les familles'],
      ['1.1 Réunir', 'X', null, 'X'],
      ['1.9 Inconnue au bataillon', null, 'X', null],
    ]);
    const list = sheet('Actions', [
      ['Axe', 'Action', 'Pilote'],
      ['Axe 1 : Usages', '1.1 Réunir', 'DANE'],
      [null, '1.2 Publier', 'DANE'],
    ]);
    const roadmap = roadmapOf(list, croix);
    expect(tree(roadmap)).toEqual(['axe 1 Usages', '  action 1.1 Réunir', '  action 1.2 Publier']);
    expect(roadmap.observations.map(({ kind }) => kind)).toContain('unmatched-row');
  });
});
