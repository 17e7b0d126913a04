// One wide table with three yearly targets, the weather and a budget; then the matrix.
import { Feuille, date, euro } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const all = roadmap('ABCD', (i, j, k) => `${i}-${j}-${k}`).actions;
// the objective 3.2 keeps one action of three
const actions = all.filter((a) => !['3-2-2', '3-2-3'].includes(a.code));
const action = (code) => actions.find((a) => a.code === code);
actions.forEach((a, k) => {
  a.aim = a.objective.title;
  a.means = a.objective.means.map((m) => `- ${m}`).join('\n');
  a.budget = euro(6000 + 1500 * (k % 7));
  a.seen = date(2025, 2, 14);
  a.rhythm = 'semestrielle';
});

const alone = action('3-2-1');
const bright = action('1-2-2');
Object.assign(bright, {
  state: 'En cours',
  end: action('1-1-3').end,
  current: 2400,
  weather: 'Objectifs sécurisés',
});
bright.yearly = [3600, 4800, 6000];
const scopes = action('1-2-1');
scopes.indicator = 'Nombre de professeurs formés au carnet';
Object.assign(scopes, { unit: 'professeurs', baseline: 90, current: 90 });
scopes.yearly = [
  '200 professeurs dans l’académie',
  '120 professeurs par département',
  '150 professeurs par département',
];
const stale = action('2-2-1');
Object.assign(stale, {
  rhythm: 'mensuelle',
  seen: date(2024, 9, 20),
  current: 13,
  weather: 'Appuis nécessaires',
});
const typed = action('2-1-3');
typed.budget = '9500 euros';
const unaccented = action('2-2-2');
unaccented.aim = 'Proteger les donnees de chacun';
const broad = action('3-1-2');
broad.marks = GOALS.map((_, g) => g !== 3);
const repeated = action('2-2-3');
repeated.means = '- Animer des ateliers sur les traces laissées en ligne';
const noun = action('4-2-1');
noun.title = 'Permanences dans les maisons de services';
const letters = action('4-1-3');
letters.owner = 'CAPREN';

const sheet = new Feuille(
  'Plan d’actions',
  [34, 44, 10, 58, 32, 36, 13, 13, 13, 22, 14, 60, 14, 12, 13, 12, 13, 14, 24, 24, 24],
);
sheet.bloc(1, 1, 1, 21, 'Feuille de route numérique 2024-2027 – plan d’actions', 'titre');
const placed = table(
  sheet,
  3,
  [
    ['Axe', (a) => `${a.axis.code} – ${a.axis.title}`],
    ['Objectif', (a) => a.aim],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Pilote', (a) => a.owner],
    ['Moyens', (a) => a.means],
    ['Début', (a) => a.start, 'centre'],
    ['Fin', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
    ['Météo', (a) => a.weather, 'centre'],
    ['Budget', (a) => a.budget, 'centre'],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Date de la valeur initiale', () => date(2024, 9, 16), 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Date de la valeur actuelle', (a) => a.seen, 'centre'],
    ['Périodicité', (a) => a.rhythm, 'centre'],
    ['Cible 2025', (a) => a.yearly[0], 'centre'],
    ['Cible 2026', (a) => a.yearly[1], 'centre'],
    ['Cible 2027', (a) => a.yearly[2], 'centre'],
  ],
  actions,
);
const at = (a, ...names) => names.map((name) => placed.at(a, name));
const crosses = matrix('Projet académique', actions, '●');
const targets = ['Cible 2025', 'Cible 2026', 'Cible 2027'];

await save('pierrelune', [cover('Académie de Pierrelune'), sheet, crosses.sheet], {
  notes:
    'Un tableau large, cibles par année, météo, budget ; matrice de ●. Le délai du guichet doit baisser : ce n’est pas une faute.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['LNK-09'],
      cells: at(alone, 'Objectif', 'Action', 'N°'),
      note: '« Préparer les lycéens au supérieur » ne tient qu’à une action.',
    },
    {
      codes: ['STA-03'],
      cells: at(bright, 'Météo', 'Valeur actuelle', 'Action', 'Indicateur'),
      note: '« Objectifs sécurisés » à 8 % du chemin.',
    },
    { codes: ['UNI-04'], cells: at(scopes, ...targets, 'Indicateur'), note: 'Académie, puis département.' },
    {
      codes: ['VAL-03'],
      cells: at(stale, 'Valeur actuelle', 'Date de la valeur actuelle', 'Indicateur', 'Périodicité'),
      note: 'Suivi mensuel, six mois sans mise à jour.',
    },
    {
      codes: ['FMT-03', 'FMT-01'],
      cells: at(typed, 'Budget'),
      note: '« 9500 euros » tapé parmi des montants.',
    },
    {
      codes: ['LAB-02', 'LAB-01'],
      cells: [...at(unaccented, 'Objectif'), ...at(action('2-2-1'), 'Objectif')],
      note: 'Le même objectif sans accents.',
    },
    {
      codes: ['MAT-04'],
      cells: [...['N°', 'Action', ...GOALS].map((name) => crosses.at(broad, name)), ...at(broad, 'Action')],
      note: 'Six objectifs sur sept.',
    },
    {
      codes: ['DUP-03', 'STR-06'],
      cells: at(repeated, 'Moyens', 'Action'),
      note: 'Le moyen répète l’action.',
    },
    {
      codes: ['TXT-01'],
      cells: [...at(noun, 'Action'), crosses.at(noun, 'Action')],
      note: 'La seule action sans verbe.',
    },
    {
      codes: ['ROL-04', 'ROL-01'],
      cells: at(letters, 'Pilote', 'Action'),
      note: 'Un sigle que rien ne développe.',
    },
  ],
  consequences: [
    {
      codes: ['FMT-01', 'UNI-02', 'VAL-02', 'VAL-05', 'TGT-02', 'TGT-05', 'TGT-07', 'TGT-06', 'COH-02'],
      cells: at(scopes, ...targets, 'Indicateur'),
      note: 'Des cibles en toutes lettres, qui baissent.',
    },
    {
      codes: ['VAL-05', 'DAT-04'],
      cells: at(bright, 'Valeur actuelle', 'Cible 2025', 'Indicateur'),
      note: 'Le retard.',
    },
    {
      codes: ['LNK-04', 'LNK-03', 'LNK-09', 'DUP-02'],
      cells: at(unaccented, 'Objectif', 'Action', 'N°'),
      note: 'Pris pour un autre objectif.',
    },
  ],
});
