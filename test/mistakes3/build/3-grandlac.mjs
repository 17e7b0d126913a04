// A synthesis, one sheet a fiche with labels on the left, and a matrix.
import { A1, Feuille, date } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions } = roadmap('ACE', (i, j, k, rank) => `${i}-${rank}`);
const action = (code) => actions.find((a) => a.code === code);
const quantity = (a, n) => (a.unit === '%' ? `${n} %` : `${n} ${a.unit}`);
for (const a of actions) {
  a.heading = a.code;
  a.from = quantity(a, a.baseline);
  a.goal = quantity(a, a.target);
}

const blank = action('2-4');
for (const key of Object.keys(blank)) {
  if (!['code', 'heading', 'title', 'axis', 'marks'].includes(key)) blank[key] = '';
}
const classes = action('1-4');
classes.goal = '96 classes';
const unannounced = action('1-6');
const undecided = action('2-6');
undecided.partners = 'À définir avec la région';
const late = action('1-3');
late.end = date(2024, 12, 20);
const silent = action('3-6');
silent.description = '';
const unknown = action('2-5');
unknown.from = 'en attente de l’enquête';
const three = action('2-2');
Object.assign(three, {
  indicator: '• Nombre de collèges inscrits\n• Nombre d’équipes en finale\n• Nombre de filles inscrites',
  from: '• 14 collèges\n• 6 équipes\n• 90 filles',
  goal: '• 62 collèges\n• 24 équipes',
});
const image = action('3-4');
Object.assign(image, {
  indicator: 'Meilleure image de l’évaluation auprès des équipes',
  from: '',
  goal: 'Une image améliorée',
});
const twin = action('3-2');
const copied = action('3-3');
copied.heading = twin.code;

const announced = actions.filter((a) => a !== unannounced);
const synthesis = new Feuille('Synthèse', [56, 10, 66, 40]);
synthesis.pose(1, 1, 'Les actions de la feuille de route', 'titre');
const listed = table(
  synthesis,
  3,
  [
    ['Axe', (a) => `Axe ${a.axis.code} : ${a.axis.title}`],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Public', (a) => (a === blank ? 'Élèves d’éducation prioritaire' : a.audience)],
  ],
  announced,
);

const FIELDS = [
  ['Description', (a) => a.description],
  ['Public', (a) => a.audience],
  ['Acteurs', (a) => a.partners],
  ['Pilote', (a) => a.owner],
  ['Échéance', (a) => a.end],
  ['Statut', (a) => a.state],
  ['Indicateur', (a) => a.indicator],
  ['Valeur initiale', (a) => a.from],
  ['Valeur cible', (a) => a.goal],
];
const places = new Map();
const sheets = actions.map((a) => {
  const sheet = new Feuille(`Fiche ${a.code}`, [18, 90]);
  sheet.bloc(1, 1, 1, 2, `Fiche action ${a.heading} : ${a.title}`, 'axe');
  sheet.pose(2, 1, 'Axe', 'etiquette').pose(2, 2, `Axe ${a.axis.code} : ${a.axis.title}`, 'corps');
  places.set(`${a.code} Titre`, `${sheet.nom}!A1`);
  FIELDS.forEach(([name, value], k) => {
    places.set(`${a.code} ${name}`, `${sheet.nom}!${A1(3 + k, 2)}`);
    sheet.pose(3 + k, 1, name, 'etiquette').pose(3 + k, 2, value(a), 'corps');
  });
  return sheet;
});
const fiche = (a, ...names) => names.map((name) => places.get(`${a.code} ${name}`));
const whole = (a) => [
  `Fiche ${a.code}!A1:B${2 + FIELDS.length}`,
  ...(a === unannounced ? [] : ['N°', 'Action'].map((name) => listed.at(a, name))),
];
const crosses = matrix('Projet académique', actions, 'x');
const crossed = (a) => ['N°', 'Action'].map((name) => crosses.at(a, name));
const firstAxis = announced.filter((a) => a.axis.code === '1');

