// A summary table, then one fiche an action, stacked: labels on the left, texts on the right; the matrix after them.
import { Feuille } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions } = roadmap('BDF', (i, j, k, rank) => `${i}-${rank}`);
const action = (code) => actions.find((a) => a.code === code);
const NOTES = [
  'Le premier point d’étape aura lieu au printemps.',
  'Les établissements volontaires sont prioritaires.',
  'Une réunion d’information ouvre l’année.',
  'Le budget est inscrit au plan annuel.',
  'Un guide court accompagne la mise en œuvre.',
  'Les retours d’expérience sont partagés en ligne.',
];
actions.forEach((a, k) => {
  a.aim = `Dans l’année, ${a.title[0].toLowerCase()}${a.title.slice(1)}, avec les équipes concernées.`;
  a.remark = `${NOTES[k % NOTES.length]} ${k % 2 ? 'Suivi par le pilote' : 'Suivi en réunion de service'} (action ${a.code}).`;
  a.due = a.end;
  a.goal = a.unit === '%' ? `${a.target} %` : `${a.target} ${a.unit}`;
  a.listed = a.title;
});

const empty = action('1-5');
action('2-2').listed = 'Moderniser les réseaux des collèges';
const missing = action('3-6');
const [model, copy] = [action('1-2'), action('1-4')];
Object.assign(copy, { aim: model.aim, remark: model.remark });
action('2-1').aim =
  'Recenser les équipements des 412 écoles de l’académie, circonscription par circonscription.';
action('2-4').aim = 'Ouvrir un espace numérique de travail dans les 421 écoles de l’académie avant 2027.';
action('1-6').indicator = 'Objectif atteint';
action('3-1').indicator = 'Taux de réalisation';
action('3-1').goal = '100 %';
action('2-5').due = 'dès que possible';
action('3-4').goal = 'Doublement en trois ans';
action('3-2').remark = 'Voir aussi l’action 4-2. Suivi par le pilote.';

const summary = new Feuille('Synthèse', [40, 9, 64, 14]);
summary.pose(1, 1, 'Les actions de la feuille de route', 'titre');
const listed = table(
  summary,
  3,
  [
    ['Axe', (a) => `Axe ${a.axis.code} – ${a.axis.title}`],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.listed],
    ['Statut', (a) => a.state, 'centre'],
  ],
  actions,
);

const sheet = new Feuille('Fiches', [22, 90]);
sheet.pose(1, 1, 'Fiches-actions', 'titre');
const places = new Map();
const RUBRICS = [
  ['Axe', (a) => `Axe ${a.axis.code} – ${a.axis.title}`],
  ['But', (a) => a.aim],
  ['Pilote', (a) => a.owner],
  ['Moyens', (a) => a.objective.means.join(' ; ')],
  ['Échéance', (a) => a.due],
  ['Indicateur', (a) => a.indicator],
  ['Valeur cible', (a) => a.goal],
  ['Remarques', (a) => a.remark],
];
let row = 3;
for (const a of actions.filter((one) => one !== missing)) {
  sheet.bloc(row, 1, row, 2, `Action ${a.code} : ${a.title}`, 'axe');
  places.set(`${a.code} Titre`, `Fiches!A${row}`);
  RUBRICS.forEach(([name, value], k) => {
    sheet
      .pose(row + 1 + k, 1, name, 'etiquette')
      .pose(row + 1 + k, 2, a === empty && name !== 'Axe' ? '' : value(a), 'corps');
    places.set(`${a.code} ${name}`, `Fiches!B${row + 1 + k}`);
  });
  row += RUBRICS.length + 2;
}
const fiche = (code, ...names) => names.map((name) => places.get(`${code} ${name}`));

const stranger = {
  code: '2-9',
  title: 'Équiper les internats',
  marks: [false, true, true, false, false, false],
};
const crossRows = [...actions.slice(0, 12), stranger, ...actions.slice(12)];
const crosses = matrix('Croix', crossRows);

