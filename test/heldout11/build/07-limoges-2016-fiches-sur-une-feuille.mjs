// Les sept fiches d'axe l'une sous l'autre : titre fusionné, une ligne Objectifs | Moyens | Indicateurs, puis le tableau des actions avec
// les croix PA1 à PA3, expliquées dans un second onglet.
import { Feuille, ecrire, insec, puces, tourne, main } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), PA = PROJET_ACADEMIQUE.map(([t]) => t), ac = (i, k) => `${i + 1}-${k + 1}`;
const f = new Feuille('Fiches', [8, 84, 56, 20, 10, 10, 10]), liens = [];
f.bloc(1, 1, 1, 7, 'Feuille de route numérique 2016-2017 – fiches par axe', 'titre').pose(2, 1, 'Académie de Limoges, DAN', 'note');
let r = 4, n = 0, m = 0;
const liste = (xs) => insec(puces(xs.map((y) => main(sp(y), m++)), '• '));
FICHES.forEach((x, i) => {
  f.bloc(r, 1, r++, 7, insec(`Axe ${i + 1} : ${x.titre}`), 'axe');
  f.bloc(r, 1, r, 2, x.o.length > 1 ? 'Objectifs' : 'Objectif', 'etiquette').pose(r, 3, 'Moyens', 'etiquette').bloc(r, 4, r++, 7, 'Indicateurs', 'etiquette');
  f.bloc(r, 1, r, 2, liste(x.o), 'corps').pose(r, 3, liste(x.m), 'corps').bloc(r, 4, r++, 7, liste(x.i), 'corps');
  f.ligne(r++, 1, ['N°', 'Action', 'Pilote', 'Échéance', 'PA1', 'PA2', 'PA3'], 'tete');
  x.a.forEach((t, k) => {
    const v = PA.map((_, q) => ((n + q * 2) % 3 === 1 || (n + q) % 5 === 0 ? 'X' : ''));
    v.forEach((y, q) => { if (y) liens.push({ action: ac(i, k), objective: PA[q] }); });
    f.ligne(r++, 1, [ac(i, k), insec(main(sp(t), n)), tourne(['DAN', 'DAN adjoint', 'DSI', 'DAN et corps d’inspection'], n), tourne(['juin 2017', 'Décembre 2016', 'en continu'], n), ...v], ['centre', 'corps', 'corps', 'centre', 'centre', 'centre', 'centre']);
    n++;
  });
  r++;
});
f.pose(r, 1, insec('X : l’action contribue à l’objectif du projet académique (PA), voir le second onglet.'), 'note');
const p = new Feuille('Projet académique', [10, 80, 16]);
p.bloc(1, 1, 1, 3, 'Les trois objectifs du projet académique', 'titre').ligne(3, 1, ['Sigle', 'Objectif', 'Actions liées'], 'tete');
PA.forEach((x, q) => p.ligne(4 + q, 1, [`PA${q + 1}`, x, liens.filter((l) => l.objective === x).length], ['centre', 'corps', 'centre']));
const att = attenduLimoges({ dire: sp, codeAxe: (i) => String(i + 1), codeAction: ac,
  notes: 'Fiches : pour chaque axe, bandeau « Axe 1 : … », étiquettes Objectifs | Moyens | Indicateurs (fusionnées en largeur) et dessous leurs listes à puces (pas de puce s’il n’y en a qu’un), puis N° (« 1-1 ») | Action | Pilote | Échéance | PA1 | PA2 | PA3 (X = lien), légende. Projet académique : Sigle | Objectif | nombre d’actions. Plusieurs objectifs sous un axe : `objective` null ; un seul : il porte tout. Pilotes, échéances, croix inventés. Point final enlevé.' });
att.project = PA; att.links = liens;
ecrire('limoges-2016-fiches-sur-une-feuille', [f, p], att);