await save('grandlac', [cover('Académie de Grandlac'), synthesis, ...sheets, crosses.sheet], {
  notes: 'Synthèse, un onglet par fiche, matrice de x ; pas de valeur actuelle.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['EMP-01', 'EMP-02'],
      cells: [...fiche(blank, 'Titre', ...FIELDS.map(([name]) => name)), ...whole(blank).slice(1)],
      note: 'La fiche « 2-4 » est vide.',
    },
    {
      codes: ['UNI-02'],
      cells: fiche(classes, 'Valeur cible', 'Indicateur', 'Valeur initiale', 'Titre'),
      note: 'Un « Nombre d’écoles », « 48 écoles » au départ, « 96 classes » visées.',
    },
    {
      codes: ['STR-04', 'LNK-03'],
      cells: [
        ...fiche(unannounced, 'Titre'),
        ...firstAxis.flatMap((a) => ['Axe', 'N°', 'Action'].map((name) => listed.at(a, name))),
        'Synthèse!A1',
        'Synthèse!C3',
      ],
      note: 'La fiche « 1-6 » n’est pas dans la synthèse.',
    },
    {
      codes: ['PLH-01'],
      cells: fiche(undecided, 'Acteurs', 'Titre'),
      note: '« À définir » à la place des acteurs.',
    },
    {
      codes: ['DAT-04'],
      cells: fiche(late, 'Échéance', 'Statut', 'Titre'),
      note: 'Échue le « 20/12/2024 », « En cours ».',
    },
    {
      codes: ['EMP-02'],
      cells: fiche(silent, 'Description', 'Titre'),
      note: 'La description de la fiche « 3-6 » est vide, toutes les autres en ont une (la 2-4 n’a rien).',
    },
    {
      codes: ['VAL-02', 'VAL-01', 'PLH-01'],
      cells: fiche(unknown, 'Valeur initiale', 'Indicateur', 'Titre'),
      note: '« en attente de l’enquête » n’est pas une valeur.',
    },
    {
      codes: ['TGT-02'],
      cells: fiche(three, 'Indicateur', 'Valeur cible', 'Valeur initiale', 'Titre'),
      note: 'Trois indicateurs, deux cibles : « Nombre de filles » n’en a pas.',
    },
    {
      codes: ['IND-03'],
      cells: fiche(image, 'Indicateur', 'Titre'),
      note: '« Meilleure image » ne se mesure pas.',
    },
    {
      codes: ['NUM-01', 'NUM-02', 'LAB-01'],
      cells: [...fiche(copied, 'Titre'), ...fiche(twin, 'Titre')],
      note: 'Deux fiches « 3-2 » : « Filmer des gestes » et « Mutualiser les séquences ».',
    },
  ],
  consequences: [
    {
      codes: [
        'MAT-06',
        'MAT-10',
        'STR-04',
        'LNK-03',
        'IND-01',
        'TGT-01',
        'VAL-01',
        'DAT-01',
        'STA-01',
        'ROL-01',
        'COH-05',
      ],
      cells: [...whole(blank), ...crossed(blank)],
      note: 'La fiche vide.',
    },
    {
      codes: ['MAT-06'],
      cells: ['Projet académique!A5:I22'],
      note: 'Les croix de la fiche vide.',
    },
    { codes: ['UNI-03', 'UNI-01'], cells: whole(classes), note: 'L’unité de la cible.' },
    {
      codes: ['MAT-07', 'LNK-03', 'NUM-04', 'STR-05'],
      cells: [...whole(unannounced), ...crossed(unannounced)],
      note: 'La fiche que la synthèse oublie.',
    },
    { codes: ['EMP-02', 'ROL-01'], cells: whole(undecided), note: 'Les acteurs à définir.' },
    { codes: ['COH-04'], cells: whole(silent), note: 'La description vide.' },
    { codes: ['VAL-01', 'EMP-02'], cells: whole(unknown), note: 'La valeur attendue.' },
    {
      codes: ['STR-09', 'IND-07', 'IND-02', 'TGT-01', 'VAL-01', 'UNI-02', 'UNI-03', 'VAL-02', 'FMT-01'],
      cells: whole(three),
      note: 'Plusieurs indicateurs dans une cellule.',
    },
    {
      codes: ['VAL-01', 'VAL-02', 'TGT-01', 'UNI-02', 'UNI-01', 'EMP-02'],
      cells: whole(image),
      note: 'Ce qui ne se mesure pas.',
    },
    {
      codes: [
        ...[
          'LNK-03',
          'STR-04',
          'STR-05',
          'LAB-01',
          'EMP-01',
          'EMP-02',
          'IND-01',
          'DAT-01',
          'STA-01',
          'ROL-01',
        ],
        ...[
          'MAT-07',
          'MAT-06',
          'MAT-10',
          'NUM-02',
          'NUM-04',
          'COH-04',
          'COH-05',
          'IND-02',
          'TGT-05',
          'COH-01',
          'ROL-03',
        ],
      ],
      cells: [...whole(copied), ...whole(twin), ...crossed(copied), ...crossed(twin)],
      note: 'Deux fiches sous un numéro, 3-3 sans fiche.',
    },
    {
      codes: ['STR-04'],
      cells: announced.map((a) => listed.at(a, 'Axe')),
      note: 'Les comptes de chaque axe.',
    },
  ],
});
