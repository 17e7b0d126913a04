// Relit les dix classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { matrice, transposee } from '../../heldout/build/croix.mjs';
import { BASE } from './kit.mjs';

const lignes = (x, separateur) =>
  String(x ?? '')
    .split(separateur)
    .map((y) => y.trim())
    .filter(Boolean);
const LIENS = {
  'guyane-2020-planning': [
    'Projet académique',
    (l, g, _, r) => {
      const tete = g.slice(0, r).findLast((x) => x[0] === 'Axe du projet académique');
      return tete ? l.flatMap((v, c) => (v === '●' ? [[tete[c], l[1]]] : [])) : [];
    },
  ],
  'guyane-2024-cartes-deux-a-deux': [
    'Projet académique',
    (l, _, __, r) => (r < 3 ? [] : lignes(l[2], ',').map((code) => [code, l[1]])),
  ],
  'guyane-2024-codes-en-dates': matrice('Actions', 4, 5, 2, 5, 6, 'Oui'),
  'nice-croix-en-long': transposee('Croisement', 4, 5, 1, 2, 22, ['X', 'x']),
  'nice-quatre-tableaux': [
    'Feuille de route',
    (l, _, grille) =>
      [0, 5]
        .filter((c) => /^\d-\d$/.test(l[c]))
        .flatMap((c) =>
          lignes(l[c + 3], ';').map((code) => [
            l[c],
            grille('Projet académique').find((x) => x[1] === code)[2],
          ]),
        ),
  ],
  'limoges-2016-mois-et-projet': matrice('Actions', 5, 6, 2, 15, 3, 'X'),
  'limoges-2016-quatre-listes-en-ligne': [
    'Feuille de route',
    (l) => (/^A\d-\d$/.test(l[5]) ? lignes(l[8], '\n').map((x) => [l[5], x]) : []),
  ],
};
relire(BASE, LIENS);
