// An overview with ranges of codes, a sheet for each objective, one sheet of yearly values with a comment, a matrix of ●.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cellsOf, cover, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('DEF', [
  { start: [2024, 9, 16], end: [2027, 6, 30], state: 'En cours', share: 0.5 },
  { start: [2024, 10, 7], end: [2026, 6, 26], state: 'Réalisé', share: 1 },
  { start: [2026, 11, 16], end: [2027, 12, 17], state: 'À venir', share: 0 },
  { start: [2025, 9, 15], end: [2027, 12, 17], state: 'En cours', share: 0.3 },
]);
const action = (code) => actions.find((a) => a.code === code);
const audiences = (o) => [...new Set(o.actions.map((a) => a.audience))].join(', ');
for (const o of objectives) {
  o.audiences = audiences(o);
  o.range = `${o.actions[0].code} à ${o.actions.at(-1).code}`;
}
for (const a of actions) {
  const begun = a.start.v < date(2025, 6, 1).v;
  Object.assign(a, { middle: begun ? Math.round((a.baseline + a.current) / 2) : a.baseline, comment: '' });
}
action('1.1.1').comment = 'En hausse chaque année.';
action('3.2.1').comment = 'Pose à partir de novembre.';

const misplaced = action('3.2.3');
misplaced.code = '2.2.3';
const first = action('1.2.2');
const again = action('3.1.2');
for (const key of ['title', 'owner', 'indicator', 'unit', 'baseline', 'middle', 'current', 'target'])
  again[key] = first[key];
for (const key of ['description', 'audience', 'partners', 'means', 'marks']) again[key] = first[key];
objectives.find((o) => o.code === '3.1').audiences = audiences(again.objective);
const other = action('1.1.3');
other.audience = 'Lycéens';
const noun = action('2.1.3');
noun.target = '130 classes';
const trend = action('1.2.1');
Object.assign(trend, { middle: 130, comment: 'Le nombre de parents inscrits augmente chaque année.' });
const aimed = action('2.1.2');
aimed.indicator = 'Augmenter la part des délégués formés (délégués formés / délégués élus)';
aimed.owner = 'CELMI';
const vague = action('3.1.3');
vague.indicator = 'Taux de seconde main';
const range = action('2.1.1');
range.target = '20 à 25';
const typed = action('3.2.1');
typed.end = '12-17-27';
const unmet = action('2.2.1');
Object.assign(unmet, { middle: 45, current: 61 });
const reversed = action('3.1.1');
reversed.end = date(2024, 12, 17);

const VIEW = [
  ['Axe', (o) => `${o.axis.code}. ${o.axis.title}`],
  ['N°', (o) => o.code, 'centre'],
  ['Objectif', (o) => o.title],
  ['Publics', (o) => o.audiences],
  ['Actions', (o) => o.range, 'centre'],
];
const view = new Feuille('Vue d’ensemble', [40, 8, 46, 50, 16]);
view.pose(1, 1, 'Les axes, leurs objectifs, leurs actions', 'titre');
const inView = cellsOf(table(view, 3, VIEW, objectives), VIEW);

