// Un onglet par volet ; sous chaque titre d'axe, la rubrique fusionnée à gauche et un élément par ligne à droite ; un onglet de
// croix et une page de notes.
import { Feuille, ecrire, insec, tourne, main } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), PA = PROJET_ACADEMIQUE.map(([t]) => t), ac = (i, k) => `${i + 1}-${k + 1}`;
let n = 0, m = 0;
const volets = [['strategique', 'Volet stratégique'], ['operationnel', 'Volet opérationnel']].map(([cle, nom]) => {
  const f = new Feuille(nom, [18, 8, 96, 24, 18]);
  f.bloc(1, 1, 1, 5, insec(`Feuille de route numérique 2016-2017 : ${nom.toLowerCase()}`), 'titre').pose(2, 1, 'Académie de Limoges – DANÉ', 'note');
  let r = 4;
  FICHES.forEach((x, i) => {
    if (x.groupe !== cle) return;
    f.bloc(r, 1, r, 5, insec(`Axe ${i + 1} – ${x.titre}`), 'axe').ligne(r + 1, 1, ['Rubrique', 'N°', 'Intitulé', 'Responsable', 'Échéance'], 'tete');
    r += 2;
    const rubrique = (titre, xs, ligne) => { const d = r; xs.forEach((y, k) => f.ligne(r++, 1, ['', ...ligne(insec(main(sp(y), m++)), k)], ['etiquette', 'centre', 'corps', 'corps', 'centre'])); f.bloc(d, 1, r - 1, 1, titre, 'etiquette'); };
    const seul = (y) => ['', y, '', ''];
    rubrique('État des lieux', [x.etat.join(' ')], seul);
    rubrique(x.o.length > 1 ? 'Objectifs' : 'Objectif', x.o, seul);
    rubrique('Actions', x.a, (y, k) => { n++; return [ac(i, k), y, tourne(['DAN', 'DAN et DSI', 'IEN Tice', 'DAN adjoint'], n), tourne(['Juin 2017', 'Décembre 2016', ''], n)]; });
    rubrique('Moyens', x.m, seul);
    rubrique('Indicateurs', x.i, seul);
    r++;
  });
  return f;
});
const p = new Feuille('Projet académique', [10, 96, 24, 24, 24]);
p.bloc(1, 1, 1, 5, 'Lien entre les actions et le projet académique', 'titre').bloc(3, 1, 4, 1, 'N°', 'tete').bloc(3, 2, 4, 2, 'Action', 'tete').bloc(3, 3, 3, 5, 'Objectifs du projet académique', 'tete').ligne(4, 3, PA, 'tete');
const liens = [], nb = PA.map(() => 0);
let r = 5, z = 0;
FICHES.forEach((x, i) => x.a.forEach((t, k) => {
  const v = PA.map((_, q) => ((z * 2 + q) % 5 < 2 ? 'X' : ''));
  v.forEach((y, q) => { if (y) { nb[q]++; liens.push({ action: ac(i, k), objective: PA[q] }); } });
  p.ligne(r++, 1, [ac(i, k), insec(sp(t)), ...v], ['centre', 'corps', 'centre', 'centre', 'centre']);
  z++;
}));
p.bloc(r, 1, r, 2, 'Total', 'total').ligne(r, 3, nb, 'total');
const nt = new Feuille('Notes', [90]);
nt.pose(1, 1, 'Notes', 'titre');
['Tableaux remplis par le secrétariat de la DANÉ.', insec('CANÉ : comité académique du numérique éducatif ; CTNÉ : comité territorial du numérique éducatif.'), insec('X dans l’onglet Projet académique : l’action est en lien avec l’objectif.')].forEach((x, k) => nt.pose(3 + k, 1, x, 'texte'));
const att = attenduLimoges({ dire: sp, codeAxe: (i) => String(i + 1), codeAction: ac,
  notes: 'Volet stratégique, Volet opérationnel (le volet n’est ni axe ni objectif) : titre fusionné « Axe 1 – … », en-tête Rubrique | N° | Intitulé | Responsable | Échéance, puis la rubrique fusionnée en colonne A (État des lieux : texte libre ; Objectifs ou Objectif ; Actions, numérotées « 1-1 » ; Moyens ; Indicateurs), un élément par ligne. Projet académique : en-tête sur deux lignes, X = lien, total. Notes : hors feuille de route. Plusieurs objectifs sous un axe : `objective` null ; un seul : il porte tout. Responsables, échéances, croix inventés. Point final enlevé.' });
att.project = PA; att.links = liens;
ecrire('limoges-2016-deux-volets', [...volets, p, nt], att);
