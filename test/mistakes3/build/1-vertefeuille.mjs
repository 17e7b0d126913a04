// Overview, actions, indicators and matrix, flat and joined by codes.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions, objectives } = roadmap('ABC');
const action = (code) => actions.find((a) => a.code === code);

const nominal = objectives.find((o) => o.code === '1.2');
nominal.title = 'Fiabilité des réseaux et de l’assistance';
const renamed = action('2.1.2');
const backwards = action('1.2.1');
Object.assign(backwards, { end: date(2025, 6, 30) });
const beyond = action('1.2.3');
beyond.target = 110;
const wish = action('2.2.2');
wish.indicator = 'Augmenter la consultation du tableau de bord par les inspecteurs';
const doubtful = action('3.2.1');
const free = doubtful.marks.indexOf(false);
doubtful.marks[free] = 'à voir';
const impossible = action('1.1.3');
impossible.end = '31/06/2026';
const postponed = action('2.1.1');
postponed.state = 'Reporté';
const variant = action('1.1.2');
variant.owner = 'DRANNE';
const lost = action('3.1.2');
lost.current = 3;

const overview = new Feuille('Vue d’ensemble', [56, 9, 64]);
overview.pose(1, 1, 'Axes et objectifs', 'titre');
const announced = table(
  overview,
  3,
  [
    ['Axe', (o) => `Axe ${o.axis.code} – ${o.axis.title}`],
    ['N°', (o) => o.code, 'centre'],
    ['Objectif', (o) => o.title],
  ],
  objectives,
);

