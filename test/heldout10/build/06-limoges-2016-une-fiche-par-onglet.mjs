// Une page d'accueil, une fiche par onglet et par axe : cartouche, tableau des actions où l'on choisit l'objectif du projet
// académique dans une liste déroulante, moyens et indicateurs dessous ; l'onglet Listes donne les choix.
import { Feuille, ecrire, insec, puces, tourne, main } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), PA = PROJET_ACADEMIQUE.map(([t]) => t), ac = (i, k) => `${i + 1}-${k + 1}`;
const liens = [], dates = ['Juin 2017', 'Décembre 2016', ''], qui = ['DAN', 'IEN Tice', 'DAN', 'DSI', 'DAN adjoint'];
let n = 0, m = 0;
const c = new Feuille('Accueil', [14, 60, 16]);
c.bloc(1, 1, 1, 3, 'Feuille de route numérique 2016-2017', 'titre').pose(2, 1, 'Académie de Limoges', 'note').ligne(4, 1, ['Fiche', 'Axe', 'Actions'], 'tete');
const onglets = FICHES.map((x, i) => {
  c.ligne(5 + i, 1, [`Fiche ${i + 1}`, x.titre, x.a.length], ['centre', 'corps', 'centre']);
  const f = new Feuille(`Fiche ${i + 1}`, [18, 84, 18, 18, 50]), liste = (xs) => insec(puces(xs.map((y) => main(sp(y), m++)), '- '));
  f.pose(1, 1, 'Académie de Limoges – feuille de route numérique', 'note');
  const champ = (r, nom, v, style = 'corps') => f.pose(r, 1, nom, 'etiquette').bloc(r, 2, r, 5, v, style);
  champ(2, `Axe ${i + 1}`, x.titre, 'objectif');
  champ(3, 'Volet', x.groupe === 'strategique' ? 'Stratégique' : 'Opérationnel');
  champ(4, 'Constat', insec(x.etat.join(' ')));
  champ(5, x.o.length > 1 ? 'Objectifs' : 'Objectif', liste(x.o));
  f.ligne(7, 1, ['N°', 'Actions', 'Responsable', 'Échéance', 'Objectif du projet académique'], 'tete');
  let r = 8;
  x.a.forEach((t, k) => {
    const q = [0, 2, 1, 2, -1, 0, 2][n % 7];
    if (q >= 0) liens.push({ action: ac(i, k), objective: PA[q] });
    f.ligne(r++, 1, [ac(i, k), insec(main(sp(t), n)), tourne(qui, n), tourne(dates, n), q >= 0 ? PA[q] : ''], ['centre', 'corps', 'corps', 'centre', 'corps']);
    n++;
  });
  f.choix.push([`E8:E${r - 1}`, PA]);
  champ(++r, 'Moyens', liste(x.m));
  champ(++r, 'Indicateurs', liste(x.i));
  return f;
});
c.bloc(12, 1, 12, 2, 'Total', 'total').pose(12, 3, { v: n, f: 'SUM(C5:C11)' }, 'total');
const l = new Feuille('Listes', [56, 20]);
l.ligne(1, 1, ['Objectifs du projet académique', 'Responsables'], 'tete');
PA.forEach((x, q) => l.pose(2 + q, 1, x, 'corps'));
[...new Set(qui)].forEach((x, q) => l.pose(2 + q, 2, x, 'corps'));
const att = attenduLimoges({ dire: sp, codeAxe: (i) => String(i + 1), codeAction: ac,
  notes: 'Accueil : redit les axes, total. Fiche 1 à Fiche 7, une par axe : « Axe 1 » et son titre, Volet, Constat (texte libre), Objectifs (tirets, aucun s’il n’y en a qu’un) ; tableau N° (« 1-1 ») | Actions | Responsable | Échéance | Objectif du projet académique (un titre choisi dans la liste déroulante = un lien ; vide = aucun) ; Moyens, Indicateurs (tirets). Listes : les choix (objectifs du projet académique, responsables). Plusieurs objectifs sous un axe : `objective` null ; un seul : il porte tout. Responsables, échéances, liens inventés. Point final enlevé.' });
att.project = PA; att.links = liens;
ecrire('limoges-2016-une-fiche-par-onglet', [c, ...onglets, l], att);
