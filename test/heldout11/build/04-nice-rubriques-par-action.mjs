// Une feuille : bandeaux d'axe, chaque action fusionnée à gauche sur cinq lignes de rubriques, dont « Projet académique » qui cite les
// objectifs par leur numéro ; un onglet rappelle le projet académique.
import { Feuille, ecrire, courbe, insec, puces, main } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, MARKS, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = (x) => insec(courbe(x)), codes = FRAMEWORK.flatMap((x) => x.objectives.map((_, k) => `Obj. ${x.code}.${k + 1}`));
const f = new Feuille('Actions', [8, 40, 20, 96]);
f.bloc(1, 1, 1, 4, 'Feuille de route numérique 2017-2019 de l’académie de Nice', 'titre').ligne(3, 1, ['N°', 'Action', 'Rubrique', 'Contenu'], 'tete');
let r = 4, n = 0, m = 0;
for (const x of AXES) {
  f.bloc(r, 1, r++, 4, `AXE ${x.code} – ${t(x.title)}`, 'axe');
  for (const a of ACTIONS.filter((y) => y.axis === x.code)) {
    const d = r, l = (a.lines ?? (a.ind ? [a.ind] : [])).map((y) => main(t(y), m++));
    for (const [nom, v] of [['Public', t(a.public)], ['Acteurs', t(a.acteurs)], ['Calendrier', t(a.cal)], ['Indicateurs', puces(l, '- ')], ['Projet académique', codes.filter((_, j) => MARKS[a.code][j] === '1').join(' ; ')]]) f.ligne(r++, 1, ['', '', nom, v], ['centre', 'objectif', 'etiquette', 'corps']);
    f.bloc(d, 1, r - 1, 1, a.code, 'centre').bloc(d, 2, r - 1, 2, main(t(a.title), n++), 'objectif');
  }
}
f.pose(r + 1, 1, insec('Obj. : objectif du projet académique (voir le second onglet). L’action 2-5 est à compléter.'), 'note');
const p = new Feuille('Projet académique', [14, 96]);
p.bloc(1, 1, 1, 2, 'Rappel : le projet académique', 'titre').ligne(3, 1, ['N°', 'Objectif'], 'tete');
let s = 4, c = 0;
for (const x of FRAMEWORK) {
  p.bloc(s, 1, s++, 2, `Axe ${x.code} du projet académique : ${t(x.title)}`, 'etiquette');
  for (const o of x.objectives) p.ligne(s++, 1, [codes[c++], t(o)], ['centre', 'corps']);
}
ecrire('nice-rubriques-par-action', [f, p], expectedNice('Actions : bandeaux « AXE 1 – … », N° (« 1-1 ») et Action fusionnés sur cinq lignes, Rubrique | Contenu : Public, Acteurs, Calendrier, Indicateurs (tirets dans la cellule, aucun s’il n’y en a qu’un), Projet académique (« Obj. 1.1 ; Obj. 2.3 » = deux liens, 65 en tout) ; 2-5 n’a que sa rubrique Projet académique ; légende. Projet académique : bandeaux d’axe, N° | Objectif.', { indicatorLines: true }));
