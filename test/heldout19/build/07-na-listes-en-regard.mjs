// Bandeau d'ambition, cible et champ écrits une fois, cases vides dessous ; mesures, ressources, critères et valeurs en listes, un élément par ligne.
import { Feuille, ecrire, courbe, insec, tourne, main, attenduNA } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
const f = new Feuille('Feuille de route', [38, 44, 54, 20, 54, 56, 36]);
f.pose(1, 1, 'Région académique Nouvelle-Aquitaine – DRANE', 'note')
  .bloc(2, 1, 2, 7, 'Feuille de route du numérique éducatif 2020-2023', 'titre')
  .ligne(
    4,
    1,
    ['Cible', 'Champ opérationnel', 'Mesures', 'Référent', 'Ressources', 'Critères', 'Valeur attendue'],
    'tete',
  );
const st = ['objectif', 'objectif', 'corps', 'corps', 'corps', 'corps', 'corps'];
let r = 5,
  n = 0;
for (const a of AMBITIONS) {
  f.bloc(r, 1, r++, 7, insec(`Ambition ${a.code} : ${t(a.title)}`), 'axe');
  for (const c of a.cibles) {
    const cible = insec(`${c.code} ${t(c.title)}`);
    if (!c.fields.length) f.ligne(r++, 1, [cible, '', '', '', '', '', ''], st);
    c.fields.forEach((x, j) => {
      const A = actionsOf(x, false).map(withExamples),
        L = x.means ?? [],
        I = x.indicators;
      for (let k = 0; k < Math.max(A.length, L.length, I.length); k++)
        f.ligne(
          r++,
          1,
          [
            j || k ? '' : cible,
            k ? '' : t(x.title),
            A[k] ? main(t(A[k]), n++) : '',
            A[k] ? tourne(['Site de Bordeaux', 'Site de Poitiers', 'Site de Limoges'], n) : '',
            L[k] ? t(L[k]) : '',
            I[k] ? t(I[k].title) : '',
            I[k] ? I[k].targets.map(t).join('\n') : '',
          ],
          st,
        );
    });
  }
}
f.pose(r + 1, 1, insec('Mesures, ressources et critères : trois listes par champ opérationnel.'), 'note');
ecrire(
  'na-listes-en-regard',
  [f],
  attenduNA(
    'Un seul onglet, en-tête ligne 4, bandeau « Ambition 1 : … » ; Cible (« 1.1 … ») et Champ opérationnel (sans numéro) écrits une fois, cases vides dessous | Mesures | Référent | Ressources | Critères | Valeur attendue (`target`, une liste si la cellule a plusieurs lignes) : trois listes, un élément par ligne, note. Cibles 2.2, 3.2, 3.3 et d’autres : sans champ. Référents inventés. Pas de lien.',
    () => undefined,
  ),
);
