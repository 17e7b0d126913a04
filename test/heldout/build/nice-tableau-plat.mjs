// A project manager used to data tables: one row a fiche under a header on row 5, capitals with line breaks,
// axis merged down; two codes became dates (2-3 and 4-2); the matrix is transposed (objectives in rows, actions
// in columns, codes written 1.1), marks 1, sums by formula; a hidden sheet of lists.
import { Sheet, save, curly, A1 } from './nice-na-kit.mjs';
import { AXES, ACTIONS, FRAMEWORK, OBJECTIVES, marksOf, rowSum, colSum, expectedNice } from './nice-data.mjs';

const AS_DATE = { '2-3': 43161, '4-2': 43135 }; // 2 March and 4 February 2018
const t = new Sheet('Plan d\u2019actions', [24, 8, 30, 42, 28, 30, 42, 34, 34, 42]);
t.put(1, 1, '[logo]', 'note').put(
  1,
  3,
  'Académie de Nice — Délégation académique au numérique éducatif',
  'title',
);
t.put(2, 3, 'Plan d\u2019actions 2017-2019', 'title').put(3, 3, 'Version du 12/09/2018', 'note');
t.row(
  5,
  1,
  [
    'AXE',
    'N°',
    'ACTION',
    'OBJECTIFS\nSPÉCIFIQUES',
    'PUBLIC',
    'ACTEURS',
    'DESCRIPTION\nSUCCINCTE',
    'PROGRAMMATION\nOU CALENDRIER',
    'INDICATEURS',
    'REMARQUES, MOYENS,\nPOINTS DE VIGILANCE',
  ],
  'head',
);
let r = 6;
for (const axis of AXES) {
  const top = r;
  for (const a of ACTIONS.filter((x) => x.axis === axis.code)) {
    const code = AS_DATE[a.code] ? { v: AS_DATE[a.code], z: 'd-mmm' } : a.code;
    t.row(r, 1, [
      r === top ? `Axe ${axis.code} :\n${axis.listed}` : '',
      code,
      ...[a.title, a.but, a.public, a.acteurs, a.desc, a.cal, a.ind, a.rem].map(curly),
    ]);
    r++;
  }
  t.merge(top, 1, r - 1, 1);
}
t.put(r + 1, 1, 'Action 2-5 : fiche à compléter avec les collectivités.', 'note');

const m = new Sheet('Projet académique', [30, 46, ...ACTIONS.map(() => 12), 8]);
m.put(1, 1, 'Lien entre le projet académique et la feuille de route du numérique', 'title');
const H = 3;
const first = H + 2;
const n = ACTIONS.length;
m.put(H, 1, 'Axe du projet', 'head')
  .merge(H, 1, H + 1, 1)
  .put(H, 2, 'Objectif du projet', 'head')
  .merge(H, 2, H + 1, 2);
ACTIONS.forEach((a, i) =>
  m.put(H, 3 + i, a.code.replace('-', '.'), 'head').put(H + 1, 3 + i, curly(a.matrix), 'head'),
);
m.put(H, 3 + n, 'Total', 'head').merge(H, 3 + n, H + 1, 3 + n);
r = first;
let j = 0;
for (const x of FRAMEWORK) {
  const top = r;
  for (const o of x.objectives) {
    m.put(r, 1, r === top ? curly(`Axe ${x.code} : ${x.title}`) : '', 'cell').put(r, 2, curly(o), 'cell');
    ACTIONS.forEach((a, i) => m.put(r, 3 + i, marksOf(a.code)[j] ? 1 : '', 'mark'));
    m.put(r, 3 + n, { f: `SUM(${A1(r, 3)}:${A1(r, 2 + n)})`, v: colSum(j) }, 'sum');
    r++;
    j++;
  }
  m.merge(top, 1, r - 1, 1);
}
m.put(r, 1, 'Total', 'sum').merge(r, 1, r, 2);
ACTIONS.forEach((a, i) =>
  m.put(r, 3 + i, { f: `SUM(${A1(first, 3 + i)}:${A1(r - 1, 3 + i)})`, v: rowSum(a.code) }, 'sum'),
);
m.put(r, 3 + n, { f: `SUM(${A1(first, 3 + n)}:${A1(r - 1, 3 + n)})`, v: 65 }, 'sum');
m.put(r + 2, 1, '1 = l\u2019action contribue à l\u2019objectif.', 'note');

const h = new Sheet('Listes', [30, 20, 20], { hidden: true });
h.row(1, 1, ['Acteurs', 'Degré', 'Département'], 'label');
[
  ['DANE', '1er degré', 'Alpes-Maritimes'],
  ['IAN', '2nd degré', 'Var'],
  ['ERUN', 'Tous', ''],
  ['RRUPN', '', ''],
].forEach((v, i) => h.row(2 + i, 1, v));

save(
  'nice-tableau-plat',
  [t, m, h],
  expectedNice(
    "Plan d'actions: one row a fiche, header on row 5 in capitals with line breaks, seven rubrics as columns, axis merged down, codes 2-3 and 4-2 are date serials shown d-mmm (43161 and 43135, read 2-3 and 4-2 from their place in the series), 2-5 has a title and no rubric; a note under the table. Projet académique: transposed matrix (axis merged | objective | 22 actions), codes 1.1 on one header row and titles on the next, marks 1, SUM totals in the last column and row; it is the only place of the framework. Hidden sheet Listes holds nothing of the roadmap. Axis 4 is « Renforcer la gouvernance » here. Codes are given as 1-1 in this file of expectations.",
    { axisTitle: (a) => a.listed },
  ),
);
