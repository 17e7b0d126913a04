// Nothing wrong here: chantiers with their porteur, yearly targets, a delay that is to fall, and the matrix.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('BCD', (i, j, k) => `${i}.${j}.${k}`);

const frame = new Feuille('Orientations', [40, 9, 60, 50]);
frame.pose(1, 1, 'Orientations et objectifs', 'titre');
table(
  frame,
  3,
  [
    ['Axe', (o) => `${o.axis.code} – ${o.axis.title}`],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
    ['Leviers', (o) => o.means.map((m) => `• ${m}`).join('\n')],
  ],
  objectives,
);

const plan = new Feuille('Actions', [10, 40, 46, 60, 32, 14, 14, 14, 22]);
plan.pose(1, 1, 'Actions', 'titre');
table(
  plan,
  3,
  [
    ['N°', (a) => a.code, 'centre'],
    ['Axe', (a) => `${a.axis.code} – ${a.axis.title}`],
    ['Objectif', (a) => `${a.objective.code} – ${a.objective.title}`],
    ['Action', (a) => a.title],
    ['Porteur', (a) => a.owner],
    ['Date de début', (a) => a.start, 'centre'],
    ['Échéance', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
    ['Météo', (a) => a.weather, 'centre'],
  ],
  actions,
);

const board = new Feuille('Suivi', [10, 74, 16, 12, 14, 12, 14, 12, 12, 12]);
board.pose(1, 1, 'Suivi des indicateurs', 'titre');
table(
  board,
  3,
  [
    ['Action', (a) => a.code, 'centre'],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Date VI', () => date(2024, 9, 16), 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Date VA', () => date(2025, 2, 14), 'centre'],
    ['Cible 2025', (a) => a.yearly[0], 'centre'],
    ['Cible 2026', (a) => a.yearly[1], 'centre'],
    ['Cible 2027', (a) => a.yearly[2], 'centre'],
  ],
  actions,
);

await save(
  'hautecombe',
  [cover('Académie de Hautecombe'), frame, plan, board, matrix('Matrice', actions, 'X').sheet],
  {
    notes: 'Sans faute. Le délai du guichet doit baisser.',
    actions: actions.length,
    mistakes: [],
  },
);
