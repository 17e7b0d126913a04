// A trainer who prints: one sheet an axis, fiches two by two side by side, labels in capitals without accents,
// codes « Action 1.1 », indicators as dashed lines; the outline of the projet académique in one column; the
// matrix with one header row, axis rows between the actions, « oui » and « – », code and title in one cell.
import { Sheet, save, nbColon, curly } from './nice-na-kit.mjs';
import { AXES, ACTIONS, FRAMEWORK, OBJECTIVES, RUBRICS, marksOf, expectedNice } from './nice-data.mjs';

const LABELS = [
  'OBJECTIFS SPECIFIQUES',
  'PUBLIC',
  'ACTEURS',
  'DESCRIPTION',
  'CALENDRIER',
  'INDICATEURS',
  'REMARQUES / POINTS DE VIGILANCE',
];
const dotted = (code) => code.replace('-', '.');
const sheets = [];

const p = new Sheet('Projet académique', [100]);
p.put(1, 1, 'Projet académique 2015-2019', 'title').put(
  2,
  1,
  'Rappel des axes et objectifs auxquels la feuille de route contribue :',
  'plain',
);
let r = 4;
for (const x of FRAMEWORK) {
  p.put(r++, 1, curly(`Axe ${x.code} – ${x.title}`), 'label');
  for (const o of x.objectives) p.put(r++, 1, curly(`- ${o}`), 'plain');
  r++;
}
sheets.push(p);

for (const axis of AXES) {
  const s = new Sheet(`AXE ${axis.code}`, [24, 58, 3, 24, 58]);
  s.put(1, 1, nbColon(`Axe ${axis.code} : ${axis.title}`), 'title');
  s.put(2, 1, axis.contexte, 'plain').merge(2, 1, 2, 5);
  const mine = ACTIONS.filter((a) => a.axis === axis.code);
  for (let i = 0; i < mine.length; i += 2) {
    const top = 4 + (i / 2) * 10;
    mine.slice(i, i + 2).forEach((a, k) => {
      const c = 1 + 3 * k;
      s.put(top, c, `Action ${dotted(a.code)}`, 'band').put(top, c + 1, a.title, 'band');
      RUBRICS.forEach((key, n) => {
        const text = key === 'ind' && a.lines ? a.lines.map((l) => `- ${l}`).join('\n') : a[key];
        s.put(top + 1 + n, c, LABELS[n], 'label').put(top + 1 + n, c + 1, text, 'cell');
      });
    });
  }
  sheets.push(s);
}

const m = new Sheet('Contribution', [44, ...OBJECTIVES.map(() => 16)]);
m.put(1, 1, 'Contribution des actions aux objectifs du projet académique', 'title');
m.put(3, 1, 'Action', 'head');
OBJECTIVES.forEach((o, j) => m.put(3, 2 + j, curly(o), 'head'));
r = 4;
for (const axis of AXES) {
  m.put(r, 1, `Axe ${axis.code} : ${axis.title}`, 'band').merge(r, 1, r, 12);
  r++;
  for (const a of ACTIONS.filter((x) => x.axis === axis.code)) {
    m.put(r, 1, curly(`Action ${dotted(a.code)} : ${a.matrix}`), 'cell');
    marksOf(a.code).forEach((on, j) => m.put(r, 2 + j, on ? 'oui' : '–', 'mark'));
    r++;
  }
}
m.put(r + 1, 1, 'oui : l\u2019action contribue à l\u2019objectif ; – : pas de lien', 'note');
sheets.push(m);

save(
  'nice-cote-a-cote',
  sheets,
  expectedNice(
    '6 sheets: Projet académique (outline in one column, « Axe 1 – title », dashes); AXE 1 to 4 (title, one paragraph, then fiches two by two side by side: labels in A and D, values in B and E, band « Action 1.1 » | title above each; labels in capitals without accents; indicators of several fiches as dashed lines, each an indicator); Contribution (one header row, no framework axis there, roadmap axis rows merged between the actions, « Action 1.1 : title » in one cell, oui / – in every cell, legend under). Axis 4 « Conforter ». 2-5 is an empty fiche with two marks. Codes are given as 1-1 in this file of expectations.',
    { indicatorLines: true },
  ),
);
