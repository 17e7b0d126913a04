// An overview that counts and promises, one sheet of stacked tables, one per objective, the projet académique, a matrix of ✓.
import { A1, Feuille, date } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, grid, save } from './kit.mjs';

const { objectives, actions, action } = roadmap('DEF', [
  { start: [2025, 9, 15], end: [2027, 12, 17], state: 'En cours', share: 0.5 },
  { start: [2027, 1, 11], end: [2028, 6, 30], state: 'À venir', share: 0 },
  { start: [2025, 10, 6], end: [2026, 6, 26], state: 'Réalisé', share: 1 },
  { start: [2026, 2, 2], end: [2028, 6, 30], state: 'En cours', share: 0.3 },
]);
const objective = (code) => objectives.find((o) => o.code === code);
for (const a of actions) a.marks = GOALS.map((goal) => (a.serves.includes(goal) ? '✓' : ''));
const PROMISES = [
  '90 collèges sauvegardés à distance en 2028',
  '32 exercices de crise organisés en 2028',
  '144 classes jumelées en 2028',
  '27 résidences d’artistes accueillies en 2028',
  '2 300 visiteurs du forum en 2028',
  '80 % de réponses des anciens élèves en 2028',
];
for (const [k, o] of objectives.entries()) Object.assign(o, { promise: PROMISES[k], number: o.code });

const promised = objective('1.1');
const kept = action('1.1.3');
const lost = objective('2.2');
const twice = objective('3.2');
twice.number = '3.1';
const undated = action('1.1.2');
undated.end = 'À la fin du chantier';
const doubt = action('1.2.1');
doubt.marks[3] = '?';
const decimal = action('1.2.2');
decimal.current = 0.65;
const foreign = action('2.1.1');
foreign.description = 'Les cantines publient le menu de la semaine sur l’espace des parents.';
const [source, copy] = [action('2.2.1'), action('2.2.3')];
Object.assign(copy, { description: source.description, partners: source.partners, means: source.means });
const relative = action('2.2.2');
Object.assign(relative, { baseline: '', current: '', target: '+30 %' });
const vague = action('3.1.1');
vague.indicator = 'Attrait des métiers auprès des collégiennes';
const early = action('3.1.3');
early.start = date(2017, 1, 11);
const unmeasured = action('3.2.1');
Object.assign(unmeasured, { indicator: '', unit: '', baseline: '', current: '', target: '' });

