// Une feuille, un tableau sous chaque titre d'axe : objectifs, moyens et indicateurs fusionnés autour des actions, une colonne
// de renvois ; le petit tableau du haut dit ce que sont P1, P2 et P3.
import { Feuille, ecrire, insec, puces, tourne, main } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), PA = PROJET_ACADEMIQUE.map(([t]) => t), ac = (i, k) => `${i + 1}.${k + 1}`;
const f = new Feuille('Feuille de route 2016-2017', [44, 8, 66, 22, 16, 14, 48, 46]);
f.bloc(1, 1, 1, 8, 'Académie de Limoges – Feuille de route du numérique éducatif 2016-2017', 'titre');
f.ligne(3, 2, ['Code', 'Objectif du projet académique'], 'tete');
PA.forEach((x, q) => f.ligne(4 + q, 2, [`P${q + 1}`, x], ['centre', 'corps']));
let r = 9, n = 0, m = 0;
const liens = [];
FICHES.forEach((x, i) => {
  f.bloc(r, 1, r, 8, insec(`Axe ${i + 1} : ${x.titre}`), 'axe').ligne(r + 1, 1, [x.o.length > 1 ? 'Objectifs' : 'Objectif', 'N°', 'Actions', 'Pilote', 'Échéance', 'Projet académique', 'Moyens', 'Indicateurs'], 'tete');
  r += 2;
  const d = r, liste = (xs) => insec(puces(xs.map((y) => main(sp(y), m++)), '- '));
  x.a.forEach((t, k) => {
    const c = PA.map((_, q) => ((n + q) % 3 === 0 || (n * 2 + q) % 5 === 0 ? q : -1)).filter((q) => q >= 0);
    c.forEach((q) => liens.push({ action: ac(i, k), objective: PA[q] }));
    f.ligne(r++, 1, ['', ac(i, k), insec(main(sp(t), n)), tourne(['DAN', 'IEN Tice', 'DAN', 'DSI'], n), tourne(['Juin 2017', '', 'Décembre 2016'], n), c.map((q) => `P${q + 1}`).join(' - '), '', ''], ['corps', 'centre', 'corps', 'corps', 'centre', 'centre', 'corps', 'corps']);
    n++;
  });
  f.bloc(d, 1, r - 1, 1, liste(x.o), 'corps').bloc(d, 7, r - 1, 7, liste(x.m), 'corps').bloc(d, 8, r - 1, 8, liste(x.i), 'corps');
  r += i === 3 ? 2 : 1;
});
f.pose(r, 1, insec('DAN : délégué académique au numérique. Document présenté au CANÉ.'), 'note');
const att = attenduLimoges({ dire: sp, codeAxe: (i) => String(i + 1), codeAction: ac,
  notes: 'Une feuille. En haut, petit tableau Code (P1 à P3) | Objectif du projet académique. Pour chaque axe : titre fusionné « Axe 1 : … », en-tête, Objectifs (fusionnés, tirets, aucun tiret s’il n’y en a qu’un) | N° (« 1.1 ») | Actions (une par ligne) | Pilote | Échéance | Projet académique (« P1 - P3 » = deux liens, vide = aucun) | Moyens | Indicateurs (fusionnés, tirets). Plusieurs objectifs sous un axe : `objective` null ; un seul : il porte tout. Pilotes, échéances, renvois inventés. Point final enlevé.' });
att.project = PA; att.links = liens;
ecrire('limoges-2016-tableau-par-axe', [f], att);