const plan = new Feuille('Actions', [40, 46, 9, 56, 32, 34, 14, 14, 14]);
plan.pose(1, 1, 'Plan d’actions 2024-2027', 'titre');
const planned = table(
  plan,
  3,
  [
    ['Axe', (a) => `Axe ${a.axis.code} – ${a.axis.title}`],
    ['Objectif', (a) => `${a.objective.code} – ${a.objective.title}`],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Pilote', (a) => a.owner],
    ['Partenaires', (a) => a.partners],
    ['Début', (a) => a.start, 'centre'],
    ['Fin', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
  ],
  actions,
);

const board = new Feuille('Indicateurs', [10, 74, 20, 14, 14, 14, 14, 14]);
board.pose(1, 1, 'Indicateurs de suivi', 'titre');
const measured = table(
  board,
  3,
  [
    ['N° action', (a) => a.code, 'centre'],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Date VI', () => date(2024, 9, 2), 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    ['Date VA', () => date(2025, 10, 17), 'centre'],
    ['Valeur cible', (a) => a.target, 'centre'],
  ],
  actions,
);

const OLD_TITLE = 'Tenir un rendez-vous trimestriel avec les établissements';
const crosses = matrix('Matrice', actions, 'X', (a) => (a === renamed ? OLD_TITLE : a.title));
const under = actions.filter((a) => a.objective === nominal);
const values = (a) =>
  ['Valeur initiale', 'Valeur actuelle', 'Valeur cible'].map((name) => measured.at(a, name));

await save('vertefeuille', [cover('Académie de Vertefeuille'), overview, plan, board, crosses.sheet], {
  notes: 'Vue d’ensemble, Actions, Indicateurs, Matrice, à plat, reliés par codes.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['STR-06'],
      cells: [announced.at(nominal, 'Objectif'), ...under.map((a) => planned.at(a, 'Objectif'))],
      note: '« Fiabilité des réseaux » : le seul objectif sans verbe.',
    },
    {
      codes: ['LAB-01'],
      cells: [crosses.at(renamed, 'Action'), crosses.at(renamed, 'N°'), planned.at(renamed, 'Action')],
      note: '« atelier mensuel » dans les actions, « rendez-vous trimestriel » dans la matrice, sous le même code.',
    },
    {
      codes: ['DAT-07'],
      cells: [planned.at(backwards, 'Fin'), planned.at(backwards, 'Début'), planned.at(backwards, 'Action')],
      note: 'Du « 12/01/2026 » au « 30/06/2025 ».',
    },
    {
      codes: ['VAL-04'],
      cells: [measured.at(beyond, 'Valeur cible'), measured.at(beyond, 'Indicateur')],
      note: '« 110 » % visés pour une « Part des collèges ».',
    },
    {
      codes: ['IND-09'],
      cells: [measured.at(wish, 'Indicateur')],
      note: '« Augmenter la consultation » : un objectif à la place d’un indicateur.',
    },
    {
      codes: ['MAT-08'],
      cells: [crosses.at(doubtful, GOALS[free]), crosses.at(doubtful, 'Action')],
      note: 'La marque « à voir ».',
    },
    {
      codes: ['DAT-01', 'FMT-02'],
      cells: [planned.at(impossible, 'Fin'), planned.at(impossible, 'Action')],
      note: '« 31/06/2026 » n’est pas un jour.',
    },
    {
      codes: ['STA-01'],
      cells: [planned.at(postponed, 'Statut'), planned.at(postponed, 'Action')],
      note: '« Reporté », hors liste.',
    },
    {
      codes: ['ROL-02'],
      cells: actions.filter((a) => /^DRANN?E$/.test(a.owner)).map((a) => planned.at(a, 'Pilote')),
      note: '« DRANNE » et « DRANE ».',
    },
    {
      codes: ['VAL-05'],
      cells: [...values(lost), measured.at(lost, 'Indicateur')],
      note: 'De « 14 » à « 3 » collèges quand on en vise « 62 » : un chiffre perdu.',
    },
  ],
  consequences: [
    {
      codes: ['TXT-01', 'COH-04'],
      cells: [announced.at(nominal, 'Objectif'), ...under.map((a) => planned.at(a, 'Objectif'))],
      note: 'L’objectif sans verbe.',
    },
    {
      codes: ['LAB-02', 'MAT-07', 'MAT-09'],
      cells: [crosses.at(renamed, 'Action')],
      note: 'L’ancien titre.',
    },
    {
      codes: ['DAT-04', 'STA-02'],
      cells: ['Fin', 'Statut', 'Action'].map((name) => planned.at(backwards, name)),
      note: 'La fin est passée, l’action est « À venir ».',
    },
    {
      codes: ['IND-03', 'UNI-01', 'UNI-02', 'TXT-02'],
      cells: [measured.at(wish, 'Indicateur'), measured.at(wish, 'Valeur cible'), measured.at(wish, 'Unité')],
      note: 'L’indicateur écrit comme un objectif.',
    },
    {
      codes: ['STA-02', 'UNI-01', 'VAL-05', 'VAL-06', 'TGT-07'],
      cells: [
        ...values(beyond),
        measured.at(beyond, 'Indicateur'),
        planned.at(beyond, 'Statut'),
        planned.at(beyond, 'Action'),
      ],
      note: 'La cible hors bornes.',
    },
    {
      codes: ['DAT-03', 'DAT-07', 'EMP-02'],
      cells: [planned.at(impossible, 'Fin'), planned.at(impossible, 'Action')],
      note: 'Une fin illisible.',
    },
    {
      codes: ['STA-02', 'DAT-04', 'PLH-01'],
      cells: [planned.at(postponed, 'Statut'), planned.at(postponed, 'Action'), planned.at(postponed, 'Fin')],
      note: 'Le statut inconnu.',
    },
    {
      codes: ['ROL-04', 'ROL-01', 'ROL-03'],
      cells: [planned.at(variant, 'Pilote')],
      note: 'Le sigle fautif.',
    },
    {
      codes: ['STA-02', 'STA-03', 'VAL-03', 'TGT-07'],
      cells: [
        ...values(lost),
        measured.at(lost, 'Indicateur'),
        planned.at(lost, 'Statut'),
        planned.at(lost, 'Action'),
      ],
      note: 'Le recul.',
    },
  ],
});
