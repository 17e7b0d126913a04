// Relit les huit classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE, net } from './kit.mjs';
const pa = (g2) => g2('Projet académique');
const LIENS = {
  'guyane-2020-plan-numerote': [
    /^Feuille/,
    (l, _, g2) =>
      /^\d\.\d\.\d$/.test(l[0])
        ? String(l[4])
            .split(', ')
            .filter(Boolean)
            .map((c) => [l[0], pa(g2).find((x) => String(x[0]) === c)[1]])
        : [],
  ],
  'guyane-2020-onglets-et-listes': [
    /^Projet/,
    (l, g, _, r) => (/^\d\.\d+$/.test(l[1]) ? [[l[1], g.slice(0, r + 1).findLast((x) => x[0])[0]]] : []),
  ],
  'guyane-2024-objectifs-puis-actions': [
    /^Plan/,
    (l, g) =>
      [5, 6, 7, 8]
        .filter((c) => l[c] === 'x')
        .map((c) => [
          l[0],
          g
            .map((x) => String(x[0]))
            .find((x) => net(x).startsWith(`${g[3][c]} :`))
            .split(':')[1],
        ]),
  ],
  'nice-rubriques-par-action': [
    /^Actions/,
    (l, g, g2, r) =>
      l[2] === 'Projet académique'
        ? l[3]
            .split(' ; ')
            .filter(Boolean)
            .map((c) => [g.slice(0, r + 1).findLast((x) => x[0])[0], pa(g2).find((x) => x[0] === c)[1]])
        : [],
  ],
  'nice-un-croisement-par-axe-du-projet': [
    /^Projet/,
    (l, g) => l.flatMap((v, c) => (v === 'oui' ? [[l[0], g[2][c]]] : [])),
  ],
  'limoges-2016-synthese-et-croisement': [
    /^Croisement/,
    (l) => l.slice(1).flatMap((v) => (/^\d\.\d/.test(v) ? v.split(', ').map((c) => [c, l[0]]) : [])),
  ],
  'limoges-2016-fiches-sur-une-feuille': [
    /^Fiches/,
    (l, _, g2) =>
      [4, 5, 6].filter((c) => l[c] === 'X').map((c) => [l[0], pa(g2).find((x) => x[0] === `PA${c - 3}`)[1]]),
  ],
};
relire(BASE, LIENS);
