// Nothing wrong here either: one table with a description of each action, and the matrix.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions } = roadmap('AF', (i, j, k, rank) => `${i}-${rank}`);
const sheet = new Feuille(
  'Feuille de route',
  [36, 44, 8, 50, 60, 36, 34, 13, 13, 13, 60, 16, 12, 13, 12, 13, 12],
);
sheet.bloc(1, 1, 1, 17, 'Feuille de route du numérique éducatif 2024-2027', 'titre');
table(
  sheet,
  4,
  [
    ['Axe', (a) => `${a.axis.code}. ${a.axis.title}`],
    ['Objectif', (a) => a.objective.title],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Description', (a) => a.description],
    ['Pilote', (a) => a.owner],
    [
      'Leviers',
      (a, k) =>
        actions[k - 1]?.objective === a.objective ? '' : a.objective.means.map((m) => `• ${m}`).join('\n'),
    ],
    ['Début', (a) => a.start, 'centre'],
    ['Fin', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Date de la valeur initiale', () => date(2024, 9, 1), 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Date de la valeur actuelle', () => date(2025, 2, 28), 'centre'],
    ['Valeur cible', (a) => a.target, 'centre'],
  ],
  actions,
);

await save(
  'saint-florent',
  [cover('Académie de Saint-Florent'), sheet, matrix('Contribution', actions, '✓').sheet],
  {
    notes: 'Sans faute.',
    actions: actions.length,
    mistakes: [],
  },
);
