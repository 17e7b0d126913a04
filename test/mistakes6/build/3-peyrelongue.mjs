// Nothing planted, but much that is close to a fault: see the README.
import { Feuille, date, millier } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { axes, actions, objectives } = roadmap('CDA');
const action = (code) => actions.find((a) => a.code === code);

Object.assign(action('1.1.1'), { start: date(2025, 9, 8), end: date(2026, 5, 19) });
action('1.1.2').description += ' La loi du 11 février 2005 en fait un droit.';
Object.assign(action('1.1.3'), { baseline: 0 });
action('1.2.1').partners = 'Infirmiers, collège Simone-Veil, associations';
Object.assign(action('1.2.2'), { baseline: millier(1500), current: millier(2850), target: millier(6000) });
action('1.2.2').description += ' Au total, 6 000 guides seront remis d’ici la fin de la période.';
Object.assign(action('2.1.2'), { current: 930, state: 'Réalisé', end: date(2026, 5, 16) });
action('2.1.3').description += ' Elle suit la circulaire n° 2025-042.';
Object.assign(action('2.2.1'), { state: 'Abandonné', end: date(2026, 3, 31), current: 180 });
action('3.1.3').description += ' Il prolonge le défi de l’action 3.1.2.';
action('2.2.2').end = date(2028, 12, 31);
action('3.1.3').state = 'Bloqué';
Object.assign(action('3.1.2'), { title: 'Organiser un défi de calcul mental et de logique en ligne' });
Object.assign(action('3.2.2'), { start: date(2026, 3, 23), end: date(2026, 3, 23), state: 'Réalisé' });
action('3.2.2').current = action('3.2.2').target;
action('3.2.2').description =
  'Les web radios scolaires sont accompagnées pendant une journée unique, avec un prêt de micros.';

const summary = new Feuille('Synthèse', [44, 9, 50, 12]);
summary.pose(1, 1, 'Trois axes, six objectifs, quinze actions', 'titre');
table(
  summary,
  3,
  [
    ['Axe', (o) => `Axe ${o.axis.code} – ${o.axis.title}`],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
    ['Nombre d’actions', (o) => o.actions.length, 'centre'],
  ],
  objectives,
);

const tabs = axes.map((axis) => {
  const sheet = new Feuille(`Axe ${axis.code}`, [38, 9, 44, 56, 26, 30, 34, 13, 13, 12]);
  sheet.pose(1, 1, `Axe ${axis.code} – ${axis.title}`, 'titre');
  table(
    sheet,
    3,
    [
      ['Objectif', (a) => `${a.objective.code} ${a.objective.title}`],
      ['N°', (a) => a.code, 'centre'],
      ['Action', (a) => a.title],
      ['Description', (a) => a.description],
      ['Public', (a) => a.audience],
      ['Pilote', (a) => a.owner],
      ['Partenaires', (a) => a.partners],
      ['Début', (a) => a.start, 'centre'],
      ['Échéance', (a) => a.end, 'centre'],
      ['Statut', (a) => a.state, 'centre'],
    ],
    actions.filter((a) => a.axis === axis),
  );
  return sheet;
});

const board = new Feuille('Tableau de bord', [9, 44, 60, 15, 12, 14, 12, 14, 12]);
board.pose(1, 1, 'Tableau de bord des indicateurs', 'titre');
table(
  board,
  3,
  [
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Date VI', () => date(2025, 6, 30), 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Date VA', () => date(2026, 4, 30), 'centre'],
    ['Valeur cible', (a) => a.target, 'centre'],
  ],
  actions,
);

const crosses = matrix('Contribution', actions, '●');
await save(
  'peyrelongue',
  [cover('Accueil', 'Académie de Peyrelongue'), summary, ...tabs, board, crosses.sheet],
  {
    notes:
      'Aucune faute : synthèse, un onglet par axe, tableau de bord, matrice de ● ; du juste qui ressemble à des fautes.',
    actions: actions.length,
    mistakes: [],
  },
);
