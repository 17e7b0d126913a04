// Overview, plan, indicators and matrix, each on its sheet, joined by codes.
import { Feuille } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('ABCD');
const action = (code) => actions.find((a) => a.code === code);
const twice = action('2.1.2');
const after = action('2.1.3');

action('1.2.3').title = 'Présenter les « priorités numériques aux chefs d’établissement';
after.code = '2.1.2';
action('3.1.2').end = { ...action('3.1.2').start, v: action('3.1.2').start.v - 60 };
action('1.1.1').state = 'fait';
action('1.1.2').indicator = 'Politique partagée avec les départements';
action('1.1.2').unit = '';
action('1.2.1').baseline = 2400;
action('1.2.1').current = 2450;
action('2.2.1').marks[3] = '?';
action('4.1.2').marks = action('4.1.2').marks.map(() => false);

const overview = new Feuille('Vue d’ensemble', [34, 9, 60]);
overview.pose(1, 1, 'Axes et objectifs', 'titre');
const seen = table(
  overview,
  3,
  [
    ['Axe', (o) => `${o.axis.code}. ${o.axis.title}`],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => (o.code === '3.2' ? 'Structurer la communauté des formateurs' : o.title)],
  ],
  objectives,
);

const plan = new Feuille('Plan d’actions', [34, 46, 9, 60, 40, 34, 14, 14, 14]);
plan.pose(1, 1, 'Plan d’actions 2024-2027', 'titre');
const planned = table(
  plan,
  4,
  [
    ['Axe', (a) => `${a.axis.code}. ${a.axis.title}`],
    ['Objectif', (a) => `${a.objective.code} ${a.objective.title}`],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Pilote', (a) => a.owner],
    ['Moyens', (a) => a.objective.means.join('\n')],
    ['Début', (a) => a.start, 'centre'],
    ['Fin', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
  ],
  actions,
);

const board = new Feuille('Indicateurs', [10, 70, 16, 14, 14, 14, 14, 14]);
board.pose(1, 1, 'Tableau des indicateurs', 'titre');
const lost = {
  ...action('4.2.2'),
  code: '4.3.1',
  indicator: 'Nombre de communes abonnées au service',
  unit: 'communes',
  baseline: 30,
  current: 30,
  target: 90,
};
const rows = [...actions, lost];
const measured = table(
  board,
  3,
  [
    ['Action', (a) => a.code, 'centre'],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Date de la valeur initiale', () => ({ v: 45536, z: 'dd/mm/yyyy' }), 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Date de la valeur actuelle', () => ({ v: 45716, z: 'dd/mm/yyyy' }), 'centre'],
    [
      'Valeur cible 2027',
      (a) => (a.indicator.startsWith('Nombre de référents') ? '80 %' : a.target),
      'centre',
    ],
  ],
  rows,
);
const crosses = matrix('Contribution', actions);
const referent = actions.find((a) => a.indicator.startsWith('Nombre de référents'));

await save('valserine', [cover('Académie de Valserine'), overview, plan, board, crosses.sheet], {
  notes: 'Vue d’ensemble, Plan d’actions, Indicateurs et Contribution, reliés par codes.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['NUM-01', 'NUM-02'],
      cells: [
        planned.at(twice, 'N°'),
        planned.at(after, 'N°'),
        planned.at(twice, 'Action'),
        planned.at(after, 'Action'),
      ],
      note: 'Le code 2.1.2 désigne deux actions.',
    },
    {
      codes: ['LAB-01'],
      cells: [
        seen.at(objectives[5], 'Objectif'),
        seen.at(objectives[5], 'N°'),
        planned.at(action('3.2.1'), 'Objectif'),
      ],
      note: 'L’objectif 3.2 a un autre libellé dans la vue d’ensemble.',
    },
    {
      codes: ['LNK-01'],
      cells: [measured.at(lost, 'Action'), measured.at(lost, 'Indicateur')],
      note: 'L’indicateur renvoie à l’action 4.3.1, qui n’existe pas.',
    },
    {
      codes: ['DAT-07'],
      cells: [planned.at(action('3.1.2'), 'Fin'), planned.at(action('3.1.2'), 'Début')],
      note: 'La fin précède le début.',
    },
    {
      codes: ['STA-01'],
      cells: [planned.at(action('1.1.1'), 'Statut')],
      note: 'Statut « fait », hors liste.',
    },
    {
      codes: ['IND-03'],
      cells: [measured.at(action('1.1.2'), 'Indicateur')],
      note: '« Politique partagée avec les départements » ne se mesure pas.',
    },
    {
      codes: ['UNI-01'],
      cells: [measured.at(referent, 'Valeur cible 2027'), measured.at(referent, 'Indicateur')],
      note: 'Un nombre de référents visé en %.',
    },
    {
      codes: ['TGT-07'],
      cells: [
        measured.at(action('1.2.1'), 'Valeur cible 2027'),
        measured.at(action('1.2.1'), 'Valeur initiale'),
        measured.at(action('1.2.1'), 'Indicateur'),
      ],
      note: 'Cible 2 000, valeur initiale 2 400.',
    },
    {
      codes: ['MAT-08'],
      cells: [crosses.at(action('2.2.1'), 'Améliorer le climat scolaire')],
      note: 'La marque « ? » ne se comprend pas.',
    },
    {
      codes: ['MAT-01'],
      cells: [
        crosses.at(action('4.1.2'), 'N°'),
        crosses.at(action('4.1.2'), 'Action'),
        planned.at(action('4.1.2'), 'Action'),
        planned.at(action('4.1.2'), 'N°'),
      ],
      note: 'L’action 4.1.2 n’a aucune croix.',
    },
    {
      codes: ['TXT-04'],
      cells: [planned.at(action('1.2.3'), 'Action'), crosses.at(action('1.2.3'), 'Action')],
      note: 'Guillemet ouvert et jamais fermé.',
    },
  ],
  consequences: [
    { codes: ['NUM-04'], note: 'Il manque 2.1.3.' },
    {
      codes: ['STA-02', 'STA-03', 'VAL-05'],
      cells: [measured.at(action('1.2.1'), 'Valeur actuelle'), planned.at(action('1.2.1'), 'Statut')],
      note: 'La cible trop basse est déjà dépassée.',
    },
    {
      codes: ['DAT-04'],
      cells: [action('3.1.2'), action('1.1.1')].flatMap((a) =>
        ['Fin', 'Statut'].map((name) => planned.at(a, name)),
      ),
      note: 'La fin reculée est passée ; « fait » ne dit pas « Réalisé ».',
    },
    {
      codes: ['UNI-02'],
      cells: [measured.at(referent, 'Valeur cible 2027')],
      note: '« 80 % » et « référents ».',
    },
    {
      codes: ['MAT-07', 'LNK-01', 'IND-01', 'MAT-01', 'DUP-01', 'LAB-01'],
      cells: [
        planned.at(twice, 'N°'),
        planned.at(after, 'N°'),
        crosses.at(twice, 'N°'),
        crosses.at(after, 'N°'),
        measured.at(twice, 'Action'),
        measured.at(after, 'Action'),
      ],
      note: 'Le code 2.1.2 deux fois brouille les renvois.',
    },
  ],
});
