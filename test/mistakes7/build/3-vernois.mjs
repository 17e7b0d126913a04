// Nothing planted, but much that is close to a fault: see the README. A plan under two lines of headings, crosses included.
import { A1, Feuille, date, millier } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, save, table } from './kit.mjs';

const { axes, actions, objectives } = roadmap('CFA', [
  { start: [2026, 2, 2], end: [2028, 6, 30], state: 'En cours', share: 0.15 },
  { start: [2027, 1, 11], end: [2029, 6, 29], state: 'À venir', share: 0 },
  { start: [2026, 1, 12], end: [2026, 9, 25], state: 'Réalisé', share: 1 },
  { start: [2026, 9, 7], end: [2028, 12, 15], state: 'En cours', share: 0.05 },
]);
const action = (code) => actions.find((a) => a.code === code);
const WEATHER = { 'En cours': 'Nuageux', Réalisé: 'Ensoleillé', 'À venir': '' };
for (const a of actions)
  Object.assign(a, { weather: WEATHER[a.state], period: 'Semestrielle', measured: date(2026, 9, 30) });
const say = (code, text) => (action(code).description += ` ${text}`);

Object.assign(action('1.1.1'), { end: date(2026, 10, 12), current: 86, weather: 'Ensoleillé' });
Object.assign(action('1.1.3'), { current: 64 });
Object.assign(action('1.2.1'), {
  owner: 'Délégation à la protection des données et à la conformité',
  target: 100,
  period: 'Annuelle',
  measured: date(2026, 3, 31),
  current: 30,
});
say('1.2.1', 'L’académie compte 214 collèges publics.');
action('1.2.2').indicator = 'Nombre de secrétaires de collège et de lycée formés à l’hameçonnage';
say('1.2.2', 'Le 3018, numéro national d’écoute, y est rappelé.');
Object.assign(action('2.1.1'), { partners: 'Région, lycée Rosa-Parks', end: date(2029, 12, 31) });
Object.assign(action('2.1.2'), { state: 'Abandonné', end: date(2026, 6, 30), current: 35, weather: '' });
say('2.1.3', 'Il applique l’article 58 de la loi du 10 février 2020.');
say('2.2.1', 'À la fin de la période, 90 salles de serveurs en seront munies.');
say('2.2.2', 'Un questionnaire à compléter en ligne ouvre cette enquête.');
Object.assign(action('2.2.3'), { target: millier(1600), current: millier(1600) });
Object.assign(action('3.1.1'), { weather: 'Orageux' });
say('3.1.2', 'Ils s’appuient sur des poèmes du XXe siècle.');
say('3.2.1', 'L’académie compte 214 collèges publics et 87 collèges privés.');
say('3.2.1', 'Cet atelier succède au plan 2021-2024 du département.');
say('3.2.2', 'Ils prolongent les ateliers de l’action 3.2.1.');

const view = new Feuille('Axes et objectifs', [52, 8, 56, 14]);
view.pose(1, 1, 'La feuille de route en un coup d’œil', 'titre');
table(
  view,
  3,
  [
    ['Axe', (o) => `Axe ${o.axis.code} : ${o.axis.title}`],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
    ['Nombre d’actions', (o) => o.actions.length, 'centre'],
  ],
  objectives,
);

const GROUPS = {
  Rattachement: [
    ['Axe', (a) => `Axe ${a.axis.code} : ${a.axis.title}`],
    ['Objectif', (a) => `${a.objective.code} ${a.objective.title}`],
  ],
  Action: [
    ['N°', (a) => a.code, 'centre'],
    ['Intitulé de l’action', (a) => a.title],
    ['Description', (a) => a.description],
    ['Public', (a) => a.audience],
  ],
  Conduite: [
    ['Pilote', (a) => a.owner],
    ['Partenaires', (a) => a.partners],
    ['Début', (a) => a.start, 'centre'],
    ['Échéance', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
    ['Météo', (a) => a.weather, 'centre'],
  ],
  'Objectifs du projet académique': GOALS.map(({ title }, g) => [
    title,
    (a) => (a.marks[g] ? 'X' : ''),
    'centre',
  ]),
};
const plan = new Feuille('Plan d’actions', [
  30,
  34,
  8,
  40,
  54,
  24,
  30,
  32,
  12,
  12,
  11,
  12,
  ...GOALS.map(() => 17),
]);
plan.pose(1, 1, 'Plan d’actions et contribution au projet académique', 'titre');
let c = 1;
for (const [name, columns] of Object.entries(GROUPS)) {
  plan.bloc(3, c, 3, c + columns.length - 1, name, 'tete');
  c += columns.length;
}
table(plan, 4, Object.values(GROUPS).flat(), actions);
plan.filtre = `A4:${A1(4 + actions.length, c - 1)}`;

const board = new Feuille('Mesure', [9, 44, 66, 15, 12, 14, 12, 14, 14, 12]);
board.pose(1, 1, 'Mesure des actions', 'titre');
table(
  board,
  3,
  [
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Date de la valeur initiale', () => date(2025, 12, 19), 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Date de la valeur actuelle', (a) => a.measured, 'centre'],
    ['Périodicité', (a) => a.period, 'centre'],
    ['Valeur cible', (a) => a.target, 'centre'],
  ],
  actions,
);

const NUMBERS = { 3: 'trois', 6: 'six', 16: 'seize' };
const about = cover(
  'Accueil',
  'Feuille de route du numérique éducatif',
  {
    Académie: 'Académie de Vernois',
    Période: '2026-2029',
    Version: '1',
    Date: date(2026, 10, 9),
    Auteur: 'Délégation académique au numérique éducatif',
    'Projet académique': '2025-2030',
  },
  {
    text: `La feuille de route réunit ${NUMBERS[axes.length]} axes, ${NUMBERS[objectives.length]} objectifs et ${NUMBERS[actions.length]} actions. Elle prolonge celle de 2022-2025.`,
  },
);
await save('vernois', [about, view, plan, board], {
  notes:
    'Aucune faute : axes et objectifs, plan sous deux lignes d’en-têtes avec ses croix, mesure ; du juste qui ressemble à des fautes.',
  actions: actions.length,
  mistakes: [],
});
