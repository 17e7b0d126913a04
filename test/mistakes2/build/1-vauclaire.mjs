// Frame, actions, indicators, matrix and a few figures, joined by codes.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('ABC');
const action = (code) => actions.find((a) => a.code === code);
for (const a of actions) a.means = a.objective.means.join('\n');

const long = action('1.2.2');
long.title =
  'Proposer un entraînement à la fluence en ligne à tous les élèves volontaires du cycle 3, à raison de dix minutes par jour, en classe ou à la maison, avec un suivi par le professeur';
const started = action('2.1.1');
started.means = 'Dès janvier 2026, avec les communes';
const person = action('2.1.2');
person.owner = 'Mme Hélène Castel';
const fraction = action('2.2.1');
fraction.target = '38 / 42';
const short = action('2.2.3');
short.indicator = 'Nb d’ateliers animés';
const recruit = action('3.1.2');
recruit.means = 'Recruter deux animateurs de robotique';
const negative = action('3.2.3');
negative.current = -35;
const reached = action('1.2.3');
reached.current = reached.target;

const frame = new Feuille('Cadre', [40, 9, 64]);
frame.pose(1, 1, 'Axes et objectifs', 'titre');
frame.pose(2, 1, 'La feuille de route compte 3 axes, 6 objectifs et 21 actions.', 'texte');
table(
  frame,
  4,
  [
    ['Axe', (o) => `Axe ${o.axis.code} – ${o.axis.title}`],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
  ],
  objectives,
);

const plan = new Feuille('Actions', [40, 46, 9, 60, 34, 36, 14, 14, 14]);
plan.pose(1, 1, 'Actions 2024-2027', 'titre');
const planned = table(
  plan,
  3,
  [
    ['Axe', (a) => `Axe ${a.axis.code} – ${a.axis.title}`],
    ['Objectif', (a) => `${a.objective.code} – ${a.objective.title}`],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Pilote', (a) => a.owner],
    ['Moyens', (a) => a.means],
    ['Date de début', (a) => a.start, 'centre'],
    ['Date de fin', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
  ],
  actions,
);

const board = new Feuille('Indicateurs', [10, 74, 16, 14, 14, 14, 14, 14]);
board.pose(1, 1, 'Indicateurs', 'titre');
const measured = table(
  board,
  3,
  [
    ['N° action', (a) => a.code, 'centre'],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Date VI', () => date(2024, 9, 16), 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Date VA', () => date(2025, 2, 14), 'centre'],
    ['Valeur cible', (a) => a.target, 'centre'],
  ],
  actions,
);

const figures = new Feuille('Chiffres', [46, 16, 16, 16, 16]);
figures.pose(1, 1, 'Évolutions', 'titre');
figures.ligne(3, 1, ['Année', 2021, 2022, 2023, 2024], 'tete');
figures.ligne(4, 1, [
  'Établissements dotés d’une salle de robotique',
  '31 collèges',
  '38 collèges',
  '44 collèges',
  '12 lycées',
]);
figures.ligne(5, 1, [
  'Classes engagées dans un défi',
  '52 classes',
  '61 classes',
  '70 classes',
  '84 classes',
]);

await save(
  'vauclaire',
  [cover('Académie de Vauclaire'), frame, plan, board, matrix('Matrice', actions).sheet, figures],
  {
    notes: 'Cadre, Actions, Indicateurs, Matrice, Chiffres (deux séries), reliés par codes.',
    actions: actions.length,
    mistakes: [
      { codes: ['STR-04', 'COH-01'], cells: ['Cadre!A2'], note: '« 21 actions » quand il y en a 18.' },
      {
        codes: ['LAB-04'],
        cells: [planned.at(long, 'Action'), planned.at(long, 'N°')],
        note: 'Un intitulé de 180 signes.',
      },
      {
        codes: ['STR-07'],
        cells: [planned.at(started, 'Moyens'), planned.at(started, 'Action')],
        note: 'Un calendrier dans les moyens.',
      },
      {
        codes: ['STR-06'],
        cells: [planned.at(recruit, 'Moyens'), planned.at(recruit, 'Action')],
        note: 'Une action dans les moyens.',
      },
      {
        codes: ['RGPD-01'],
        cells: [planned.at(person, 'Pilote'), planned.at(person, 'Action')],
        note: 'Une personne nommée.',
      },
      {
        codes: ['FMT-04'],
        cells: [measured.at(fraction, 'Valeur cible'), measured.at(fraction, 'Indicateur')],
        note: 'Cible « 38 / 42 ».',
      },
      {
        codes: ['TXT-02'],
        cells: [measured.at(short, 'Indicateur')],
        note: '« Nb » quand partout ailleurs « Nombre ».',
      },
      {
        codes: ['VAL-04'],
        cells: [measured.at(negative, 'Valeur actuelle'), measured.at(negative, 'Indicateur')],
        note: 'Un nombre de binômes négatif.',
      },
      {
        codes: ['STA-02'],
        cells: [
          planned.at(reached, 'Statut'),
          planned.at(reached, 'Action'),
          measured.at(reached, 'Valeur actuelle'),
          measured.at(reached, 'Indicateur'),
        ],
        note: 'Cible atteinte, action « En cours ».',
      },
      {
        codes: ['UNI-03'],
        cells: ['Chiffres!A4', 'Chiffres!B4', 'Chiffres!C4', 'Chiffres!D4', 'Chiffres!E4'],
        note: 'Des collèges, puis des lycées.',
      },
    ],
    consequences: [
      {
        codes: ['LAB-01', 'COH-04', 'DUP-03', 'STR-09'],
        cells: [planned.at(long, 'Action')],
        note: 'L’intitulé allongé.',
      },
      {
        codes: ['VAL-02', 'TGT-01', 'FMT-01', 'UNI-02', 'TGT-07', 'VAL-06', 'TGT-02'],
        cells: [measured.at(fraction, 'Valeur cible'), measured.at(fraction, 'Indicateur')],
        note: 'Une fraction n’est pas un nombre.',
      },
      {
        codes: ['VAL-05', 'STA-02'],
        cells: [measured.at(negative, 'Valeur actuelle'), measured.at(negative, 'Indicateur')],
        note: 'La valeur négative.',
      },
      { codes: ['ROL-01'], cells: [planned.at(person, 'Pilote')], note: 'Un nom n’est pas une fonction.' },
      {
        codes: ['FMT-01', 'COH-01', 'VAL-05'],
        cells: ['Chiffres!B4', 'Chiffres!C4', 'Chiffres!D4', 'Chiffres!E4'],
        note: 'Le saut de 44 à 12.',
      },
      {
        codes: ['DAT-01', 'DAT-06', 'DUP-03', 'LAB-01'],
        cells: [planned.at(started, 'Moyens'), planned.at(recruit, 'Moyens')],
        note: 'Moyens différents des autres lignes de l’objectif.',
      },
    ],
  },
);
