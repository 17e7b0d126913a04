// A summary, one sheet per axis (band, then Objectif | Actions | Leviers | Indicateurs), an action list, a sheet of values, a
// matrix of X.
import { Feuille } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, crosses, date, grid, merge, number, save } from './kit.mjs';

const { axes, objectives, actions, action } = roadmap('DEF');
const overdue = action('1.1.1');
overdue.end = date(2026, 6, 30);
const [owned, twice] = [action('1.1.2'), action('1.1.3')];
const ranged = action('1.2.1');
ranged.target = '40 à 60';
const dated = action('1.2.2');
dated.levers = 'Achat en mars 2027, distribution en septembre 2027';
const deed = action('1.2.3');
deed.indicator = 'Augmenter le nombre de parents relais';
const named = action('2.1.1');
named.owner = 'M. Julien Castagnet, 06 39 98 41 27';
const forgotten = action('2.1.2');
const double = action('2.2.1');
double.indicator = 'Nombre de cours partagés et taux de satisfaction des élèves';
const fraction = action('2.2.2');
fraction.current = 0.65;
const doubtful = action('3.1.1');
const blank = action('3.1.3');
blank.description = '';
const beyond = action('3.2.1');
beyond.current = 140;
const moved = action('3.2.3');
twice.code = '1.1.2';
moved.code = '2.2.4';
const announced = { code: '2.3', title: 'Accueillir les élèves allophones', axis: axes[1], actions: [] };

const SUMMARY = [
  ['Axe', () => ''],
  ['N°', (o) => o.code, 'centre'],
  ['Objectif', (o) => o.title],
];
const summary = new Feuille('Sommaire', [46, 8, 52]);
summary.pose(1, 1, 'Les axes et les objectifs', 'titre');
const listed = objectives.flatMap((o) => (o.code === '2.2' ? [o, announced] : [o]));
const inSummary = grid(summary, 3, SUMMARY, listed);
merge(
  summary,
  3,
  1,
  listed,
  (o) => o.axis,
  (o) => `Axe ${o.axis.code} – ${o.axis.title}`,
  'objectif',
);

const AXIS = [
  ['Objectif', () => ''],
  ['Actions', (a) => `${a.code} – ${a.title}`],
  ['Leviers', (a) => a.levers],
  ['Indicateurs', (a) => a.indicator],
];
const places = new Map();
const sheets = axes.map((axis) => {
  const sheet = new Feuille(`Axe ${axis.code}`, [34, 56, 44, 64]);
  const own = axis.objectives.flatMap((o) => o.actions);
  sheet.bloc(1, 1, 1, 4, `Axe ${axis.code} – ${axis.title}`, 'axe');
  const cells = grid(sheet, 2, AXIS, own);
  merge(
    sheet,
    2,
    1,
    own,
    (a) => a.objective,
    (a) => `${a.objective.code} – ${a.objective.title}`,
    'objectif',
  );
  for (const a of own) places.set(a, cells);
  return sheet;
});
const inAxis = (a, ...names) => places.get(a)(a, ...names);

