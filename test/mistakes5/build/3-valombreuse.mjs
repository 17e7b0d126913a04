// An overview, a plan that cites its objectives by code, a follow-up with computed progress, a matrix of ● and ○.
import { A1, Feuille, date } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('ECD');
const action = (code) => actions.find((a) => a.code === code);

const stray = action('2.2.3');
const source = action('1.2.2');
const pasted = action('1.2.3');
for (const key of ['description', 'means']) pasted[key] = source[key];
const unknown = action('2.1.2');
unknown.state = 'Reconduit';
const beyond = action('2.2.1');
beyond.target = 950;
const uncounted = action('1.1.3');
uncounted.baseline = 'non communiqué';
const overdue = action('3.2.1');
overdue.end = date(2029, 10, 15);
const other = action('3.1.3');
other.unit = 'écoles';
const doubtful = action('1.2.1');
const free = doubtful.marks.indexOf(false);
doubtful.marks[free] = '+/-';
const wordy = action('2.1.3');
wordy.title =
  'Organiser un festival académique du court métrage. Les films durent trois minutes et sont tournés en classe. Un jury de professionnels les départage et une soirée les montre au public.';

const book = cover('Fiche d’identité', 'Académie de Valombreuse', { Version: '', Auteur: '' });

const overview = new Feuille('Vue générale', [46, 9, 52]);
overview.pose(1, 1, 'Vue générale', 'titre');
const announced = table(
  overview,
  3,
  [
    ['Axe', (o) => `Axe ${o.axis.code} : ${o.axis.title}`],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
  ],
  objectives,
);

