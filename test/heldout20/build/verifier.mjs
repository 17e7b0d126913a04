// Relit les dix classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';

/** Des codes dans une cellule, que dit une autre feuille : code, titre. */
const parCodes = (feuille, action, lien, legende, forme) => [
  feuille,
  (l, _, grille) =>
    String(l[lien - 1] ?? '')
      .split(', ')
      .filter((c) => forme.test(c))
      .map((c) => [l[action - 1], grille(legende).find((x) => x[0] === c)[1]]),
];
const LIENS = {
  'guyane-2020-bilans-par-annee': parCodes('Feuille de route', 2, 9, 'Projet académique', /^[IVX]+\.\d$/),
  'guyane-2020-objectifs-en-haut': [
    /^Axe /,
    (l, g, _, r) => {
      const tete = g.findIndex((x) => x[1] === 'Action') + 2;
      return r <= tete ? [] : g[tete].flatMap((titre, c) => (c > 5 && l[c] === 'x' ? [[l[0], titre]] : []));
    },
  ],
  'guyane-2024-deux-tableaux-par-axe': [
    'Feuille de route',
    (l) => (l[6] && !/^Objectif du projet/.test(l[6]) ? [[l[1], l[6]]] : []),
  ],
  'guyane-2024-heures-et-credits': [
    'Projet académique',
    (l, g, _, r) =>
      r < 4 || l[0] === 'Total'
        ? []
        : g[3].flatMap((titre, c) => (c > 1 && l[c] === 'X' ? [[l[0], titre]] : [])),
  ],
  'nice-bilans-de-juin': [
    'Projet académique',
    (l) =>
      String(l[2] ?? '')
        .split(', ')
        .filter((c) => /^\d-\d$/.test(c))
        .map((c) => [c, l[1]]),
  ],
  'nice-suivi-par-annee': [
    'Actions',
    (l) =>
      String(l[5] ?? '')
        .split('\n')
        .filter((x) => /^\d\.\d /.test(x))
        .map((x) => [l[1], x.replace(/^\d\.\d /, '')]),
  ],
  'limoges-2016-quatre-tableaux': [
    'Feuille de route',
    (l, g) => {
      const titres = g[g.findIndex((x) => x[1] === 'Action') + 1];
      return [5, 6, 7].filter((c) => l[c] === 'X').map((c) => [l[1], titres[c]]);
    },
  ],
  'limoges-2016-rubriques-en-bandeau': parCodes('2016-2018', 1, 7, '2016-2018', /^PA\d$/),
};
relire(BASE, LIENS);
