// Relit les dix classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { matrice } from '../../heldout/build/croix.mjs';
import { BASE } from './kit.mjs';

const morceaux = (x, separateur) =>
  String(x ?? '')
    .split(separateur)
    .map((y) => y.trim())
    .filter(Boolean);
/** Le titre qui suit ce code, ou ce numéro sous cet axe, dans une feuille de rappel. */
const apres = (g, debut) => {
  const l = g.find((x) => x.some((v) => String(v).startsWith(`${debut} `)));
  return l.find((v) => String(v).startsWith(`${debut} `)).replace(/^.*? [–:] /, '');
};
const LIENS = {
  'guyane-2020-bandeau-axe-et-objectif': [
    'Contribution au PA',
    (l, g, _, r) =>
      r < 5 ? [] : l.flatMap((v, c) => (c > 1 && /^\++$/.test(v) ? [[l[0], g[4][c]]] : [])),
  ],
  'guyane-2020-leviers-sur-indicateurs': [
    /^Axe /,
    (l, _, grille, r) =>
      r < 4
        ? []
        : morceaux(l[4], '/').map((code) => [l[1], apres(grille('Projet académique'), code)]),
  ],
  'guyane-2024-annees-en-colonnes': [
    'Croisement PA',
    (l, g, _, r) =>
      r < 3
        ? []
        : l.flatMap((v, c) => (v === 'X' ? [[l[0], g.findLast((x) => x[0] === g[2][c])[1]]] : [])),
  ],
  'guyane-2024-cadre-logique': [
    /^Cadre/,
    (l) => (l[0] === 'Activité' ? morceaux(l[7], '\n').map((x) => [l[1], x]) : []),
  ],
  'nice-axe-et-objectif-cites': [
    'Notre feuille de route',
    (l, _, grille, r) =>
      r < 3
        ? []
        : morceaux(l[6], '\n').map((x) => {
            const [, axe, rang] = x.match(/^Axe (\d) – objectif (\d)$/),
              g = grille('Projet académique');
            return [l[1].slice(0, 3), g[g.findIndex((y) => y[0] === `Axe ${axe}`) + Number(rang)][1]];
          }),
  ],
  'nice-une-colonne-par-action': [
    /^Axe /,
    (l, g, _, r) => (r < 10 ? [] : l.flatMap((v, c) => (v === 'X' ? [[g[3][c], l[0]]] : []))),
  ],
  'limoges-2016-quatre-cadres': [
    'Feuille de route',
    (l, g) =>
      /^\d\.\d$/.test(l[2])
        ? morceaux(l[5], ' et ').map((k) => [l[2], String(g[2 + Number(k)][0]).replace(/^\d.: /, '')])
        : [],
  ],
  'limoges-2016-axes-puis-actions': matrice('Les actions', 4, 5, 2, 7, 3, 'Oui'),
};
relire(BASE, LIENS);
