// One wide plan whose axis and objective are written on their first row only, quantities with their units, a matrix of 1.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('DAE');
const action = (code) => actions.find((a) => a.code === code);
const quantity = (a, n) => (a.unit === '%' ? `${n} %` : `${n} ${a.unit}`);
for (const a of actions) Object.assign(a, { from: quantity(a, a.baseline), goal: quantity(a, a.target) });

const skipped = objectives.find((o) => o.code === '2.2');
skipped.code = '2.3';
const renumbered = actions.filter((a) => a.objective === skipped);
for (const a of renumbered) a.code = a.code.replace('2.2', '2.3');

const referring = action('1.1.2');
referring.description += ' Elle prolonge l’action 1.3.1.';
const unlinked = action('1.2.1');
unlinked.marks.fill(false);
const far = action('1.2.3');
far.end = date(2082, 6, 30);
const two = action('2.1.1');
Object.assign(two, {
  indicator: '• Nombre de classes de cycle 3 renouvelées\n• Nombre d’enseignants équipés d’une tablette',
  from: '• 40 classes\n• 35 enseignants',
  goal: '• 160 classes',
});
const undated = action('2.1.3');
undated.end = 'jj/mm/aaaa';
const broken = action('2.3.1');
broken.end = { t: 'e', v: 0x17, w: '#REF!', f: 'EDATE(#REF!,12)' };
const silent = action('2.3.3');
Object.assign(silent, { indicator: '', from: '', goal: '' });
const mixed = action('3.1.2');
mixed.goal = '80 %';
const source = action('3.1.1');
const pasted = action('3.2.3');
for (const key of ['title', 'description', 'indicator', 'from', 'goal', 'owner']) pasted[key] = source[key];

const before = (a) => actions[actions.indexOf(a) - 1];
const AXIS = (a) => (before(a)?.axis === a.axis ? '' : `Axe ${a.axis.code} : ${a.axis.title}`);
const OBJECTIVE = (a) =>
  before(a)?.objective === a.objective ? '' : `${a.objective.code} ${a.objective.title}`;
