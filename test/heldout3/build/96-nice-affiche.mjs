// Une page façon diaporama : quatre colonnes de cadres, une par axe ; les indicateurs dans un tableau de bord et la matrice
// du cabinet, avec des 1 que l'on additionne, désignent les actions par leur titre seul.
import { Feuille, ecrire, tourne, date, A1 } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, OBJECTIVES, marksOf, rowSum, colSum, expectedNice } from '../../heldout/build/nice-data.mjs';

const f = new Feuille('Affiche', [2, 38, 2, 38, 2, 38, 2, 38, 2]);
f.bloc(2, 2, 2, 8, 'Le numérique éducatif dans l’académie de Nice', 'titre').bloc(3, 2, 3, 8, 'Feuille de route 2017-2019 : 4 axes, 22 actions', 'note');
AXES.forEach((x, i) => {
  const c = 2 + 2 * i; let r = 5;
  f.pose(r++, c, `AXE ${x.code}\n${x.title}`, 'tete'); r++;
  for (const a of ACTIONS.filter((y) => y.axis === x.code)) { f.pose(r++, c, `${a.code}\n${a.title}`, 'objectif').pose(r++, c, a.text, 'corps'); r++; }
});
const b = new Feuille('Tableau de bord', [44, 70, 16, 40, 16]);
b.bloc(1, 1, 1, 5, 'Tableau de bord de la feuille de route', 'titre').ligne(3, 1, ['Action', 'Indicateur', 'Périodicité', 'Constat', 'Relevé le'], 'tete');
let r = 4;
for (const a of ACTIONS) (a.lines ?? (a.ind ? [a.ind] : [])).forEach((x) => b.ligne(r++, 1, [a.title, x, tourne(['annuelle', 'semestrielle', 'trimestrielle'], r), tourne(['En progression', 'Relevé en cours', 'Stable', 'Prévu au printemps'], r), date(2018, 6 + (r % 5), 12)]));
b.filtre = `A3:E${r - 1}`;
const p = new Feuille('Projet académique', [60, 90]);
p.pose(1, 1, 'Projet académique', 'titre').ligne(3, 1, ['Axe du projet académique', 'Objectif du projet académique'], 'tete');
let rp = 4;
for (const x of FRAMEWORK) { const d = rp; x.objectives.forEach((o) => p.ligne(rp++, 1, ['', o])); p.bloc(d, 1, rp - 1, 1, x.title, 'corps'); }
const m = new Feuille('Croix cabinet', [46, ...OBJECTIVES.map(() => 17), 8]);
m.pose(1, 1, 'Qui sert quoi ? Les actions du numérique et le projet académique', 'titre').pose(2, 1, '1 : l’action contribue à l’objectif', 'note').ligne(4, 1, ['Action', ...OBJECTIVES, 'Total'], 'tete');
ACTIONS.forEach((a, k) => m.ligne(5 + k, 1, [a.title, ...marksOf(a.code).map((y) => (y ? 1 : '')), { v: rowSum(a.code), f: `SUM(B${5 + k}:L${5 + k})` }], ['corps', ...OBJECTIVES.map(() => 'centre'), 'total']));
m.ligne(27, 1, ['Total', ...OBJECTIVES.map((_, j) => ({ v: colSum(j), f: `SUM(${A1(5, 2 + j)}:${A1(26, 2 + j)})` })), { v: 65, f: 'SUM(M5:M26)' }], 'total');
ecrire('nice-affiche', [f, b, p, m], expectedNice(
  'Affiche : quatre colonnes de cadres (B, D, F, H), en haut « AXE 1⏎titre », puis pour chaque action un cadre « 1-1⏎titre » et une cellule de texte libre dessous. Tableau de bord : une ligne par indicateur, l’action désignée par son titre seul. Projet académique : Axe fusionné | Objectif. Croix cabinet : actions par leur titre, objectifs du projet en colonnes, marque = le nombre 1, totaux. Constats, périodicités, dates inventés.',
  { indicatorLines: true }));
