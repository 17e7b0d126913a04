// One sheet an axis, codes « Action 1.1 », and a matrix with the actions in columns.
import { A1, Feuille } from '../../heldout4/build/kit.mjs';
import { GOALS, PROJECT, roadmap } from './contents.mjs';
import { cover, save, table } from './kit.mjs';

const { actions, axes } = roadmap('CDE', (i, j, k, rank) => `${i}.${rank}`);
const action = (code) => actions.find((a) => a.code === code);
for (const a of actions) {
  a.label = `Action ${a.code}`;
  a.measures = a.indicator;
  a.goals = a.unit === '%' ? `${a.target} %` : `${a.target} ${a.unit}`;
}

const late = action('1.4');
late.start = { ...late.start, v: 45537 };
late.end = { ...late.end, v: 45596 };
const orphan = action('1.6');
orphan.owner = '';
const unnumbered = action('2.4');
unnumbered.label = '';
// 3.3 is skipped: the actions after it are numbered one too high
for (const [k, a] of actions.filter((one) => one.axis.code === '3').entries())
  if (k > 1) a.label = `Action 3.${k + 2}`;
const shared = action('2.2');
shared.owner = 'DRANE, DSI, collectivités, chefs d’établissement';
const american = action('2.6');
american.end = '06-30-26';
const unnamed = action('3.2');
unnamed.measures = 'xxx';
const doubled = action('1.3');
doubled.title = 'Former les professeurs stagiaires avec avec les tuteurs';
const uneven = action('3.4');
uneven.measures = '- Nombre de parents accueillis en atelier\n- Nombre d’ateliers organisés';
uneven.goals = '- 500 parents\n- 60 ateliers\n- 20 communes';
// nothing serves this objective of the projet académique: its marks go to the next one
const unserved = GOALS.indexOf('Améliorer le climat scolaire');
for (const a of actions)
  if (a.marks[unserved]) Object.assign(a.marks, { [unserved]: false, [unserved + 1]: true });

