// An overview with the public of each objective, the actions, their indicators with source, a matrix of « oui ».
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { axes, actions, objectives } = roadmap('ABC');
const action = (code) => actions.find((a) => a.code === code);

const bare = { code: '3.3', title: 'Rapprocher l’école des familles allophones', axis: axes[2], actions: [] };
const reversed = action('1.1.1');
reversed.end = date(2025, 7, 2);
const early = action('2.2.1');
early.start = date(2015, 9, 8);
const decimal = action('1.1.3');
Object.assign(decimal, { target: 0.7, state: 'En cours', end: date(2027, 4, 10), current: 31 });
const counted = action('1.2.1');
counted.indicator = 'Indicateurs renseignés';
const same = [action('2.1.1'), action('1.1.2')];
for (const a of same) Object.assign(a, { indicator: 'Nombre d’inscrits', unit: 'inscrits' });
const cited = action('2.1.2');
cited.description += ' Le CLEMI relit les comptes rendus avec les formateurs.';
const unsourced = action('3.1.1');
unsourced.source = 'À compléter';
const lost = action('3.1.3');
lost.owner = { t: 'e', v: 42 };
const uncrossed = action('1.2.2');
uncrossed.marks = uncrossed.marks.map(() => false);
const double = action('3.2.2');
const first = action('3.2.1');
double.code = first.code;

const view = new Feuille('Vue d’ensemble', [40, 9, 52]);
view.pose(1, 1, 'Les axes et leurs objectifs', 'titre');
const listed = [...objectives, bare];
const viewed = table(
  view,
  3,
  [
    ['Axe', (o) => `${o.axis.code}. ${o.axis.title}`],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
  ],
  listed,
);

