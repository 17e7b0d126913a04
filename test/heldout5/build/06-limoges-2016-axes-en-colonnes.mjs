// Le tableau couché : un axe par colonne, une rubrique par bloc de lignes, un élément par cellule ; matrice de X à totaux.
import { Feuille, ecrire, A1 } from './kit.mjs';
import { FICHES, PROJET_ACADEMIQUE, attenduLimoges } from '../../heldout/build/limoges2016.mjs';

const sp = (t) => t.replace(/(?<!\.)\.$/, ''), code = (i, k) => `${i + 1}.${k + 1}`, PA = PROJET_ACADEMIQUE.map(([t]) => t);
const f = new Feuille('Synthèse A3', [22, ...FICHES.map(() => 44)]);
f.bloc(1, 1, 1, 8, 'Feuille de route du numérique 2016-2017 – les sept axes sur une page', 'titre');
f.ligne(3, 1, ['', ...FICHES.map((x, i) => `Axe ${i + 1}\n${x.titre}`)], 'tete');
let r = 4;
for (const [rubrique, de] of [['État des lieux', (x) => [x.etat.join(' ')]], ['Objectifs recherchés', (x) => x.o.map(sp)], ['Actions à mener', (x, i) => x.a.map((y, k) => `${code(i, k)} ${sp(y)}`)], ['Moyens et acteurs mobilisés', (x) => x.m.map(sp)], ['Indicateurs', (x) => x.i.map(sp)]]) {
  const listes = FICHES.map(de), d = r, h = Math.max(...listes.map((l) => l.length));
  for (let k = 0; k < h; k++) f.ligne(r++, 1, ['', ...listes.map((l) => l[k] ?? '')]);
  f.bloc(d, 1, r - 1, 1, rubrique, 'etiquette');
}
f.pose(r + 1, 1, 'Document de travail, à imprimer en A3', 'note');
const m = new Feuille('Projet académique', [8, 80, 26, 26, 26, 9]);
m.pose(1, 1, 'Ce que les actions apportent au projet académique', 'titre').ligne(3, 1, ['N°', 'Action', ...PA, 'Total'], 'tete');
let q = 4;
const nc = [0, 0, 0], liens = [];
FICHES.forEach((x, i) => x.a.forEach((t, k) => {
  const c = [0, 1, 2].filter((j) => (i + k * 2 + j) % 3 === 0 || (k % 4 === 1 && j === i % 3));
  m.ligne(q, 1, [code(i, k), sp(t), ...PA.map((_, j) => (c.includes(j) ? 'X' : '')), { v: c.length, f: `COUNTIF(C${q}:E${q},"X")` }], ['centre', 'corps', 'centre', 'centre', 'centre', 'total']); q++;
  c.forEach((j) => { nc[j]++; liens.push({ action: code(i, k), objective: PA[j] }); });
}));
m.bloc(q, 1, q, 2, 'Total', 'total').ligne(q, 3, [...nc.map((v, j) => ({ v, f: `COUNTIF(${A1(4, 3 + j)}:${A1(q - 1, 3 + j)},"X")` })), { v: liens.length, f: `SUM(F4:F${q - 1})` }], 'total');
const att = attenduLimoges({ dire: sp, codeAxe: (i) => String(i + 1), codeAction: code,
  notes: 'Synthèse A3 : un axe par colonne (ligne 3 « Axe 1⏎titre »), rubriques en colonne A fusionnées sur leurs lignes (État des lieux, texte libre ; Objectifs recherchés ; Actions à mener, « 1.1 titre » ; Moyens et acteurs mobilisés ; Indicateurs), un élément par cellule, colonnes de longueurs inégales. Plusieurs objectifs sous un axe : actions, moyens et indicateurs ne disent que l’axe (`objective` : null) ; un seul : il les porte. Projet académique : matrice de X, totaux des lignes et des colonnes. Croix inventées. Point final enlevé.' });
att.project = PA; att.links = liens;
ecrire('limoges-2016-axes-en-colonnes', [f, m], att);
