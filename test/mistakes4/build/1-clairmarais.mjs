// Objectives, actions, indicators and a matrix of « oui », joined by codes.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('ABC');
const action = (code) => actions.find((a) => a.code === code);

const orphan = action('1.1.2');
orphan.owner = '';
const named = action('1.2.1');
named.owner = 'Mme Odile Farandol';
const backwards = action('1.2.3');
backwards.end = date(2025, 6, 26);
const almost = action('2.1.1');
almost.state = 'Quasi terminé';
const first = action('2.2.1');
const copied = action('2.2.2');
const renamed = objectives.find((o) => o.code === '3.2');
const doubtful = action('3.1.1');
const free = doubtful.marks.indexOf(false);
doubtful.marks[free] = 'P';
const endless = action('3.1.3');
endless.target = '';
const spaced = action('3.2.1');
const stray = {
  code: '3.3.1',
  indicator: 'Nombre de médiathèques partenaires',
  unit: 'médiathèques',
  baseline: 9,
  current: 14,
  target: 30,
};

const frame = new Feuille('Axes et objectifs', [9, 60, 9, 50]);
frame.pose(1, 1, 'Axes et objectifs', 'titre');
const framed = table(
  frame,
  3,
  [
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
    ['N° axe', (o) => o.axis.code, 'centre'],
    ['Axe', (o) => o.axis.title],
  ],
  objectives,
);