const COLUMNS = [
  ['N°', (a) => a.code, 'centre'],
  ['Objectif', (a) => `${a.objective.code} ${a.objective.title}`],
  ['Action', (a) => a.title],
  ['Description', (a) => a.description],
  ['Public', (a) => a.audience],
  ['Pilote', (a) => a.owner],
  ['Partenaires', (a) => a.partners],
  ['Date de début', (a) => a.start, 'centre'],
  ['Date de fin', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
];
const plan = new Feuille('Actions', [9, 38, 44, 56, 26, 30, 34, 13, 13, 12]);
plan.pose(1, 1, 'Actions 2025-2028', 'titre');
const planned = table(plan, 3, COLUMNS, actions);
const row = (a) => COLUMNS.map(([name]) => planned.at(a, name));
const cells = (a, ...names) => names.map((name) => planned.at(a, name));

const MEASURES = [
  ['N° de l’action', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Source', (a) => a.source],
  ['Valeur initiale', (a) => a.baseline, 'centre'],
  ['Date de la valeur initiale', () => date(2025, 6, 30), 'centre'],
  ['Valeur actuelle', (a) => a.current, 'centre'],
  ['Date de la valeur actuelle', () => date(2026, 4, 30), 'centre'],
  ['Valeur cible', (a) => a.target, 'centre'],
];
const board = new Feuille('Indicateurs', [10, 44, 56, 15, 28, 12, 14, 12, 14, 12]);
board.pose(1, 1, 'Indicateurs', 'titre');
const measured = table(board, 3, MEASURES, actions);
const measures = (a) => MEASURES.map(([name]) => measured.at(a, name));
const values = (a, ...names) => names.map((name) => measured.at(a, name));

const crosses = matrix('Projet académique', actions, 'oui');
const all = (a) => [...row(a), ...measures(a), ...crosses.all(a)];

await save('brevalons', [cover('Accueil', 'Académie de Brévalons'), view, plan, board, crosses.sheet], {
  notes: 'Vue d’ensemble, Actions, Indicateurs avec leur source, matrice de « oui », reliés par codes.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['LNK-04', 'LNK-03'],
      cells: [viewed.at(bare, 'Objectif'), viewed.at(bare, 'N°')],
      note: 'L’objectif « 3.3 », « Rapprocher l’école des familles », n’a ni action ni indicateur.',
    },
    {
      codes: ['DAT-07'],
      cells: cells(reversed, 'Date de fin', 'Date de début', 'Action', 'N°'),
      note: 'Fin le « 02/07/2025 », début le « 08/09/2025 ».',
    },
    {
      codes: ['DAT-02', 'DAT-03'],
      cells: cells(early, 'Date de début', 'Action', 'N°'),
      note: 'Un début le « 08/09/2015 », dix ans avant la période.',
    },
    {
      codes: ['VAL-06', 'TGT-07'],
      cells: values(decimal, 'Valeur cible', 'Valeur initiale', 'Valeur actuelle', 'Unité', 'Indicateur'),
      note: 'Cible « 0.7 », départ « 18 », en « % ».',
    },
    {
      codes: ['IND-05', 'IND-03'],
      cells: values(counted, 'Indicateur', 'Action', 'N° de l’action'),
      note: '« Indicateurs renseignés » ne dit pas ce qui est compté.',
    },
    {
      codes: ['IND-06'],
      cells: same.flatMap((a) => values(a, 'Indicateur', 'Action', 'N° de l’action')),
      note: '« Nombre d’inscrits » pour « Proposer un parcours d’initiation » et pour « Organiser un défi ».',
    },
    {
      codes: ['ROL-03'],
      cells: cells(cited, 'Description', 'Partenaires', 'Action'),
      note: '« Le CLEMI relit », les partenaires sont « Chefs d’établissement, formateurs ».',
    },
    {
      codes: ['PLH-01'],
      cells: values(unsourced, 'Source', 'Indicateur', 'Action'),
      note: '« À compléter » à la place de la source.',
    },
    {
      codes: ['FMT-05'],
      cells: cells(lost, 'Pilote'),
      note: '« #N/A » à la place du pilote.',
    },
    {
      codes: ['NUM-01'],
      cells: [first, double].flatMap((a) => [
        ...cells(a, 'N°', 'Action'),
        ...values(a, 'N° de l’action', 'Action'),
        crosses.at(a, 'N°'),
        crosses.at(a, 'Action'),
      ]),
      note: '« 3.2.1 » pour « Animer des ateliers » et pour « Diffuser un guide ».',
    },
    {
      codes: ['MAT-01'],
      cells: [
        crosses.at(uncrossed, 'N°'),
        crosses.at(uncrossed, 'Action'),
        ...cells(uncrossed, 'N°', 'Action'),
      ],
      note: '« Accompagner les web radios » n’a aucune marque dans la matrice.',
    },
  ],
  consequences: [
    {
      codes: ['LNK-02', 'LNK-03', 'LNK-04', 'IND-01', 'STR-04', 'NUM-04'],
      cells: ['Axe', 'N°', 'Objectif'].map((name) => viewed.at(bare, name)),
      note: 'L’objectif sans action.',
    },
    { codes: ['DAT-02', 'DAT-03', 'DAT-04'], cells: row(reversed), note: 'Les dates inversées.' },
    { codes: ['DAT-03', 'DAT-07'], cells: row(early), note: 'Le début trop tôt.' },
    {
      codes: ['VAL-05', 'STA-02', 'TGT-07', 'FMT-03', 'UNI-01'],
      cells: [...row(decimal), ...measures(decimal)],
      note: 'La cible en décimal.',
    },
    {
      codes: ['UNI-02', 'IND-03', 'UNI-01', 'IND-11'],
      cells: measures(counted),
      note: 'L’indicateur qui ne compte rien.',
    },
    {
      codes: ['COH-01', 'TGT-05', 'UNI-02', 'IND-11', 'DUP-03', 'NUM-01', 'LAB-01'],
      cells: same.flatMap(measures),
      note: 'Deux mesures du même nom.',
    },
    { codes: ['ROL-03', 'ROL-04', 'ROL-05'], cells: row(cited), note: 'Le centre cité.' },
    { codes: ['EMP-02', 'META-04'], cells: measures(unsourced), note: 'La source.' },
    { codes: ['ROL-01', 'EMP-02', 'FMT-05'], cells: row(lost), note: 'Le pilote en erreur.' },
    {
      codes: [
        'NUM-04',
        'LNK-01',
        'LAB-01',
        'DUP-01',
        'MAT-07',
        'IND-08',
        'IND-01',
        'STR-04',
        'IND-02',
        'TGT-05',
        'COH-01',
      ],
      cells: [first, double].flatMap(all),
      note: 'Le numéro donné deux fois, et 3.2.2 qui manque.',
    },
    {
      codes: ['MAT-01', 'MAT-05'],
      cells: [...crosses.all(uncrossed), ...crosses.goals],
      note: 'La ligne sans marque.',
    },
  ],
});
