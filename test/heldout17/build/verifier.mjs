// Relit les dix classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { matrice, transposee } from '../../heldout/build/croix.mjs';
import { BASE } from './kit.mjs';

/** Des codes dans une cellule, leurs titres dans un autre onglet. */
const parCodes = (feuille, action, lien, liste, separe) => [
  feuille,
  (l, _, grille) =>
    /^A?\d+\.\d/.test(l[action - 1])
      ? String(l[lien - 1])
          .split(separe)
          .filter((x) => /^[A-Z]+\d$/.test(x))
          .map((c) => [l[action - 1], grille(liste).find((x) => x[0] === c)[1]])
      : [],
];
const LIENS = {
  'guyane-2020-onglet-par-axe': parCodes(/^Axe /, 3, 5, 'Projet académique', ' ; '),
  'guyane-2020-coches-a-droite': [
    'Actions 2020-2021',
    (l, g, grille, r) =>
      r < 5 || typeof l[0] !== 'number'
        ? []
        : [4, 5, 6, 7, 8, 9]
            .filter((c) => l[c] === '✓')
            .map((c) => [l[0], grille('Projet académique').find((x) => x[1] === g[4][c])[2]]),
  ],
  'guyane-2024-petits-tableaux': matrice('Lien projet académique', 4, 5, 1, 2, 6, 'x'),
  'guyane-2024-references': transposee('Projet académique', 4, 5, 2, 3, 44, '●'),
  'nice-lien-par-titre': [
    'Feuille de route',
    (l, _, __, r) =>
      r < 5
        ? []
        : String(l[3])
            .split('\n')
            .filter(Boolean)
            .map((x) => [l[1], x.replace(/^- /, '')]),
  ],
  'nice-un-onglet-par-fiche': [
    /^Fiche /,
    (l, g) =>
      l[0] === 'Lien avec le projet académique'
        ? String(l[1])
            .split('\n')
            .filter(Boolean)
            .map((x) => [g[1][0].match(/\d-\d/)[0], x.replace(/^\d\.\d /, '')])
        : [],
  ],
  'limoges-2016-liste-et-uns': [
    'Actions',
    (l, g, _, r) =>
      r < 5 || typeof l[1] !== 'number'
        ? []
        : [5, 6, 7].filter((c) => l[c] === 1).map((c) => [l[1], g[4][c]]),
  ],
  'limoges-2016-grand-tableau': parCodes('Feuille de route', 3, 5, 'Projet académique', ', '),
};
relire(BASE, LIENS);
