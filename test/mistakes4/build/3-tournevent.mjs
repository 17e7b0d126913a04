// Overview, actions and their follow-up, joined by codes; the matrix has the actions in columns, with ✔.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, save, table, turned } from './kit.mjs';

const { actions, objectives } = roadmap('BCE');
const action = (code) => actions.find((a) => a.code === code);

const lonely = {
  code: '3.3',
  title: 'Mesurer la satisfaction des usagers',
  axis: objectives.find((o) => o.code === '3.2').axis,
};
const UNSERVED = 'Lutter contre le décrochage';
for (const a of actions) {
  const g = GOALS.indexOf(UNSERVED);
  if (a.marks[g]) Object.assign(a.marks, { [g]: false, [a.marks[6] ? 0 : 6]: true });
}
const ghost = {
  code: '3.2.4',
  title: 'Ouvrir une chaîne de vidéos académique',
  marks: GOALS.map((_, g) => g === 0 || g === 5),
};
const early = action('1.2.2');
early.start = date(2015, 9, 8);
const variant = action('1.2.3');
variant.owner = 'EACF';
const trained = action('1.1.2');
const typed = action('2.1.1');
typed.target = '140';
const decimal = action('2.2.1');
decimal.baseline = 0.45;
const stateless = action('2.2.2');
stateless.state = '';
const impossible = action('3.1.3');
impossible.end = '29/02/2027';
const unmeasured = action('3.2.3');
unmeasured.baseline = '';

const overview = new Feuille('Vue d’ensemble', [52, 9, 56]);
overview.pose(1, 1, 'La feuille de route en un coup d’œil', 'titre');
const announced = table(
  overview,
  3,
  [
    ['Axe', (o) => `Axe ${o.axis.code} : ${o.axis.title}`],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
  ],
  [...objectives, lonely],
);

