// Les outils de pose et les étourderies de frappe sont ceux des jeux précédents ; seul change le dossier où l'on écrit.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ecrire as poser } from '../../heldout4/build/kit.mjs';
export * from '../../heldout18/build/kit.mjs';
export const BASE = join(dirname(fileURLToPath(import.meta.url)), '..');
export const ecrire = (nom, feuilles, attendu) => poser(nom, feuilles, attendu, BASE);
/** objectifs du projet académique, dans l'ordre */
export const objectifsDe = (pa) => pa.flatMap(([, os]) => os);
/** code d'un objectif du projet académique : le rang de son axe, puis le sien */
export const codesDe = (pa) => pa.flatMap(([, os], i) => os.map((_, k) => [i + 1, k + 1]));
