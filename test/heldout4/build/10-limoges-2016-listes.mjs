// Quatre listes et une matrice : un onglet par sorte d'élément, l'axe tapé chaque fois d'une autre manière.
import { Feuille, ecrire, capitales, tourne, A1 } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), code = (i, k) => `${i + 1}.${k + 1}`, PA = PROJET_ACADEMIQUE.map(([t]) => t);
const o = new Feuille('Objectifs', [44, 100]);
o.pose(1, 1, 'Objectifs par axe', 'titre').ligne(3, 1, ['Axe', 'Objectif'], 'tete');
let r = 4;
FICHES.forEach((x, i) => { const d = r; for (const t of x.o) o.ligne(r++, 1, ['', sp(t)]); o.bloc(d, 1, r - 1, 1, `Axe ${i + 1} : ${x.titre}`, 'corps'); });
const a = new Feuille('Actions', [14, 100, 18, 18, 44]);
a.pose(1, 1, 'Actions', 'titre').ligne(3, 1, ['Réf.', 'Action', 'Pilote', 'Échéance', 'Axe'], 'tete');
let q = 4, n = 0;
FICHES.forEach((x, i) => x.a.forEach((t, k) => a.ligne(q++, 1, [`Action ${code(i, k)}`, sp(t), tourne(['DAN', 'DSI', 'IEN Tice', 'IA-DASEN'], n), tourne(['juin 2017', 'décembre 2016', 'mars 2017'], n++), x.titre])));
a.filtre = `A3:E${q - 1}`;
const m = new Feuille('Moyens', [44, 100]);
m.pose(1, 1, 'Moyens', 'titre').ligne(3, 1, ['Axe', 'Moyens'], 'tete');
let p = 4;
FICHES.forEach((x) => x.m.forEach((t, k) => m.ligne(p++, 1, [k ? '' : capitales(x.titre).replace(/’/g, "'"), sp(t)])));
const d = new Feuille('Indicateurs', [8, 90, 16, 22]);
d.pose(1, 1, 'Indicateurs', 'titre').ligne(3, 1, ['Axe', 'Indicateur', 'Périodicité', 'Responsable de la donnée'], 'tete');
let s = 4;
FICHES.forEach((x, i) => x.i.forEach((t) => d.ligne(s++, 1, [i + 1, sp(t), tourne(['annuelle', 'semestrielle'], s), tourne(['DAN', 'DSI'], s)], ['centre', 'corps', 'corps', 'corps'])));
const liens = [], c = new Feuille('Projet académique', [50, ...Array(35).fill(8), 8]);
c.pose(1, 1, 'Les actions au service du projet académique', 'titre').bloc(3, 1, 4, 1, 'Axe du projet académique', 'tete');
let w = 2; const cols = [];
FICHES.forEach((x, i) => { c.bloc(3, w, 3, w + x.a.length - 1, `Axe ${i + 1}`, 'tete'); x.a.forEach((_, k) => { c.pose(4, w, code(i, k), 'tete'); cols.push([i, k]); w++; }); });
c.bloc(3, w, 4, w, 'Total', 'tete');
PA.forEach((t, j) => {
  const sert = cols.map(([i, k]) => (i + k * 3 + j * 2) % 4 === 0 || (k === 0 && i % 3 === j));
  c.ligne(5 + j, 1, [t, ...sert.map((y) => (y ? '✓' : '')), { v: sert.filter(Boolean).length, f: `COUNTIF(${A1(5 + j, 2)}:${A1(5 + j, 36)},"✓")` }], ['corps', ...cols.map(() => 'centre'), 'total']);
  cols.forEach(([i, k], z) => { if (sert[z]) liens.push({ action: code(i, k), objective: t }); });
});
const att = attenduLimoges({ dire: sp, codeAxe: (i) => String(i + 1), codeAction: code,
  notes: 'Un onglet par liste, en-tête ligne 3 : Objectifs (axe fusionné « Axe 1 : … »), Actions (« Action 1.1 », axe en dernière colonne par son titre seul), Moyens (axe en capitales sans accents à la première ligne, vide dessous), Indicateurs (axe par son numéro seul). Projet académique : matrice transposée, trois axes du projet en lignes, en-tête sur deux lignes (axe fusionné, code 1.1), ✓ (inventés), totaux. Actions, moyens et indicateurs ne disent que leur axe (`objective` : null partout). Point final enlevé. Pilotes, échéances, périodicités inventés.' });
for (const x of [...att.actions, ...att.levers, ...att.indicators]) x.objective = null;   // les listes ne disent que l'axe
att.project = PA; att.links = liens;
ecrire('limoges-2016-listes', [o, a, m, d, c], att);