const COLUMNS = [
  ['Axe', AXIS],
  ['Objectif', OBJECTIVE],
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Description', (a) => a.description],
  ['Pilote', (a) => a.owner],
  ['Échéance', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
  ['Indicateur', (a) => a.indicator],
  ['Valeur initiale', (a) => a.from, 'centre'],
  ['Valeur cible', (a) => a.goal, 'centre'],
];
const plan = new Feuille('Plan d’actions', [28, 32, 8, 44, 54, 28, 13, 12, 48, 18, 18]);
plan.pose(1, 1, 'Plan d’actions 2025-2028', 'titre');
const planned = table(plan, 3, COLUMNS, actions);
const row = (a) => COLUMNS.map(([name]) => planned.at(a, name));
const cells = (a, ...names) => names.map((name) => planned.at(a, name));
const crosses = matrix('Contribution', actions, 1);
const crossed = (a) => ['N°', 'Action', ...GOALS].map((name) => crosses.at(a, name));
const last = action('2.1.3');

await save('belcastel', [cover('Académie de Belcastel'), plan, crosses.sheet], {
  notes: 'Un plan large, axe et objectif écrits une fois, quantités avec leur unité, matrice de 1.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['NUM-04'],
      cells: [
        ...cells(renumbered[0], 'Objectif', 'N°', 'Action'),
        ...cells(two, 'Objectif'),
        ...cells(last, 'N°'),
        ...renumbered.slice(1).flatMap((a) => cells(a, 'N°', 'Objectif')),
      ],
      note: 'De « 2.1 Moderniser » à « 2.3 Renforcer » : il n’y a pas d’objectif 2.2.',
    },
    {
      codes: ['LNK-01'],
      cells: cells(referring, 'Description', 'Action'),
      note: 'Renvoi à « l’action 1.3.1 », quand l’axe 1 n’a que les objectifs 1.1 et 1.2.',
    },
    {
      codes: ['MAT-01'],
      cells: [crosses.at(unlinked, 'Action'), crosses.at(unlinked, 'N°'), ...cells(unlinked, 'N°', 'Action')],
      note: '« Proposer des visites virtuelles » n’a aucune marque dans la matrice.',
    },
    {
      codes: ['DAT-03'],
      cells: cells(far, 'Échéance', 'Action'),
      note: '« 30/06/2082 » pour 2028.',
    },
    {
      codes: ['TGT-02', 'TGT-01'],
      cells: cells(two, 'Valeur cible', 'Indicateur', 'Valeur initiale', 'Action'),
      note: 'Deux indicateurs, « Nombre d’enseignants équipés » n’a pas de cible à côté des « 160 classes ».',
    },
    {
      codes: ['PLH-01', 'DAT-01'],
      cells: cells(undated, 'Échéance', 'Action'),
      note: '« jj/mm/aaaa » à la place de l’échéance.',
    },
    {
      codes: ['FMT-05', 'DAT-01'],
      cells: cells(broken, 'Échéance', 'Action'),
      note: 'L’échéance est une erreur, « #REF! ».',
    },
    {
      codes: ['IND-01', 'IND-02', 'EMP-02'],
      cells: cells(silent, 'Indicateur', 'Action', 'N°'),
      note: '« Former les référents numériques » : l’indicateur est vide, le seul.',
    },
    {
      codes: ['UNI-01', 'UNI-03', 'UNI-02'],
      cells: cells(mixed, 'Valeur cible', 'Valeur initiale', 'Indicateur', 'Action'),
      note: '« Nombre de conventions signées » : « 45 conventions » au départ, « 80 % » visés.',
    },
    {
      codes: ['DUP-01', 'DUP-04'],
      cells: [
        ...cells(pasted, 'Action', 'N°', 'Description', 'Indicateur'),
        ...cells(source, 'Action', 'N°', 'Description', 'Indicateur'),
      ],
      note: '« Réunir une conférence annuelle » sous « 3.1.1 » et sous « 3.2.3 » : une ligne recopiée.',
    },
  ],
  consequences: [
    {
      codes: ['LNK-01', 'LNK-02', 'STR-04', 'NUM-05'],
      cells: renumbered.flatMap(row),
      note: 'L’objectif sauté.',
    },
    { codes: ['NUM-04', 'COH-04', 'LNK-02'], cells: row(referring), note: 'Le renvoi.' },
    {
      codes: ['MAT-10', 'MAT-07', 'EMP-02'],
      cells: [...crossed(unlinked), ...row(unlinked)],
      note: 'Sans lien.',
    },
    { codes: ['DAT-01', 'FMT-02', 'VAL-05'], cells: row(far), note: 'L’année fautive.' },
    {
      codes: [
        ...[
          'STR-09',
          'IND-07',
          'IND-02',
          'VAL-01',
          'VAL-02',
          'UNI-01',
          'UNI-02',
          'UNI-03',
          'FMT-01',
          'EMP-02',
        ],
        ...['FMT-03'],
      ],
      cells: row(two),
      note: 'Deux indicateurs dans une cellule.',
    },
    { codes: ['EMP-02', 'FMT-02', 'DAT-03'], cells: row(undated), note: 'La date du modèle.' },
    { codes: ['EMP-02', 'FMT-02', 'PLH-01'], cells: row(broken), note: 'La date en erreur.' },
    {
      codes: ['TGT-01', 'VAL-01', 'VAL-02', 'MAT-10', 'STA-02', 'EMP-01', 'STR-04', 'LNK-03', 'TGT-02'],
      cells: [...row(silent), ...crossed(silent)],
      note: 'Ni indicateur ni valeurs.',
    },
    { codes: ['VAL-06', 'VAL-05', 'TGT-03', 'TGT-07', 'VAL-01'], cells: row(mixed), note: 'La cible en %.' },
    {
      codes: [
        'IND-06',
        'DUP-02',
        'DUP-03',
        'COH-04',
        'NUM-01',
        'LAB-01',
        'LNK-07',
        'STR-04',
        'TGT-05',
        'COH-01',
        'ROL-05',
      ],
      cells: [source, pasted].flatMap((a) => [...row(a), ...crossed(a)]),
      note: 'La ligne recopiée.',
    },
  ],
});
