// Nothing planted: a foreword that counts and refers right, axes and objectives, actions with their measures, a matrix of X.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('CAD');
const paused = actions.find((a) => a.code === '3.1.3');
paused.state = 'En pause';
const referring = actions.find((a) => a.code === '3.1.2');
referring.description += ' Elle complète l’action 3.1.1.';

const frame = new Feuille('Axes et objectifs', [46, 9, 60]);
frame.pose(1, 1, 'Axes et objectifs', 'titre');
frame.pose(2, 1, 'La feuille de route compte 3 axes, 6 objectifs et 18 actions.', 'libre');
table(
  frame,
  4,
  [
    ['Axe', (o) => `Axe ${o.axis.code} – ${o.axis.title}`],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
  ],
  objectives,
);

const plan = new Feuille('Actions', [34, 36, 9, 46, 54, 28, 30, 13, 13, 12]);
plan.pose(1, 1, 'Plan d’actions', 'titre');
table(
  plan,
  3,
  [
    ['Axe', (a) => `Axe ${a.axis.code} – ${a.axis.title}`],
    ['Objectif', (a) => `${a.objective.code} – ${a.objective.title}`],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Description', (a) => a.description],
    ['Pilote', (a) => a.owner],
    ['Partenaires', (a) => a.partners],
    ['Début', (a) => a.start, 'centre'],
    ['Échéance', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
  ],
  actions,
);

const board = new Feuille('Indicateurs', [10, 74, 18, 13, 13, 13, 13, 13]);
board.pose(1, 1, 'Indicateurs de suivi', 'titre');
table(
  board,
  3,
  [
    ['N° action', (a) => a.code, 'centre'],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Date VI', () => date(2025, 6, 30), 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Date VA', () => date(2026, 1, 16), 'centre'],
    ['Valeur cible', (a) => a.target, 'centre'],
  ],
  actions,
);

const crosses = matrix('Matrice', actions, 'X').sheet;
await save('aiguefort', [cover('Académie d’Aiguefort'), frame, plan, board, crosses], {
  notes: 'Aucune faute : axes et objectifs, actions, indicateurs, matrice de X.',
  actions: actions.length,
  mistakes: [],
});
