import { countsUnder, roadmapTree, searchTree, type Branch } from '../../../src/taskpane/tabs/roadmapTree';
import { action, axis, indicator, lever, objective, roadmap } from '../../support/roadmap';

const example = roadmap({
  axes: [axis('1 | Gouvernance'), axis('2 | Usages')],
  objectives: [
    objective('1.1 | Piloter', { axis: 'axe 1' }),
    objective('CO1 | Débits', { axis: 'axe 1', parent: 'objectif 1.1', level: 'field' }),
    objective('9.9 | Perdu', { axis: 'axe qui n’existe pas' }),
  ],
  actions: [
    action('1.1.1 | Réunir le comité', { axis: 'axe 1', objective: 'objectif 1.1' }),
    action('2.1 | Former', { axis: 'axe 2', details: ['À Pix', 'À Éléa'] }),
    action('Sans lien'),
  ],
  levers: [lever('Calendrier', { axis: 'axe 1', objective: 'objectif 1.1' })],
  indicators: [indicator('Débit moyen', { axis: 'axe 1', objective: 'objectif CO1' })],
});

/** The tree as indented labels. */
function outline(branches: Branch[], indent = ''): string[] {
  return branches.flatMap((branch) => [
    indent + branch.label,
    ...[...branch.actions, ...branch.levers, ...branch.indicators].map(
      ({ label }) => `${indent}  - ${label}`,
    ),
    ...outline(branch.branches, `${indent}  `),
  ]);
}

it('puts everything under its axis and objective, and what has none at the end', () => {
  expect(outline(roadmapTree(example))).toEqual([
    '1 Gouvernance',
    '  1.1 Piloter',
    '    - 1.1.1 Réunir le comité',
    '    - Calendrier',
    '    CO1 Débits',
    '      - Débit moyen',
    '2 Usages',
    '  - 2.1 Former',
    'Sans axe',
    '  - Sans lien',
    '  9.9 Perdu',
  ]);
});

it('has no « Sans axe » when everything has one', () => {
  const whole = roadmap({
    axes: [axis('1 | Gouvernance')],
    actions: [action('1.1 | Réunir', { axis: 'axe 1' })],
  });
  expect(outline(roadmapTree(whole))).toEqual(['1 Gouvernance', '  - 1.1 Réunir']);
});

it('counts what stands under an axis, at every level', () => {
  expect(countsUnder(roadmapTree(example)[0]!)).toEqual({ actions: 1, levers: 1, indicators: 1 });
});

it.each([
  ['comite', ['1.1.1 Réunir le comité']],
  ['ELEA', ['2.1 Former']],
  ['gouvernance', ['1 Gouvernance']],
  ['1.1', ['1.1 Piloter', '1.1.1 Réunir le comité']],
  ['introuvable', []],
  ['  ', []],
])('finds %s, whatever the case and accents, in labels and details', (query, labels) => {
  expect(searchTree(roadmapTree(example), query).map(({ label }) => label)).toEqual(labels);
});
