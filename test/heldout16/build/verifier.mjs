// Relit les dix classeurs ; les liens, par position : la feuille et, pour chaque ligne, ceux qu'elle porte.
import { relire } from '../../heldout/build/relire.mjs';
import { matrice } from '../../heldout/build/croix.mjs';
import { BASE } from './kit.mjs';
const LIENS = {
  'nice-liste-et-croisement': matrice('Croisement', 4, 5, 1, 3, 11, 'X'),
  'nice-fiches-action': [
    'Fiches action',
    (l, g, g2, r) =>
      l[0] === 'Objectifs du projet académique'
        ? String(l[1])
            .split(' ; ')
            .filter(Boolean)
            .map((c) => [
              g[r - 7][0].match(/\d-\d/)[0],
              g2('Projet académique').find((x) => String(x[1]) === c)[2],
            ])
        : [],
  ],
  'limoges-2016-onglet-par-axe': matrice('Lien projet académique', 3, 4, 1, 3, 3, 'X'),
};
relire(BASE, LIENS);
