// A summary, a sheet for each axis with its objectives merged, a matrix of x; neither statuses nor current values.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { axes, actions, objectives } = roadmap('DEB', '-');
const action = (code) => actions.find((a) => a.code === code);

for (const a of actions) if (a.state === 'Réalisé') a.end = date(2027, 2, 5);

const renamed = axes[2];
const LONE = 'S’ouvrir à l’Europe et au monde';
const lone = GOALS.indexOf(LONE);
const only = action('1-3');
for (const a of actions) {
  if (a !== only && a.marks[lone]) Object.assign(a.marks, { [lone]: false, [a.marks[0] ? 1 : 0]: true });
}
only.marks[lone] = true;
const forgotten = action('3-5');
const unled = action('1-4');
unled.owner = 'à désigner';
const twisted = action('2-3');
twisted.actors = 'DSEDN, conseils de vie lycéenne';
const spelled = [action('2-2'), action('2-5')];
const vague = action('2-1');
Object.assign(vague, {
  indicator: 'Meilleure entente entre les partenaires',
  unit: '',
  baseline: '',
  target: '',
});
const bare = action('1-1');
bare.indicator = 'Taux de couverture';
const range = action('2-4');
range.target = 'entre 50 et 70';
const whenever = action('2-6');
whenever.end = 'dès la notification du marché';
const open = action('3-3');
open.means = 'Plateforme de dépôt (serveur académique, comité de relecture';

const summary = new Feuille('Sommaire', [52, 56, 14]);
summary.pose(1, 1, 'Sommaire de la feuille de route', 'titre');
const announced = table(
  summary,
  3,
  [
    ['Axe', (o) => `Axe ${o.axis.code} – ${o.axis === renamed ? 'Valoriser les personnels' : o.axis.title}`],
    ['Objectif', (o) => o.title],
    ['Onglet', (o) => `Axe ${o.axis.code}`, 'centre'],
  ],
  objectives,
);

const COLUMNS = [
  ['Objectif', (a) => (a.objective.actions[0] === a ? a.objective.title : '')],
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Public', (a) => a.audience],
  ['Pilote', (a) => a.owner],
  ['Acteurs', (a) => a.actors],
  ['Moyens', (a) => a.means],
  ['Échéance', (a) => a.end, 'centre'],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Situation de départ', (a) => a.baseline, 'centre'],
  ['Cible 2028', (a) => a.target, 'centre'],
];
const TOP = 3;
const sheets = axes.map((axis) => {
  const sheet = new Feuille(`Axe ${axis.code}`, [30, 8, 44, 26, 30, 34, 40, 15, 46, 13, 12, 14]);
  sheet.pose(1, 1, `Axe ${axis.code} – ${axis.title}`, 'titre');
  const rows = actions.filter((a) => a.axis === axis);
  const written = table(sheet, TOP, COLUMNS, rows);
  let top = TOP + 1;
  for (const { actions: under } of axis.objectives) {
    sheet.fusion(top, 1, top + under.length - 1, 1);
    top += under.length;
  }
  return { sheet, written };
});
const at = (a, name) => sheets[axes.indexOf(a.axis)].written.at(a, name);
const cells = (a, ...names) => names.map((name) => at(a, name));
const row = (a) => COLUMNS.map(([name]) => at(a, name));

const listed = actions.filter((a) => a !== forgotten);
const crosses = matrix('Projet académique', listed, () => 'x');
const book = cover('Accueil', 'Académie de Lanterive', { Version: '2.1' });

