// Les outils de pose et les étourderies de frappe sont ceux des jeux précédents ; seul change le dossier où l'on écrit.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ecrire as poser } from '../../heldout4/build/kit.mjs';
import { AMBITIONS, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';
export * from '../../heldout17/build/kit.mjs';
export const BASE = join(dirname(fileURLToPath(import.meta.url)), '..');
export const ecrire = (nom, feuilles, attendu) => poser(nom, feuilles, attendu, BASE);
/** croix de calendrier : un à trois trimestres qui se suivent */
export const trimestres = (n, nombre = 4) =>
  Array.from({ length: nombre }, (_, k) =>
    k >= (n * 3) % nombre && k <= ((n * 3) % nombre) + (n % 3) ? 'X' : '',
  );
/** avancement (inventé) : un taux, parfois rien */
export const avance = (n) => (n % 5 === 4 ? '' : { v: [0, 0.25, 0.5, 0.8, 1][(n * 2) % 5], z: '0%' });
/** une cellule avec un commentaire */
export const commente = (v, texte) => {
  const c = [{ a: 'Secrétariat', t: texte }];
  c.hidden = true;
  return { v, c };
};
/** Nouvelle-Aquitaine : les objectifs numérotés comme dans le classeur, les cibles en liste */
export function attenduNA(notes, codeChamp) {
  const att = expectedNA(notes, { actionTitle: withExamples, codes: false });
  att.notes = att.notes
    .replace(
      /Several targets of one indicator are joined by a line break\./,
      'Several targets of one indicator: a list.',
    )
    .replace(/ Values of the Pix series[^.]*\.[^.]*\.0364\)\./, '');
  att.series = [];
  const codes = AMBITIONS.flatMap((a) =>
    a.cibles.flatMap((c) => [c.code, ...c.fields.map((_, k) => codeChamp(c, k))]),
  );
  att.objectives = att.objectives.map(({ code: _, ...o }, k) => ({
    ...(codes[k] && { code: codes[k] }),
    ...o,
  }));
  for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
  return att;
}
