// Objectives, actions and indicators, and a sheet of figures with a sentence about them.
import { Feuille } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('ABF', (i, j, k) => `A${i}.${j}.${k}`);
const action = (code) => actions.find((a) => a.code === code);

action('A2.2.1').indicator = 'Augmenter le nombre de webradios en activité';
action('A1.2.3').current = 120;
action('A1.2.1').target = '';
action('A3.1.1').baseline = '';
action('A3.1.2').target = '4 à 6';
action('A2.1.1').baseline = 0.62;
action('A2.1.3').current = 28;
action('A3.2.3').state = 'on verra';
action('A2.2.2').indicator = 'Nombre de classes';
action('A3.1.3').indicator = 'Nombre de classes';
action('A2.2.3').target = '2 000 élèves en 2031';
const lonely = {
  code: '3.3',
  title: 'Associer les entreprises du numérique à l’École',
  means: ['Réseau École-entreprise'],
  axis: objectives.at(-1).axis,
};

const aims = new Feuille('Objectifs', [44, 9, 64, 50]);
aims.pose(1, 1, 'Axes et objectifs', 'titre');
const aimed = table(
  aims,
  3,
  [
    ['Axe stratégique', (o) => `Axe ${o.axis.code} : ${o.axis.title}`],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif opérationnel', (o) => o.title],
    ['Leviers', (o) => o.means.map((m) => `- ${m}`).join('\n')],
  ],
  [...objectives, lonely],
);

const doing = new Feuille('Actions', [11, 12, 64, 40, 14, 14, 14]);
doing.pose(1, 1, 'Actions', 'titre');
const done = table(
  doing,
  3,
  [
    ['Objectif', (a) => a.objective.code, 'centre'],
    ['Code', (a) => a.code, 'centre'],
    ['Intitulé de l’action', (a) => a.title],
    ['Porteur', (a) => a.owner],
    ['Date de début', (a) => a.start, 'centre'],
    ['Date de fin', (a) => a.end, 'centre'],
    ['État', (a) => a.state, 'centre'],
  ],
  actions,
);

const board = new Feuille('Suivi des indicateurs', [12, 70, 16, 14, 14, 14, 14, 16]);
board.pose(1, 1, 'Suivi des indicateurs', 'titre').pose(2, 1, 'Valeurs relevées au 28 février 2025', 'note');
const measured = table(
  board,
  4,
  [
    ['Action', (a) => a.code, 'centre'],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Date de la valeur initiale', () => ({ v: 45536, z: 'dd/mm/yyyy' }), 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Date de la valeur actuelle', () => ({ v: 45716, z: 'dd/mm/yyyy' }), 'centre'],
    ['Valeur cible 2027', (a) => a.target, 'centre'],
  ],
  actions,
);
const at = (code, ...names) => names.map((name) => measured.at(action(code), name));

const figures = new Feuille('Chiffres', [44, 12, 12, 12, 12]);
figures.pose(1, 1, 'Quelques chiffres', 'titre');
figures.ligne(3, 1, ['Année', 2021, 2022, 2023, 2024], 'tete');
figures.ligne(4, 1, ['Visites mensuelles du site', 4600, 3900, 4500, 4200]);
figures.ligne(5, 1, ['Classes inscrites à la semaine de la presse', 96, 104, 118, 130]);
figures.pose(7, 1, 'Les visites mensuelles du site augmentent d’année en année.', 'texte');
figures.pose(8, 1, 'Les classes inscrites à la semaine de la presse augmentent d’année en année.', 'texte');

