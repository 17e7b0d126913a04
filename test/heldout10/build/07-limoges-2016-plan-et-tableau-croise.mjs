// Plan d'actions sous bandeaux d'axe (les objectifs d'abord, puis un petit tableau d'actions), moyens et indicateurs dans un
// deuxième onglet, une ligne par axe, tableau croisé dans un troisième.
import { Feuille, ecrire, insec, puces, tourne, main } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), PA = PROJET_ACADEMIQUE.map(([t]) => t), ac = (i, k) => `${i + 1}.${k + 1}`;
let n = 0, m = 0;
const liste = (xs) => insec(puces(xs.map((y) => main(sp(y), m++)), '• '));
const f = new Feuille('Plan d’actions', [14, 100, 24, 18]);
f.bloc(1, 1, 1, 4, 'Feuille de route du numérique éducatif 2016-2017', 'titre').pose(2, 1, 'Académie de Limoges', 'note');
const s = new Feuille('Moyens et indicateurs', [34, 70, 70]);
s.bloc(1, 1, 1, 3, 'Moyens et indicateurs de suivi', 'titre').ligne(3, 1, ['Axe', 'Moyens mobilisés', 'Indicateurs de suivi'], 'tete');
const p = new Feuille('Tableau croisé', [26, 8, 90, 24, 24, 24]);
p.bloc(1, 1, 1, 6, 'Actions et projet académique', 'titre').ligne(3, 1, ['Axe', 'N°', 'Action', ...PA], 'tete');
const liens = [], nb = PA.map(() => 0);
let r = 4, z = 4;
FICHES.forEach((x, i) => {
  const axe = insec(`Axe ${i + 1} : ${x.titre}`), d = z;
  f.bloc(r, 1, r++, 4, axe, 'axe').pose(r, 1, x.o.length > 1 ? 'Objectifs' : 'Objectif', 'etiquette').bloc(r, 2, r++, 4, liste(x.o), 'corps');
  f.ligne(r++, 1, ['N°', 'Action', 'Pilote', 'Échéance'], 'tete');
  x.a.forEach((t, k) => {
    const v = PA.map((_, q) => ((n * 2 + q) % 3 === 0 || (n + q) % 7 === 0 ? 'x' : ''));
    v.forEach((y, q) => { if (y) { nb[q]++; liens.push({ action: ac(i, k), objective: PA[q] }); } });
    f.ligne(r++, 1, [ac(i, k), insec(main(sp(t), n)), tourne(['DAN', 'DAN', 'DSI', 'Corps d’inspection'], n), tourne(['Juin 2017', 'En continu', 'Mars 2017'], n)], ['centre', 'corps', 'corps', 'centre']);
    p.ligne(z++, 1, ['', ac(i, k), insec(sp(t)), ...v], ['etiquette', 'centre', 'corps', 'centre', 'centre', 'centre']);
    n++;
  });
  p.bloc(d, 1, z - 1, 1, axe, 'etiquette');
  s.ligne(4 + i, 1, [axe, liste(x.m), liste(x.i)], ['etiquette', 'corps', 'corps']);
  r++;
});
f.pose(r, 1, insec('DAN : délégué académique au numérique ; DSI : direction des systèmes d’information.'), 'note');
p.bloc(z, 1, z, 3, 'Total', 'total').ligne(z, 4, nb, 'total').pose(z + 2, 1, insec('x = l’action contribue à l’objectif du projet académique'), 'note');
const att = attenduLimoges({ dire: sp, codeAxe: (i) => String(i + 1), codeAction: ac,
  notes: 'Plan d’actions : bandeau « Axe 1 : … », ligne Objectifs (puces dans la cellule, aucune s’il n’y en a qu’un), en-tête N° | Action | Pilote | Échéance, une action par ligne (« 1.1 »). Moyens et indicateurs : une ligne par axe, puces dans les cellules. Tableau croisé : Axe fusionné | N° | Action | trois objectifs du projet académique, x = lien, total, légende ; redit les axes et les actions. Plusieurs objectifs sous un axe : `objective` null ; un seul : il porte tout. Pilotes, échéances, croix inventés. Point final enlevé.' });
att.project = PA; att.links = liens;
ecrire('limoges-2016-plan-et-tableau-croise', [f, s, p], att);
