// Nothing planted, but much that is close to a fault: see the README.
import { Feuille, date, millier } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('BDA');
const action = (code) => actions.find((a) => a.code === code);

action('1.1.1').end = date(2026, 3, 9);
action('1.1.2').current = 38;
action('1.2.1').actors = 'Université, collège Marie-Curie, formateurs';
action('1.2.2').description += ' Ils préparent aussi les laboratoires de l’action 1.2.3.';
action('2.1.1').description += ' L’article L. 312-9 du code de l’éducation en fixe le cadre.';
Object.assign(action('2.1.2'), { end: date(2026, 1, 30), state: 'Abandonné', target: millier(1400) });
action('2.1.3').indicator = 'Nombre de classes bilingues (français et occitan) dotées de livres numériques';
action('2.2.1').end = date(2028, 8, 31);
action('2.2.2').state = 'En pause';
Object.assign(action('3.1.3'), { baseline: 0, current: 0 });
action('3.2.1').target = 100;
action('3.2.2').description += ' Ce modèle suit la charte « Données et école » signée le 12 mars 2021.';

const frame = new Feuille('Orientations', [9, 50, 9, 56]);
frame.pose(1, 1, 'Axes et objectifs', 'titre');
frame.pose(2, 1, 'Trois axes, six objectifs, dix-sept actions, dix-sept indicateurs.', 'libre');
table(
  frame,
  4,
  [
    ['N° axe', (o) => o.axis.code, 'centre'],
    ['Axe', (o) => o.axis.title],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
  ],
  objectives,
);

const plan = new Feuille('Plan d’actions', [36, 38, 9, 46, 56, 30, 36, 13, 13, 12]);
plan.pose(1, 1, 'Plan d’actions 2025-2028', 'titre');
table(
  plan,
  3,
  [
    ['Axe', (a) => `${a.axis.code}. ${a.axis.title}`],
    ['Objectif', (a) => `${a.objective.code} ${a.objective.title}`],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Description', (a) => a.description],
    ['Pilote', (a) => a.owner],
    ['Partenaires', (a) => a.actors],
    ['Début', (a) => a.start, 'centre'],
    ['Échéance', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
  ],
  actions,
);

const board = new Feuille('Indicateurs', [9, 46, 68, 14, 12, 13, 12, 13, 12]);
board.pose(1, 1, 'Indicateurs', 'titre');
table(
  board,
  3,
  [
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Date VI', () => date(2025, 7, 4), 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Date VA', () => date(2026, 2, 20), 'centre'],
    ['Valeur cible', (a) => a.target, 'centre'],
  ],
  actions,
);

const book = cover('Page de garde', 'Académie de Sainte-Aurelle');
const crosses = matrix('Contribution', actions, () => '✗');
await save('sainte-aurelle', [book.sheet, frame, plan, board, crosses.sheet], {
  notes:
    'Aucune faute : orientations, plan, indicateurs, matrice de ✗ ; du juste qui ressemble à des fautes.',
  actions: actions.length,
  mistakes: [],
});