await save('montrevel', [cover('Académie de Montrevel'), aims, doing, board, figures], {
  notes:
    'Objectifs, Actions, Suivi des indicateurs, reliés par codes ; Chiffres : deux séries et deux phrases, dont une vraie.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['IND-09'],
      cells: at('A2.2.1', 'Indicateur'),
      note: 'L’indicateur est écrit comme un objectif.',
    },
    { codes: ['VAL-04'], cells: at('A1.2.3', 'Valeur actuelle', 'Indicateur'), note: 'Une part de 120 %.' },
    {
      codes: ['TGT-01'],
      cells: at('A1.2.1', 'Valeur cible 2027', 'Indicateur'),
      note: 'Le seul indicateur sans valeur cible.',
    },
    {
      codes: ['VAL-01'],
      cells: at('A3.1.1', 'Valeur initiale', 'Indicateur'),
      note: 'Le seul indicateur sans valeur initiale.',
    },
    { codes: ['TGT-06'], cells: at('A3.1.2', 'Valeur cible 2027', 'Indicateur'), note: 'Cible « 4 à 6 ».' },
    {
      codes: ['VAL-06'],
      cells: at('A2.1.1', 'Valeur initiale', 'Indicateur'),
      note: '0,62 à côté de 90 : même unité, %.',
    },
    {
      codes: ['STA-02'],
      cells: [
        done.at(action('A2.1.3'), 'État'),
        done.at(action('A2.1.3'), 'Intitulé de l’action'),
        ...at('A2.1.3', 'Valeur actuelle', 'Indicateur'),
      ],
      note: 'Réalisée, mais 28 référents sur 54.',
    },
    { codes: ['STA-01'], cells: [done.at(action('A3.2.3'), 'État')], note: 'État « on verra ».' },
    {
      codes: ['IND-06'],
      cells: [...at('A2.2.2', 'Indicateur'), ...at('A3.1.3', 'Indicateur')],
      note: '« Nombre de classes » pour deux choses.',
    },
    {
      codes: ['LNK-04', 'LNK-03', 'STR-04'],
      cells: [aimed.at(lonely, 'Objectif opérationnel'), aimed.at(lonely, 'N°')],
      note: 'L’objectif 3.3 n’a pas d’action.',
    },
    {
      codes: ['DAT-03'],
      cells: at('A2.2.3', 'Valeur cible 2027', 'Indicateur'),
      note: '2031 dans la colonne « Valeur cible 2027 ».',
    },
    {
      codes: ['COH-02'],
      cells: ['Chiffres!A7', 'Chiffres!A4', 'Chiffres!B4', 'Chiffres!C4', 'Chiffres!D4', 'Chiffres!E4'],
      note: 'Deux baisses dans la série dite en hausse.',
    },
  ],
  consequences: [
    {
      codes: ['IND-01', 'LNK-02', 'LNK-09', 'MAT-02'],
      cells: [aimed.at(lonely, 'Objectif opérationnel'), aimed.at(lonely, 'N°')],
      note: 'Un objectif sans rien dessous.',
    },
    {
      codes: ['VAL-05', 'VAL-04', 'FMT-01', 'FMT-03'],
      cells: at('A2.1.1', 'Valeur initiale', 'Valeur actuelle', 'Indicateur'),
      note: 'De 0,62 à 90.',
    },
    {
      codes: ['STA-02', 'VAL-05'],
      cells: [...at('A1.2.3', 'Valeur actuelle', 'Indicateur'), done.at(action('A1.2.3'), 'État')],
      note: 'La part de 120 % dépasse la cible.',
    },
    { codes: ['STA-02', 'STA-03'], cells: [done.at(action('A3.2.3'), 'État')], note: 'État inconnu.' },
    {
      codes: ['VAL-02', 'FMT-01', 'UNI-02'],
      cells: [...at('A3.1.2', 'Valeur cible 2027'), ...at('A2.2.3', 'Valeur cible 2027')],
      note: 'Une valeur en toutes lettres.',
    },
    {
      codes: ['COH-01', 'TGT-05'],
      cells: [
        ...at('A2.2.2', 'Indicateur', 'Valeur initiale'),
        ...at('A3.1.3', 'Indicateur', 'Valeur initiale'),
      ],
      note: 'Même nom, deux valeurs.',
    },
    { codes: ['IND-03'], cells: at('A2.2.1', 'Indicateur'), note: 'Un objectif n’est pas une mesure.' },
  ],
});
