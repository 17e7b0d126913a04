import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Levers or indicators on a sheet of their own, told by the code of what they belong to. */

const PLAN: Cells = [
  ['Axe', 'Repère', 'Champ opérationnel', 'Actions'],
  ['Axe 2 : Usages', '2.1-CO1', 'Rendre accessible', 'Produire'],
  [null, '2.1-CO2', 'Équiper', 'Livrer'],
];

const read = (list: Cells, plan: Cells = PLAN): Roadmap =>
  roadmapOf(sheet('Plan', plan), sheet('Moyens', [['Moyens par champ opérationnel'], [], ...list]));

const LEVERS = ['Pix', 'Tribu', 'Réunions', 'Un marché', 'Un budget'];

describe('a column of codes, each for several levers', () => {
  it.each<[string, Cells]>([
    [
      'in the first row of each',
      [
        ['REPERE', 'MODALITES ET MOYENS', 'PARTENAIRE'],
        ['2.1-CO1', LEVERS[0]!, 'INSPE'],
        [null, LEVERS[1]!],
        [null, LEVERS[2]!],
        ['2.1-CO2', LEVERS[3]!],
        [null, LEVERS[4]!],
      ],
    ],
    [
      'again in each row',
      [['Code', 'Outils et ressources'], ...LEVERS.map((lever, i) => [i < 3 ? '2.1-CO1' : '2.1-CO2', lever])],
    ],
  ])('%s says which champ opérationnel they serve', (_, list) => {
    const roadmap = read(list);
    expect(tree(roadmap)).toEqual([
      'axe 2 Usages',
      '  champ 2.1-CO1 Rendre accessible',
      '    action Produire',
      '    levier Pix',
      '    levier Tribu',
      '    levier Réunions',
      '  champ 2.1-CO2 Équiper',
      '    action Livrer',
      '    levier Un marché',
      '    levier Un budget',
    ]);
  });

  it('does the same for indicators and objectives', () => {
    const roadmap = roadmapOf(
      sheet('Plan', [
        ['Axe', 'N°', 'Objectif', 'Actions'],
        ['Axe 1 : Gouvernance', '1.1', 'Conforter', 'Réunir'],
        [null, '1.2', 'Former', 'Ouvrir'],
      ]),
      sheet('Suivi', [
        ['Repère', 'Indicateur', 'Cible 2025'],
        ['1.1', 'Nombre de réunions', 4],
        [null, 'Nombre de comptes rendus', 4],
        ['1.2', 'Nombre de formés', 40],
        [null, 'Taux de présence', '80 %'],
      ]),
    );
    expect(roadmap.indicators.map(({ title, objective }) => [title, objective])).toEqual([
      ['Nombre de réunions', 'objectif:1/1.1'],
      ['Nombre de comptes rendus', 'objectif:1/1.1'],
      ['Nombre de formés', 'objectif:1/1.2'],
      ['Taux de présence', 'objectif:1/1.2'],
    ]);
  });

  it('but codes of which each lever has its own are theirs', () => {
    const roadmap = read([
      ['Repère', 'Moyens'],
      ['L1', 'Pix'],
      ['L2', 'Tribu'],
      ['L3', 'Réunions'],
    ]);
    expect(roadmap.levers.map(({ code, title }) => [code, title])).toEqual([
      ['L1', 'Pix'],
      ['L2', 'Tribu'],
      ['L3', 'Réunions'],
    ]);
  });
});

describe('« Nombre d’actions… » with its figures', () => {
  it('is an indicator below « Indicateur », and a total below anything else', () => {
    const roadmap = roadmapOf(
      sheet('Suivi', [
        ['Axe 1 : Gouvernance'],
        ['Indicateur', 'Réalisé 2020', 'Cible 2021'],
        ['Nombre d’actions communes', 30, 45],
        ['Nombre d’objectifs atteints', 2, 4],
      ]),
      sheet('Actions', [
        ['Axe 1 : Gouvernance'],
        ['Action', 'Pilote', 'Coût'],
        ['Réunir', 'DANE', 10],
        ['Publier', 'DSI', 20],
        ['Nombre d’actions', null, 2],
      ]),
    );
    expect(roadmap.indicators.map(({ title }) => title)).toEqual([
      'Nombre d’actions communes',
      'Nombre d’objectifs atteints',
    ]);
    expect(roadmap.actions.map(({ title }) => title)).toEqual(['Réunir', 'Publier']);
  });
});

it('a bare title beside indicators is that of actions, under the heading of their axis', () => {
  const roadmap = roadmapOf(
    sheet('Axe 1', [
      ['Axe 1 : Mieux apprendre'],
      [],
      ['Code', 'Intitulé', 'Public', 'Indicateurs'],
      ['1-1', 'La lettre des usages', 'Professeurs', 'Nombre de publications'],
      ['1-2', 'Le site', 'Tous', 'Compteur de visites'],
    ]),
  );
  expect(tree(roadmap)).toEqual([
    'axe 1 Mieux apprendre',
    '  action 1-1 La lettre des usages',
    '  action 1-2 Le site',
    '  indicateur Nombre de publications',
    '  indicateur Compteur de visites',
  ]);
});

describe('letters and roman numbers alone in a column', () => {
  const rows = (head: [string, string], first: string, second: string): Cells => [
    [...head, 'Objectif', 'Action', 'Levier', 'Indicateur'],
    [first, 'Consolider le réseau', 'Équiper les écoles', 'Instruire les dossiers', 'Pix', 'Nombre'],
    [first, 'Consolider le réseau', 'Équiper les écoles', 'Réunir les élus', 'Tribu', 'Taux'],
    [second, 'Former les équipes', 'Ouvrir des parcours', 'Publier une offre', 'EAFC', 'Journées'],
  ];
  const axes = (roadmap: Roadmap): string[] => tree(roadmap).filter((line) => line.startsWith('axe'));

  it.each<[string, string, string, string]>([
    ['Axe', 'Titre de l’axe', 'A', 'B'],
    ['Axe', 'Intitulé', 'A', 'B'],
    ['N° axe', 'Axe', 'A.', 'B.'],
    ['Axe', 'Intitulé de l’axe', 'I', 'II'],
  ])('under « %s » before « %s » number the axes: %s, %s', (code, title, first, second) => {
    const roadmap = roadmapOf(sheet('Données', rows([code, title], first, second)));
    const [a, b] = [first, second].map((text) => text.replace('.', ''));
    expect(axes(roadmap)).toEqual([`axe ${a!} Consolider le réseau`, `axe ${b!} Former les équipes`]);
    expect(roadmap.unread).toEqual([]);
  });

  it('do so under one header over both columns', () => {
    const roadmap = roadmapOf(sheet('Données', rows(['Axe', ''], 'A', 'B'), ['A1:B1']));
    expect(axes(roadmap)).toEqual(['axe A Consolider le réseau', 'axe B Former les équipes']);
  });

  it('leave a croix what it is', () => {
    const roadmap = roadmapOf(sheet('Données', rows(['Axe', 'Titre de l’axe'], 'X', 'X')));
    expect(axes(roadmap).some((line) => line.startsWith('axe X Consolider'))).toBe(false);
  });
});
