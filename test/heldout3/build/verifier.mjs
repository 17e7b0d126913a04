// Relit les dix classeurs ; les liens, là où ils sont.
import { matrice } from '../../heldout/build/croix.mjs';
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';
const LIENS = {
  'nice-bilan-annuel': matrice('Annexe 3 (cabinet)', 5, 6, 1, 3, 11, 'X'),
  'nice-affiche': matrice('Croix cabinet', 4, 5, 1, 2, 11, '1'),
  'limoges-2016-fiche-par-axe': matrice('Matrice du cabinet', 3, 4, 1, 2, 3, 'x'),
};
relire(BASE, LIENS);
