// Relit les dix classeurs ; les liens, là où ils sont.
import { matrice, transposee } from '../../heldout/build/croix.mjs';
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';
const LIENS = {
  'nice-tout-en-une-page': matrice('FdR et projet académique', 6, 7, 1, 7, 11, '●'),
  'nice-oui-non': transposee('Croisement', 3, 4, 2, 3, 22, 'oui'),
  'limoges-2016-listes': transposee('Projet académique', 4, 5, 1, 2, 35, '✓'),
};
relire(BASE, LIENS);
