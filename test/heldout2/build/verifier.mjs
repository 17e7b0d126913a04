// Relit les dix classeurs ; les liens, là où ils sont : deux matrices y disent les objectifs par leurs codes.
import { matrice, transposee } from '../../heldout/build/croix.mjs';
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';

/** La même matrice, les codes PA1, PA2… remplacés par les titres qu'en donne une liste. */
const traduite = (liste, [feuille, lire]) => [
  feuille,
  (l, g, g2, r) => {
    const titres = new Map(g2(liste).map((x) => [x[0], x[1]]));
    return lire(l, g, g2, r).map(([action, code]) => [action, titres.get(code)]);
  },
];
const LIENS = {
  'nice-codes': traduite('Projet académique', matrice('Matrice', 4, 5, 2, 4, 11, ['X', '✓'])),
  'nice-fiches-ronds': transposee('Contribution au PA', 5, 6, 1, 2, 22, ['●', '○']),
  'limoges-2016-blocs-et-codes': traduite('Codes PA', matrice('Contribution', 4, 5, 2, 4, 3, ['X', '✓'])),
};
relire(BASE, LIENS, { 'guyane-2024-chiffres': [3, 14, 44, 53, 50] });
