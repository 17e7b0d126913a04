// Un plan numéroté : le code seul en première colonne pour tous les niveaux (1 ; 1,1 ; 1.1.1), l'intitulé en seconde.
import { Feuille, ecrire, droit, tourne, date } from './kit.mjs';
import { DOC } from '../../heldout/build/guyane2024.mjs';
import { attenduDe, T } from '../../heldout/build/outils.mjs';

const dire = (x) => droit(T(x)), ob = (i, j) => `${i + 1}.${j + 1}`, ac = (i, j, k) => `${ob(i, j)}.${k + 1}`;
const f = new Feuille('Feuille de route', [9, 74, 22, 14, 52, 52]);
f.pose(1, 1, 'DRANE Guyane', 'note').pose(2, 1, 'Feuille de route du numérique éducatif 2024-2025', 'titre');
f.ligne(4, 1, ['Code', 'Intitulé', 'Responsable', 'Échéance', 'Leviers', "Indicateurs d'évaluation"], 'tete');
let r = 5, n = 0;
DOC.forEach((a, i) => {
  if (i) r++;                                                                      // une ligne blanche entre deux axes
  f.ligne(r++, 1, [i + 1, dire(a.titre), '', '', '', ''], 'etiquette');
  a.objectifs.forEach((o, j) => {
    const l = o.lignes[0];
    f.ligne(r++, 1, [Number(ob(i, j)), dire(o.titre), '', '', l.l.map(dire).join('\n'), l.i.map(dire).join('\n')], 'corps');
    l.a.forEach((x, k) => { f.ligne(r++, 1, [ac(i, j, k), dire(x), tourne(['DRANE', 'DSI', 'EAFC', 'DRANE'], n), tourne([date(2024, 12, 20), date(2025, 6, 27), date(2025, 3, 31)], n), '', '']); n++; });
  });
});
f.pose(r + 1, 1, 'Leviers et indicateurs : sur la ligne de l’objectif, un par ligne de la cellule.', 'note');
ecrire('guyane-2024-codes-en-colonne', [f], attenduDe(DOC, { document: 'guyane-2024', dire, axe: (a) => dire(a.titre), codeAxe: (i) => String(i + 1), codeObjectif: ob, codeAction: ac,
  notes: 'Une feuille, Code | Intitulé pour les trois niveaux : axe 1 et objectif 1,1 en nombres, action « 1.1.1 » en texte ; rien d’autre que le code ne dit le niveau. Leviers et indicateurs sur la ligne de l’objectif, un par ligne de cellule, sans puce. Une ligne blanche entre deux axes. Responsables, échéances inventés. 13 objectifs.' }));
