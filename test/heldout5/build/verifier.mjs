// Relit les six classeurs ; les liens, là où ils sont.
import { matrice } from '../../heldout/build/croix.mjs';
import { relire } from '../../heldout/build/relire.mjs';
import { BASE } from './kit.mjs';
const LIENS = {
  'nice-agenda-par-pilote': matrice('Matrice', 4, 5, 1, 3, 11, 'X'),
  'limoges-2016-axes-en-colonnes': matrice('Projet académique', 3, 4, 1, 3, 3, 'X'),
};
relire(BASE, LIENS);
