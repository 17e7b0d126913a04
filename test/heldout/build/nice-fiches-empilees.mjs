// An adjoint who pasted everything from the PDF: axis tables one under another, the 22 fiches stacked in one
// sheet, the projet académique as a two-column table, the matrix in four blocks (one an axis, as in the
// document), header words cut by the narrow columns of the first block, marks x and X.
import { Sheet, save, straight, nbColon } from './nice-na-kit.mjs';
import { AXES, ACTIONS, FRAMEWORK, OBJECTIVES, RUBRICS, marksOf, expectedNice } from './nice-data.mjs';

// --- Synthèse: axes and their tables, stacked
const s = new Sheet('Synthèse', [16, 36, 85]);
let r = 1;
s.put(r, 1, 'FEUILLE DE ROUTE DU NUMÉRIQUE 2017-2019', 'title');
r += 2;
for (const axis of AXES) {
  s.put(r++, 1, `Axe ${axis.code} : ${axis.title}`, 'title');
  for (const [label, key] of [
    ['Contexte', 'contexte'],
    ['Objectifs recherchés', 'recherche'],
    ['Stratégie', 'strategie'],
  ]) {
    s.put(r, 1, label, 'label').put(r, 2, straight(axis[key]), 'cell').merge(r, 2, r, 3);
    r++;
  }
  r++;
  s.row(r++, 1, ['N°', 'Action', 'Texte de présentation'], 'head');
  for (const a of ACTIONS.filter((x) => x.axis === axis.code)) s.row(r++, 1, [a.code, a.summary, a.text]);
  r += 2;
}

// --- Fiches, stacked, two blank rows between
const LABELS = [
  'Objectifs spécifiques',
  'Public',
  'Acteurs',
  'Description succincte',
  'Programmation ou calendrier',
  'Indicateurs',
  'Remarques, moyens, points de vigilance …',
];
const f = new Sheet('Fiches', [26, 95]);
r = 1;
for (const a of ACTIONS) {
  f.put(r++, 1, AXES[a.axis - 1].banner, 'note');
  f.put(r, 1, nbColon(`${a.code} : ${a.title}`), 'band').merge(r, 1, r, 2);
  r++;
  RUBRICS.forEach((k, i) => {
    f.put(r, 1, LABELS[i], 'label').put(r, 2, a[k], 'cell');
    r++;
  });
  r += 2;
}

// --- Projet académique: two columns, the axis written once
const p = new Sheet('Projet acad', [46, 80]);
p.put(1, 1, 'Projet académique 2015-2019 (amendé en juin 2018)', 'title');
p.row(3, 1, ['Axes du projet académique', 'Objectifs'], 'head');
r = 4;
for (const x of FRAMEWORK) {
  const top = r;
  x.objectives.forEach((o, i) => p.row(r++, 1, [i ? '' : `Axe ${x.code} : ${x.title}`, o]));
  p.merge(top, 1, r - 1, 1);
}

// --- Matrix in four blocks
const CUT = [
  'Conforter les\napprentissages\nde base et\ninstaller le\nsocle commun',
  'Améliorer la\nfluidité et la\nsécurisation\ndes\nparcours',
  'Développer\nla\npersévérance\nscolaire',
  'Conforter le\npilotage\npédagogique',
  "Développer\nl'offre et\nl'usage du\nnumérique\nà l'École",
  "Agir sur le\nclimat\nscolaire et\nl'apprentissa\nge à travailler\nensemble",
  'Lutter contre\nles inégalités\nterritoriales',
  'Favoriser\nun\nenvironnem\nent de\ntravail de\nqualité et\nune GRH\nperformant\ne',
  'Permettre\nune meilleure\nconnaissanc\ne du monde\néconomique\net social',
  "Développer\nl'ouverture\ninternationale\net les parcours\nartistiques,\nculturels et\nsportifs",
  'Favoriser\ntous les\npartenariats\npour\npréparer à\nla\ncitoyenneté',
];
const m = new Sheet('Tableaux', [30, ...OBJECTIVES.map(() => 13)]);
m.put(1, 1, 'Répercussions des actions sur le projet académique', 'title');
r = 3;
for (const axis of AXES) {
  m.put(r, 1, '', 'head').put(r + 1, 1, `Axe ${axis.code} de la feuille de route`, 'head');
  let c = 2;
  for (const x of FRAMEWORK) {
    m.put(r, c, `Axe ${x.code} - ${x.title}`, 'head').merge(r, c, r, c + x.objectives.length - 1);
    c += x.objectives.length;
  }
  OBJECTIVES.forEach((o, j) => m.put(r + 1, 2 + j, axis.code === '1' ? CUT[j] : o, 'head'));
  r += 2;
  for (const a of ACTIONS.filter((x) => x.axis === axis.code)) {
    const title = a.code === '1-4' ? "L'accompagne-\nment et la\nprofessionnali-\nsation" : a.matrix;
    m.put(r, 1, `${a.code} ${title}`, 'cell');
    marksOf(a.code).forEach((on, j) => m.put(r, 2 + j, on ? (axis.code === '3' ? 'X' : 'x') : '', 'mark'));
    r++;
  }
  r += 2;
}
m.put(r, 1, "x ou X : action qui contribue à l'objectif", 'note');

save(
  'nice-fiches-empilees',
  [s, f, p, m],
  expectedNice(
    '4 sheets: Synthèse (four axes stacked: heading « Axe n : title », three label-prose rows, table N° | Action | Texte); Fiches (22 label/value blocks stacked, axis title in small above each « 1-1 : title » band, band merged over A:B); Projet acad (two columns, axis merged over its objectives); Tableaux (four matrix blocks, header rows repeated, code and title in one cell, words of the headers and of 1-4 cut by narrow columns in the first block only, x in axes 1, 2, 4 and X in axis 3). Axis 4 « Conforter » in the heading (kept), « Conformer » above the fiches. 2-5 is an empty fiche with two marks.',
  ),
);
