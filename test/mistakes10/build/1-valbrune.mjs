// One flat table whose axis and objective cells are merged, the indicators on a sheet of their own, a matrix of X.
import { Feuille } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, crosses, date, grid, merge, number, save } from './kit.mjs';

const { actions, action } = roadmap('ABC');
for (const a of actions) Object.assign(a, { goals: a.goals.replace('3', ''), matrixTitle: a.title });
const unserved = GOALS[2];

const [counted, recounted] = [action('1.1.1'), action('1.2.1')];
counted.description += ' L’académie compte 84 collèges publics.';
recounted.description += ' L’académie compte 48 collèges publics.';
const lowered = action('1.1.2');
lowered.target = 12;
const pending = action('1.1.3');
pending.levers = 'à compléter';
const backwards = action('1.2.2');
Object.assign(backwards, { start: date(2028, 2, 7), end: date(2027, 6, 30) });
const renamed = action('2.1.1');
renamed.matrixTitle = 'Installer des classes mobiles dans les lycées';
const ownerless = action('2.1.3');
ownerless.owner = '';
const early = action('2.2.3');
Object.assign(early, { state: 'Réalisé', end: date(2026, 12, 18), current: 3 });
const shares = action('3.1.2');
shares.target = '80 %';
const late = action('3.1.3');
late.end = date(2031, 12, 15);
const broken = action('3.2.1');
const [first, again] = [action('2.2.2'), action('3.2.2')];
const { code, axis, objective } = again;
Object.assign(again, first, { code, axis, objective });
const swapped = action('3.2.3');
swapped.owner = 'DRNAE';
const gone = {
  ...{ code: '1.2.4', indicator: 'Nombre de clubs d’échecs en ligne', unit: 'clubs' },
  ...{ baseline: 5, current: 9, target: 15 },
};

