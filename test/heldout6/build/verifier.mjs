// Relit les cinq classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';
const LIENS = {
  'nice-un-onglet-par-axe': [
    'Projet académique',
    (l) =>
      /^\d\.\d$/.test(l[1])
        ? String(l[3])
            .split(', ')
            .map((c) => [c, l[2]])
        : [],
  ],
  'limoges-2016-numeros-continus': [
    'Feuille de route',
    (l, g) =>
      typeof l[0] === 'number'
        ? [4, 5, 6].filter((c) => '●○'.includes(l[c]) && l[c]).map((c) => [String(l[0]), g[4][c]])
        : [],
  ],
};
relire(BASE, LIENS);
