// Tout sur une page A3 : les actions à gauche, les croix du projet académique à droite dans le même tableau.
import { Feuille, ecrire, puces, courbe, A1 } from './kit.mjs';
import { ACTIONS, AXES, FRAMEWORK, OBJECTIVES, marksOf, rowSum, colSum, expectedNice } from '../../heldout/build/nice-data.mjs';

const t = courbe, P = 7;
const f = new Feuille('FdR et projet académique', [7, 38, 44, 36, 36, 44, ...OBJECTIVES.map(() => 15), 8]);
f.bloc(1, 1, 2, 2, 'Académie de Nice', 'etiquette').bloc(1, 3, 2, 18, 'Feuille de route numérique 2017-2019', 'titre');
f.bloc(4, 1, 4, 6, 'Feuille de route', 'tete').bloc(4, P, 4, P + 10, 'Contribution au projet académique (● : l’action y contribue)', 'tete');
['N°', 'Action', 'But', 'Acteurs', 'Calendrier', 'Indicateurs'].forEach((x, k) => f.bloc(5, k + 1, 6, k + 1, x, 'tete'));
let c = P;
for (const x of FRAMEWORK) { f.bloc(5, c, 5, c + x.objectives.length - 1, t(x.title), 'tete'); x.objectives.forEach((o) => f.pose(6, c++, t(o), 'tete')); }
f.bloc(4, c, 6, c, 'Total', 'tete');
let r = 7;
for (const x of AXES) {
  f.bloc(r, 1, r++, c, `Axe ${x.code} : ${t(x.title)}`, 'axe');
  for (const a of ACTIONS.filter((y) => y.axis === x.code)) {
    f.ligne(r, 1, [a.code, t(a.title), t(a.but), t(a.acteurs), t(a.cal), t(puces(a.lines ?? [a.ind], '- ')), ...marksOf(a.code).map((y) => (y ? '●' : '')), { v: rowSum(a.code), f: `COUNTIF(G${r}:Q${r},"●")` }], ['centre', 'corps', 'corps', 'corps', 'corps', 'corps', ...OBJECTIVES.map(() => 'centre'), 'total']); r++;
  }
}
f.bloc(r, 1, r, 6, 'Total', 'total').ligne(r, P, [...OBJECTIVES.map((_, j) => ({ v: colSum(j), f: `COUNTIF(${A1(7, P + j)}:${A1(r - 1, P + j)},"●")` })), { v: 65, f: `SUM(R7:R${r - 1})` }], 'total');
ecrire('nice-tout-en-une-page', [f], expectedNice(
  'Une feuille : en-tête sur trois lignes (4 : Feuille de route | Contribution au projet académique ; 5 : colonnes et axes du projet, fusionnés ; 6 : objectifs du projet), bandeaux « Axe 1 : … », une ligne par action (code, titre, but, acteurs, calendrier, indicateurs à tirets), puis ● dans les colonnes du projet, totaux. 2-5 n’a que son titre et ses ●.', { indicatorLines: true }));
