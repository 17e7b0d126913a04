// Nothing planted, but much that is close to a fault: see the README. Who and what, a calendar of half-years, measures, ✔.
import { Feuille, date, millier } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, grid, save } from './kit.mjs';

const { axes, objectives, actions, action } = roadmap('FAD', [
  { start: [2025, 10, 6], end: [2027, 6, 30], state: 'En cours', share: 0.3 },
  { start: [2027, 2, 1], end: [2028, 6, 30], state: 'À venir', share: 0 },
  { start: [2025, 9, 1], end: [2026, 10, 30], state: 'Réalisé', share: 1 },
  { start: [2026, 9, 14], end: [2028, 10, 20], state: 'En cours', share: 0.04 },
]);
const say = (code, text) => (action(code).description += ` ${text}`);
for (const a of actions) a.comment = '';

Object.assign(action('1.1.1'), { end: date(2026, 11, 16), current: 1310 });
Object.assign(action('1.1.2'), { baseline: 0, current: 0, target: millier(12000) });
Object.assign(action('1.1.3'), { current: 82, comment: 'Cible dépassée dès l’été 2026.' });
say('1.1.3', 'La fiche d’inscription est à compléter par les familles avant les vacances.');
Object.assign(action('1.2.1'), { end: date(2028, 12, 31) });
say('1.2.1', 'Ils prolongent le plan 2021-2024 des lycées professionnels.');
Object.assign(action('1.2.2'), { target: 100, partners: 'Lycée Louise-Michel, missions locales' });
say('1.2.2', 'Elle respecte la loi du 6 janvier 1978.');
say('2.1.1', 'L’académie en compte 240, dont 72 raccordées au départ.');
say('2.1.2', 'L’académie a 90 collèges : 72 en sont dotés, les 18 autres le seront par le département.');
Object.assign(action('2.1.3'), {
  state: 'Abandonné',
  start: date(2025, 10, 6),
  end: date(2026, 6, 30),
  current: 24,
  comment: 'Abandonné en juin 2026 : la Région a repris le marché.',
});
Object.assign(action('2.2.1'), {
  start: date(2026, 3, 9),
  end: date(2026, 3, 9),
  state: 'Réalisé',
  current: 58,
});
action('2.2.1').comment = 'Toutes livrées le même jour.';
say('2.2.1', 'Les meubles sont ceux du XXIe siècle : légers, empilables, réparables.');
say('2.2.2', 'Il s’inspire des salles de l’action 2.2.1.');
Object.assign(action('3.1.1'), { current: 11, comment: 'Le temps moyen baisse, comme voulu.' });
action('3.1.3').owner = 'Mission du patrimoine et de la sauvegarde';
say('3.2.1', 'Le 17Cyber, guichet national d’aide aux victimes, y est rappelé.');
action('3.2.1').indicator = 'Nombre d’exercices de crise organisés dans les collèges et les lycées';
say('3.2.2', 'Deux adjoints l’aident dans les lycées de plus de 1 500 élèves.');

const STRATEGY = [
  ['Axe', (o) => `Axe ${o.axis.code} : ${o.axis.title}`],
  ['Code', (o) => o.code, 'centre'],
  ['Objectif opérationnel', (o) => o.title],
  ['Actions', (o) => o.actions.map((a) => a.code).join(', '), 'centre'],
];
const strategy = new Feuille('Stratégie', [44, 8, 56, 22]);
strategy.pose(1, 1, 'Les axes et leurs objectifs', 'titre');
grid(strategy, 3, STRATEGY, objectives);
for (let k = 0; k < objectives.length; k += 2) strategy.fusion(4 + k, 1, 5 + k, 1);

const ACTIONS = [
  ['Code', (a) => a.code, 'centre'],
  ['Objectif', (a) => a.objective.code, 'centre'],
  ['Action', (a) => a.title],
  ['Description', (a) => a.description],
  ['Pilote', (a) => a.owner],
  ['Partenaires', (a) => a.partners],
  ['Moyens', (a) => a.means],
];
const what = new Feuille('Actions', [9, 10, 42, 62, 36, 36, 32]);
what.pose(1, 1, 'Les actions, objectif par objectif', 'titre');
grid(what, 3, ACTIONS, actions);

const HALVES = [2025, 2026, 2027, 2028]
  .flatMap((year) => [
    [`1er sem. ${year}`, date(year, 1, 1).v, date(year, 6, 30).v],
    [`2e sem. ${year}`, date(year, 7, 1).v, date(year, 12, 31).v],
  ])
  .slice(1);
const CALENDAR = [
  ['Code', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Début', (a) => a.start, 'centre'],
  ['Échéance', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
  ...HALVES.map(([name, from, to]) => [
    name,
    (a) => (a.start.v <= to && a.end.v >= from ? '■' : ''),
    'centre',
  ]),
];
const calendar = new Feuille('Calendrier', [9, 56, 12, 12, 12, ...HALVES.map(() => 10)]);
calendar.pose(1, 1, 'Le calendrier (■ : l’action est menée pendant ce semestre)', 'titre');
grid(calendar, 3, CALENDAR, actions);

const MEASURES = [
  ['Code', (a) => a.code, 'centre'],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Valeur initiale', (a) => a.baseline, 'centre'],
  ['Date de la valeur initiale', () => date(2025, 6, 30), 'centre'],
  ['Valeur actuelle', (a) => a.current, 'centre'],
  ['Date de la valeur actuelle', () => date(2026, 10, 30), 'centre'],
  ['Valeur cible', (a) => a.target, 'centre'],
  ['Commentaire', (a) => a.comment],
];
const measures = new Feuille('Mesures', [9, 70, 15, 11, 13, 11, 13, 11, 48]);
measures.pose(1, 1, 'Les mesures', 'titre');
grid(measures, 3, MEASURES, actions);

const LINKS = [
  ['Code', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ...GOALS.map((goal) => [goal.title, (a) => (a.serves.includes(goal) ? '✔' : ''), 'centre']),
];
const links = new Feuille('Projet académique', [9, 58, ...GOALS.map(() => 18)]);
links.pose(1, 1, 'Contribution des actions au projet académique', 'titre');
grid(links, 3, LINKS, actions);
for (const goal of GOALS)
  if (actions.filter((a) => a.serves.includes(goal)).length < 2) throw new Error(`MAT-03: ${goal.title}`);

const NUMBERS = { 3: 'trois', 6: 'six', 15: 'quinze' };
const about = cover(
  'Avant-propos',
  'Feuille de route du numérique éducatif',
  {
    Académie: 'Académie de Tresmont',
    Période: '2025-2028',
    Version: '1.0',
    Date: date(2026, 11, 13),
    Auteur: 'Délégation académique au numérique éducatif (DANE)',
    'Projet académique': '2024-2029',
  },
  {
    text: `Cette feuille de route a ${NUMBERS[axes.length]} axes, ${NUMBERS[objectives.length]} objectifs et ${NUMBERS[actions.length]} actions. Elle fait suite à celle de 2021-2024 et sert les 240 écoles rurales de l’académie.`,
    acronyms: { DANE: 'délégation académique au numérique éducatif' },
  },
);
await save('tresmont', [about, strategy, what, calendar, measures, links], {
  notes:
    'Aucune faute : stratégie, actions, calendrier de semestres en ■, mesures, croix ✔ ; du juste qui ressemble à des fautes.',
  actions: actions.length,
  mistakes: [],
});
