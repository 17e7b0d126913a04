// Les outils de pose sont ceux du quatrième jeu ; ici le dossier où l'on écrit et les petites étourderies de frappe.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ecrire as poser } from '../../heldout4/build/kit.mjs';
export * from '../../heldout4/build/kit.mjs';
export const BASE = join(dirname(fileURLToPath(import.meta.url)), '..');
export const ecrire = (nom, feuilles, attendu) => poser(nom, feuilles, attendu, BASE);
/** espace double, majuscule oubliée, espace à la fin : de temps en temps */
export const main = (x, n) => {
  let y = n % 9 === 4 ? x.replace(/ (?=\p{L})/u, '  ') : x;
  if (n % 13 === 6 && /^\p{Lu}\p{Ll}/u.test(y)) y = y[0].toLowerCase() + y.slice(1);
  return n % 10 === 2 ? `${y} ` : y;
};
