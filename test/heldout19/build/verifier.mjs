// Relit les dix classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { matrice } from '../../heldout/build/croix.mjs';
import { BASE } from './kit.mjs';

/** Des titres dans une cellule, un par ligne ; l'action est nommée par son titre. */
const parTitres = (feuille, action, lien) => [
  feuille,
  (l) =>
    String(l[lien - 1] ?? '')
      .split('\n')
      .filter((x) => x && !/^Objectif du projet/.test(x))
      .map((x) => [l[action - 1], x]),
];
const LIENS = {
  'guyane-2020-fiches-objectif': parTitres('Fiches objectif', 2, 5),
  'guyane-2020-mesures-et-croix': matrice('Contribution PA', 4, 5, 1, 3, 6, 'X'),
  'guyane-2024-objectifs-puis-chantiers': [
    'Chantiers',
    (l, _, grille, r) =>
      r < 3
        ? []
        : String(l[5])
            .split(' ; ')
            .filter(Boolean)
            .map((c) => [l[0], grille('Projet académique').find((x) => x[1] === c)[2]]),
  ],
  'guyane-2024-base-filtree': matrice('Données', 4, 5, 5, 11, 6, 'X'),
  'nice-onglet-par-axe': [
    /^Axe /,
    (l, g, grille, r) =>
      r < 5
        ? []
        : g[4]
            .map((code, c) => [code, c])
            .filter(([code, c]) => /^\d\.\d$/.test(code) && l[c] === 'X')
            .map(([code]) => [l[0], grille('Projet académique').find((x) => x[1] === code)[2]]),
  ],
  'nice-fiches-projet': [
    'Fiches projet',
    (l, g, _, r) =>
      l[0] === 'Objectifs du projet académique'
        ? String(l[1])
            .split('\n')
            .filter(Boolean)
            .map((x) => [g[r - 4][0].replace('Projet ', ''), x.replace(/^- /, '')])
        : [],
  ],
  'limoges-2016-fiches-axe': parTitres('Fiches axe', 2, 5),
  'limoges-2016-mesures-et-contribution': matrice('Contribution', 4, 5, 1, 3, 3, 'X'),
};
relire(BASE, LIENS);
