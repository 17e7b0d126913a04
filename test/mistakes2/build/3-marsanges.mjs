// A synthesis, one sheet of fiches an axis with labels on the left, and a matrix; no baseline anywhere.
import { A1, Feuille } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions, axes } = roadmap('CDA', (i, j, k, rank) => `${i}-${rank}`);
const action = (code) => actions.find((a) => a.code === code);
for (const a of actions) {
  a.announced = a.audience;
  a.goal = a.unit === '%' ? `${a.target} %` : `${a.target} ${a.unit}`;
  a.schedule = a.state === 'Réalisé' ? 'Une année scolaire' : 'Deux années scolaires';
  a.remarks = '';
}
action('1-1').remarks = 'Les psychologues préparent la semaine avec les familles.';
action('2-5').remarks = 'Les interprètes relisent chaque texte.';

const wider = action('1-2');
wider.announced = 'Écoliers, collégiens et lycéens';
const other = action('2-3');
other.description =
  'Une salle de musique et un studio d’enregistrement ouvrent le soir aux orchestres du quartier.';
const buses = action('2-1');
buses.description = 'Deux bus des sciences s’arrêtent une journée dans chaque école des vallées.';
buses.schedule = 'Un bus des sciences en service à la rentrée 2025';
const cited = action('3-5');
cited.remarks = 'Le CLEMI fournit les textes et relance les écoles.';
const same = action('2-6');
same.partners = same.audience;
const calendar = action('1-6');
Object.assign(calendar, { indicator: 'Respect du calendrier', goal: '100 %', schedule: '' });
const about = action('1-5');
about.goal = 'une vingtaine de lycées';
const template = action('3-1');
template.remarks = 'Indiquer éventuellement les difficultés rencontrées';
const split = action('3-3');
split.description = 'Le coin d’écoute des écoles mater- nelles donne accès à des histoires enregistrées.';

const synthesis = new Feuille('Synthèse', [40, 10, 64, 40]);
synthesis.pose(1, 1, 'Les actions de la feuille de route', 'titre');
const listed = table(
  synthesis,
  3,
  [
    ['Axe', (a) => `Axe ${a.axis.code} : ${a.axis.title}`],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Public', (a) => a.announced],
  ],
  actions,
);

const FIELDS = [
  ['Description', (a) => a.description],
  ['Public', (a) => a.audience],
  ['Acteurs', (a) => a.partners],
  ['Pilote', (a) => a.owner],
  ['Calendrier', (a) => a.schedule],
  ['Échéance', (a) => a.end],
  ['Statut', (a) => a.state],
  ['Indicateur', (a) => a.indicator],
  ['Valeur cible', (a) => a.goal],
  ['Remarques', (a) => a.remarks],
];
const places = new Map();
const sheets = axes.map((axis) => {
  const sheet = new Feuille(`Fiches axe ${axis.code}`, [18, 90]);
  sheet.bloc(1, 1, 1, 2, `Axe ${axis.code} : ${axis.title}`, 'titre');
  let r = 3;
  for (const a of actions.filter((one) => one.axis === axis)) {
    places.set(`${a.code} Titre`, `${sheet.nom}!${A1(r, 1)}`);
    sheet.bloc(r, 1, r, 2, `Fiche ${a.code} : ${a.title}`, 'axe');
    for (const [name, value] of FIELDS) {
      r += 1;
      places.set(`${a.code} ${name}`, `${sheet.nom}!${A1(r, 2)}`);
      sheet.pose(r, 1, name, 'etiquette').pose(r, 2, value(a), 'corps');
    }
    r += 2;
  }
  return sheet;
});
const fiche = (a, ...names) => names.map((name) => places.get(`${a.code} ${name}`));
const front = cover('', { Version: '' });

await save('marsanges', [front, synthesis, ...sheets, matrix('Projet académique', actions, 'x').sheet], {
  notes:
    'Synthèse, une feuille de fiches par axe, matrice de x ; ni valeur initiale ni valeur actuelle. Deux remarques citent des acteurs qui sont bien dans la liste.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['META-01'],
      cells: [
        'Page de garde!B3',
        'Page de garde!A3',
        'Page de garde!B5',
        'Page de garde!A5',
        'Page de garde!A1',
      ],
      note: 'Ni académie ni version.',
    },
    {
      codes: ['COH-05'],
      cells: [
        listed.at(wider, 'Public'),
        listed.at(wider, 'Action'),
        ...fiche(wider, 'Titre', 'Public', 'Description'),
      ],
      note: 'Écoliers, collégiens et lycéens ; collégiens de quatrième dans la fiche.',
    },
    {
      codes: ['COH-04'],
      cells: [...fiche(other, 'Titre', 'Description'), listed.at(other, 'Action')],
      note: 'Une description d’autre chose.',
    },
    {
      codes: ['TGT-05', 'COH-01'],
      cells: fiche(buses, 'Description', 'Calendrier', 'Titre'),
      note: 'Deux bus, puis un.',
    },
    {
      codes: ['ROL-03'],
      cells: fiche(cited, 'Remarques', 'Acteurs', 'Titre'),
      note: 'Le CLEMI, absent des acteurs.',
    },
    {
      codes: ['ROL-05'],
      cells: fiche(same, 'Public', 'Acteurs', 'Titre'),
      note: 'Public et acteurs identiques.',
    },
    {
      codes: ['DAT-05'],
      cells: fiche(calendar, 'Indicateur', 'Calendrier', 'Titre'),
      note: '« Respect du calendrier », sans calendrier.',
    },
    {
      codes: ['TGT-06'],
      cells: fiche(about, 'Valeur cible', 'Indicateur', 'Titre'),
      note: '« une vingtaine ».',
    },
    { codes: ['PLH-01'], cells: fiche(template, 'Remarques', 'Titre'), note: 'La consigne du modèle.' },
    { codes: ['TXT-05'], cells: fiche(split, 'Description', 'Titre'), note: '« mater- nelles ».' },
  ],
  consequences: [
    {
      codes: ['IND-03', 'IND-04', 'IND-05', 'EMP-02', 'UNI-01', 'UNI-02'],
      cells: fiche(calendar, 'Indicateur', 'Calendrier', 'Valeur cible', 'Titre'),
      note: 'Un indicateur de calendrier.',
    },
    { codes: ['ROL-04'], cells: fiche(cited, 'Remarques'), note: 'Le sigle.' },
    {
      codes: ['VAL-02', 'TGT-01'],
      cells: fiche(about, 'Valeur cible', 'Indicateur'),
      note: 'Une cible en toutes lettres.',
    },
    { codes: ['COH-04', 'ROL-03'], cells: fiche(template, 'Remarques'), note: 'La consigne.' },
    { codes: ['VAL-01', 'META-04'], note: 'Aucune fiche n’a de valeur de départ.' },
  ],
});
