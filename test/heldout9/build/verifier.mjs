// Relit les huit classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE, net } from './kit.mjs';
const LIENS = {
  'guyane-2020-page-de-garde': [
    /^Axe \d$/,
    (l, _, g2) =>
      /^\d\.\d\.\d$/.test(l[1])
        ? String(l[7])
            .split(', ')
            .filter(Boolean)
            .map((c) => [l[1], g2('PA').find((x) => x[0] === c)[1]])
        : [],
  ],
  'guyane-2020-titres-et-annexes': [
    /^Annexe 2/,
    (l, g, _, r) =>
      /^Axe \d$/.test(l[2])
        ? [
            [
              net(l[1]),
              g
                .slice(0, r + 1)
                .map((x) => x[0])
                .filter(Boolean)
                .at(-1),
            ],
          ]
        : [],
  ],
  'guyane-2024-trois-tableaux-par-axe': [
    /^Projet/,
    (l, g) => [2, 3, 4, 5].filter((c) => l[c] === 'X').map((c) => [l[0], g[2][c]]),
  ],
  'nice-objectifs-en-toutes-lettres': [
    /^Feuille/,
    (l) => (/^\d-\d$/.test(l[1]) ? l[6].split('\n').map((x) => [l[1], x.replace(/^- /, '')]) : []),
  ],
  'nice-onglets-et-croix-en-large': [
    /^Projet/,
    (l, g) => l.flatMap((v, c) => (v === 'x' ? [[g[3][c], l[1]]] : [])),
  ],
  'limoges-2016-tableau-par-axe': [
    /^Feuille/,
    (l, g) =>
      /^\d\.\d$/.test(l[1])
        ? String(l[5])
            .split(' - ')
            .filter(Boolean)
            .map((c) => [l[1], g.find((x) => x[1] === c)[2]])
        : [],
  ],
  'limoges-2016-deux-volets': [
    /^Projet/,
    (l, g) => [2, 3, 4].filter((c) => l[c] === 'X').map((c) => [l[0], g[3][c]]),
  ],
};
relire(BASE, LIENS);
