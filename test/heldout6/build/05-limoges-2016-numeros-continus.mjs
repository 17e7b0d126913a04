// Le plan en deux volets : bandeaux, rubriques dans la colonne du numéro, actions numérotées de 1 à 35 ; la contribution
// au projet académique est à droite de chaque action, ● forte ou ○ partielle.
import { Feuille, ecrire, puces, insec, tourne } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), PA = PROJET_ACADEMIQUE.map(([t]) => t);
const f = new Feuille('Feuille de route', [16, 78, 26, 18, 20, 20, 20]);
f.bloc(1, 1, 1, 7, 'Académie de Limoges – Feuille de route numérique 2016-2017', 'titre').pose(2, 1, 'Présentée au CANÉ', 'note');
f.bloc(4, 1, 5, 1, 'N°', 'tete').bloc(4, 2, 5, 2, 'Actions à mener', 'tete').bloc(4, 3, 5, 3, 'Responsable', 'tete').bloc(4, 4, 5, 4, 'Calendrier', 'tete').bloc(4, 5, 4, 7, 'Contribution au projet académique', 'tete').ligne(5, 5, PA, 'tete');
let r = 6, n = 0, volet = '';
const code = new Map(), liens = [], nc = [0, 0, 0];
FICHES.forEach((x, i) => {
  if (x.groupe !== volet) { volet = x.groupe; f.bloc(r, 1, r++, 7, volet === 'strategique' ? 'VOLET STRATÉGIQUE' : 'VOLET OPÉRATIONNEL', 'total'); }
  f.bloc(r, 1, r++, 7, insec(`Axe ${i + 1} : ${x.titre}`), 'axe');
  const rubrique = (titre, v) => f.pose(r, 1, titre, 'etiquette').bloc(r, 2, r++, 7, insec(v), 'corps');
  rubrique('État des lieux', x.etat.join(' '));
  rubrique(x.o.length > 1 ? 'Objectifs' : 'Objectif', puces(x.o.map(sp), '• '));
  x.a.forEach((t, k) => {
    const c = PA.map((_, j) => ((i + k * 3 + j) % 4 === 0 ? '●' : (i * 2 + k + j) % 5 === 0 ? '○' : ''));
    f.ligne(r++, 1, [++n, sp(t), tourne(['DAN', 'DAN et DSI', 'IEN Tice', 'Corps d’inspection'], n), tourne(['2016-2017', 'Rentrée 2016', ''], n), ...c], ['centre', 'corps', 'corps', 'centre', 'centre', 'centre', 'centre']);
    code.set(`${i}.${k}`, String(n));
    c.forEach((y, j) => { if (y) { nc[j]++; liens.push({ action: String(n), objective: PA[j] }); } });
  });
  rubrique('Moyens', puces(x.m.map(sp), '• '));
  rubrique(x.i.length > 1 ? 'Indicateurs' : 'Indicateur', puces(x.i.map(sp), '• '));
});
f.bloc(r, 1, r, 4, 'Nombre d’actions qui contribuent', 'total').ligne(r, 5, nc.map((v, j) => ({ v, f: `COUNTIF(${'EFG'[j]}6:${'EFG'[j]}${r - 1},"?")` })), 'total');
f.pose(r + 2, 1, insec('● contribution forte ; ○ contribution partielle'), 'note');
const att = attenduLimoges({ dire: sp, codeAxe: (i) => String(i + 1), codeAction: (i, k) => code.get(`${i}.${k}`),
  notes: 'Une feuille, en-tête lignes 4-5. Bandeaux VOLET STRATÉGIQUE / OPÉRATIONNEL (ni axes ni objectifs), bandeaux « Axe 1 : … » ; sous chacun, l’étiquette de la rubrique est dans la colonne N° et son texte fusionné à droite : État des lieux (texte libre), Objectif(s), puis les actions (N° continu de 1 à 35, en nombre ; code « 1 » à « 35 »), Moyens, Indicateur(s), puces dans la cellule (aucune s’il n’y en a qu’un). Contribution : ● et ○ sont tous deux des liens ; total, légende. Plusieurs objectifs sous un axe : `objective` null ; un seul : il porte tout. Marques, responsables, calendrier inventés. Point final enlevé.' });
att.project = PA; att.links = liens;
ecrire('limoges-2016-numeros-continus', [f], att);
