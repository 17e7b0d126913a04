// Relit les huit classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';
const LIENS = {
  'limoges-2016-trois-onglets': [
    'Projet académique',
    (l, g) => (/^\d-\d$/.test(l[0]) ? [2, 3, 4].filter((c) => l[c] === '×').map((c) => [l[0], g[3][c]]) : []),
  ],
  'nice-contribution-par-code': [
    'Plan d’actions',
    (l, _, g2) =>
      /^\d\.\d$/.test(l[2])
        ? String(l[9])
            .split(' ; ')
            .map((c) => [l[2], g2('Projet académique').find((x) => x[1] === c)[2]])
        : [],
  ],
  'nice-bandeaux-et-suivi': [
    'Croix projet académique',
    (l, g) => (/^\d\.\d$/.test(l[0]) ? l.flatMap((v, c) => (v === '✔' ? [[l[0], g[3][c]]] : [])) : []),
  ],
};
relire(BASE, LIENS);
