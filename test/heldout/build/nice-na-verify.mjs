// Reads the seven workbooks back and counts, apart from the scripts that made them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSXns from '@e965/xlsx';
import { HERE, clean } from './nice-na-kit.mjs';
const XLSX = XLSXns.default ?? XLSXns;
const ROWS = [2, 2, 2, 7, 2, 4, 4, 4, 7, 2, 1, 3, 1, 2, 1, 4, 3, 3, 2, 2, 4, 3];
const COLS = [9, 2, 1, 10, 17, 6, 11, 6, 1, 1, 1];
const check = (name, got, want) => {
  const ok = JSON.stringify(got) === JSON.stringify(want);
  if (!ok) process.exitCode = 1;
  console.log(
    `${ok ? 'ok  ' : 'FAIL'} ${name}${ok ? '' : ` got ${JSON.stringify(got)} want ${JSON.stringify(want)}`}`,
  );
};
const loose = (s) => clean(String(s)).replace(/-\s+/g, '').replace(/[\s•]/g, '').toLowerCase();

for (const file of readdirSync(join(HERE, 'workbooks')).filter((f) => /^(nice|na)-.*xlsx$/.test(f))) {
  const name = file.replace('.xlsx', '');
  const wb = XLSX.read(readFileSync(join(HERE, 'workbooks', file)));
  const exp = JSON.parse(readFileSync(join(HERE, 'expected', `${name}.json`), 'utf8'));
  const visible = wb.SheetNames.filter((n, i) => !wb.Workbook.Sheets[i].Hidden);
  const grids = Object.fromEntries(
    visible.map((n) => [
      n,
      XLSX.utils.sheet_to_json(wb.Sheets[n], { header: 1, raw: false, defval: '', blankrows: true }),
    ]),
  );
  const all = loose(Object.values(grids).flat(2).join('\u0001'));
  console.log(`--- ${name}: ${wb.SheetNames.length} sheets, ${visible.length} visible`);
  const titles = [...exp.axes, ...exp.objectives, ...exp.actions, ...exp.levers, ...exp.indicators]
    .map((x) => x.title)
    .concat(
      exp.indicators.flatMap((i) => (i.target ?? '').split('\n')),
      exp.frameworks.flatMap((f) => f.axes.flatMap((a) => [a.title, ...a.objectives])),
    );
  check(
    'every expected text is in a visible cell',
    titles.filter((t) => t && !all.includes(loose(t))),
    [],
  );
  const n = (k) => exp[k].length;
  if (exp.document === 'nice') {
    const rows = [];
    const cols = COLS.map(() => 0);
    const isMark = (v) => ['û', 'x', 'X', '1', 'oui'].includes(v);
    if (name === 'nice-tableau-plat') {
      // transposed: 22 columns from C, 11 rows from 5
      const g = grids['Projet académique'].slice(4, 15);
      for (let j = 2; j < 24; j++) rows.push(g.filter((x) => isMark(x[j])).length);
      g.forEach((x, i) => {
        cols[i] = x.slice(2, 24).filter(isMark).length;
      });
      check(
        'totals of the sheet',
        [g.map((x) => +x[24]), grids['Projet académique'][15].slice(2, 25).map(Number)],
        [COLS, [...ROWS, 65]],
      );
      check(
        'dates',
        ['B13', 'B22'].map((a) => [
          wb.Sheets['Plan d\u2019actions'][a].t,
          wb.Sheets['Plan d\u2019actions'][a].v,
          wb.Sheets['Plan d\u2019actions'][a].w,
        ]),
        [
          ['n', 43161, '2-Mar'],
          ['n', 43135, '4-Feb'],
        ],
      );
    } else {
      const [sheet, first] = {
        'nice-fiches-une-par-feuille': ['Matrice', 2],
        'nice-fiches-empilees': ['Tableaux', 1],
        'nice-cote-a-cote': ['Contribution', 1],
      }[name];
      for (const x of grids[sheet]) {
        if (!/^(Action )?\d[-.]\d\b/.test(x[0])) continue;
        const marks = x.slice(first, first + 11).map(isMark);
        rows.push(marks.filter(Boolean).length);
        marks.forEach((m, j) => {
          cols[j] += m;
        });
        if (sheet === 'Matrice') check(`total ${x[0]}`, +x[13], rows.at(-1));
      }
    }
    check('row sums', rows, ROWS);
    check('column sums', cols, COLS);
    check(
      'counts',
      [
        n('axes'),
        n('objectives'),
        n('actions'),
        n('links'),
        exp.frameworks[0].axes.length,
        exp.frameworks[0].axes.flatMap((a) => a.objectives).length,
      ],
      [4, 0, 22, 65, 3, 11],
    );
    console.log(`     ${n('indicators')} indicators`);
  } else {
    check(
      'counts',
      [
        n('axes'),
        exp.objectives.filter((o) => !o.parent).length,
        exp.objectives.filter((o) => o.parent).length,
        n('indicators'),
        exp.indicators.flatMap((i) => (i.target ? i.target.split(/\n| ; (?!CeRCA)/) : [])).length,
      ],
      [3, 13, 17, 29, 32],
    );
    console.log(`     ${n('actions')} actions, ${n('levers')} levers, ${n('series')} series`);
    if (name === 'na-tableau-fusionne') {
      check('targets in rows 7…', grids.Indicateurs.slice(6, -2).filter((x) => x[4] !== '').length, 32);
      check('indicators in rows 7…', grids.Indicateurs.slice(6, -2).filter((x) => x[3] !== '').length, 29);
    }
    for (const s of exp.series.slice(0, 4)) console.log('     ', s.label, s.values.join(' '));
  }
}
