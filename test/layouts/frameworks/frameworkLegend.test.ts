import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** A sheet of the roadmap that begins with the objectives of the projet académique, coded in their own letters. */

const HEADERS = ['Objectif', 'N°', 'Actions', 'Pilote', 'Projet académique'];

function sheetUnder(legend: Cells): Roadmap {
  return roadmapOf(
    sheet('Feuille de route 2026', [
      ['Académie de Limoges – Feuille de route 2026'],
      [],
      ...legend,
      [],
      ['Axe 1 : Dans la région'],
      HEADERS,
      ['Coordonner', '1.1', 'Partager les ressources', 'DAN', 'P1'],
      ['Coordonner', '1.2', 'Partager les formateurs', 'DAN', 'P3'],
      [],
      ['Axe 2 : Dans l’académie'],
      HEADERS,
      ['Piloter', '2.1', 'Définir un plan', 'DSI', 'P2 - P3'],
    ]),
  );
}

it.each<[string, Cells]>([
  [
    'a table whose header names the plan',
    [
      [null, 'Code', 'Objectif du projet académique'],
      [null, 'P1', 'Mettre en place un service'],
      [null, 'P2', 'Éduquer les élèves'],
      [null, 'P3', 'Former les acteurs'],
    ],
  ],
  [
    'the same with codes behind',
    [
      ['Objectifs du PA', 'Repère'],
      ['Mettre en place un service', 'P1'],
      ['Éduquer les élèves', 'P2'],
      ['Former les acteurs', 'P3'],
    ],
  ],
  [
    'lines under a heading',
    [
      ['Objectifs du projet académique'],
      ['P1 – Mettre en place un service'],
      ['P2 – Éduquer les élèves'],
      ['P3 = Former les acteurs'],
    ],
  ],
])('reads %s, and links by its codes', (_what, legend) => {
  const { axes, actions, frameworks, links, unread } = sheetUnder(legend);
  const goals = frameworks.flatMap((framework) => framework.axes.flatMap(({ objectives }) => objectives));
  expect(goals.map(({ code, title }) => `${code} ${title}`)).toEqual([
    'P1 Mettre en place un service',
    'P2 Éduquer les élèves',
    'P3 Former les acteurs',
  ]);
  expect(
    links.map(({ action, objective }) => [
      actions.find(({ id }) => id === action)!.code,
      goals.find(({ id }) => id === objective)!.code,
    ]),
  ).toEqual([
    ['1.1', 'P1'],
    ['1.2', 'P3'],
    ['2.1', 'P2'],
    ['2.1', 'P3'],
  ]);
  expect(axes.map(({ title }) => title)).toEqual(['Dans la région', 'Dans l’académie']);
  expect(unread).toEqual([]);
});

it('leaves a table of the roadmap’s own objectives, with those of the plan beside, to the roadmap', () => {
  const { frameworks } = roadmapOf(
    sheet('Objectifs', [
      ['N°', 'Objectif', 'Objectif du projet académique'],
      ['1', 'Coordonner', 'Réussir'],
      ['2', 'Piloter', 'Réduire'],
    ]),
  );
  expect(frameworks).toEqual([]);
});

describe('columns of marks under the codes of that list, at the end of each table', () => {
  const LEGEND: Cells = [
    ['Objectifs du projet académique'],
    ['P1 – Mettre en place un service'],
    ['P2 – Éduquer les élèves'],
  ];
  const marked = (headers: string[], ...rows: Cells): Roadmap =>
    roadmapOf(sheet('Plan', [...LEGEND, [], ['N°', 'Action', 'Pilote', 'Budget', ...headers], ...rows]));

  it.each([
    [['P1', 'P2'], 'X'],
    [['PA P1', 'PA P2'], 'oui'],
    [['Mettre en place un service', 'Éduquer les élèves'], '●'],
  ])('%j are links', (headers, mark) => {
    const { links, frameworks } = marked(
      headers,
      ['1.1', 'Partager les ressources', 'DAN', '2 000 €', mark, null],
      ['1.2', 'Définir un plan', 'DSI', '3 000 €', mark, mark],
    );
    expect(frameworks).toHaveLength(1);
    expect(links).toHaveLength(3);
  });

  it('are links under its letters, and no other letters', () => {
    const { links } = roadmapOf(
      sheet('Plan', [
        ['N°', 'Action', 'A', 'B', 'Z'],
        ['1.1', 'Partager les ressources', 'x', null, 'x'],
        ['1.2', 'Définir un plan', 'x', 'x', null],
      ]),
      sheet('Légende', [
        ['Objectifs du projet académique'],
        ['A : Mettre en place un service'],
        ['B : Éduquer les élèves'],
      ]),
    );
    expect(links).toHaveLength(3);
  });

  it('are none where they hold anything but marks', () => {
    const { links } = marked(
      ['P1', 'P2'],
      ['1.1', 'Partager les ressources', 'DAN', '2 000 €', 'Juin', 'X'],
      ['1.2', 'Définir un plan', 'DSI', '3 000 €', 'X', 'Juillet'],
    );
    expect(links).toEqual([]);
  });

  it.each([
    ['codes', 'P1', 'P2'],
    ['titles', 'Mettre en place un service', 'Éduquer les élèves'],
  ])('are links where one header is merged over their %s', (_what, first, second) => {
    const { links } = roadmapOf(
      sheet(
        'Plan',
        [
          ['N°', 'Action', 'Pilote', 'Projet académique', null],
          [null, null, null, first, second],
          ['1.1', 'Partager les ressources', 'DAN', 'x', null],
          ['1.2', 'Définir un plan', 'DSI', 'x', 'x'],
          [],
          ...LEGEND,
        ],
        ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
      ),
    );
    expect(links).toHaveLength(3);
  });
});

it('a list of objectives without axes ends before « Axe 1 », apart from it', () => {
  const roadmap = roadmapOf(
    sheet('Feuille de route', [
      ['Feuille de route numérique'],
      [],
      ['Objectifs du projet académique (PA)'],
      ['1 : Mettre en place un service public'],
      ['2 : Éduquer les élèves au numérique'],
      [],
      ['Axe 1 – Usages'],
      ['N°', 'Actions', 'Responsable', 'PA'],
      ['1.1', 'Former les professeurs', 'DAN', '1 et 2'],
      ['1.2', 'Ouvrir un parcours', 'DSI', '2'],
    ]),
  );
  expect(tree(roadmap)).toEqual([
    'axe 1 Usages',
    '  action 1.1 Former les professeurs',
    '  action 1.2 Ouvrir un parcours',
  ]);
  expect(roadmap.links).toHaveLength(3);
  expect(roadmap.unread).toEqual([]);
});