const COLUMNS = [
  ['Axe', (a) => `Axe ${a.axis.code} : ${a.axis.title}`],
  ['Objectif', (a) => `${a.objective.code} ${a.objective.title}`],
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Pilote', (a) => a.owner],
  ['Partenaires', (a) => a.partners],
  ['Date de début', (a) => a.start, 'centre'],
  ['Date de fin', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
];
const plan = new Feuille('Actions', [36, 38, 9, 54, 34, 34, 13, 13, 12]);
plan.pose(1, 1, 'Les actions', 'titre');
const planned = table(plan, 3, COLUMNS, actions);
const row = (a) => COLUMNS.map(([name]) => planned.at(a, name));
const cells = (a, ...names) => names.map((name) => planned.at(a, name));

const MEASURES = [
  ['N° action', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Valeur initiale', (a) => a.baseline, 'centre'],
  ['Date VI', () => date(2025, 6, 30), 'centre'],
  ['Valeur actuelle', (a) => a.current, 'centre'],
  ['Date VA', () => date(2026, 1, 16), 'centre'],
  ['Valeur cible', (a) => a.target, 'centre'],
];
const board = new Feuille('Suivi', [10, 50, 60, 16, 12, 13, 12, 13, 12]);
board.pose(1, 1, 'Suivi des indicateurs', 'titre');
const measured = table(board, 3, MEASURES, actions);
const measures = (a) => MEASURES.map(([name]) => measured.at(a, name));
const values = (a, ...names) => names.map((name) => measured.at(a, name));

const crosses = turned('Matrice', [...actions, ghost], '✔');

await save('tournevent', [cover('Académie de Tournevent'), overview, plan, board, crosses.sheet], {
  notes: 'Vue d’ensemble, Actions, Suivi, matrice transposée de ✔.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['LNK-04', 'LNK-03', 'LNK-02', 'STR-04'],
      cells: [announced.at(lonely, 'Objectif'), announced.at(lonely, 'N°')],
      note: '« Mesurer la satisfaction des usagers », « 3.3 », est annoncé et n’a aucune action.',
    },
    {
      codes: ['DAT-02', 'DAT-03'],
      cells: cells(early, 'Date de début', 'Action'),
      note: 'Début le « 08/09/2015 », feuille de route 2025-2028.',
    },
    {
      codes: ['ROL-02'],
      cells: [
        ...cells(variant, 'Pilote', 'Action'),
        ...cells(trained, 'Pilote', 'Action'),
        'Page de garde!B9',
      ],
      note: '« EACF » et « EAFC ».',
    },
    {
      codes: ['FMT-01'],
      cells: values(typed, 'Valeur cible', 'Indicateur'),
      note: '« 140 » est saisi en texte.',
    },
    {
      codes: ['VAL-06'],
      cells: values(decimal, 'Valeur initiale', 'Valeur actuelle', 'Valeur cible', 'Indicateur'),
      note: '« 0.45 » au départ, « 73 » puis « 100 » : la même unité, « Part des élèves ».',
    },
    {
      codes: ['STA-01', 'EMP-02'],
      cells: cells(stateless, 'Statut', 'Action'),
      note: '« Former des ambassadeurs » : le statut est vide, le seul.',
    },
    {
      codes: ['DAT-01', 'FMT-02'],
      cells: cells(impossible, 'Date de fin', 'Action'),
      note: '« 29/02/2027 » n’est pas un jour.',
    },
    {
      codes: ['VAL-01', 'EMP-02'],
      cells: values(unmeasured, 'Valeur initiale', 'Indicateur', 'Action'),
      note: '« Nombre d’équipes candidates » : la valeur initiale est vide, la seule.',
    },
    {
      codes: ['MAT-02'],
      cells: [crosses.goal(UNSERVED)],
      note: '« Lutter contre le décrochage » : aucune action n’y est reliée.',
    },
    {
      codes: ['MAT-07', 'LNK-01'],
      cells: [crosses.head(ghost)],
      note: 'Une colonne « 3.2.4 Ouvrir une chaîne de vidéos », que les actions n’ont pas.',
    },
  ],
  consequences: [
    {
      codes: ['NUM-04', 'IND-01', 'LNK-09', 'STR-04'],
      cells: ['Axe', 'N°', 'Objectif'].map((name) => announced.at(lonely, name)),
      note: 'L’objectif sans action.',
    },
    {
      codes: ['STR-04'],
      cells: objectives.flatMap((o) => ['Axe', 'N°', 'Objectif'].map((name) => announced.at(o, name))),
      note: 'Les comptes de la vue d’ensemble.',
    },
    { codes: ['DAT-07', 'META-03'], cells: row(early), note: 'Le début dix ans trop tôt.' },
    { codes: ['ROL-04', 'ROL-01', 'ROL-03'], cells: row(variant), note: 'Le sigle fautif.' },
    {
      codes: ['VAL-02', 'TGT-01', 'FMT-03'],
      cells: measures(typed),
      note: 'Le nombre en texte.',
    },
    {
      codes: ['VAL-05', 'UNI-03', 'FMT-03', 'STA-02'],
      cells: measures(decimal),
      note: 'Le départ en décimales.',
    },
    { codes: ['STA-02', 'DAT-04'], cells: row(stateless), note: 'Le statut absent.' },
    { codes: ['DAT-03', 'DAT-07', 'EMP-02', 'DAT-04'], cells: row(impossible), note: 'Une fin illisible.' },
    { codes: ['VAL-02', 'STA-02', 'TGT-03'], cells: measures(unmeasured), note: 'Sans départ.' },
    { codes: ['MAT-03', 'MAT-10', 'EMP-02'], cells: [crosses.row(UNSERVED)], note: 'La ligne sans marque.' },
    {
      codes: ['NUM-04', 'LNK-03', 'STR-04', 'IND-01', 'TGT-01', 'MAT-06', 'EMP-01', 'MAT-10'],
      cells: [crosses.whole(ghost), crosses.head(ghost)],
      note: 'La colonne de trop.',
    },
  ],
});
