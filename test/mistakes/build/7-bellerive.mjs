// Nothing wrong here: overview, plan, indicators with shown percentages, matrix.
import { Feuille, date, pct } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('BCDE');
const shown = (a, value) => (a.unit === '%' ? pct(value / 100) : { v: value, z: '#,##0' });

const overview = new Feuille('Axes et objectifs', [40, 9, 64, 60]);
overview.pose(1, 1, 'Axes et objectifs', 'titre');
table(
  overview,
  3,
  [
    ['Axe', (o) => `Axe ${o.axis.code} : ${o.axis.title}`],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
    ['Moyens', (o) => o.means.map((m) => `- ${m}`).join('\n')],
  ],
  objectives,
);

const plan = new Feuille('Plan d’actions', [40, 9, 50, 9, 64, 42, 14, 14, 14]);
plan.pose(1, 1, 'Plan d’actions 2024-2027', 'titre');
table(
  plan,
  3,
  [
    ['Axe', (a) => `Axe ${a.axis.code} : ${a.axis.title}`],
    ['N° objectif', (a) => a.objective.code, 'centre'],
    ['Objectif', (a) => a.objective.title],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Pilote', (a) => a.owner],
    ['Date de début', (a) => a.start, 'centre'],
    ['Date de fin', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
  ],
  actions,
);

const board = new Feuille('Indicateurs', [10, 74, 18, 14, 14, 14, 14, 14, 16, 24]);
board.pose(1, 1, 'Indicateurs', 'titre');
table(
  board,
  3,
  [
    ['N° action', (a) => a.code, 'centre'],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => shown(a, a.baseline), 'centre'],
    ['Date de la valeur initiale', () => date(2024, 9, 1), 'centre'],
    ['Valeur actuelle', (a) => shown(a, a.current), 'centre'],
    ['Date de la valeur actuelle', () => date(2025, 2, 28), 'centre'],
    ['Valeur cible', (a) => shown(a, a.target), 'centre'],
    ['Périodicité', () => 'semestrielle', 'centre'],
    ['Source', () => 'Enquête de la délégation'],
  ],
  actions,
);

await save(
  'bellerive',
  [cover('Académie de Bellerive'), overview, plan, board, matrix('Projet académique', actions, 'x').sheet],
  {
    notes: 'Sans faute.',
    actions: actions.length,
    mistakes: [],
  },
);
