// A frame that counts its actions, the actions, their indicators with the way they are worked out; no matrix.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('ABC');
const action = (code) => actions.find((a) => a.code === code);
const objective = (code) => objectives.find((o) => o.code === code);

const miscounted = objective('1.2');
const moved = action('2.1.3');
const late = action('3.1.2');
Object.assign(late, { start: date(2025, 9, 22), end: date(2026, 1, 30), state: 'À venir' });
late.current = late.baseline;
const claimed = action('1.1.2');
claimed.current = 205;
const double = action('2.1.1');
double.label = 'Nombre de stages ouverts, taux de satisfaction des stagiaires';
const reached = action('2.2.3');
Object.assign(reached, { baseline: 64, current: 66 });
const named = action('1.2.2');
named.actors = 'Gestionnaires, Mme Solène Maraval (juriste)';
const american = action('3.2.2');
Object.assign(american, { end: '06/25/2027', state: 'En cours', current: 33 });
const untitled = action('3.2.3');
untitled.title = '';
const promised = action('1.1.3');
promised.description += ' Le camion aura visité 60 écoles en 2027.';

const frame = new Feuille('Cadre', [44, 9, 52, 14]);
frame.pose(1, 1, 'Axes, objectifs et nombre d’actions', 'titre');
const framed = table(
  frame,
  3,
  [
    ['Axe', (o) => `Axe ${o.axis.code} – ${o.axis.title}`],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
    ['Nombre d’actions', (o) => (o === miscounted ? 4 : o.actions.length), 'centre'],
  ],
  objectives,
);

