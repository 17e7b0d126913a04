import { sheet } from '../support/grid';
import { roadmapOf, tree } from '../support/reading';

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