await save('lanterive', [book.sheet, summary, ...sheets.map(({ sheet }) => sheet), crosses.sheet], {
  notes: 'Sommaire, un onglet par axe aux objectifs fusionnés, matrice de x ; ni statut ni valeur actuelle.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['LAB-01'],
      cells: ['Axe 3!A1', ...renamed.objectives.map((o) => announced.at(o, 'Axe'))],
      note: '« Axe 3 – Valoriser les personnels » au sommaire, « Axe 3 – Accompagner les équipes » en tête de l’onglet.',
    },
    {
      codes: ['MAT-03'],
      cells: [crosses.goal(LONE), crosses.at(only, LONE), crosses.at(only, 'Action')],
      note: '« S’ouvrir à l’Europe » ne tient qu’à une action, « Doter les classes bilingues ».',
    },
    {
      codes: ['MAT-07', 'MAT-01'],
      cells: [
        ...cells(forgotten, 'N°', 'Action'),
        crosses.at(action('3-4'), 'N°'),
        crosses.at(action('3-6'), 'N°'),
      ],
      note: '« 3-5 » n’a pas de ligne dans la matrice, qui passe de « 3-4 » à « 3-6 ».',
    },
    {
      codes: ['PLH-01', 'ROL-01', 'EMP-02'],
      cells: cells(unled, 'Pilote', 'Action'),
      note: '« à désigner » à la place du pilote.',
    },
    {
      codes: ['ROL-02'],
      cells: [
        ...cells(twisted, 'Acteurs', 'Action'),
        ...spelled.flatMap((a) => cells(a, 'Acteurs', 'Action')),
        book.short('DSDEN'),
      ],
      note: '« DSEDN » et « DSDEN ».',
    },
    {
      codes: ['IND-03'],
      cells: cells(vague, 'Indicateur', 'Action'),
      note: '« Meilleure entente entre les partenaires » ne se mesure pas.',
    },
    {
      codes: ['IND-04'],
      cells: cells(bare, 'Indicateur', 'Action'),
      note: '« Taux de couverture » : de quoi, sur quoi ; les autres parts le disent.',
    },
    {
      codes: ['TGT-06'],
      cells: cells(range, 'Cible 2028', 'Indicateur', 'Action'),
      note: 'Cible « entre 50 et 70 ».',
    },
    {
      codes: ['DAT-01'],
      cells: cells(whenever, 'Échéance', 'Action'),
      note: '« dès la notification du marché » n’est pas une date.',
    },
    {
      codes: ['TXT-04'],
      cells: cells(open, 'Moyens', 'Action'),
      note: '« (serveur académique, comité de relecture » : la parenthèse n’est pas fermée.',
    },
  ],
  consequences: [
    {
      codes: ['LNK-03', 'LNK-04', 'LNK-01', 'STR-04', 'LAB-02', 'NUM-01'],
      cells: [
        'Axe 3!A1',
        ...renamed.objectives.flatMap((o) =>
          ['Axe', 'Objectif', 'Onglet'].map((name) => announced.at(o, name)),
        ),
        ...actions.filter((a) => a.axis === renamed).flatMap(row),
      ],
      note: 'Les deux noms de l’axe 3.',
    },
    {
      codes: ['MAT-10', 'MAT-02', 'MAT-05'],
      cells: [crosses.goal(LONE), ...crosses.all(only)],
      note: 'La colonne à une croix.',
    },
    {
      codes: ['NUM-04', 'MAT-05', 'MAT-01', 'MAT-07', 'STR-04'],
      cells: [...row(forgotten), ...crosses.all(action('3-4')), ...crosses.all(action('3-6'))],
      note: 'La ligne absente de la matrice.',
    },
    { codes: ['ROL-01', 'ROL-04', 'EMP-02'], cells: row(unled), note: 'Le pilote à désigner.' },
    { codes: ['ROL-03', 'ROL-04'], cells: row(twisted), note: 'Le sigle fautif.' },
    {
      codes: ['VAL-01', 'TGT-01', 'EMP-02', 'IND-01', 'VAL-02', 'MAT-10', 'IND-02'],
      cells: [...row(vague), ...crosses.all(vague)],
      note: 'L’indicateur sans mesure, donc sans départ, sans unité ni cible.',
    },
    { codes: ['IND-06', 'UNI-01', 'IND-05'], cells: row(bare), note: 'Le taux de rien.' },
    {
      codes: ['VAL-02', 'TGT-01', 'MAT-10', 'FMT-01', 'TGT-02'],
      cells: row(range),
      note: 'La cible en fourchette.',
    },
    { codes: ['EMP-02', 'DAT-03', 'PLH-01'], cells: row(whenever), note: 'L’échéance sans date.' },
    { codes: ['STR-09', 'ROL-03'], cells: row(open), note: 'La parenthèse ouverte.' },
  ],
});
