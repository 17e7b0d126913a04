import fc from 'fast-check';
import { sheet, type Cells } from '../../support/grid';
import { lostTexts } from '../../support/laidOut/lost';
import { roadmapOf, tree } from '../../support/reading';

it('« Cible » under « Indicateurs » in a header of two rows is a target', () => {
  const roadmap = roadmapOf(
    sheet(
      'Axe 1 - Gouvernance',
      [
        ['Objectifs', 'Actions', null, 'Indicateurs', null],
        [null, 'Intitulé', 'Échéance', 'Intitulé', 'Cible'],
        ['1.1 Piloter', 'Réunir', 'Juin 2024', 'Nombre de réunions', '10'],
      ],
      ['A1:A2', 'B1:C1', 'D1:E1'],
    ),
  );
  expect(tree(roadmap)).toEqual([
    'axe 1 Gouvernance',
    '  objectif 1.1 Piloter',
    '    action Réunir',
    '    indicateur Nombre de réunions → 10',
  ]);
});

it('a coded list ends at a heading', () => {
  const roadmap = roadmapOf(
    sheet('Sommaire', [
      ['Axe 1 : Usages'],
      ['1-1', 'La lettre des usages'],
      ['1-2', 'Le site des ressources'],
      ['Axe 2 : Formation'],
      ['2-1', 'Le parcours en ligne'],
      ['2-2', 'Le fab lab'],
    ]),
  );
  expect(tree(roadmap)).toEqual([
    'axe 1 Usages',
    '  action 1-1 La lettre des usages',
    '  action 1-2 Le site des ressources',
    'axe 2 Formation',
    '  action 2-1 Le parcours en ligne',
    '  action 2-2 Le fab lab',
  ]);
});

it.each([
  'Les équipes ont besoin d’un cadre commun pour les usages du numérique dans les classes.',
  'Réunion du 3 mars',
])('3: a line between an axis and its table does not disappear: %s', (line) => {
  const { axes, sections, unread, title } = roadmapOf(
    sheet('Axe 1', [
      ['Axe 1 : Usages'],
      [line],
      ['Objectifs', 'Actions', 'Indicateurs'],
      ['1.1 Former', 'Réunir les équipes', 'Nombre'],
    ]),
  );
  const kept = [...axes.flatMap((axis) => axis.sections), ...sections, ...unread, ...(title ? [title] : [])];
  expect(kept.map(({ text }) => text)).toContain(line);
});

it('a card under a coded title, « Objectif | Public | Moyens | Indicateurs », is the fiche of an action', () => {
  const roadmap = roadmapOf(
    sheet('Fiches', [
      ['1-1 : La lettre des usages'],
      ['Objectif', 'Informer les enseignants'],
      ['Public', 'Enseignants'],
      ['Moyens', '- Un rédacteur\n- Un site'],
      ['Indicateurs', 'Nombre de lecteurs'],
    ]),
  );
  expect(roadmap.actions.map(({ code, title }) => [code, title])).toEqual([['1-1', 'La lettre des usages']]);
});

it('« Nombre d’actions : 2 » below a table is a total', () => {
  const roadmap = roadmapOf(
    sheet('Axe 1 - Usages', [
      ['Objectifs', 'Actions', 'Indicateurs'],
      ['1.1 Former', 'Réunir', 'Nombre'],
      ['1.2 Équiper', 'Acheter', 'Taux'],
      ['Nombre d’actions : 2'],
    ]),
  );
  expect(roadmap.objectives.map(({ title }) => title)).toEqual(['Former', 'Équiper']);
});

const lostOf = (rows: Cells): string[] => {
  const snapshot = sheet('Feuil1', rows);
  return lostTexts(roadmapOf(snapshot), [snapshot]);
};

it.each<[string, Cells]>([
  [
    'a table whose only row is no item',
    [
      ['Code', 'Leviers'],
      ['Axe 1 : Usages', 'DANE'],
    ],
  ],
  [
    'a heading over a table without rows',
    [['Action 1.1.1 : Réunir'], ['Échéance'], [], ['Action', 'Code', 'Leviers', 'Indicateur']],
  ],
  [
    'a text below a header of figures',
    [
      ['Objectif', 'Bilan 2024'],
      ['1.1 Former', null],
      ['1.2 Équiper', null],
    ],
  ],
])('%s: every text is told', (_title, rows) => {
  expect(lostOf(rows)).toEqual([]);
});

it('what a list says of an action otherwise than its fiche is kept as prose about its axis', () => {
  const { axes, actions, unread } = roadmapOf(
    sheet('Axe 1', [
      ['Axe 1 : Usages'],
      ['1-1', 'La lettre', 'Une lettre par discipline'],
      ['1-2', 'Le site', 'Un site pour tous'],
      [],
      ['1-1 : La lettre'],
      ['Objectifs', 'Informer les professeurs'],
      ['Description', 'Un média lisible partout'],
      ['Public', 'Professeurs'],
    ]),
  );
  expect(actions[0]!.fields.description?.text).toBe('Un média lisible partout');
  expect(axes[0]!.sections.map(({ label, text }) => [label, text])).toEqual([
    ['La lettre', 'Une lettre par discipline'],
  ]);
  expect(unread).toEqual([]);
});

describe('any cells in any order', () => {
  const TEXTS = [
    ...[
      'Axe',
      'Objectif',
      'Action',
      'Leviers',
      'Indicateur',
      'Cible',
      'Code',
      'Pilote',
      'Échéance',
      'Public',
    ],
    ...[
      'Axe 1 : Usages',
      'Objectif 1.1 : Former',
      'Action 1.1.1 : Réunir',
      'Projet académique',
      'Réunir',
      'DANE',
    ],
    ...['1.1', '1-1', 'X', '80 %', '2024', '- Publier\n- Relire', 'Nombre de projets', 'Total'],
    ...[
      'Note : à revoir',
      'Les équipes ont besoin d’un cadre commun pour les usages du numérique en classe.',
    ],
  ];
  const cell = fc.option(fc.constantFrom(...TEXTS), { nil: null, freq: 3 });
  const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 });

  it('stand somewhere in what was read', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        expect(lostOf(cells)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});
