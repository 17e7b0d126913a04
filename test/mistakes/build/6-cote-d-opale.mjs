// Thirty-six actions: axes and objectives, actions that name their objective by code, indicators, matrix.
import { A1, Feuille } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('ABCDEF');
const action = (code) => actions.find((a) => a.code === code);
for (const a of actions)
  Object.assign(a, { aim: a.objective.code, shown: a.axis.title, goal: a.target, note: '' });

for (const a of actions) if (a.axis.code === '5') a.shown = 'Inclusion et solidarité';
action('4.2.1').objective.title = 'Équiper les écoles et les établissements ruraux';
action('4.1.1').goal = '120 écoles';
const lost = action('3.2.2');
lost.aim = '7.1';
const unmeasured = action('2.2.2');
const absent = action('6.2.3');
const phone = action('5.1.2');
phone.note = 'Joindre le technicien au 01 99 00 12 34 avant chaque prêt.';
const jump = action('6.1.1');
jump.current = 1450;
jump.goal = 2000;
const beyond = action('1.2.2');
beyond.end = { ...beyond.end, v: 48395 };
const divided = action('1.1.3');
// one objective of the projet académique keeps a single cross
const thin = GOALS.indexOf('Développer l’ambition scolaire');
const keeper = actions.find((a) => a.marks[thin]);
for (const a of actions)
  if (a !== keeper && a.marks[thin]) Object.assign(a.marks, { [thin]: false, [thin === 0 ? 1 : 0]: true });

const frame = new Feuille('Axes et objectifs', [9, 40, 9, 64, 44]);
frame.pose(1, 1, 'Axes et objectifs de la feuille de route', 'titre');
const framed = table(
  frame,
  3,
  [
    ['N° axe', (o) => Number(o.axis.code), 'centre'],
    ['Axe', (o) => o.axis.title],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
    ['Moyens', (o) => o.means.join('\n')],
  ],
  objectives,
);

const doing = new Feuille('Actions', [9, 36, 10, 10, 66, 42, 14, 14, 14, 40]);
doing.bloc(1, 1, 2, 10, 'Feuille de route du numérique éducatif 2024-2027', 'titre');
const done = table(
  doing,
  5,
  [
    ['N° axe', (a) => Number(a.axis.code), 'centre'],
    ['Axe', (a) => a.shown],
    ['Objectif', (a) => a.aim, 'centre'],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Direction ou service pilote', (a) => a.owner],
    ['Début', (a) => a.start, 'centre'],
    ['Fin', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
    ['Remarques', (a) => a.note],
  ],
  actions,
);
doing.filtre = `A5:J${done.after - 1}`;

const stray = {
  ...action('2.2.1'),
  code: '',
  indicator: 'Nombre de prix reçus par l’académie',
  unit: 'prix',
  baseline: 1,
  current: 2,
  goal: 4,
};
const rows = [...actions.filter((a) => a !== unmeasured), stray];
const board = new Feuille('Indicateurs', [10, 72, 16, 14, 14, 14, 14, 14, 14, 16]);
board.pose(1, 1, 'Indicateurs', 'titre');
const rate = (a, k) => {
  if (a === divided) return { t: 'e', v: 7, f: `(F${4 + k}-D${4 + k})/(D${4 + k}-D${4 + k})` };
  const start = Number(a.baseline);
  const goal = Number.parseFloat(String(a.goal));
  return a === action('4.1.1')
    ? ''
    : { v: (a.current - start) / (goal - start), z: '0%', f: `(F${4 + k}-D${4 + k})/(H${4 + k}-D${4 + k})` };
};
const measured = table(
  board,
  3,
  [
    ['Action', (a) => a.code, 'centre'],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Date VI', () => ({ v: 45536, z: 'dd/mm/yyyy' }), 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Date VA', () => ({ v: 45716, z: 'dd/mm/yyyy' }), 'centre'],
    ['Valeur cible', (a) => a.goal, 'centre'],
    ['Taux d’avancement', rate, 'centre'],
    ['Périodicité', () => 'semestrielle', 'centre'],
  ],
  rows,
);
const crosses = matrix(
  'Matrice',
  actions.filter((a) => a !== absent),
  '1',
);
const thinColumn = A1(4, 3 + thin);