const columns = [
  ['Objectif', (a) => a.objective.title],
  ['N°', (a) => a.label, 'centre'],
  ['Action', (a) => a.title],
  ['Pilote', (a) => a.owner],
  ['Moyens', (a) => a.objective.means.map((m) => `- ${m}`).join('\n')],
  ['Date de début', (a) => a.start, 'centre'],
  ['Date de fin', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
  ['Indicateurs', (a) => a.measures],
  ['Valeurs cibles 2027', (a) => a.goals],
];
const places = new Map();
const sheets = axes.map((axis) => {
  const sheet = new Feuille(`Axe ${axis.code}`, [44, 12, 60, 40, 36, 14, 14, 14, 60, 30]);
  sheet.bloc(1, 1, 1, columns.length, `Axe ${axis.code} : ${axis.title}`, 'titre');
  const mine = actions.filter((a) => a.axis === axis);
  const placed = table(sheet, 3, columns, mine);
  for (const a of mine) for (const [name] of columns) places.set(`${a.code} ${name}`, placed.at(a, name));
  return sheet;
});
const at = (a, ...names) => names.map((name) => places.get(`${a.code} ${name}`));

const crosses = new Feuille('Projet académique', [34, 50, ...actions.map(() => 11)]);
crosses.pose(1, 1, 'Contribution au projet académique 2023-2027', 'titre');
crosses.ligne(
  3,
  1,
  [
    'Axe du projet académique',
    'Objectif du projet académique',
    ...actions.map((a) => a.label || 'Action 2.4'),
  ],
  'tete',
);
let row = 4;
for (const [axis, objectives] of PROJECT) {
  for (const objective of objectives) {
    const g = GOALS.indexOf(objective);
    crosses.ligne(row, 1, [axis, objective, ...actions.map((a) => (a.marks[g] ? '●' : ''))]);
    row += 1;
  }
}
const column = (a) => `Projet académique!${A1(3, 3 + actions.indexOf(a))}`;
const unservedRow = [1, 2].map((c) => `Projet académique!${A1(4 + unserved, c)}`);

await save('rochebrune', [cover('Académie de Rochebrune'), ...sheets, crosses], {
  notes:
    'Un onglet par axe, « Action 1.1 », indicateurs et cibles dans la ligne, matrice transposée ●. Ni valeur initiale ni valeur actuelle nulle part.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['DAT-04'],
      cells: at(late, 'Date de fin', 'Statut', 'Action', 'N°'),
      note: 'Échue le 31 octobre 2024, « À venir ».',
    },
    {
      codes: ['EMP-02', 'ROL-01'],
      cells: at(orphan, 'Pilote', 'Action', 'N°'),
      note: 'La seule action sans pilote.',
    },
    { codes: ['NUM-03'], cells: at(unnumbered, 'N°', 'Action'), note: 'La seule action sans code.' },
    {
      codes: ['NUM-04'],
      cells: actions.filter((a) => ['3.2', '3.3'].includes(a.code)).flatMap((a) => at(a, 'N°', 'Action')),
      note: 'Il manque l’action 3.3.',
    },
    { codes: ['ROL-01'], cells: at(shared, 'Pilote', 'Action'), note: 'Quatre acteurs, aucun responsable.' },
    {
      codes: ['FMT-02', 'DAT-01'],
      cells: at(american, 'Date de fin'),
      note: '« 06-30-26 », en texte et à l’américaine.',
    },
    { codes: ['PLH-01', 'IND-03'], cells: at(unnamed, 'Indicateurs'), note: '« xxx ».' },
    { codes: ['TXT-03'], cells: at(doubled, 'Action'), note: '« avec avec ».' },
    {
      codes: ['TGT-02'],
      cells: at(uneven, 'Indicateurs', 'Valeurs cibles 2027'),
      note: 'Deux indicateurs, trois cibles.',
    },
    {
      codes: ['MAT-02'],
      cells: [
        ...unservedRow,
        ...actions.map((a) => `Projet académique!${A1(4 + unserved, 3 + actions.indexOf(a))}`),
      ],
      note: '« Améliorer le climat scolaire » n’est servi par aucune action.',
    },
  ],
  consequences: [
    {
      codes: ['MAT-07', 'LNK-01', 'MAT-01'],
      cells: [column(unnumbered), ...at(unnumbered, 'N°', 'Action')],
      note: 'La matrice nomme 2.4, que rien ne porte.',
    },
    {
      codes: ['NUM-04'],
      cells: [...at(unnumbered, 'N°', 'Action'), ...at(action('2.3'), 'N°'), ...at(action('2.5'), 'N°')],
      note: '2.4 manque puisque son code est vide.',
    },
    {
      codes: ['STA-02', 'DAT-07', 'TXT-05'],
      cells: at(late, 'Statut', 'Date de fin', 'Date de début'),
      note: 'L’échéance avancée.',
    },
    { codes: ['TXT-04', 'DUP-03', 'LAB-02'], cells: at(doubled, 'Action'), note: 'Le mot doublé.' },
    { codes: ['ROL-03', 'ROL-04'], cells: at(shared, 'Pilote'), note: 'Des sigles nouveaux.' },
    {
      codes: ['UNI-02', 'IND-07'],
      cells: at(uneven, 'Indicateurs', 'Valeurs cibles 2027'),
      note: 'Les cibles ne vont pas deux à deux.',
    },
    {
      codes: ['UNI-01', 'UNI-02', 'VAL-02'],
      cells: at(unnamed, 'Indicateurs', 'Valeurs cibles 2027'),
      note: 'Un indicateur sans nom.',
    },
    { codes: ['META-04', 'VAL-01', 'VAL-03'], note: 'Aucune valeur initiale ni actuelle.' },
    { codes: ['MAT-05'], note: 'L’axe du climat scolaire perd ses croix.' },
  ],
});
