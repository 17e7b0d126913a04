// Une synthèse, une ligne par axe (objectifs, moyens, indicateurs en listes numérotées), un tableau filtrable des actions, et un
// croisement : objectifs du projet académique en lignes, axes en colonnes, numéros d'action dans les cases.
import { Feuille, ecrire, insec, num, tourne, main } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), PA = PROJET_ACADEMIQUE.map(([t]) => t), ac = (i, k) => `${i + 1}.${k + 1}`;
let n = 0, m = 0;
const liste = (xs) => { const l = xs.map((y) => insec(main(sp(y), m++))); return l.length > 1 ? num(l) : l[0]; };
const s = new Feuille('Synthèse', [8, 32, 70, 60, 54]);
s.bloc(1, 1, 1, 5, 'Académie de Limoges – Feuille de route numérique 2016-2017', 'titre').pose(2, 1, 'Une ligne par axe ; les actions sont dans l’onglet suivant', 'note').ligne(4, 1, ['N°', 'Axe', 'Objectifs', 'Moyens', 'Indicateurs'], 'tete');
const f = new Feuille('Actions', [8, 36, 100, 22, 16]);
f.bloc(1, 1, 1, 5, 'Actions par axe', 'titre').ligne(3, 1, ['N°', 'Axe', 'Action', 'Responsable', 'Date limite'], 'tete');
const cases = PA.map(() => FICHES.map(() => [])), liens = [];
let r = 4;
FICHES.forEach((x, i) => {
  s.ligne(5 + i, 1, [i + 1, insec(x.titre), liste(x.o), liste(x.m), liste(x.i)], ['centre', 'etiquette', 'corps', 'corps', 'corps']);
  x.a.forEach((t, k) => {
    PA.forEach((y, q) => { if ((n + q) % 3 === 0 || (n * 2 + q) % 7 === 3) { cases[q][i].push(ac(i, k)); liens.push({ action: ac(i, k), objective: y }); } });
    f.ligne(r++, 1, [ac(i, k), insec(x.titre), insec(main(sp(t), n)), tourne(['DAN', 'DAN', 'DSI', 'IEN Tice', 'Corps d’inspection'], n), tourne(['30/06/2017', '16/12/2016', '', '31/03/2017'], n)], ['centre', 'corps', 'corps', 'corps', 'centre']);
    n++;
  });
});
f.filtre = `A3:E${r - 1}`;
f.bloc(r + 1, 1, r + 1, 2, 'Nombre d’actions', 'total').pose(r + 1, 3, n, 'total');
const p = new Feuille('Croisement', [50, ...FICHES.map(() => 18)]);
p.bloc(1, 1, 1, 8, 'Actions de la feuille de route par objectif du projet académique', 'titre').bloc(3, 1, 4, 1, 'Objectif du projet académique', 'tete').bloc(3, 2, 3, 8, 'N° des actions', 'tete').ligne(4, 2, FICHES.map((_, i) => `Axe ${i + 1}`), 'tete');
PA.forEach((x, q) => p.ligne(5 + q, 1, [x, ...cases[q].map((l) => l.join(', '))], ['etiquette', ...FICHES.map(() => 'centre')]));
p.pose(9, 1, insec('Case vide : aucune action de l’axe.'), 'note');
const att = attenduLimoges({ dire: sp, codeAxe: (i) => String(i + 1), codeAction: ac,
  notes: 'Synthèse : N° | Axe | Objectifs | Moyens | Indicateurs, une ligne par axe, listes « 1. … 2. … » dans les cellules (pas de numéro s’il n’y en a qu’un ; ce numéro n’est pas un code). Actions : N° (« 1.1 ») | Axe (intitulé récrit) | Action | Responsable | Date limite, filtre, total. Croisement : en-tête sur deux lignes, objectif du projet académique | Axe 1 à Axe 7, « 1.1, 1.3 » dans une case = deux liens, vide = aucun. Plusieurs objectifs sous un axe : `objective` null ; un seul : il porte tout. Responsables, dates, liens inventés. Point final enlevé.' });
att.project = PA; att.links = liens;
ecrire('limoges-2016-synthese-et-croisement', [s, f, p], att);
