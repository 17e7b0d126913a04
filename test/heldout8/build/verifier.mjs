// Relit les huit classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';
const LIENS = {
  'nice-phases-et-raci': [
    'Plan projet',
    (l, _, g2) =>
      /^\d-\d$/.test(l[0])
        ? String(l[12])
            .split(' ; ')
            .map((c) => [l[0], g2('Projet académique').find((x) => x[1] === c)[2]])
        : [],
  ],
  'limoges-2016-tables-et-croise': [
    'actions_x_pa',
    (l, g, g2) =>
      [1, 2, 3]
        .filter((c) => l[c] === 1)
        .map((c) => [l[0], g2('objectifs_pa').find((x) => x[0] === g[0][c])[1]]),
  ],
};
relire(BASE, LIENS);