const PLAN = [
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Description', (a) => a.description],
  ['Pilote', (a) => a.owner],
  ['Début', (a) => a.start, 'centre'],
  ['Échéance', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
];
const plan = new Feuille('Plan d’actions', [8, 50, 60, 38, 12, 12, 11]);
plan.pose(1, 1, 'Qui fait quoi, et pour quand', 'titre');
const inPlan = grid(plan, 3, PLAN, actions);

const BOARD = [
  ['N°', (a) => a.code, 'centre'],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Valeur initiale (juin 2025)', (a) => number(a.baseline), 'centre'],
  ['Valeur actuelle (décembre 2026)', (a) => number(a.current), 'centre'],
  ['Cible (décembre 2028)', (a) => number(a.target), 'centre'],
];
const board = new Feuille('Tableau de bord', [8, 78, 16, 16, 18, 16]);
board.pose(1, 1, 'Un indicateur par action', 'titre');
const inBoard = grid(board, 3, BOARD, actions);

const LINKS = [
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ...crosses((a, g) => {
    if (a === doubtful && g.code === 'PA1') return '?';
    return a.goals.includes(g.rank) ? 'X' : '';
  }),
];
const links = new Feuille('Matrice', [8, 60, ...GOALS.map(() => 20)]);
links.pose(1, 1, 'Actions × objectifs du projet académique', 'titre');
links.pose(2, 1, 'X : l’action contribue à l’objectif.', 'note');
const linked = actions.filter((a) => a !== forgotten);
const inLinks = grid(links, 4, LINKS, linked);
const all = (...list) =>
  list.flatMap((a) => [
    ...[inAxis, inPlan, inBoard].flatMap((find) => find(a)),
    ...(a === forgotten ? [] : inLinks(a)),
  ]);

const about = cover(
  'Présentation',
  'Feuille de route numérique éducatif',
  {
    Académie: 'Académie de Morvelle',
    Période: '2025-2028',
    Version: '2.0',
    Date: '',
    Auteur: 'Délégation régionale académique au numérique éducatif',
    'Projet académique': '2023-2028',
  },
  { acronyms: { DRANE: 'délégation régionale académique au numérique éducatif' } },
);
const VALUES = BOARD.slice(2).map(([name]) => name);
const numbered = [owned, twice].flatMap((a) => [
  ...inAxis(a, 'Actions'),
  ...[inPlan, inBoard, inLinks].flatMap((find) => find(a, 'N°')),
  ...[inPlan, inLinks].flatMap((find) => find(a, 'Action')),
]);

await save('morvelle', [about, summary, ...sheets, plan, board, links], {
  notes: 'Sommaire, un onglet par axe, plan d’actions, tableau de bord, matrice de X.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['META-01'],
      cells: ['Présentation!A6', 'Présentation!B6'],
      note: 'La « Date » du document est vide.',
    },
    {
      codes: ['LNK-03', 'LNK-04', 'STR-04'],
      cells: inSummary(announced),
      note: '« 2.3 », « Accueillir les élèves allophones » : rien dans l’onglet de l’axe 2.',
    },
    {
      codes: ['DAT-04'],
      cells: inPlan(overdue, 'N°', 'Action', 'Échéance', 'Statut'),
      note: '« 30/06/2026 », encore « En cours » en janvier 2027.',
    },
    {
      codes: ['NUM-01'],
      cells: numbered,
      note: '« 1.1.2 – Dématérialiser les dossiers d’inscription » et « 1.1.2 – Traduire les pages d’accueil des établissements ».',
    },
    {
      codes: ['TGT-06'],
      cells: inBoard(ranged, 'Indicateur', 'Cible (décembre 2028)'),
      note: '« 40 à 60 » cafés : quelle est la cible ?',
    },
    {
      codes: ['STR-07'],
      cells: inAxis(dated, 'Leviers'),
      note: '« Achat en mars 2027, distribution en septembre 2027 » : un calendrier dans les leviers.',
    },
    {
      codes: ['IND-09'],
      cells: [...inAxis(deed, 'Indicateurs'), ...inBoard(deed, 'Indicateur')],
      note: '« Augmenter le nombre de parents relais » est un but, pas un indicateur.',
    },
    {
      codes: ['RGPD-01'],
      cells: inPlan(named, 'Pilote'),
      note: '« M. Julien Castagnet, 06 39 98 41 27 ».',
    },
    {
      codes: ['MAT-07', 'MAT-01'],
      cells: [...inAxis(forgotten, 'Actions'), ...inPlan(forgotten, 'N°', 'Action')],
      note: '« 2.1.2 », « Scolariser à distance les élèves hospitalisés » : pas de ligne dans la matrice.',
    },
    {
      codes: ['IND-07'],
      cells: [...inAxis(double, 'Indicateurs'), ...inBoard(double, 'Indicateur')],
      note: '« Nombre de cours partagés et taux de satisfaction des élèves » : deux mesures.',
    },
    {
      codes: ['VAL-06'],
      cells: inBoard(fraction, 'N°', 'Indicateur', ...VALUES),
      note: 'De « 50 » à « 100 » en passant par 0,65 : une fraction parmi des pour cent.',
    },
    {
      codes: ['MAT-08'],
      cells: inLinks(doubtful, 'PA1 – Garantir la maîtrise du socle'),
      note: '« ? » dans une case de la matrice.',
    },
    {
      codes: ['EMP-02'],
      cells: inPlan(blank, 'N°', 'Action', 'Description'),
      note: 'La description d’« Associer des laboratoires de recherche » est vide.',
    },
    {
      codes: ['VAL-04'],
      cells: inBoard(beyond, 'N°', 'Indicateur', ...VALUES),
      note: '« 140 » % des élèves ont répondu à l’enquête.',
    },
    {
      codes: ['NUM-05'],
      cells: [
        ...inAxis(moved, 'Actions', 'Objectif'),
        ...[inPlan, inBoard, inLinks].flatMap((find) => find(moved, 'N°')),
        ...[inPlan, inLinks].flatMap((find) => find(moved, 'Action')),
        ...inAxis(beyond, 'Objectif'),
      ],
      note: '« 2.2.4 – Réduire les impressions sur papier », sous « 3.2 – Mesurer les effets ».',
    },
  ],
  consequences: [
    {
      codes: ['LNK-01', 'LNK-02', 'LNK-04', 'IND-01', 'STR-04', 'EMP-02'],
      cells: [...inSummary(announced), 'Axe 2!A1'],
      note: 'L’objectif annoncé.',
    },
    {
      codes: [
        'NUM-01',
        'NUM-02',
        'NUM-04',
        'LAB-01',
        'MAT-07',
        'LNK-01',
        'STR-04',
        'IND-02',
        'IND-06',
      ].concat(['COH-01', 'COH-04', 'TGT-02', 'TGT-05', 'DUP-04', 'UNI-02', 'UNI-03', 'STA-02', 'VAL-05']),
      cells: all(owned, twice),
      note: 'Le numéro de deux actions.',
    },
    { codes: ['VAL-02', 'TGT-01', 'FMT-01', 'STA-02', 'MAT-10'], cells: all(ranged), note: 'La fourchette.' },
    { codes: ['DAT-06', 'DAT-03', 'IND-05'], cells: inAxis(dated), note: 'Le calendrier.' },
    {
      codes: ['IND-03', 'STR-06', 'UNI-02', 'LAB-01'],
      cells: all(deed),
      note: 'L’indicateur qui est un but.',
    },
    { codes: ['ROL-01', 'ROL-03'], cells: all(named), note: 'La personne nommée.' },
    { codes: ['STR-04', 'MAT-10', 'LNK-03'], cells: all(forgotten), note: 'L’action oubliée.' },
    {
      codes: ['IND-04', 'UNI-01', 'UNI-02', 'IND-02', 'TGT-02'],
      cells: all(double),
      note: 'Les deux mesures.',
    },
    {
      codes: ['VAL-05', 'TGT-07', 'STA-02', 'FMT-01', 'UNI-03'],
      cells: all(fraction),
      note: 'La fraction.',
    },
    { codes: ['MAT-03', 'MAT-01'], cells: inLinks(doubtful), note: 'La marque.' },
    { codes: ['COH-04', 'EMP-01'], cells: all(blank), note: 'La description vide.' },
    { codes: ['STA-02', 'TGT-07', 'VAL-05', 'VAL-06'], cells: all(beyond), note: 'Plus que tous.' },
    {
      codes: ['NUM-02', 'NUM-04', 'LNK-01', 'LNK-07', 'LAB-01', 'STR-04', 'MAT-07'],
      cells: all(moved, action('2.2.3'), action('3.2.2')),
      note: 'Le numéro d’un autre objectif.',
    },
  ],
});
