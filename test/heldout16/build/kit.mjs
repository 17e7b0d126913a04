// Les outils de pose et les étourderies de frappe sont ceux du neuvième jeu ; seul change le dossier où l'on écrit.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ecrire as poser } from '../../heldout4/build/kit.mjs';
import { T } from '../../heldout/build/outils.mjs';
export * from '../../heldout9/build/kit.mjs';
export const BASE = join(dirname(fileURLToPath(import.meta.url)), '..');
export const ecrire = (nom, feuilles, attendu) => poser(nom, feuilles, attendu, BASE);
/** le texte d'un élément de Guyane : une ligne, sans virgule ni deux-points à la fin */
export const dire = (x) =>
  T(x)
    .replace(/\s+/g, ' ')
    .replace(/ ?[,:]$/, '')
    .replace('« 6ème, enseignants', '6ème, enseignants')
    .trim();
/** Limoges : sans le point final */
export const sansPoint = (t) => t.replace(/(?<!\.)\.$/, '');
