import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** Plans of a project: each row with the number of its level. */
const PLAN: Cells = [
  ['WBS', 'Niveau', 'Nom', 'Durée', 'Prédécesseurs', 'Ressource'],
  ['1', 1, 'Gouvernance', null, null, null],
  ['1.1', 2, '   Conforter le pilotage', null, null, null],
  ['1.1.1', 3, '      Réunir le COPIL', '10 j', null, 'DRANE'],
  ['1.1.2', 3, '      Publier la lettre', '5 j', '1.1.1', 'DSI'],
  ['2', 1, 'Usages', null, null, null],
  ['2.1', 2, '   Former', null, null, null],
  ['2.1.1', 3, '      Ouvrir un parcours', '20 j', '1.1.2', 'EAFC'],
];

const READ = [
  'axe 1 Gouvernance',
  '  objectif 1.1 Conforter le pilotage',
  '    action 1.1.1 Réunir le COPIL',
  '    action 1.1.2 Publier la lettre',
  'axe 2 Usages',
  '  objectif 2.1 Former',
  '    action 2.1.1 Ouvrir un parcours',
];

function read(...rows: Cells): string[] {
  return tree(roadmapOf(sheet('Planning', rows)));
}

it('reads levels by their numbers below « Niveau »', () => {
  expect(read(...PLAN)).toEqual(READ);
});

it.each([
  'Niveau 1 : axe. Niveau 2 : objectif. Niveau 3 : action.',
  'Niveau 1 = axe ; niveau 2 = objectif ; niveau 3 = action',
  'Niveaux : niveau 1 (axe), niveau 2 (objectif), niveau 3 (action)',
])('reads what the levels are from « %s »', (note) => {
  expect(read([note], [], ...PLAN)).toEqual(READ);
});

it('believes the note: two levels of actions', () => {
  const rows = PLAN.filter(([, level]) => level !== 1).map(([code, level, ...more]) => [
    code!,
    level === 'Niveau' ? level : Number(level) - 1,
    ...more,
  ]);
  expect(read(['Niveau 1 : axe. Niveau 2 : action.'], [], ...rows)).toEqual([
    'axe 1.1 Conforter le pilotage',
    '  action 1.1.1 Réunir le COPIL',
    '  action 1.1.2 Publier la lettre',
    'axe 2.1 Former',
    '  action 2.1.1 Ouvrir un parcours',
  ]);
});

it('takes the numbers below « Priorité » for no levels', () => {
  const rows = PLAN.map(([code, level, ...more]) => [
    code!,
    level === 'Niveau' ? 'Priorité' : level!,
    ...more,
  ]);
  const roadmap = roadmapOf(sheet('Planning', rows));
  expect(roadmap.axes.map(({ title }) => title)).not.toContain('1');
});

it('joins the levers and indicators of other sheets by the WBS', () => {
  const roadmap = roadmapOf(
    sheet('Planning', PLAN),
    sheet('Moyens', [
      ['Moyens mobilisés'],
      [],
      ['WBS', 'Levier', 'Disponibilité'],
      ['1.1', 'Réunions', 'acquis'],
      ['1.1', 'Site', 'à demander'],
      ['2.1', 'M@gistère', 'acquis'],
      ['2.1', 'Ateliers', 'acquis'],
    ]),
    sheet('Indicateurs de réussite', [
      ['Indicateurs de réussite'],
      [],
      ['WBS', 'Indicateur', 'Cible 2025', 'Relevé'],
      ['1.1', 'Nombre de réunions', '4', 'annuel'],
      ['1.1', 'Nombre de lettres', '', 'annuel'],
      ['2.1', 'Nombre de formés', '50', 'annuel'],
      ['2.1', 'Taux de réussite', '', 'annuel'],
    ]),
  );
  expect(tree(roadmap)).toEqual([
    'axe 1 Gouvernance',
    '  objectif 1.1 Conforter le pilotage',
    '    action 1.1.1 Réunir le COPIL',
    '    action 1.1.2 Publier la lettre',
    '    levier Réunions',
    '    levier Site',
    '    indicateur Nombre de réunions → 4',
    '    indicateur Nombre de lettres',
    'axe 2 Usages',
    '  objectif 2.1 Former',
    '    action 2.1.1 Ouvrir un parcours',
    '    levier M@gistère',
    '    levier Ateliers',
    '    indicateur Nombre de formés → 50',
    '    indicateur Taux de réussite',
  ]);
});
