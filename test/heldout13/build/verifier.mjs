// Relit les six classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';
const pa = (g2) => g2('Notes');
let objectif;
const LIENS = {
  'guyane-2024-listes-en-regard': [
    /^Feuille/,
    (l, _, g2) =>
      l[2] && l[4] && /^\d/.test(l[2])
        ? l[4].split(' ; ').map((c) => [l[2], pa(g2).find((x) => x[0] === c)[1]])
        : [],
  ],
  'guyane-2020-deux-tableaux-par-objectif': [
    /^Axe/,
    (l) =>
      /^\d\.\d\.\d$/.test(l[0])
        ? l[4]
            .split('\n')
            .filter(Boolean)
            .map((x) => [l[0], x.replace(/^Objectif \d : /, '')])
        : [],
  ],
  'nice-projet-academique-detaille': [
    /^Projet/,
    (l) => {
      objectif = l[1] || objectif;
      return /^\d-\d$/.test(l[2]) ? [[l[2], objectif]] : [];
    },
  ],
  'limoges-2016-cinq-axes': [/^Projet/, (l, g) => l.flatMap((v, c) => (v === 'X' ? [[l[1], g[2][c]]] : []))],
  'guyane-2024-onglets-numerotes': [
    /^5/,
    (l) => (/^\d\.\d\.\d/.test(l[1]) ? l[1].split(' ; ').map((c) => [c, l[0]]) : []),
  ],
};
relire(BASE, LIENS, { 'limoges-2016': [5, 16, 28, 11, 15] });
