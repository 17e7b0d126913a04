// Les outils de pose et les étourderies de frappe sont ceux des jeux précédents ; seul change le dossier où l'on écrit.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ecrire as poser } from '../../heldout4/build/kit.mjs';
export * from '../../heldout19/build/kit.mjs';
export const BASE = join(dirname(fileURLToPath(import.meta.url)), '..');
export const ecrire = (nom, feuilles, attendu) => poser(nom, feuilles, attendu, BASE);
