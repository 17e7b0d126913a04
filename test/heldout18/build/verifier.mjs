// Relit les dix classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';

/** Des lettres ou des numéros dans une case, expliqués par une légende. */
const parLegende = (feuille, action, lien, separe, legende) => [
  feuille,
  (l, g, grille) =>
    /^\d+\.\d/.test(l[action - 1])
      ? String(l[lien - 1])
          .split(separe)
          .filter(Boolean)
          .map((c) => [l[action - 1], legende(c, grille, g)])
      : [],
];
const LIENS = {
  'guyane-2020-objectifs-en-colonnes': [
    'Projet académique',
    (l, _, __, r) =>
      r < 3
        ? []
        : String(l[2])
            .split(', ')
            .filter(Boolean)
            .map((c) => [c, l[1]]),
  ],
  'guyane-2020-comite-de-pilotage': parLegende('FDR 2020-2021', 4, 14, ', ', (c, _, g) =>
    g.find((x) => String(x[10]).startsWith(`${c} = `))[10].slice(4),
  ),
  'guyane-2024-en-escalier': [
    'Feuille de route',
    (l, g, _, r) =>
      r < 4 ? [] : [6, 7, 8, 9, 10, 11].filter((c) => l[c] === 'X').map((c) => [l[2], g[3][c]]),
  ],
  'guyane-2024-bilan-a-mi-annee': parLegende(
    /^Axe /,
    2,
    10,
    ' et ',
    (c, grille) =>
      grille('Synthèse')
        .slice(18)
        .find((x) => String(x[0]) === c)[2],
  ),
  'nice-quatre-listes': ['Projet académique', (l, _, __, r) => (r < 3 || !l[0] ? [] : [[l[0], l[3]]])],
  'nice-tableau-de-bord': [
    'Tableau de bord',
    (l, g, grille, r) =>
      r < 6
        ? []
        : l
            .map((x, c) => [x, c])
            .filter(([x]) => x === 'x')
            .map(([, c]) => [l[1], grille('Légende').find((y) => y[0] === g[5][c])[2]]),
  ],
  'limoges-2016-liste-par-rubrique': [
    'Feuille de route',
    (l) =>
      l[1] === 'Action'
        ? String(l[7])
            .split('\n')
            .filter(Boolean)
            .map((x) => [l[2], x.replace(/^- /, '')])
        : [],
  ],
  'limoges-2016-deux-volets': parLegende(/^Volet/, 1, 10, ', ', (c, _, g) =>
    g.find((x) => String(x[4]).startsWith(`${c} : `))[4].slice(4),
  ),
};
relire(BASE, LIENS);