const COLUMNS = [
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Description', (a) => a.description],
  ['Public', (a) => a.audience],
  ['Pilote', (a) => a.owner],
  ['Partenaires', (a) => a.partners],
  ['Moyens', (a) => a.means],
  ['Début', (a) => a.start, 'centre'],
  ['Fin', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
];
const written = new Map();
const tabs = objectives.map((o) => {
  const sheet = new Feuille(`Obj ${o.code}`, [10, 42, 54, 26, 30, 34, 34, 12, 12, 11]);
  sheet.pose(1, 1, `Objectif ${o.code} – ${o.title}`, 'titre');
  sheet.pose(2, 1, 'Axe', 'etiquette').bloc(2, 2, 2, 3, `${o.axis.code}. ${o.axis.title}`, 'corps');
  written.set(o, table(sheet, 4, COLUMNS, o.actions));
  return sheet;
});
const inTab = (a, ...names) => cellsOf(written.get(a.objective), COLUMNS)(a, ...names);

const MEASURES = [
  ['Action', (a) => a.code, 'centre'],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Valeur 2024', (a) => a.baseline, 'centre'],
  ['Valeur 2025', (a) => a.middle, 'centre'],
  ['Valeur 2026', (a) => a.current, 'centre'],
  ['Cible 2027', (a) => a.target, 'centre'],
  ['Commentaire', (a) => a.comment],
];
const board = new Feuille('Mesure', [9, 66, 16, 10, 10, 10, 13, 44]);
board.pose(1, 1, 'Mesure des actions, relevée chaque mois de juin', 'titre');
const inBoard = cellsOf(table(board, 3, MEASURES, actions), MEASURES);
const YEARS = ['Valeur 2024', 'Valeur 2025', 'Valeur 2026'];

const LINKS = [
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ...GOALS.map(({ code, title }, g) => [`${code} – ${title}`, (a) => (a.marks[g] ? '●' : ''), 'centre']),
];
const links = new Feuille('Lien projet académique', [9, 58, ...GOALS.map(() => 20)]);
links.pose(1, 1, 'Ce que les actions apportent au projet académique', 'titre');
const inLinks = cellsOf(table(links, 3, LINKS, actions), LINKS);
const all = (a) => [...inTab(a), ...inBoard(a), ...inLinks(a)];

const about = cover(
  'Couverture',
  'Feuille de route pour le numérique dans l’éducation',
  {
    'Région académique': 'Région académique de Port-Alban',
    Période: '2024-2027',
    Version: '4',
    Date: date(2026, 9, 28),
    Auteur: 'Délégation de région académique au numérique éducatif (DRANE)',
    'Projet académique': '2024-2028',
  },
  {
    acronyms: {
      CLEMI: 'centre pour l’éducation aux médias et à l’information',
      DRANE: 'délégation de région académique au numérique éducatif',
    },
  },
);

await save('port-alban', [about, view, ...tabs, board, links], {
  notes:
    'Vue d’ensemble aux plages de numéros, un onglet par objectif, mesure année par année et commentaires, matrice de ●.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['NUM-05'],
      cells: [
        ...inTab(misplaced, 'N°', 'Action'),
        ...inBoard(misplaced, 'Action'),
        ...inLinks(misplaced, 'N°'),
      ],
      note: 'L’action « 2.2.3 » est rangée sous l’objectif 3.2.',
    },
    {
      codes: ['DUP-01', 'DUP-04', 'LNK-07'],
      cells: [first, again].flatMap((a) => [
        ...inTab(a, 'Action', 'N°', 'Description'),
        ...inLinks(a, 'Action', 'N°'),
      ]),
      note: '« 1.2.2 » et « 3.1.2 » sont une seule action, « Distribuer des ordinateurs reconditionnés ».',
    },
    {
      codes: ['COH-05', 'COH-04'],
      cells: [
        ...inTab(other, 'Public', 'Action', 'Description', 'N°'),
        ...inView(other.objective, 'Publics'),
      ],
      note: 'Des manuels « pour les collégiens », public : « Lycéens ».',
    },
    {
      codes: ['UNI-02', 'UNI-01', 'UNI-03'],
      cells: inBoard(noun, 'Cible 2027', 'Unité', 'Indicateur'),
      note: '« Nombre de podcasts reçus », cible : « 130 classes ».',
    },
    {
      codes: ['COH-02'],
      cells: inBoard(trend, 'Commentaire', ...YEARS, 'Indicateur'),
      note: '« augmente chaque année », mais « 150 » puis « 130 ».',
    },
    {
      codes: ['IND-09', 'IND-03'],
      cells: inBoard(aimed, 'Indicateur', 'Action'),
      note: '« Augmenter la part des délégués formés » est un objectif, non un indicateur.',
    },
    {
      codes: ['ROL-02'],
      cells: [...inTab(aimed, 'Pilote'), ...inTab(range, 'Pilote')],
      note: '« CELMI » ici, « CLEMI » ailleurs.',
    },
    {
      codes: ['IND-04', 'IND-03'],
      cells: inBoard(vague, 'Indicateur', 'Action', 'Unité'),
      note: '« Taux de seconde main » : de quoi, sur quoi ?',
    },
    {
      codes: ['TGT-06'],
      cells: inBoard(range, 'Cible 2027', 'Indicateur', 'Action'),
      note: '« 20 à 25 » : laquelle des deux est la cible ?',
    },
    {
      codes: ['FMT-02', 'DAT-01'],
      cells: inTab(typed, 'Fin', 'Action', 'N°'),
      note: 'Une date en texte, mois d’abord : « 12-17-27 ».',
    },
    {
      codes: ['STA-02'],
      cells: [
        ...inTab(unmet, 'Statut', 'Action', 'N°'),
        ...inBoard(unmet, 'Valeur 2026', 'Cible 2027', 'Indicateur', 'Action'),
      ],
      note: '« Réalisé », à « 61 » pour une cible de « 90 ».',
    },
    {
      codes: ['DAT-07'],
      cells: inTab(reversed, 'Fin', 'Début', 'Action', 'N°'),
      note: 'Fin le « 17/12/2024 », début le « 15/09/2025 ».',
    },
  ],
  consequences: [
    {
      codes: ['NUM-04', 'LNK-01', 'STR-04', 'LAB-01', 'LNK-03', 'NUM-01', 'MAT-07', 'STR-05', 'COH-04'],
      cells: [
        ...all(misplaced),
        ...inView(misplaced.objective),
        ...inView(unmet.objective),
        ...inTab(unmet, 'N°'),
      ],
      note: 'Le numéro d’un autre objectif.',
    },
    {
      codes: ['IND-06', 'COH-01', 'TGT-05', 'DUP-02', 'DUP-03', 'LAB-01', 'COH-04', 'COH-05'],
      cells: [...all(first), ...all(again)],
      note: 'L’action écrite deux fois.',
    },
    { codes: ['ROL-05', 'COH-05'], cells: [...inTab(other), ...inView(other.objective)], note: 'Le public.' },
    {
      codes: ['FMT-01', 'VAL-02', 'UNI-04', 'TGT-01', 'TGT-02', 'TGT-05', 'MAT-10'],
      cells: [...inBoard(noun), ...inLinks(noun)],
      note: 'La cible d’un autre nom.',
    },
    { codes: ['VAL-05', 'COH-01'], cells: inBoard(trend), note: 'Le recul de 2025.' },
    {
      codes: ['IND-03', 'DUP-03', 'UNI-02', 'ROL-02', 'ROL-03', 'ROL-04', 'TXT-02'],
      cells: [...inTab(aimed), ...inBoard(aimed)],
      note: 'L’indicateur écrit comme un objectif, et le sigle inversé.',
    },
    { codes: ['ROL-04', 'ROL-02', 'ROL-03'], cells: inTab(range), note: 'Le même sigle, bien écrit.' },
    { codes: ['IND-05', 'UNI-02', 'COH-04'], cells: inBoard(vague), note: 'Le taux sans calcul.' },
    {
      codes: ['FMT-01', 'VAL-02', 'TGT-01', 'TGT-02', 'MAT-10'],
      cells: [...inBoard(range), ...inLinks(range)],
      note: 'La cible entre deux nombres.',
    },
    { codes: ['DAT-03', 'DAT-07', 'EMP-02'], cells: inTab(typed), note: 'La date en texte.' },
    { codes: ['STA-03', 'COH-01'], cells: all(unmet), note: 'Le statut trop beau.' },
    { codes: ['DAT-04', 'DAT-03', 'STA-02'], cells: inTab(reversed), note: 'Les dates inversées.' },
  ],
});