const COLUMNS = [
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Description', (a) => a.description],
  ['Pilote', (a) => a.owner],
  ['Partenaires', (a) => a.partners],
  ['Moyens', (a) => a.means],
  ['Début', (a) => a.start, 'centre'],
  ['Échéance', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Valeur 2025', (a) => a.baseline, 'centre'],
  ['Valeur 2026', (a) => a.current, 'centre'],
  ['Cible 2028', (a) => a.target, 'centre'],
];
const plan = new Feuille('Plan', [8, 36, 48, 30, 32, 30, 12, 13, 11, 44, 14, 10, 10, 10]);
plan.pose(1, 1, 'Plan d’actions, un tableau par objectif', 'titre');
let top = 3;
for (const o of objectives) {
  if (o.code.endsWith('.1'))
    plan.bloc(top, 1, top++, COLUMNS.length, `Axe ${o.axis.code} – ${o.axis.title}`, 'axe');
  plan.bloc(top, 1, top, COLUMNS.length, `Objectif ${o.number} – ${o.title}`, 'objectif');
  o.head = `Plan!${A1(top, 1)}`;
  o.range = [top + 2, top + 1 + o.actions.length];
  o.cells = grid(plan, top + 1, COLUMNS, o.actions);
  top = o.cells.after + 1;
}
const inPlan = (a, ...names) => a.objective.cells(a, ...names);

const count = (o) => {
  if (o === lost) return { t: 'e', v: 0x17, w: '#REF!', f: 'ROWS(#REF!)' };
  return { v: o.actions.length, f: `ROWS(Plan!A${o.range[0]}:A${o.range[1]})` };
};
const VIEW = [
  ['Axe', (o) => `Axe ${o.axis.code} – ${o.axis.title}`],
  ['N°', (o) => o.code, 'centre'],
  ['Objectif', (o) => o.title],
  ['Engagement principal', (o) => o.promise],
  ['Nombre d’actions', count, 'centre'],
];
const view = new Feuille('En un coup d’œil', [44, 8, 52, 50, 12]);
view.pose(1, 1, 'Les axes, les objectifs et leur engagement principal', 'titre');
const inView = grid(view, 3, VIEW, objectives);

const PROJECT = [
  ['Ambition', (g) => g.ambition],
  ['Code', (g) => g.code, 'centre'],
  ['Objectif du projet académique', (g) => g.title],
];
const project = new Feuille('Projet académique', [20, 9, 60]);
project.pose(1, 1, 'Les objectifs du projet académique 2024-2029', 'titre');
const inProject = grid(project, 3, PROJECT, GOALS);

const renamed = GOALS[3];
const headings = GOALS.map(
  (g) => `${g.code} – ${g === renamed ? 'Ouvrir l’école aux entreprises' : g.title}`,
);
const LINKS = [
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ...headings.map((heading, g) => [heading, (a) => a.marks[g], 'centre']),
];
const links = new Feuille('Croisement', [9, 60, ...GOALS.map(() => 20)]);
links.pose(1, 1, 'Croisement des actions et des objectifs du projet académique (✓ : contribue)', 'titre');
const inLinks = grid(links, 3, LINKS, actions);
const all = (a) => [...inPlan(a), ...inLinks(a)];
const HEADING = `Croisement!${A1(3, 6)}`;

const about = cover(
  'Titre',
  'Feuille de route du numérique pour l’éducation',
  {
    'Région académique': 'Région académique de Rocamer',
    Période: '2025-2028',
    Version: '3',
    Date: date(2026, 11, 2),
    Auteur: 'Délégation régionale au numérique pour l’éducation (DRNE)',
    'Projet académique': '2024-2029',
  },
  { acronyms: { DRNE: 'délégation régionale au numérique pour l’éducation' } },
);

await save('rocamer', [about, view, plan, project, links], {
  notes:
    'Coup d’œil qui compte et promet, une feuille de tableaux empilés (un par objectif, indicateurs compris), croisement de ✓.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['TGT-05', 'COH-01'],
      cells: [
        ...inView(promised, 'Engagement principal', 'N°', 'Objectif'),
        ...inPlan(kept, 'Cible 2028', 'Indicateur', 'N°'),
      ],
      note: '« 90 collèges sauvegardés à distance » promis, cible « 70 » dans le plan.',
    },
    {
      codes: ['FMT-05'],
      cells: inView(lost, 'Nombre d’actions'),
      note: '« #REF! » à la place du nombre d’actions.',
    },
    {
      codes: ['NUM-02', 'NUM-01', 'LAB-01', 'NUM-05'],
      cells: [
        twice.head,
        objective('3.1').head,
        ...inView(twice, 'N°', 'Objectif'),
        ...twice.actions.flatMap((a) => inPlan(a, 'N°')),
      ],
      note: 'Le plan a deux fois « Objectif 3.1 » ; le second est l’objectif « 3.2 » du coup d’œil.',
    },
    {
      codes: ['DAT-01'],
      cells: inPlan(undated, 'Échéance', 'Action', 'N°'),
      note: 'Échéance « À la fin du chantier » : aucune date.',
    },
    {
      codes: ['MAT-08'],
      cells: inLinks(doubt, headings[3]),
      note: '« ? » au croisement, quand seul ✓ est expliqué.',
    },
    {
      codes: ['VAL-06', 'VAL-05'],
      cells: inPlan(decimal, 'Valeur 2026', 'Valeur 2025', 'Cible 2028', 'Indicateur', 'N°'),
      note: '« 0.65 » entre un départ de « 35 » et une cible de « 95 ».',
    },
    {
      codes: ['COH-04'],
      cells: inPlan(foreign, 'Description', 'Action', 'N°'),
      note: '« Jumeler des classes » est décrit par « Les cantines publient le menu ».',
    },
    {
      codes: ['DUP-04', 'DUP-01', 'COH-04'],
      cells: [source, copy].flatMap((a) => inPlan(a, 'Description', 'Partenaires', 'Moyens', 'Action', 'N°')),
      note: '« 2.2.1 » et « 2.2.3 » ont la même description, « L’artiste numérique en résidence », et les mêmes moyens.',
    },
    {
      codes: ['TGT-03', 'VAL-01'],
      cells: inPlan(relative, 'Cible 2028', 'Valeur 2025', 'Indicateur', 'N°'),
      note: 'Cible « +30 % », mais la valeur de départ est vide.',
    },
    {
      codes: ['IND-03'],
      cells: inPlan(vague, 'Indicateur', 'N°'),
      note: '« Attrait des métiers auprès des collégiennes » ne dit pas ce qui est mesuré.',
    },
    {
      codes: ['DAT-02', 'DAT-03'],
      cells: inPlan(early, 'Début', 'Statut', 'Action', 'N°'),
      note: 'Début le « 11/01/2017 », pour une action « À venir » d’une feuille de route de 2025.',
    },
    {
      codes: ['IND-01'],
      cells: inPlan(unmeasured, 'Indicateur', 'Action', 'N°'),
      note: 'L’indicateur de « 3.2.1 » est vide.',
    },
    {
      codes: ['LAB-01', 'MAT-09', 'MAT-07'],
      cells: [HEADING, ...inProject(renamed, 'Code', 'Objectif du projet académique')],
      note: 'O4 : « Construire l’orientation avec les familles » ou « Ouvrir l’école aux entreprises ».',
    },
  ],
  consequences: [
    {
      codes: ['TGT-05', 'TGT-04', 'COH-01', 'UNI-02'],
      cells: [...inView(promised), ...all(kept)],
      note: 'Les 90 collèges.',
    },
    { codes: ['STR-04', 'META-01', 'EMP-02'], cells: inView(lost), note: 'Le compte perdu.' },
    {
      codes: [
        'LNK-01',
        'LNK-02',
        'LNK-03',
        'LNK-04',
        'STR-04',
        'NUM-04',
        'NUM-05',
        'LAB-01',
        'IND-01',
        'DUP-02',
      ],
      cells: [
        twice.head,
        objective('3.1').head,
        ...inView(twice),
        ...inView(objective('3.1')),
        ...[...twice.actions, ...objective('3.1').actions].flatMap((a) => inPlan(a, 'N°', 'Action')),
      ],
      note: 'Le numéro donné deux fois.',
    },
    {
      codes: ['PLH-01', 'DAT-07', 'EMP-02', 'FMT-02'],
      cells: inPlan(undated),
      note: 'L’échéance sans date.',
    },
    { codes: ['MAT-04', 'MAT-01', 'PLH-01'], cells: inLinks(doubt), note: 'La marque inconnue.' },
    { codes: ['VAL-05', 'STA-02', 'TGT-07', 'COH-02'], cells: all(decimal), note: 'La part en décimales.' },
    {
      codes: ['COH-05', 'DUP-03', 'ROL-03', 'LNK-05'],
      cells: inPlan(foreign),
      note: 'La description d’autre chose.',
    },
    {
      codes: ['COH-04', 'COH-05', 'DUP-02', 'DUP-03', 'ROL-03', 'DUP-01', 'ROL-05'],
      cells: [...all(source), ...all(copy)],
      note: 'La ligne recopiée.',
    },
    {
      codes: ['UNI-01', 'UNI-02', 'VAL-01', 'VAL-02', 'VAL-03', 'TGT-01', 'FMT-01', 'MAT-10', 'VAL-06'],
      cells: all(relative),
      note: 'La cible relative.',
    },
    { codes: ['UNI-01', 'UNI-02', 'COH-04', 'IND-04'], cells: all(vague), note: 'L’indicateur vague.' },
    { codes: ['DAT-04', 'DAT-07', 'STA-02'], cells: inPlan(early), note: 'Le début de 2017.' },
    {
      codes: ['TGT-01', 'VAL-01', 'VAL-03', 'IND-02', 'EMP-02', 'MAT-10', 'STA-02'],
      cells: [...all(unmeasured), twice.head, ...inView(twice)],
      note: 'L’action sans mesure.',
    },
    {
      codes: ['LNK-03', 'MAT-02', 'STR-04', 'MAT-03'],
      cells: [HEADING, ...inProject(renamed)],
      note: 'Les deux noms de O4.',
    },
  ],
});
