// Le grand tableau retapé d'un fichier Word : un onglet par axe, chaque objectif une bande, chaque objectif opérationnel écrit une fois ; actions,
// moyens et indicateurs en regard, un par ligne.
import { Feuille, ecrire, courbe, insec, main } from './kit.mjs';
import { AMBITIONS, actionsOf, withExamples, expectedNA } from '../../heldout/build/na-data.mjs';

const t = (x) => insec(courbe(x));
let m = 0;
const onglets = AMBITIONS.map((a) => {
  const f = new Feuille(`Axe ${a.code}`, [48, 60, 60, 60, 50]);
  f.pose(1, 1, 'Région académique Nouvelle-Aquitaine', 'note')
    .bloc(2, 1, 2, 5, insec(`AXE ${a.code} : ${t(a.title)}`), 'titre')
    .ligne(4, 1, ['Objectifs opérationnels', 'Actions', 'Moyens', 'Indicateurs', 'Valeurs visées'], 'tete');
  let r = 5;
  for (const c of a.cibles) {
    f.bloc(r, 1, r++, 5, insec(`Objectif ${c.code} : ${t(c.title)}`), 'axe');
    for (const y of c.fields) {
      const A = actionsOf(y, false).map(withExamples),
        M = y.means ?? [],
        I = y.indicators;
      for (let k = 0; k < Math.max(A.length, M.length, I.length); k++)
        f.ligne(
          r++,
          1,
          [
            k ? '' : t(y.title),
            A[k] ? main(t(A[k]), m++) : '',
            M[k] ? main(t(M[k]), m++) : '',
            I[k] ? main(t(I[k].title), m++) : '',
            I[k] ? I[k].targets.map(t).join('\n') : '',
          ],
          ['objectif', 'corps', 'corps', 'corps', 'corps'],
        );
    }
    if (!c.fields.length) f.bloc(r, 1, r++, 5, 'À préciser', 'corps');
  }
  f.pose(
    r + 1,
    1,
    insec('Les colonnes Actions, Moyens et Indicateurs sont des listes : une ligne n’est pas un ensemble.'),
    'note',
  );
  return f;
});
const p = new Feuille('Contacts', [40, 50]);
p.pose(1, 1, 'Qui contacter', 'titre').ligne(3, 1, ['Fonction', 'Pour quoi'], 'tete');
[
  ['Déléguée régionale adjointe', 'l’ensemble de la feuille de route'],
  ['Chargé de mission, site de Bordeaux', 'école inclusive'],
  ['Chargée de mission, site de Poitiers', 'réalité virtuelle et augmentée'],
  ['Chargé de mission, site de Limoges', 'éducation artistique et culturelle'],
].forEach((l, k) => p.ligne(4 + k, 1, l));
const att = expectedNA(
  'Un onglet par axe, titre « AXE 1 : … ». Bandeau fusionné « Objectif 1.1 : … » ; dessous, Objectifs opérationnels (titre écrit une fois, cases vides dessous, sans repère) | Actions | Moyens | Indicateurs : trois listes en regard qui ne se répondent pas | Valeurs visées, en face de l’indicateur (`target`, une liste si la cellule a plusieurs lignes) ; « À préciser » sous un objectif sans objectif opérationnel ; note. Contacts : hors feuille de route. Pas de lien : la région n’a pas de projet académique.',
  { actionTitle: withExamples, codes: false },
);
att.notes = att.notes
  .replace(
    /Several targets of one indicator are joined by a line break\./,
    'Several targets of one indicator: a list.',
  )
  .replace(/ Values of the Pix series[^.]*\.[^.]*\.0364\)\./, '');
att.series = [];
for (const o of att.objectives) if (o.parent) delete o.code;
for (const i of att.indicators) if (i.target?.includes('\n')) i.target = i.target.split('\n');
ecrire('na-tableau-retape', [...onglets, p], att);