await save('trois-rivieres', [cover('Académie des Trois-Rivières'), summary, sheet, crosses.sheet], {
  notes: 'Synthèse, fiches empilées, matrice.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['EMP-01', 'EMP-02'],
      cells: [
        ...fiche('1-5', 'Titre', 'Axe', 'But', 'Pilote', 'Indicateur'),
        listed.at(empty, 'Action'),
        listed.at(empty, 'N°'),
      ],
      note: 'La fiche 1-5 est vide.',
    },
    {
      codes: ['MAT-06'],
      cells: [
        crosses.at(empty, 'N°'),
        crosses.at(empty, 'Action'),
        ...GOALS.map((goal) => crosses.at(empty, goal)),
        ...fiche('1-5', 'Titre'),
      ],
      note: 'Des croix sur une fiche vide.',
    },
    {
      codes: ['LAB-01'],
      cells: [
        listed.at(action('2-2'), 'Action'),
        ...fiche('2-2', 'Titre'),
        crosses.at(action('2-2'), 'Action'),
      ],
      note: '2-2 a un autre titre dans la synthèse.',
    },
    {
      codes: ['LNK-03', 'STR-04', 'EMP-01', 'EMP-02'],
      cells: [
        listed.at(missing, 'Action'),
        listed.at(missing, 'N°'),
        crosses.at(missing, 'N°'),
        crosses.at(missing, 'Action'),
      ],
      note: '3-6 est annoncée dans la synthèse, sans fiche.',
    },
    {
      codes: ['DUP-04'],
      cells: [...fiche('1-2', 'But', 'Remarques', 'Titre'), ...fiche('1-4', 'But', 'Remarques', 'Titre')],
      note: 'But et remarques de 1-2 recopiés dans 1-4.',
    },
    {
      codes: ['COH-01'],
      cells: [...fiche('2-1', 'But'), ...fiche('2-4', 'But')],
      note: '412 ou 421 écoles de l’académie.',
    },
    {
      codes: ['IND-05', 'IND-03'],
      cells: fiche('1-6', 'Indicateur'),
      note: '« Objectif atteint » ne dit pas ce qui est compté.',
    },
    {
      codes: ['IND-04'],
      cells: fiche('3-1', 'Indicateur'),
      note: '« Taux de réalisation » : de quoi, sur quoi.',
    },
    {
      codes: ['MAT-07', 'LNK-01'],
      cells: [crosses.at(stranger, 'N°'), crosses.at(stranger, 'Action')],
      note: 'La matrice a une ligne 2-9 que rien n’annonce.',
    },
    { codes: ['DAT-01'], cells: fiche('2-5', 'Échéance'), note: '« dès que possible » n’est pas une date.' },
    {
      codes: ['TGT-03'],
      cells: fiche('3-4', 'Valeur cible', 'Indicateur'),
      note: 'Doublement sans valeur de départ.',
    },
    {
      codes: ['LNK-01'],
      cells: fiche('3-2', 'Remarques'),
      note: 'Renvoi à l’action 4-2, il n’y a que trois axes.',
    },
  ],
  consequences: [
    {
      codes: ['IND-01', 'TGT-01', 'ROL-01', 'DAT-01', 'VAL-01', 'MAT-10'],
      cells: [
        ...fiche('1-5', 'Titre', 'Axe', 'But', 'Pilote', 'Échéance', 'Indicateur', 'Valeur cible'),
        listed.at(empty, 'Action'),
        listed.at(empty, 'N°'),
        listed.at(missing, 'Action'),
        listed.at(missing, 'N°'),
      ],
      note: 'Ce qui manque à une fiche vide ou absente.',
    },
    {
      codes: ['MAT-06', 'MAT-07'],
      cells: [crosses.at(missing, 'N°'), crosses.at(missing, 'Action')],
      note: 'Des croix pour une action sans fiche.',
    },
    {
      codes: ['COH-04', 'DUP-02', 'ROL-03'],
      cells: fiche('1-4', 'Titre', 'But', 'Remarques'),
      note: 'Le texte recopié parle d’une autre action.',
    },
    {
      codes: ['LAB-01', 'COH-04'],
      cells: [...fiche('2-2', 'Titre', 'But'), listed.at(action('2-2'), 'Action')],
      note: 'Le titre changé.',
    },
    {
      codes: ['UNI-01', 'UNI-02', 'VAL-02', 'TGT-01'],
      cells: fiche('3-4', 'Valeur cible', 'Indicateur'),
      note: 'Une cible en toutes lettres.',
    },
    { codes: ['NUM-04'], cells: [crosses.at(stranger, 'N°')], note: 'Entre 2-6 et 2-9.' },
    { codes: ['VAL-01', 'META-04'], note: 'Aucune fiche n’a de valeur de départ.' },
  ],
});
