// An outline whose levels are columns and which says what each line hangs on, a follow-up by quarter, the projet académique
// with the codes of the actions that serve each of its objectives.
import { Feuille, date, millier } from '../../heldout4/build/kit.mjs';
import { GOALS, QUARTERS, roadmap } from './contents.mjs';
import { cover, grid, save, tint } from './kit.mjs';

const { axes, actions, action, objective } = roadmap('DEF');
for (const a of actions) Object.assign(a, { number: a.code, comment: '' });
for (const axis of axes)
  for (const o of axis.objectives) Object.assign(o, { number: o.code, under: `Axe ${axis.code}` });

const near = [objective('1.1'), objective('3.1')];
near[0].title = 'Accompagner les familles';
const loop = [objective('2.1'), objective('2.2')];
Object.assign(loop[0], { under: '2.2' });
Object.assign(loop[1], { under: '2.1' });
const orphan = objective('3.2');
orphan.under = '';
const barren = { number: '3.3', title: 'Ouvrir les établissements le soir', under: 'Axe 3', actions: [] };
axes[2].objectives.push(barren);
const loose = action('1.1.1');
loose.series[3] = 'une bonne part';
const jump = action('1.2.2');
jump.series[1] = 2800;
const negative = action('2.1.3');
negative.series[2] = -9;
const unmet = action('2.2.1');
unmet.series = [40, 55, 70, 85];
const unnumbered = action('2.2.2');
unnumbered.number = '';
const typed = action('3.1.1');
typed.series[3] = '1 300';
const trend = action('3.1.2');
trend.comment = 'Le nombre de permanences recule à chaque trimestre.';
action('1.2.3').comment = 'En recul à chaque trimestre.';
action('3.1.3').comment = 'Tous les internats sont raccordés depuis la rentrée.';
const blank = action('3.2.1');
blank.description = '';

const lines = axes.flatMap((axis) => [
  { number: `Axe ${axis.code}`, axis: axis.title, under: '' },
  ...axis.objectives.flatMap((o) => [
    Object.assign(o, { objectiveTitle: o.title }),
    ...o.actions.map((a) => Object.assign(a, { actionTitle: a.title, under: o.code })),
  ]),
]);
const isAction = (line) => 'actionTitle' in line;
const OUTLINE = [
  ['Code', (line) => line.number, 'centre'],
  ['Axe', (line) => (typeof line.axis === 'string' ? line.axis : '')],
  ['Objectif', (line) => line.objectiveTitle ?? ''],
  ['Action', (line) => line.actionTitle ?? ''],
  ['Rattaché à', (line) => line.under, 'centre'],
  ['Description', (line) => line.description ?? ''],
  ['Pilote', (line) => line.owner ?? ''],
  ['Acteurs', (line) => (isAction(line) ? line.actors : '')],
  ['Début', (line) => line.start ?? '', 'centre'],
  ['Échéance', (line) => line.end ?? '', 'centre'],
  ['Statut', (line) => line.state ?? '', 'centre'],
];
const outline = new Feuille('Arborescence', [8, 26, 34, 42, 11, 56, 32, 36, 12, 12, 11]);
outline.pose(1, 1, 'Les axes, leurs objectifs, leurs actions', 'titre');
outline.pose(2, 1, 'Une ligne par élément ; « Rattaché à » : le code de l’élément qui le porte.', 'note');
const inOutline = grid(outline, 4, OUTLINE, lines);
tint(outline, 4, OUTLINE, lines, (line) => (isAction(line) ? '' : line.objectiveTitle ? 'objectif' : 'axe'));

const number = (value) => (typeof value === 'number' && value >= 1000 ? millier(value) : value);
const FOLLOW = [
  ['Code', (a) => a.code, 'centre'],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Départ (juin 2025)', (a) => number(a.baseline), 'centre'],
  ...QUARTERS.map((quarter, q) => [quarter, (a) => number(a.series[q]), 'centre']),
  ['Objectifs', (a) => number(a.target), 'centre'],
  ['Commentaire', (a) => a.comment],
];
const follow = new Feuille('Suivi trimestriel', [9, 66, 15, 11, 10, 10, 10, 12, 11, 48]);
follow.pose(1, 1, 'Le suivi des indicateurs, relevé à la fin de chaque trimestre', 'titre');
const inFollow = grid(follow, 3, FOLLOW, actions);

const served = (g) => actions.filter((a) => a.goals.includes(g.rank)).map((a) => a.code);
const PROJECT = [
  ['Code', (g) => g.code, 'centre'],
  ['Objectif du projet académique', (g) => g.title],
  ['Actions qui y contribuent', (g) => served(g).join(', ')],
];
const project = new Feuille('Projet académique', [9, 56, 60]);
project.pose(1, 1, 'Les objectifs du projet académique 2023-2028', 'titre');
const inProject = grid(project, 3, PROJECT, GOALS);
const all = (a) => [...inOutline(a), ...inFollow(a)];
const HEADINGS = ['Suivi trimestriel!I3', 'Arborescence!C4'];

const about = cover(
  'Document',
  'Feuille de route numérique',
  {
    Académie: 'Académie d’Aubrelle',
    Période: '2025-2028',
    Version: '',
    Date: date(2026, 12, 1),
    Auteur: 'Délégation académique au numérique pour l’éducation',
    'Projet académique': '2023-2028',
  },
  { text: `${axes.length} axes, ${actions.length} actions, un indicateur par action.` },
);