const filed = (a) => (a === moved ? objective('2.2') : a.objective);
const COLUMNS = [
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Objectif', (a) => `${filed(a).code} – ${filed(a).title}`],
  ['Description', (a) => a.description],
  ['Pilote', (a) => a.owner],
  ['Partenaires', (a) => a.actors],
  ['Début', (a) => a.start, 'centre'],
  ['Échéance', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
];
const plan = new Feuille('Actions', [9, 46, 40, 56, 30, 34, 13, 13, 12]);
plan.pose(1, 1, 'Programme d’actions 2025-2028', 'titre');
const planned = table(plan, 3, COLUMNS, actions);
const row = (a) => COLUMNS.map(([name]) => planned.at(a, name));
const cells = (a, ...names) => names.map((name) => planned.at(a, name));

const MEASURES = [
  ['N° de l’action', (a) => a.code, 'centre'],
  ['Indicateur', (a) => a.label],
  ['Mode de calcul', (a) => a.formula],
  ['Unité', (a) => a.unit, 'centre'],
  ['Valeur initiale', (a) => a.baseline, 'centre'],
  ['Date de la valeur initiale', () => date(2025, 7, 4), 'centre'],
  ['Valeur actuelle', (a) => a.current, 'centre'],
  ['Date de la valeur actuelle', () => date(2026, 2, 20), 'centre'],
  ['Valeur cible', (a) => a.target, 'centre'],
];
const board = new Feuille('Indicateurs', [10, 52, 52, 16, 12, 14, 12, 14, 12]);
board.pose(1, 1, 'Indicateurs de suivi', 'titre');
const measured = table(board, 3, MEASURES, actions);
const measures = (a) => MEASURES.map(([name]) => measured.at(a, name));
const values = (a, ...names) => names.map((name) => measured.at(a, name));
const counts = objectives.flatMap((o) => ['N°', 'Objectif', 'Nombre d’actions'].map((n) => framed.at(o, n)));

await save('montbrisel', [cover('Présentation', 'Académie de Montbrisel').sheet, frame, plan, board], {
  notes:
    'Cadre qui compte ses actions, Actions, Indicateurs avec mode de calcul, reliés par codes ; pas de matrice.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['STR-04', 'COH-01'],
      cells: ['Nombre d’actions', 'Objectif', 'N°'].map((name) => framed.at(miscounted, name)),
      note: '« Sécuriser les usages » annonce « 4 » actions, il y en a trois dans le plan.',
    },
    {
      codes: ['NUM-05'],
      cells: cells(moved, 'Objectif', 'N°', 'Action'),
      note: 'L’action « 2.1.3 » est rangée sous « 2.2 – Former les enseignants du second degré ».',
    },
    {
      codes: ['DAT-04'],
      cells: cells(late, 'Échéance', 'Statut', 'Action', 'N°'),
      note: 'Échue le « 30/01/2026 », statut « À venir ».',
    },
    {
      codes: ['STA-02'],
      cells: [
        ...cells(claimed, 'Statut', 'Action', 'N°'),
        ...values(claimed, 'Valeur actuelle', 'Indicateur', 'Valeur cible'),
      ],
      note: '« Réalisé » avec « 205 » familles sur « 640 ».',
    },
    {
      codes: ['IND-07'],
      cells: values(double, 'Indicateur'),
      note: '« Nombre de stages ouverts, taux de satisfaction » : deux indicateurs en un.',
    },
    {
      codes: ['TGT-07'],
      cells: values(reached, 'Valeur cible', 'Valeur initiale', 'Valeur actuelle', 'Indicateur'),
      note: 'Une cible de « 54 » équipes quand on part de « 64 ».',
    },
    {
      codes: ['RGPD-01'],
      cells: cells(named, 'Partenaires', 'Action'),
      note: '« Mme Solène Maraval » (personne inventée) parmi les partenaires.',
    },
    {
      codes: ['FMT-02', 'DAT-01'],
      cells: cells(american, 'Échéance', 'Action'),
      note: '« 06/25/2027 » est une date à l’américaine, en texte.',
    },
    {
      codes: ['EMP-02'],
      cells: cells(untitled, 'Action', 'N°', 'Description'),
      note: 'Le titre de l’action « 3.2.3 » est vide, le reste de la ligne est rempli.',
    },
    {
      codes: ['TGT-05', 'COH-01', 'TGT-04'],
      cells: [...cells(promised, 'Description', 'Action'), ...values(promised, 'Valeur cible', 'Indicateur')],
      note: '« 60 écoles en 2027 » dans la description, cible de « 90 » dans les indicateurs.',
    },
  ],
  consequences: [
    {
      codes: ['STR-04', 'COH-01'],
      cells: counts,
      note: 'Les comptes du cadre, que la ligne mal rangée fausse aussi.',
    },
    {
      codes: ['LNK-01', 'NUM-04', 'NUM-02', 'STR-04', 'STR-05', 'LNK-09', 'COH-01'],
      cells: [moved, action('2.2.1'), action('2.2.2'), action('2.1.2')].flatMap(row),
      note: 'La ligne mal rangée.',
    },
    { codes: ['STA-02', 'DAT-04'], cells: [...row(late), ...measures(late)], note: 'L’action en retard.' },
    {
      codes: ['DAT-04', 'STA-02'],
      cells: [...row(claimed), ...measures(claimed)],
      note: 'Le statut en avance.',
    },
    {
      codes: ['UNI-01', 'UNI-02', 'IND-04', 'TGT-02', 'IND-06', 'VAL-02'],
      cells: measures(double),
      note: 'Deux indicateurs pour une unité et une cible.',
    },
    {
      codes: ['STA-02', 'VAL-05', 'TGT-07'],
      cells: [...row(reached), ...measures(reached)],
      note: 'La cible déjà atteinte.',
    },
    { codes: ['ROL-02', 'ROL-03', 'ROL-04'], cells: row(named), note: 'La personne nommée.' },
    { codes: ['DAT-03', 'DAT-07', 'DAT-04', 'EMP-02'], cells: row(american), note: 'La date illisible.' },
    {
      codes: ['NUM-04', 'LNK-01', 'IND-08', 'STR-04', 'LAB-01', 'EMP-01', 'EMP-03', 'TXT-01'],
      cells: [...row(untitled), ...measures(untitled), ...counts],
      note: 'L’action sans titre.',
    },
    {
      codes: ['DAT-06', 'STR-07', 'UNI-02'],
      cells: [...row(promised), ...measures(promised)],
      note: 'Le nombre promis dans la description.',
    },
  ],
});
