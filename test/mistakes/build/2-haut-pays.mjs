// One wide table, a band above each axis, everything about an action on its row.
import { Feuille } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, save, table } from './kit.mjs';

const { actions, axes } = roadmap('ACE', (i, j, k, rank) => `${i}-${rank}`);
const action = (code) => actions.find((a) => a.code === code);
for (const a of actions) a.text = a.target;

action('1-3').owner = 'à compléter';
action('2-6').text = 'à préciser';
action('2-4').indicator = 'Nombre de réunions de bassin tenues et nombre de participants aux réunions';
action('3-4').text = '500';
action('2-2').current = { t: 'e', v: 23 };
action('3-5').owner = 'claire.montarnal@courriel.example';
action('1-5').start = { ...action('1-5').start, v: 43710 };
action('2-1').owner = 'Réseau des RRUPN';
action('2-5').owner = 'Réseau des RRUNP';
const double = action('3-6');
const first = action('3-1');
Object.assign(double, {
  title: first.title,
  indicator: 'Nombre de prêts de matériel adapté',
  unit: 'prêts',
  baseline: 260,
  current: 360,
  target: 600,
  text: 600,
});
const stray = action('3-3');
stray.code = '2-7';

const sheet = new Feuille('Feuille de route', [9, 60, 44, 40, 34, 14, 14, 14, 60, 16, 12, 12, 14]);
sheet.pose(1, 1, 'Feuille de route du numérique éducatif 2024-2027', 'titre');
sheet.pose(2, 1, 'Valeurs initiales au 1er septembre 2024, valeurs actuelles au 28 février 2025', 'note');
const columns = [
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Objectif', (a) => a.objective.title],
  ['Pilote', (a) => a.owner],
  ['Moyens', (a) => a.objective.means.join('\n')],
  ['Début', (a) => a.start, 'centre'],
  ['Fin', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Valeur initiale', (a) => a.baseline, 'centre'],
  ['Valeur actuelle', (a) => a.current, 'centre'],
  ['Valeur cible 2027', (a) => a.text, 'centre'],
];
// the bands take the rows of the table that stand before each axis
const lines = axes.flatMap((axis) => [{ band: axis }, ...actions.filter((a) => a.axis === axis)]);
const placed = table(
  sheet,
  4,
  columns.map(([name, value, style]) => [name, (row) => (row.band ? '' : value(row)), style]),
  lines,
);
lines.forEach((row, k) => {
  if (row.band)
    sheet.bloc(5 + k, 1, 5 + k, columns.length, `Axe ${row.band.code} : ${row.band.title}`, 'axe');
});
const at = (a, ...names) => names.map((name) => placed.at(a, name));

await save('haut-pays', [cover('Académie du Haut-Pays'), sheet], {
  notes: 'Un seul tableau, bandeaux d’axe, tout sur la ligne de l’action.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['PLH-01', 'EMP-02', 'ROL-01'],
      cells: at(action('1-3'), 'Pilote'),
      note: '« à compléter » à la place du pilote.',
    },
    {
      codes: ['VAL-02', 'PLH-01', 'TGT-01'],
      cells: at(action('2-6'), 'Valeur cible 2027', 'Indicateur'),
      note: '« à préciser » n’est pas une valeur.',
    },
    { codes: ['IND-07'], cells: at(action('2-4'), 'Indicateur'), note: 'Deux indicateurs en un.' },
    {
      codes: ['FMT-01'],
      cells: at(action('3-4'), 'Valeur cible 2027'),
      note: 'Le nombre 500 est saisi en texte.',
    },
    {
      codes: ['FMT-05'],
      cells: at(action('2-2'), 'Valeur actuelle'),
      note: '#REF! dans la valeur actuelle.',
    },
    { codes: ['RGPD-01'], cells: at(action('3-5'), 'Pilote'), note: 'Adresse électronique d’une personne.' },
    {
      codes: ['DAT-02', 'DAT-03'],
      cells: at(action('1-5'), 'Début'),
      note: 'Début en septembre 2019, feuille de route 2024-2027.',
    },
    {
      codes: ['ROL-02'],
      cells: [...at(action('2-1'), 'Pilote'), ...at(action('2-5'), 'Pilote')],
      note: 'RRUPN et RRUNP.',
    },
    {
      codes: ['DUP-01'],
      cells: [...at(first, 'Action', 'N°'), ...at(double, 'Action', 'N°')],
      note: 'La même action deux fois.',
    },
    { codes: ['NUM-05'], cells: at(stray, 'N°', 'Action'), note: 'L’action 2-7 est rangée sous l’axe 3.' },
  ],
  consequences: [
    { codes: ['NUM-04'], note: 'Il manque 3-3.' },
    {
      codes: ['VAL-03'],
      cells: at(action('2-2'), 'Valeur actuelle', 'Indicateur'),
      note: 'Pas de valeur lisible.',
    },
    { codes: ['ROL-01'], cells: at(action('3-5'), 'Pilote'), note: 'Une adresse n’est pas une fonction.' },
    {
      codes: ['ROL-04'],
      cells: [...at(action('2-1'), 'Pilote'), ...at(action('2-5'), 'Pilote')],
      note: 'Sigle non développé.',
    },
    {
      codes: ['VAL-05', 'TGT-07', 'VAL-04', 'UNI-02', 'FMT-03'],
      cells: at(action('3-4'), 'Valeur cible 2027', 'Indicateur'),
      note: 'Le nombre en texte peut être mal lu.',
    },
    {
      codes: ['UNI-02', 'IND-06', 'TGT-02'],
      cells: at(action('2-4'), 'Indicateur', 'Valeur cible 2027', 'Unité'),
      note: 'Une cible pour deux indicateurs.',
    },
  ],
});
