// Nothing planted: a foreword that counts right, an outline with merged cells, a board of indicators and a matrix of ✓.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, matrix, outline, save, table } from './kit.mjs';

const { actions } = roadmap('ADFB');
// given up, and said so: neither late nor short of its target
const given = actions.find((a) => a.code === '4.1.1');
Object.assign(given, { state: 'Abandonné', end: date(2025, 6, 27) });

const foreword = new Feuille('Préambule', [120]);
foreword.pose(1, 1, 'Préambule', 'titre');
[
  'La feuille de route compte 4 axes, 8 objectifs et 24 actions.',
  'Elle a été présentée au comité de pilotage ; les valeurs actuelles sont celles de la rentrée.',
].forEach((text, k) => foreword.pose(3 + k, 1, text, 'texte'));

const plan = new Feuille('Plan', [30, 34, 9, 54, 60, 32, 34, 13, 13, 13]);
plan.pose(1, 1, 'Plan d’actions', 'titre');
outline(
  plan,
  3,
  [
    ['Axe', (a) => `Axe ${a.axis.code} : ${a.axis.title}`, 'objectif'],
    ['Objectif', (a) => `${a.objective.code} : ${a.objective.title}`],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Description', (a) => a.description],
    ['Pilote', (a) => a.owner],
    ['Partenaires', (a) => a.partners],
    ['Date de début', (a) => a.start, 'centre'],
    ['Date de fin', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
  ],
  actions,
  2,
);

const board = new Feuille('Tableau de bord', [10, 76, 20, 13, 13, 13, 13, 13, 14]);
board.pose(1, 1, 'Indicateurs de suivi', 'titre');
table(
  board,
  3,
  [
    ['N° action', (a) => a.code, 'centre'],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Date VI', () => date(2024, 9, 2), 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Date VA', () => date(2025, 10, 17), 'centre'],
    ['Valeur cible', (a) => a.target, 'centre'],
    ['Périodicité', () => 'annuelle', 'centre'],
  ],
  actions,
);

await save(
  'sauvagnac',
  [cover('Académie de Sauvagnac'), foreword, plan, board, matrix('Matrice', actions, '✓').sheet],
  {
    notes: 'Aucune faute : préambule, plan aux cellules fusionnées, tableau de bord, matrice de ✓.',
    actions: actions.length,
    mistakes: [],
  },
);