await save('cote-d-opale', [cover('Académie de la Côte d’Opale'), frame, doing, board, crosses.sheet], {
  notes: 'Axes et objectifs, Actions (l’objectif par son code), Indicateurs, Matrice de 1.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['LAB-01'],
      cells: [
        framed.at(objectives[8], 'Axe'),
        framed.at(objectives[9], 'Axe'),
        ...actions.filter((a) => a.axis.code === '5').map((a) => done.at(a, 'Axe')),
      ],
      note: 'L’axe 5 porte deux noms.',
    },
    {
      codes: ['DUP-02'],
      cells: [framed.at(objectives[6], 'Objectif'), framed.at(objectives[7], 'Objectif')],
      note: 'L’objectif 4.2 commence comme le 4.1.',
    },
    {
      codes: ['UNI-01'],
      cells: [measured.at(action('4.1.1'), 'Valeur cible'), measured.at(action('4.1.1'), 'Indicateur')],
      note: 'Une part visée en nombre d’écoles.',
    },
    {
      codes: ['LNK-01'],
      cells: [done.at(lost, 'Objectif'), done.at(lost, 'Action'), done.at(lost, 'N°')],
      note: 'L’objectif 7.1 n’existe pas.',
    },
    {
      codes: ['IND-01', 'IND-02'],
      cells: [done.at(unmeasured, 'Action'), done.at(unmeasured, 'N°')],
      note: 'La seule action sans indicateur.',
    },
    {
      codes: ['IND-08', 'LNK-01'],
      cells: [measured.at(stray, 'Action'), measured.at(stray, 'Indicateur')],
      note: 'Un indicateur sans action.',
    },
    {
      codes: ['MAT-03'],
      cells: [`Matrice!${thinColumn}`, crosses.at(keeper, GOALS[thin])],
      note: '« Développer l’ambition scolaire » ne tient qu’à une action.',
    },
    {
      codes: ['MAT-07', 'MAT-01'],
      cells: [done.at(absent, 'N°'), done.at(absent, 'Action'), 'Matrice!A4', 'Matrice!A3', 'Matrice!A1'],
      note: '6.2.3 n’est pas dans la matrice.',
    },
    { codes: ['FMT-05'], cells: [measured.at(divided, 'Taux d’avancement')], note: '#DIV/0!' },
    { codes: ['RGPD-01'], cells: [done.at(phone, 'Remarques')], note: 'Un numéro de téléphone.' },
    {
      codes: ['VAL-05'],
      cells: [
        measured.at(jump, 'Valeur actuelle'),
        measured.at(jump, 'Valeur initiale'),
        measured.at(jump, 'Indicateur'),
      ],
      note: 'De 12 à 1 450 projets en six mois.',
    },
    {
      codes: ['DAT-03'],
      cells: [done.at(beyond, 'Fin')],
      note: 'Fin en juin 2032, feuille de route 2024-2027.',
    },
  ],
  consequences: [
    {
      codes: ['NUM-05', 'LNK-07'],
      cells: [done.at(lost, 'Objectif'), done.at(lost, 'N°'), done.at(lost, 'Action')],
      note: '3.2.2 sous un objectif 7.1.',
    },
    {
      codes: ['LNK-09', 'DUP-03'],
      cells: [framed.at(objectives[5], 'Objectif')],
      note: 'Une action de moins sous 3.2.',
    },
    {
      codes: ['UNI-02', 'UNI-03', 'FMT-01', 'VAL-04', 'TGT-07', 'VAL-05'],
      cells: [
        measured.at(action('4.1.1'), 'Valeur cible'),
        measured.at(action('4.1.1'), 'Valeur actuelle'),
        measured.at(action('4.1.1'), 'Indicateur'),
      ],
      note: 'Des écoles et des %.',
    },
    {
      codes: ['STA-02', 'STA-03'],
      cells: [measured.at(jump, 'Valeur actuelle'), done.at(jump, 'Statut'), done.at(beyond, 'Statut')],
      note: 'Valeurs et dates changées.',
    },
    { codes: ['MAT-05'], note: 'L’axe de l’ambition perd ses croix.' },
    {
      codes: ['LAB-01', 'LNK-01', 'LNK-07'],
      cells: actions.filter((a) => a.axis.code === '5').map((a) => done.at(a, 'Axe')),
      note: 'Le second nom de l’axe 5.',
    },
    {
      codes: ['NUM-03'],
      cells: [measured.at(stray, 'Action'), measured.at(stray, 'Indicateur')],
      note: 'Le code vide.',
    },
    { codes: ['FMT-03'], cells: [measured.at(divided, 'Taux d’avancement')], note: 'La cellule en erreur.' },
  ],
});
