// Relit les huit classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';
const LIENS = {
  'guyane-2020-actions-numerotees': [
    /^Projet/,
    (l) => (typeof l[0] === 'number' ? l[2].split(', ').map((c) => [c, l[1]]) : []),
  ],
  'guyane-2024-croix-dans-le-tableau': [
    /^Feuille/,
    (l, g) => [7, 8, 9, 10].filter((c) => l[c] === 'X').map((c) => [l[2], g[3][c]]),
  ],
  'guyane-2024-fiches-objectif': [
    /^Axe \d$/,
    (l, _, g2) =>
      /^\d\.\d\.\d$/.test(l[1])
        ? String(l[4])
            .split(' et ')
            .filter(Boolean)
            .map((c) => [l[1], g2('Projet académique').find((x) => x[0] === c)[1]])
        : [],
  ],
  'nice-trois-colonnes-du-projet': [
    /^Feuille/,
    (l, _, g2) =>
      /^\d-\d$/.test(l[0])
        ? [6, 7, 8]
            .flatMap((k) => l[k].split(', ').filter(Boolean))
            .map((c) => [l[0], g2('Rappel projet académique').find((x) => x[1] === c)[2]])
        : [],
  ],
  'nice-croix-sous-chaque-axe': [
    /^Axe \d$/,
    (l, g) =>
      l.flatMap((v, c) =>
        v === 'X' ? [[l[0], g[g.findIndex((x) => x[0] === 'Lien avec le projet académique') + 2][c]]] : [],
      ),
  ],
  'limoges-2016-une-fiche-par-onglet': [
    /^Fiche/,
    (l) => (/^\d-\d$/.test(l[0]) && l[4] ? [[l[0], l[4]]] : []),
  ],
  'limoges-2016-plan-et-tableau-croise': [
    /^Tableau/,
    (l, g) => [3, 4, 5].filter((c) => l[c] === 'x').map((c) => [l[1], g[2][c]]),
  ],
};
relire(BASE, LIENS);
