// Relit les huit classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';
const pa = (g2) => g2('Projet académique');
const LIENS = {
  'guyane-2020-tableaux-sous-objectif': [
    /^Axe/,
    (l, _, g2) =>
      /^\d\.\d\.\d$/.test(l[0])
        ? l[5]
            .split('\n')
            .filter(Boolean)
            .map((c) => [l[0], pa(g2).find((x) => x[0] === c)[1]])
        : [],
  ],
  'guyane-2020-action-d-abord': [
    /^Projet/,
    (l, g) => l.flatMap((v, c) => (v === '●' && c > 1 ? [[l[0], g[3][c]]] : [])),
  ],
  'guyane-2024-bandeaux-et-grille': [
    /^Lien/,
    (l, g) => l.flatMap((v, c) => (v === 'X' ? [[l[1], g[2][c]]] : [])),
  ],
  'guyane-2024-actions-citees': [
    /^Projet/,
    (l) => (/^\d\.\d\.\d /.test(l[1]) ? l[1].split('\n').map((x) => [x.split(' ')[0], l[0]]) : []),
  ],
  'nice-fiches-a-quatre-cases': [
    /^Axe/,
    (l, g, _, r) =>
      l[0] === 'Projet académique'
        ? l[1].split('\n').map((x) => [
            g
              .slice(0, r)
              .findLast((y) => /^Action /.test(y[0]))[0]
              .split(' ')[1],
            x.replace(/^- /, ''),
          ])
        : [],
  ],
  'nice-tout-sur-une-feuille': [
    /^Feuille/,
    (l, g) =>
      /^\d-\d$/.test(l[0]) ? l[5].split(' / ').map((c) => [l[0], g.find((x) => x[0] === c)[1]]) : [],
  ],
  'limoges-2016-quatre-onglets': [
    /^Actions/,
    (l, g) => l.flatMap((v, c) => (v === 'x' ? [[l[0], g[3][c]]] : [])),
  ],
};
relire(BASE, LIENS);