const TABLE = [
  ['Axe', () => ''],
  ['Objectif', () => ''],
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Description', (a) => a.description],
  ['Pilote', (a) => a.owner],
  ['Acteurs', (a) => a.actors],
  ['Leviers', (a) => a.levers],
  ['Début', (a) => a.start, 'centre'],
  ['Échéance', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
];
const main = new Feuille('Feuille de route', [24, 26, 8, 40, 54, 30, 30, 28, 12, 12, 11]);
main.pose(1, 1, 'Feuille de route du numérique éducatif 2025-2028', 'titre');
const inMain = grid(main, 3, TABLE, actions);
merge(
  main,
  3,
  1,
  actions,
  (a) => a.axis,
  (a) => `Axe ${a.axis.code} – ${a.axis.title}`,
  'objectif',
);
merge(
  main,
  3,
  2,
  actions,
  (a) => a.objective,
  (a) => `${a.objective.code} – ${a.objective.title}`,
  'corps',
);

const MEASURES = [
  ['N° action', (m) => m.code, 'centre'],
  ['Indicateur', (m) => m.indicator],
  ['Unité', (m) => m.unit, 'centre'],
  ['Valeur initiale (juin 2025)', (m) => number(m.baseline), 'centre'],
  ['Valeur actuelle (décembre 2026)', (m) => number(m.current), 'centre'],
  ['Valeur cible (décembre 2028)', (m) => number(m.target), 'centre'],
];
const measures = new Feuille('Indicateurs', [10, 72, 18, 16, 18, 16]);
measures.pose(1, 1, 'Les indicateurs des actions', 'titre');
const measured = actions.flatMap((a) => (a.code === '1.2.3' ? [a, gone] : [a]));
const inMeasures = grid(measures, 3, MEASURES, measured);
const [error] = inMeasures(broken, 'Valeur actuelle (décembre 2026)');
measures.cells[error.split('!')[1]] = { t: 'e', v: 0x17, w: '#REF!' };

const LINKS = [['N°', (a) => a.code, 'centre'], ['Action', (a) => a.matrixTitle], ...crosses()];
const links = new Feuille('Projet académique', [8, 66, ...GOALS.map(() => 20)]);
links.pose(1, 1, 'Les actions et les objectifs du projet académique 2023-2028', 'titre');
links.pose(
  2,
  1,
  'X : l’action contribue à l’objectif. Chaque objectif est servi par une action au moins.',
  'note',
);
const inLinks = grid(links, 4, LINKS, actions);
const heading = `${unserved.code} – ${unserved.title}`;
const column = [...actions.flatMap((a) => inLinks(a, heading)), 'Projet académique!E4'];
const all = (...list) => list.flatMap((a) => [...inMain(a), ...inMeasures(a), ...inLinks(a)]);

const about = cover(
  'Présentation',
  'Feuille de route du numérique éducatif',
  {
    Académie: 'Académie de Valbrune',
    Période: '2025-2028',
    Version: '3.1',
    Date: date(2027, 1, 11),
    Auteur: 'Délégation régionale académique au numérique éducatif (DRANE)',
    'Projet académique': '2023-2028',
  },
  {
    text: 'La feuille de route compte 4 axes, 6 objectifs et 18 actions.',
    acronyms: { DRANE: 'délégation régionale académique au numérique éducatif' },
  },
);
const VALUES = MEASURES.slice(2).map(([name]) => name);
const COVER = ['A10', 'B10'].map((cell) => `Présentation!${cell}`);

await save('valbrune', [about, main, measures, links], {
  notes:
    'Un tableau plat aux cellules d’axe et d’objectif fusionnées, les indicateurs à part, une matrice de X.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['STR-04', 'LNK-01', 'COH-01'],
      cells: COVER,
      note: '« La feuille de route compte 4 axes » : le tableau en a trois.',
    },
    {
      codes: ['COH-01'],
      cells: [...inMain(counted, 'Description'), ...inMain(recounted, 'Description')],
      note: '« L’académie compte 84 collèges publics », puis « L’académie compte 48 collèges publics ».',
    },
    {
      codes: ['TGT-07'],
      cells: inMeasures(lowered, 'N° action', 'Indicateur', ...VALUES),
      note: '« Nombre de classes de quatrième ayant reçu un journaliste » : de « 30 », et déjà « 57 », à « 12 ».',
    },
    {
      codes: ['PLH-01'],
      cells: inMain(pending, 'Leviers'),
      note: '« à compléter » dans les leviers.',
    },
    {
      codes: ['DAT-07'],
      cells: inMain(backwards, 'Début', 'Échéance'),
      note: 'Du « 07/02/2028 » au « 30/06/2027 ».',
    },
    {
      codes: ['LNK-01', 'MAT-07'],
      cells: inMeasures(gone),
      note: '« 1.2.4 », « Nombre de clubs d’échecs en ligne » : l’action n’existe plus.',
    },
    {
      codes: ['LAB-01'],
      cells: [...inMain(renamed, 'N°', 'Action'), ...inLinks(renamed, 'N°', 'Action')],
      note: '« Installer des classes mobiles dans les collèges », puis « Installer des classes mobiles dans les lycées », sous le numéro « 2.1.1 ».',
    },
    {
      codes: ['ROL-01', 'EMP-02'],
      cells: inMain(ownerless, 'N°', 'Action', 'Pilote'),
      note: 'Le pilote de « Réemployer les ordinateurs réformés » est vide.',
    },
    {
      codes: ['STA-02'],
      cells: [
        ...inMain(early, 'N°', 'Action', 'Statut'),
        ...inMeasures(early, 'N° action', 'Indicateur', ...VALUES),
      ],
      note: '« Réalisé », avec « 3 » campagnes sur « 8 ».',
    },
    {
      codes: ['DUP-01'],
      cells: [first, again].flatMap((a) => [...inMain(a, 'N°', 'Action'), ...inLinks(a, 'N°', 'Action')]),
      note: '« Tenir un registre des traitements par établissement » : « 2.2.2 » et « 3.2.2 », tapée deux fois.',
    },
    {
      codes: ['UNI-01'],
      cells: inMeasures(shares, 'N° action', 'Indicateur', ...VALUES),
      note: '« Nombre de professeurs accompagnés » : de « 200 » à « 80 % ».',
    },
    {
      codes: ['DAT-03'],
      cells: inMain(late, 'N°', 'Action', 'Échéance'),
      note: '« 15/12/2031 », quand la période finit en 2028.',
    },
    {
      codes: ['FMT-05'],
      cells: [error],
      note: '« #REF! » à la place de la valeur actuelle.',
    },
    {
      codes: ['ROL-02'],
      cells: [
        ...inMain(swapped, 'Pilote'),
        ...inMain(lowered, 'Pilote'),
        ...inMain(shares, 'Pilote'),
        ...inMain(late, 'Pilote'),
      ],
      note: '« DRNAE » ici, « DRANE » partout ailleurs.',
    },
    {
      codes: ['MAT-02'],
      cells: column,
      note: '« PA3 – Prendre soin des élèves » : toute la colonne est vide.',
    },
  ],
  consequences: [
    { codes: ['TGT-04', 'TGT-05', 'COH-04'], cells: all(counted, recounted), note: 'Le nombre de collèges.' },
    { codes: ['STA-02', 'VAL-05', 'MAT-10'], cells: all(lowered), note: 'La cible sous le départ.' },
    { codes: ['EMP-02', 'STR-06'], cells: all(pending), note: 'Les leviers à compléter.' },
    {
      codes: ['DAT-04', 'STA-02', 'DAT-03'],
      cells: all(backwards),
      note: 'La fin avant le début.',
    },
    {
      codes: ['IND-08', 'LNK-03', 'STR-04', 'NUM-04', 'MAT-01', 'EMP-02', 'LNK-01', 'MAT-07'],
      cells: [...inMeasures(gone), ...all(action('1.2.3'))],
      note: 'L’indicateur d’une action retirée.',
    },
    {
      codes: ['COH-05', 'DUP-02', 'MAT-09', 'STR-04', 'MAT-07', 'COH-04', 'UNI-02'],
      cells: all(renamed),
      note: 'Les deux libellés.',
    },
    { codes: ['DAT-04', 'TGT-07', 'MAT-10'], cells: all(early), note: 'L’action dite réalisée.' },
    {
      codes: ['DUP-04', 'DUP-02', 'DUP-03', 'IND-06', 'LAB-01', 'NUM-01', 'COH-01', 'COH-04', 'LNK-07'],
      cells: all(first, again),
      note: 'L’action tapée deux fois.',
    },
    {
      codes: ['VAL-06', 'FMT-01', 'TGT-07', 'UNI-02', 'UNI-03', 'VAL-02', 'VAL-05', 'STA-02'],
      cells: all(shares),
      note: 'La cible en pour cent.',
    },
    { codes: ['DAT-01', 'META-03'], cells: all(late), note: 'L’échéance hors de la période.' },
    {
      codes: ['VAL-02', 'VAL-03', 'STA-02', 'FMT-01'],
      cells: all(broken),
      note: 'La valeur perdue.',
    },
    { codes: ['ROL-03', 'ROL-04'], cells: all(swapped), note: 'Le sigle.' },
    { codes: ['LNK-04', 'LNK-05', 'MAT-03'], cells: column, note: 'L’objectif que rien ne sert.' },
    { codes: ['LAB-01', 'META-01'], cells: COVER, note: 'Le compte de la présentation.' },
  ],
});
