// Frame, list of the projet académique, one flat plan that cites its objectives in a column, and indicators.
import { Feuille, NB } from '../../heldout4/build/kit.mjs';
import { GOALS, PROJECT, roadmap } from './contents.mjs';
import { cover, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('BDF');
const action = (code) => actions.find((a) => a.code === code);
const axisOf = (a) => `Axe ${a.axis.code} – ${a.axis.title}`;
const GOAL_CODES = PROJECT.flatMap(([, list], p) => list.map((_, k) => `${'ABC'[p]}${k + 1}`));

const UNSERVED = GOALS.indexOf('Ouvrir l’école à la culture');
for (const a of actions) {
  a.axes = axisOf(a);
  if (a.marks[UNSERVED]) Object.assign(a.marks, { 0: true, [UNSERVED]: false });
  a.serves = GOALS.map((goal, g) => a.marks[g] && `${GOAL_CODES[g]} ${goal}`)
    .filter(Boolean)
    .join('\n');
  a.formula ||= 'Comptage';
}

const stale = action('2.1.1');
stale.serves += '\nD1 Porter l’ambition européenne';
const unlinked = action('3.1.2');
unlinked.serves = '';
const shared = action('2.2.2');
shared.axes = `${axisOf(shared)}\n${axisOf(action('1.1.1'))}`;
const vague = action('1.1.3');
Object.assign(vague, { label: 'Taux de satisfaction', formula: '' });
vague.description =
  'Un conseiller aide les équipes des 221 écoles maternelles de l’académie à enregistrer le son et à le faire écouter.';
const typed = action('3.2.1');
typed.target = `1${NB}100`;
const double = action('1.2.3');
double.label = 'Nombre de formateurs dans le vivier et nombre d’interventions assurées';

const frame = new Feuille('Cadre', [56, 9, 64]);
frame.pose(1, 1, 'Axes et objectifs', 'titre');
frame.pose(2, 1, 'L’académie compte 212 écoles maternelles.', 'libre');
const LONELY = { axis: { code: '4', title: 'Évaluer et rendre compte' }, code: '', title: '' };
const announced = [...objectives, LONELY];
const framed = table(
  frame,
  4,
  [
    ['Axe', axisOf],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
  ],
  announced,
);
const lonely = ['Axe', 'N°', 'Objectif'].map((name) => framed.at(LONELY, name));

const project = new Feuille('Projet académique', [24, 9, 50]);
project.pose(1, 1, 'Objectifs du projet académique', 'titre');
const goals = GOALS.map((goal, g) => ({
  goal,
  code: GOAL_CODES[g],
  ambition: PROJECT.find(([, list]) => list.includes(goal))[0],
}));
const listed = table(
  project,
  3,
  [
    ['Ambition', (g) => g.ambition],
    ['N°', (g) => g.code, 'centre'],
    ['Objectif du projet académique', (g) => g.goal],
  ],
  goals,
);

const plan = new Feuille('Plan d’actions', [44, 44, 9, 52, 60, 30, 13, 13, 13, 46]);
plan.pose(1, 1, 'Plan d’actions', 'titre');
const SERVES = 'Objectifs du projet académique';
const planned = table(
  plan,
  3,
  [
    ['Axe', (a) => a.axes],
    ['Objectif', (a) => `${a.objective.code} – ${a.objective.title}`],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Descriptif', (a) => a.description],
    ['Pilote', (a) => a.owner],
    ['Début', (a) => a.start, 'centre'],
    ['Échéance', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
    [SERVES, (a) => a.serves],
  ],
  actions,
);

const board = new Feuille('Indicateurs', [10, 60, 52, 20, 13, 13, 13]);
board.pose(1, 1, 'Indicateurs', 'titre');
const measured = table(
  board,
  3,
  [
    ['N° action', (a) => a.code, 'centre'],
    ['Indicateur', (a) => a.label],
    ['Mode de calcul', (a) => a.formula],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Valeur cible', (a) => a.target, 'centre'],
  ],
  actions,
);
const cells = (a, ...names) => names.map((name) => planned.at(a, name));
const figures = (a, ...names) => names.map((name) => measured.at(a, name));
const unserved = goals[UNSERVED];

await save(
  'orvanne',
  [cover('Académie d’Orvanne', { 'Projet académique': '2019-2023' }), frame, project, plan, board],
  {
    notes:
      'Cadre, objectifs du projet académique en liste et cités dans une colonne du plan, Indicateurs reliés par codes.',
    actions: actions.length,
    mistakes: [
      {
        codes: ['MAT-07', 'LNK-01'],
        cells: cells(stale, SERVES, 'Action', 'N°'),
        note: '« D1 », que la liste du projet académique n’a pas.',
      },
      {
        codes: ['MAT-01', 'EMP-02'],
        cells: cells(unlinked, SERVES, 'Action', 'N°'),
        note: '« Vérifier les services en ligne » : la colonne du projet académique est vide.',
      },
      {
        codes: ['MAT-02'],
        cells: [listed.at(unserved, 'Objectif du projet académique'), listed.at(unserved, 'N°')],
        note: '« B3 », « Ouvrir l’école à la culture », que nulle action ne cite.',
      },
      {
        codes: ['LNK-07'],
        cells: cells(shared, 'Axe', 'Action', 'N°'),
        note: '« Axe 2 » et « Axe 1 » pour une action.',
      },
      {
        codes: ['IND-04'],
        cells: figures(vague, 'Indicateur', 'Mode de calcul'),
        note: '« Taux de satisfaction » : le mode de calcul est vide.',
      },
      {
        codes: ['FMT-01'],
        cells: figures(typed, 'Valeur cible', 'Indicateur'),
        note: '« 1 100 » saisi en texte.',
      },
      {
        codes: ['META-03'],
        cells: ['Présentation!B8', 'Présentation!A8', 'Présentation!B4', 'Présentation!A4'],
        note: 'Feuille de route « 2024-2027 », projet académique « 2019-2023 ».',
      },
      {
        codes: ['LNK-02', 'LNK-03', 'LNK-04', 'EMP-02', 'STR-04'],
        cells: lonely,
        note: '« Axe 4 » : l’objectif est vide, et le plan n’en dit rien.',
      },
      {
        codes: ['COH-01'],
        cells: ['Cadre!A2', ...cells(vague, 'Descriptif', 'Action')],
        note: '« 212 écoles maternelles » et « 221 écoles maternelles ».',
      },
      {
        codes: ['IND-07'],
        cells: figures(double, 'Indicateur'),
        note: '« et nombre d’interventions » : deux indicateurs en un.',
      },
    ],
    consequences: [
      {
        codes: ['NUM-05', 'STR-09', 'LAB-01', 'LNK-01', 'STR-04', 'LNK-07'],
        cells: [...cells(shared, 'Axe', 'N°', 'Action', 'Objectif'), ...lonely],
        note: 'L’action à deux axes.',
      },
      {
        codes: ['MAT-03', 'MAT-08', 'STR-04'],
        cells: cells(stale, SERVES),
        note: 'L’objectif de l’ancien projet.',
      },
      {
        codes: ['DUP-03', 'UNI-01', 'IND-03', 'IND-06', 'VAL-02'],
        cells: figures(vague, 'Indicateur', 'Mode de calcul', 'Unité'),
        note: 'Le taux sans calcul.',
      },
      {
        codes: ['VAL-02', 'FMT-03', 'TGT-01', 'VAL-05', 'VAL-06', 'TGT-07'],
        cells: figures(typed, 'Valeur cible', 'Indicateur'),
        note: 'Le nombre en texte.',
      },
      {
        codes: ['DAT-03', 'META-01'],
        cells: ['Présentation!B8', 'Présentation!B4'],
        note: 'Les deux périodes.',
      },
      { codes: ['NUM-03', 'EMP-03', 'NUM-04', 'IND-01'], cells: lonely, note: 'L’axe sans objectif.' },
      {
        codes: ['IND-02', 'TGT-02', 'UNI-01', 'UNI-02'],
        cells: figures(double, 'Indicateur', 'Unité', 'Valeur cible', 'Mode de calcul'),
        note: 'Deux indicateurs, une cible.',
      },
    ],
  },
);
