// Secretary of the DANE: a sheet an axis, a sheet a fiche, the projet académique as an outline typed from Word
// (e + combining accent, curly apostrophes), one big matrix with merged axis headers, û in Wingdings, totals.
import { Sheet, save, curly, nfd, nbColon, A1 } from './nice-na-kit.mjs';
import {
  AXES,
  ACTIONS,
  FRAMEWORK,
  OBJECTIVES,
  RUBRICS,
  marksOf,
  rowSum,
  colSum,
  expectedNice,
} from './nice-data.mjs';

const sheets = [];
const readme = new Sheet('Lisez-moi', [100]);
[
  'Feuille de route du numérique éducatif 2017-2019',
  '',
  'Ce classeur reprend la feuille de route : une feuille par axe, une feuille par action, puis le projet académique et la matrice.',
  'Les fiches sont mises à jour par les adjoints du délégué académique au numérique, deux fois par an.',
  'Merci de ne pas changer le nom des feuilles : il sert au publipostage.',
].forEach((t, i) => readme.put(i + 1, 1, curly(t), i ? 'plain' : 'title'));
sheets.push(readme);

for (const axis of AXES) {
  const s = new Sheet(`Axe ${axis.code}`, [16, 34, 80]);
  s.put(1, 1, `Axe ${axis.code}`, 'title').put(2, 1, curly(axis.title), 'title');
  let r = 4;
  for (const [label, key] of [
    ['Contexte', 'contexte'],
    ['Objectifs\nrecherchés', 'recherche'],
    ['Stratégie', 'strategie'],
  ]) {
    s.put(r, 1, label, 'label').put(r, 2, curly(axis[key]), 'cell').merge(r, 2, r, 3);
    r++;
  }
  r++;
  s.row(r++, 1, ['Code', 'Intitulé de l\u2019action', 'En bref'], 'head');
  for (const a of ACTIONS.filter((x) => x.axis === axis.code))
    s.row(r++, 1, [a.code, curly(a.summary), curly(a.text)]);
  sheets.push(s);
}

const LABELS = [
  'Objectifs\nspécifiques',
  'Public',
  'Acteurs',
  'Description\nsuccincte',
  'Programmation ou\ncalendrier',
  'Indicateurs',
  'Remarques, moyens,\npoints de vigilance …',
];
for (const a of ACTIONS) {
  const s = new Sheet(a.code, [22, 90]);
  s.put(1, 1, 'Académie de Nice - DANE', 'note').put(1, 2, 'Feuille de route 2017-2019', 'note');
  s.put(2, 1, curly(AXES[a.axis - 1].banner), 'free');
  s.put(3, 1, nbColon(curly(`${a.code} : ${a.title}`)), 'title');
  RUBRICS.forEach((k, i) => s.put(5 + i, 1, LABELS[i], 'label').put(5 + i, 2, curly(a[k]), 'cell'));
  sheets.push(s);
}

const p = new Sheet('Projet académique', [95]);
let r = 1;
p.put(r++, 1, 'Le projet académique et la feuille de route du numérique éducatif', 'title');
p.put(
  r++,
  1,
  curly(
    "Le projet 2015-2019 a été amendé en juin 2018 ; ses axes sont communs aux académies d'Aix-Marseille et de Nice.",
  ),
  'plain',
);
r++;
p.put(r++, 1, 'Les axes du projet académique', 'label');
for (const x of FRAMEWORK) {
  p.put(r++, 1, nfd(curly(`o Axe ${x.code} : ${x.title}`)), 'plain');
  for (const o of x.objectives) p.put(r++, 1, nfd(curly(`     o ${o}`)), 'plain');
}
r++;
p.put(r++, 1, 'Les axes de la feuille de route du numérique', 'label');
for (const a of AXES) p.put(r++, 1, `o Axe ${a.code} : ${a.listed}`, 'plain');
sheets.push(p);

const m = new Sheet('Matrice', [7, 34, ...OBJECTIVES.map(() => 14), 8]);
m.put(1, 1, 'Contribution des actions au projet académique', 'title');
let c = 3;
m.put(3, 1, '', 'head').put(3, 2, '', 'head').put(4, 1, 'Code', 'head').put(4, 2, 'Action', 'head');
for (const x of FRAMEWORK) {
  m.put(3, c, curly(`Axe ${x.code}\n${x.title}`), 'head').merge(3, c, 3, c + x.objectives.length - 1);
  for (const o of x.objectives) m.put(4, c++, curly(o), 'head');
}
m.put(3, c, 'Total', 'head').merge(3, c, 4, c);
const first = 5;
ACTIONS.forEach((a, i) => {
  const row = first + i;
  m.put(row, 1, a.code, 'cell').put(row, 2, curly(a.matrix), 'cell');
  marksOf(a.code).forEach((on, j) => m.put(row, 3 + j, on ? 'û' : '', 'wing'));
  m.put(row, c, { f: `COUNTIF(${A1(row, 3)}:${A1(row, c - 1)},"û")`, v: rowSum(a.code) }, 'sum');
});
const last = first + ACTIONS.length;
m.put(last, 1, '', 'sum').put(last, 2, 'Nombre d\u2019actions', 'sum');
OBJECTIVES.forEach((_, j) =>
  m.put(last, 3 + j, { f: `COUNTIF(${A1(first, 3 + j)}:${A1(last - 1, 3 + j)},"û")`, v: colSum(j) }, 'sum'),
);
m.put(last, c, { f: `SUM(${A1(first, c)}:${A1(last - 1, c)})`, v: 65 }, 'sum');
m.put(
  last + 2,
  1,
  'Une croix indique que l\u2019action contribue à l\u2019objectif du projet académique.',
  'note',
);
sheets.push(m);

save(
  'nice-fiches-une-par-feuille',
  sheets,
  expectedNice(
    "29 sheets: Lisez-moi; one sheet an axis (contexte/objectifs/stratégie as label-value prose, then Code | Intitulé | En bref); one sheet a fiche (labels in A, values in B, axis title then '1-1 : title' above); projet académique as an outline in one column (bullets o, NFD), followed there by the list of the roadmap's own axes, which are not part of the framework; one matrix, actions in rows (code, title), merged axis row over the objectives, û in Wingdings, row and column totals. Axis 4 is « Conforter » on its own sheet (kept here), « Conformer » above its fiches, « Renforcer » in the list. 2-1, 3-1, 4-3 have other titles in the axis table and the matrix. 2-5 is an empty fiche with two marks.",
  ),
);
