// Nothing planted, but much that is close to a fault: see the README. One wide table with merged cells, a list of pilots and
// dates, a matrix of X.
import { Feuille } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, crosses, date, grid, merge, number, save } from './kit.mjs';

const { actions, action } = roadmap('ECB');
const change = (code, { adds = '', ...values }) => {
  const a = Object.assign(action(code), values);
  a.description += adds && ` ${adds}`;
};
change('1.1.1', { end: date(2027, 1, 18) });
change('1.1.3', { current: 46, comment: 'Cible dépassée dès l’automne 2026.' });
change('1.2.1', {
  ...{ state: 'Abandonné', end: date(2026, 6, 30), current: 9 },
  comment: 'Abandonné en juin 2026 : l’enseignement à distance national a repris ces options.',
});
change('1.2.2', { start: date(2027, 1, 19) });
change('1.2.3', {
  end: date(2028, 12, 31),
  adds: 'Il prolonge l’expérience menée en 2019 par un département voisin.',
});
change('2.1.1', { adds: 'L’EAFC adapte le programme à leurs besoins.', actors: 'EAFC, tuteurs, formateurs' });
change('2.1.2', {
  title: 'Former les professeurs documentalistes',
  indicator: 'Nombre de professeurs documentalistes formés',
  ...{ baseline: 60, current: 130, target: 130, actors: 'Inspecteurs, université' },
  description:
    'Les professeurs documentalistes sont formés à la recherche en ligne et à la vérification des sources.',
});
change('2.1.3', {
  levers: 'Atelier du midi, courrier d’invitation',
  actors: 'Lycée Simone-Delaunay, inspecteurs',
});
change('2.2.1', { comment: 'Toutes les écoles en auront un en décembre 2028.' });
change('2.2.2', { comment: 'En baisse depuis juin 2025.' });
change('2.2.3', {
  indicator: 'Nombre moyen de visites par établissement isolé',
  ...{ unit: 'visites', baseline: 0.4, current: 0.8, target: 2 },
  adds: 'Il s’appuie sur les référents de l’action 2.2.1.',
});
change('3.1.1', { adds: 'Les 84 collèges publics ont reçu l’appel.', levers: 'Marché groupé' });
change('3.1.2', { levers: 'Marché groupé', baseline: 1500, current: 2700, target: 4500 });
change('3.1.3', { adds: 'Le parc a été recensé dans 80 des 84 collèges publics.' });
change('3.2.2', { adds: 'Un guide aide à définir la durée de conservation, puis à compléter la page.' });
change('3.2.3', { baseline: 0 });

const TABLE = [
  ['Axe', () => ''],
  ['Objectif', () => ''],
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Description', (a) => a.description],
  ['Acteurs', (a) => a.actors],
  ['Leviers', (a) => a.levers],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Valeur initiale (juin 2025)', (a) => number(a.baseline), 'centre'],
  ['Valeur actuelle (décembre 2026)', (a) => number(a.current), 'centre'],
  ['Valeur cible (décembre 2028)', (a) => number(a.target), 'centre'],
];
const main = new Feuille('Feuille de route', [24, 26, 8, 38, 54, 30, 28, 44, 18, 14, 16, 14]);
main.pose(1, 1, 'Feuille de route du numérique éducatif 2025-2028', 'titre');
grid(main, 3, TABLE, actions);
merge(
  main,
  3,
  1,
  actions,
  (a) => a.axis,
  (a) => `Axe ${a.axis.code} – ${a.axis.title}`,
  'objectif',
);
merge(
  main,
  3,
  2,
  actions,
  (a) => a.objective,
  (a) => `${a.objective.code} – ${a.objective.title}`,
  'corps',
);

const FOLLOW = [
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Pilote', (a) => a.owner],
  ['Début', (a) => a.start, 'centre'],
  ['Échéance', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
  ['Commentaire', (a) => a.comment],
];
const follow = new Feuille('Suivi', [8, 52, 40, 12, 12, 12, 56]);
follow.pose(1, 1, 'Le suivi des actions au 18 janvier 2027', 'titre');
grid(follow, 3, FOLLOW, actions);

const LINKS = [['N°', (a) => a.code, 'centre'], ['Action', (a) => a.title], ...crosses()];
const links = new Feuille('Projet académique', [8, 60, ...GOALS.map(() => 20)]);
links.pose(1, 1, 'Les actions et les objectifs du projet académique 2023-2028', 'titre');
links.pose(2, 1, 'X : l’action contribue à l’objectif.', 'note');
grid(links, 4, LINKS, actions);

const about = cover(
  'Présentation',
  'Feuille de route du numérique éducatif',
  {
    Académie: 'Académie d’Estérange',
    Période: '2025-2028',
    Version: '1.4',
    Date: date(2027, 1, 18),
    Auteur: 'Délégation régionale académique au numérique éducatif (DRANE)',
    'Projet académique': '2023-2028',
  },
  {
    text: 'La feuille de route a trois axes, six objectifs et dix-huit actions. Elle fait suite au plan 2021-2024.',
    acronyms: {
      DRANE: 'délégation régionale académique au numérique éducatif',
      EAFC: 'école académique de la formation continue',
    },
  },
);

await save('esterange', [about, main, follow, links], {
  notes:
    'Aucune faute : un tableau large aux cellules fusionnées, un suivi, une matrice de X ; du juste proche d’une faute.',
  actions: actions.length,
  mistakes: [],
});