const COLUMNS = [
  ['N° objectif', (a) => (a === stray ? '2.4' : a.objective.code), 'centre'],
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Description', (a) => a.description],
  ['Leviers', (a) => a.means],
  ['Pilote', (a) => a.owner],
  ['Début', (a) => a.start, 'centre'],
  ['Fin', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
];
const plan = new Feuille('Plan', [10, 9, 48, 58, 40, 32, 13, 13, 12]);
plan.pose(1, 1, 'Plan d’actions', 'titre');
const planned = table(plan, 3, COLUMNS, actions);
const row = (a) => COLUMNS.map(([name]) => planned.at(a, name));
const cells = (a, ...names) => names.map((name) => planned.at(a, name));

/** Covered distance, as the sheet works it out from the three values of its row. */
function progress(a, k) {
  const [from, now, to] = [4, 5, 6].map((c) => A1(4 + k, c));
  const f = `(${now}-${from})/(${to}-${from})`;
  if (typeof a.baseline !== 'number') return { t: 'e', v: 0x0f, w: '#VALUE!', f };
  return { v: (a.current - a.baseline) / (a.target - a.baseline), z: '0%', f };
}
const MEASURES = [
  ['N° action', (a) => a.code, 'centre'],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Valeur initiale', (a) => a.baseline, 'centre'],
  ['Valeur actuelle', (a) => a.current, 'centre'],
  ['Valeur cible', (a) => a.target, 'centre'],
  ['Taux d’avancement', progress, 'centre'],
  ['Date VI', () => date(2025, 7, 4), 'centre'],
  ['Date VA', () => date(2026, 2, 20), 'centre'],
];
const board = new Feuille('Suivi', [10, 64, 15, 14, 12, 12, 14, 13, 13]);
board.pose(1, 1, 'Suivi des indicateurs', 'titre');
const measured = table(board, 3, MEASURES, actions);
const measures = (a) => MEASURES.map(([name]) => measured.at(a, name));
const values = (a, ...names) => names.map((name) => measured.at(a, name));

const crosses = matrix('Matrice', actions, (a, g) => (a.marks.indexOf(true) === g ? '●' : '○'), {
  note: '● contribution forte ; ○ contribution partielle',
});
const under = actions.filter((a) => a.objective === stray.objective);

await save('valombreuse', [book.sheet, overview, plan, board, crosses.sheet], {
  notes:
    'Vue générale, Plan qui cite les objectifs par leur code, Suivi avec taux calculé, matrice de ● et de ○.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['LNK-01', 'NUM-05'],
      cells: cells(stray, 'N° objectif', 'N°', 'Action'),
      note: 'L’action « 2.2.3 » est rattachée à l’objectif « 2.4 », qui n’existe pas.',
    },
    {
      codes: ['DUP-04'],
      cells: [source, pasted].flatMap((a) => cells(a, 'Description', 'Leviers', 'Action', 'N°')),
      note: '« Traduire les guides » a la description « Les cafés numériques montrent » et les leviers « Salles des écoles » de « Accueillir les parents ».',
    },
    {
      codes: ['STA-01'],
      cells: cells(unknown, 'Statut', 'Action'),
      note: '« Reconduit », hors liste.',
    },
    {
      codes: ['VAL-04'],
      cells: values(beyond, 'Valeur cible', 'Unité', 'Indicateur'),
      note: '« Part des élèves certifiés » : « 950 » « % » visés, un zéro de trop.',
    },
    {
      codes: ['VAL-02', 'VAL-01'],
      cells: values(uncounted, 'Valeur initiale', 'Indicateur'),
      note: '« non communiqué » à la place du nombre de lycéens consultés.',
    },
    {
      codes: ['DAT-03'],
      cells: cells(overdue, 'Fin', 'Action'),
      note: '« 15/10/2029 », feuille de route 2025-2028.',
    },
    {
      codes: ['UNI-02', 'UNI-01', 'UNI-03'],
      cells: values(other, 'Unité', 'Indicateur', 'Valeur cible'),
      note: '« Nombre de classes bilingues dotées », compté en « écoles ».',
    },
    {
      codes: ['MAT-08'],
      cells: [crosses.at(doubtful, GOALS[free]), crosses.at(doubtful, 'Action'), crosses.at(doubtful, 'N°')],
      note: 'La marque « +/- », que la légende n’explique pas.',
    },
    {
      codes: ['META-01'],
      cells: ['Version', 'Auteur'].flatMap((name) => [book.fact(name), book.label(name)]),
      note: '« Version » et « Auteur » : la cellule voisine est vide.',
    },
    {
      codes: ['LAB-04'],
      cells: [...cells(wordy, 'Action'), crosses.at(wordy, 'Action')],
      note: '« Organiser un festival académique du court métrage. Les films durent » : trois phrases et 184 signes pour un titre.',
    },
  ],
  consequences: [
    {
      codes: ['LNK-01', 'LNK-02', 'NUM-04', 'STR-04', 'LNK-03', 'LNK-09', 'NUM-05'],
      cells: [
        ...under.flatMap(row),
        ...objectives.flatMap((o) => ['Axe', 'N°', 'Objectif'].map((name) => announced.at(o, name))),
      ],
      note: 'L’objectif 2.4.',
    },
    {
      codes: ['DUP-01', 'DUP-03', 'COH-05', 'ROL-03'],
      cells: [source, pasted].flatMap(row),
      note: 'Les champs recopiés.',
    },
    {
      codes: ['STA-02', 'DAT-04'],
      cells: [...row(unknown), ...measures(unknown)],
      note: 'Le statut inconnu.',
    },
    {
      codes: ['VAL-05', 'VAL-06', 'UNI-01', 'STA-02'],
      cells: [...measures(beyond), ...row(beyond)],
      note: 'La cible hors bornes.',
    },
    {
      codes: ['FMT-05', 'EMP-02', 'STA-02', 'TGT-03', 'PLH-01'],
      cells: measures(uncounted),
      note: 'Le taux d’avancement que l’on ne peut pas calculer sans départ.',
    },
    { codes: ['META-03', 'DAT-07'], cells: row(overdue), note: 'La fin trop lointaine.' },
    { codes: ['IND-06', 'COH-01'], cells: measures(other), note: 'L’unité d’autre chose.' },
    { codes: ['MAT-04', 'MAT-07'], cells: crosses.all(doubtful), note: 'La marque inconnue.' },
    { codes: ['EMP-02', 'ROL-04'], cells: ['Version', 'Auteur'].map(book.fact), note: 'La page de garde.' },
    {
      codes: ['STR-09', 'DUP-03', 'STR-06', 'LAB-02', 'TXT-01'],
      cells: [...row(wordy), ...crosses.all(wordy)],
      note: 'Le titre trop long, repris dans la matrice.',
    },
  ],
});
