// La chargée de mission : des titres et des tableaux collés de Word, chaque puce du tableau sur sa ligne.
import { Feuille, ecrire, courbe, insec, NB } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => courbe(T(x)), puce = (x) => `·${NB.repeat(5)}${dire(x)}`;
const f = new Feuille('Feuille de route', [62, 62, 62]);
f.pose(1, 1, 'Feuille de route académique du numérique éducatif', 'titre').pose(2, 1, 'Année scolaire 2024-2025', 'note');
f.bloc(4, 1, 4, 3, insec('La présente feuille de route est organisée en trois axes. Pour chaque objectif, un tableau présente les actions, les leviers mobilisés et les indicateurs de suivi.'), 'texte');
let r = 6;
DOC.forEach((a, i) => {
  f.pose(r, 1, insec(`Axe ${i + 1} : ${dire(a.titre)}`), 'titre');
  r += 2;
  a.objectifs.forEach((o, j) => {
    const l = o.lignes[0], n = Math.max(l.a.length, l.l.length, l.i.length);
    f.bloc(r, 1, r, 3, insec(`Objectif ${i + 1}.${j + 1} : ${dire(o.titre)}`), 'objectif');
    f.ligne(r + 1, 1, ['Actions', 'Leviers', 'Indicateurs'], 'tete');
    for (let k = 0; k < n; k++) f.ligne(r + 2 + k, 1, [l.a, l.l, l.i].map((xs) => (k < xs.length ? puce(xs[k]) : '')));
    r += n + 3;
  });
});
f.pose(r, 1, insec('Document de travail – DRANE – version 3'), 'note');
ecrire('guyane-2024-tableaux-word', [f], attenduDe(DOC, { document: 'guyane-2024', dire, codeAxe: (i) => String(i + 1), codeObjectif: (i, j) => `${i + 1}.${j + 1}`,
  notes: 'Une feuille collée de Word : titre « Axe 1 : … », paragraphe fusionné « Objectif 1.1 : … », dessous le tableau Actions | Leviers | Indicateurs, une puce « · » par ligne dans chaque colonne ; les trois listes sont posées côte à côte, chaque élément se rattache à l’objectif du titre et non à ce qui est en face. Pas de code d’action.' }));