await save('aubrelle', [about, outline, follow, project], {
  notes:
    'Arborescence dont les niveaux sont des colonnes (« Rattaché à »), suivi par trimestre, projet académique qui cite les actions par codes.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['META-01'],
      cells: ['Document!A5', 'Document!B5'],
      note: 'La « Version » du document est vide.',
    },
    {
      codes: ['DUP-02'],
      cells: near.flatMap((o) => inOutline(o, 'Objectif', 'Code')),
      note: '« Accompagner les familles » et « Accompagner les familles éloignées du numérique ».',
    },
    {
      codes: ['LNK-08'],
      cells: loop.flatMap((o) => inOutline(o, 'Rattaché à', 'Code', 'Objectif')),
      note: '« 2.1 » est rattaché à « 2.2 », qui est rattaché à 2.1.',
    },
    {
      codes: ['LNK-02'],
      cells: inOutline(orphan, 'Rattaché à', 'Code', 'Objectif'),
      note: '« Rendre l’école accessible » : ce à quoi il est rattaché est vide.',
    },
    {
      codes: ['LNK-04', 'LNK-03'],
      cells: inOutline(barren, 'Code', 'Objectif'),
      note: '« Ouvrir les établissements le soir » n’a aucune action.',
    },
    {
      codes: ['NUM-03', 'EMP-02'],
      cells: inOutline(unnumbered, 'Code', 'Action'),
      note: 'Le code de « Créer des clubs de robotique » est vide.',
    },
    {
      codes: ['EMP-02'],
      cells: inOutline(blank, 'Description', 'Action', 'Code'),
      note: 'La description d’« Adapter les manuels pour les élèves dyslexiques » est vide.',
    },
    {
      codes: ['STA-02'],
      cells: [
        ...inOutline(unmet, 'Statut', 'Action', 'Code'),
        ...inFollow(unmet, 'T3 2026', 'Objectifs', 'Indicateur', 'Code'),
      ],
      note: '« Réalisé », avec « 85 » films sur « 225 ».',
    },
    {
      codes: ['STR-03'],
      cells: HEADINGS,
      note: '« Objectifs » nomme ici les valeurs cibles, et un niveau dans l’arborescence.',
    },
    {
      codes: ['VAL-02'],
      cells: inFollow(loose, 'T3 2026', 'Indicateur', 'Code'),
      note: '« une bonne part » n’est pas un nombre de guides.',
    },
    {
      codes: ['VAL-05'],
      cells: inFollow(jump, 'Départ (juin 2025)', ...QUARTERS, 'Indicateur', 'Code'),
      note: '« 220 », puis 2 800, puis « 400 » élèves ambassadeurs.',
    },
    {
      codes: ['VAL-04'],
      cells: inFollow(negative, 'T2 2026', 'Indicateur', 'Code'),
      note: '« -9 » : un nombre de jeux de données ne peut pas être négatif.',
    },
    {
      codes: ['FMT-01'],
      cells: inFollow(typed, 'T3 2026', 'Indicateur', 'Code'),
      note: '« 1 300 » est du texte, au milieu de nombres.',
    },
    {
      codes: ['COH-02'],
      cells: inFollow(trend, 'Commentaire', ...QUARTERS, 'Indicateur', 'Code'),
      note: '« recule à chaque trimestre », de « 39 » à « 84 ».',
    },
  ],
  consequences: [
    { codes: ['LAB-01', 'LAB-02'], cells: near.flatMap((o) => inOutline(o)), note: 'Les deux objectifs.' },
    {
      codes: ['LNK-02', 'LNK-03', 'LNK-04', 'LNK-07', 'NUM-05', 'STR-04'],
      cells: [
        ...loop.flatMap((o) => [...inOutline(o), ...o.actions.flatMap((a) => inOutline(a))]),
        ...inOutline(lines.find((line) => line.number === 'Axe 2')),
      ],
      note: 'La boucle.',
    },
    { codes: ['EMP-02', 'LNK-03'], cells: inOutline(orphan), note: 'L’objectif sans axe.' },
    { codes: ['IND-01', 'STR-04'], cells: inOutline(barren), note: 'L’objectif sans action.' },
    {
      codes: ['LNK-01', 'MAT-07', 'MAT-01', 'IND-01', 'IND-08', 'NUM-04', 'TGT-01', 'STR-04', 'VAL-01'],
      cells: [...all(unnumbered), ...GOALS.flatMap((g) => inProject(g)), ...inOutline(loop[1])],
      note: 'L’action sans code.',
    },
    { codes: ['COH-04'], cells: all(blank), note: 'La description vide.' },
    { codes: ['DAT-04'], cells: all(unmet), note: 'L’action dite réalisée.' },
    { codes: ['TGT-01', 'MAT-10'], note: 'Des cibles nommées « Objectifs ».' },
    { codes: ['VAL-03', 'STA-02', 'PLH-01', 'FMT-01'], cells: all(loose), note: 'La valeur en mots.' },
    { codes: ['COH-02', 'STA-02', 'TGT-07'], cells: all(jump), note: 'Le saut.' },
    { codes: ['VAL-05', 'COH-02'], cells: all(negative), note: 'Le nombre négatif.' },
    { codes: ['FMT-03', 'VAL-02', 'STA-02'], cells: all(typed), note: 'Le nombre en texte.' },
    { codes: ['VAL-05'], cells: all(trend), note: 'La phrase contredite.' },
  ],
});
