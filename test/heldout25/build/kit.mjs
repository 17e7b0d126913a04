// Les outils de pose et les étourderies de frappe sont ceux des jeux précédents ; seul change le dossier où l'on écrit.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ecrire as poser } from '../../heldout4/build/kit.mjs';
export * from '../../heldout19/build/kit.mjs';
export const BASE = join(dirname(fileURLToPath(import.meta.url)), '..');
export const ecrire = (nom, feuilles, attendu) => poser(nom, feuilles, attendu, BASE);
/** n cellules d'un même style */
export const fois = (n, style) => Array.from({ length: n }, () => style);
/** une puce par élément, même seul, comme dans le document imprimé */
export const avecPuce = (xs, puce) => xs.map((x) => puce + x).join('\n');
/** des codes qui ont tous la même longueur : ACT-007, F07 */
export const rang = (prefixe, n, chiffres) => prefixe + String(n).padStart(chiffres, '0');