const COLUMNS = [
  ['Axe', (a) => `${a.axis.code} – ${a.axis.title}`],
  [
    'Objectif',
    (a) =>
      `${a.objective.code} – ${a.objective === renamed ? 'Lutter contre le cyberharcèlement' : a.objective.title}`,
  ],
  ['N°', (a) => (a === copied ? first.code : a.code), 'centre'],
  ['Action', (a) => a.title],
  ['Public', (a) => a.audience],
  ['Pilote', (a) => a.owner],
  ['Début', (a) => a.start, 'centre'],
  ['Échéance', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
];
const plan = new Feuille('Actions', [36, 40, 9, 54, 26, 34, 13, 13, 15]);
plan.pose(1, 1, 'Liste des actions', 'titre');
const planned = table(plan, 3, COLUMNS, actions);
const row = (a) => COLUMNS.map(([name]) => planned.at(a, name));
const cells = (a, ...names) => names.map((name) => planned.at(a, name));

const MEASURES = [
  ['N° action', (a) => a.code, 'centre'],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Valeur initiale', (a) => a.baseline, 'centre'],
  ['Date de la valeur initiale', () => date(2025, 6, 30), 'centre'],
  ['Valeur actuelle', (a) => a.current, 'centre'],
  ['Date de la valeur actuelle', () => date(2026, 1, 16), 'centre'],
  ['Valeur cible', (a) => a.target, 'centre'],
];
const board = new Feuille('Indicateurs', [10, 74, 18, 13, 15, 13, 15, 13]);
board.pose(1, 1, 'Indicateurs', 'titre');
const measured = table(board, 3, MEASURES, [...actions, stray]);
const measures = (a) => MEASURES.map(([name]) => measured.at(a, name));

const crosses = matrix('Projet académique', actions, 'oui', (a) =>
  a === spaced ? a.title.replace('les élèves', ' les élèves') : a.title,
);
const crossed = (a) => ['N°', 'Action', ...GOALS].map((name) => crosses.at(a, name));
const under = actions.filter((a) => a.objective === renamed);

await save('clairmarais', [cover('Académie de Clairmarais'), frame, plan, board, crosses.sheet], {
  notes: 'Axes et objectifs, Actions, Indicateurs, matrice de « oui », reliés par codes.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['EMP-02', 'ROL-01'],
      cells: cells(orphan, 'Pilote', 'Action'),
      note: '« Équiper les salles de sciences » : le pilote est vide, tous les autres sont nommés.',
    },
    {
      codes: ['RGPD-01'],
      cells: cells(named, 'Pilote', 'Action'),
      note: '« Mme Odile Farandol » (personne inventée) à la place d’une fonction.',
    },
    {
      codes: ['DAT-07'],
      cells: cells(backwards, 'Échéance', 'Début', 'Action'),
      note: 'Du « 06/10/2025 » au « 26/06/2025 » : une année de trop peu.',
    },
    {
      codes: ['STA-01'],
      cells: cells(almost, 'Statut', 'Action'),
      note: '« Quasi terminé », hors liste.',
    },
    {
      codes: ['NUM-01', 'NUM-02', 'LAB-01'],
      cells: [...cells(copied, 'N°', 'Action'), ...cells(first, 'N°', 'Action')],
      note: '« 2.2.1 » deux fois : « Expérimenter les parcours adaptatifs » et « Enrichir les classes ».',
    },
    {
      codes: ['LAB-01'],
      cells: [
        framed.at(renamed, 'Objectif'),
        framed.at(renamed, 'N°'),
        ...under.flatMap((a) => cells(a, 'Objectif')),
      ],
      note: '« Prévenir les risques en ligne » dans la liste, « 3.2 – Lutter contre le cyberharcèlement » dans les actions.',
    },
    {
      codes: ['LNK-01', 'IND-08'],
      cells: [measured.at(stray, 'N° action'), measured.at(stray, 'Indicateur')],
      note: 'L’indicateur « Nombre de médiathèques » cite l’action « 3.3.1 », qui n’existe pas.',
    },
    {
      codes: ['TGT-01'],
      cells: [measured.at(endless, 'Valeur cible'), measured.at(endless, 'Indicateur')],
      note: '« Nombre de podcasts » : la valeur cible est vide, la seule.',
    },
    {
      codes: ['MAT-08'],
      cells: [crosses.at(doubtful, GOALS[free]), crosses.at(doubtful, 'Action')],
      note: 'La marque « P », que rien n’explique, quand toutes les autres sont des oui.',
    },
    {
      codes: ['LAB-02', 'LAB-01', 'STR-09', 'TXT-05'],
      cells: [crosses.at(spaced, 'Action'), ...cells(spaced, 'Action'), crosses.at(spaced, 'N°')],
      note: '« Sensibiliser les élèves » est écrit avec deux espaces dans la matrice, une dans les actions.',
    },
  ],
  consequences: [
    { codes: ['MAT-10', 'ROL-04'], cells: row(orphan), note: 'Le pilote absent.' },
    { codes: ['ROL-02', 'ROL-03', 'ROL-04'], cells: row(named), note: 'La personne nommée.' },
    {
      codes: ['DAT-02', 'DAT-03', 'DAT-04', 'STA-02'],
      cells: [...row(backwards), ...measures(backwards)],
      note: 'L’échéance passée d’une action en cours.',
    },
    { codes: ['STA-02', 'DAT-04'], cells: [...row(almost), ...measures(almost)], note: 'Le statut inconnu.' },
    {
      codes: [
        ...[
          'LNK-01',
          'LNK-03',
          'MAT-07',
          'MAT-01',
          'IND-01',
          'IND-02',
          'IND-08',
          'NUM-02',
          'NUM-04',
          'LAB-01',
        ],
        ...['LAB-02', 'STR-04', 'STR-05', 'STA-02', 'TGT-05', 'IND-06', 'EMP-02'],
      ],
      cells: [first, copied].flatMap((a) => [...row(a), ...measures(a), ...crossed(a)]),
      note: 'Deux actions sous un code, et 2.2.2 que les indicateurs et la matrice citent encore.',
    },
    {
      codes: ['LNK-03', 'LNK-04', 'STR-04', 'LAB-02', 'NUM-01', 'LNK-01', 'DUP-02'],
      cells: [framed.at(renamed, 'Objectif'), framed.at(renamed, 'N°'), ...under.flatMap(row)],
      note: 'Les deux noms de l’objectif 3.2.',
    },
    {
      codes: ['NUM-04', 'NUM-05', 'IND-02', 'STR-04', 'LNK-03', 'LNK-02', 'MAT-07', 'EMP-02'],
      cells: measures(stray),
      note: 'L’action absente.',
    },
    {
      codes: ['EMP-02', 'MAT-10', 'VAL-01', 'STA-02'],
      cells: [...measures(endless), ...row(endless), ...crossed(endless)],
      note: 'La cible absente.',
    },
    { codes: ['MAT-04', 'MAT-07'], cells: crossed(doubtful), note: 'La marque inconnue.' },
    { codes: ['MAT-07'], cells: crossed(spaced), note: 'Le titre aux deux espaces.' },
  ],
});
