// A summary that counts, the projet académique with its codes, a plan under bands that cites them, indicators with a rate.
import { A1, Feuille, date } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cellsOf, cover, save, table } from './kit.mjs';

const { axes, actions, objectives } = roadmap('ABC', [
  { start: [2025, 9, 15], end: [2027, 6, 30], state: 'En cours', share: 0.35 },
  { start: [2027, 1, 11], end: [2028, 6, 30], state: 'À venir', share: 0 },
  { start: [2025, 10, 6], end: [2026, 6, 26], state: 'Réalisé', share: 1 },
  { start: [2026, 2, 2], end: [2027, 12, 17], state: 'En cours', share: 0.2 },
]);
const action = (code) => actions.find((a) => a.code === code);
const objective = (code) => objectives.find((o) => o.code === code);
const WEATHER = { 'En cours': 'Nuageux', Réalisé: 'Ensoleillé', 'À venir': '' };
const PERIODS = ['Semestrielle', 'Trimestrielle', 'Annuelle'];
for (const [n, a] of actions.entries())
  Object.assign(a, {
    weather: WEATHER[a.state],
    period: PERIODS[n % 3],
    measured: date(2026, 9, 30),
    others: [],
  });

const counted = objective('3.2');
const renamed = objective('2.2');
const shared = action('2.1.3');
shared.owner = 'Mission de l’innovation / Mission du second degré';
const late = action('2.2.1');
late.end = date(2026, 6, 26);
const old = action('3.1.2');
Object.assign(old, { period: 'Trimestrielle', measured: date(2025, 9, 30) });
const sunny = action('1.2.1');
Object.assign(sunny, { current: 15, weather: 'Ensoleillé' });
const under = action('3.2.2');
Object.assign(under, { baseline: 245, current: 265, target: 145 });
const twofold = action('2.1.1');
twofold.indicator = 'Nombre de professeurs formés et taux de satisfaction';
const astray = action('1.2.2');
astray.others = ['PA9'];
const dated = action('1.1.2');
dated.means = 'Appel aux auteurs en janvier 2027, relecture en avril, publication en juin 2027';
const phone = action('3.2.1');
phone.owner = 'Déléguée à la protection des données, 06 39 98 41 27';
const jump = action('3.1.3');
jump.code = '3.1.4';
const unserved = GOALS[5];

const SUMMARY = [
  ['Axe', (o) => `Axe ${o.axis.code} – ${o.axis.title}`],
  ['N°', (o) => o.code, 'centre'],
  ['Objectif opérationnel', (o) => o.title],
  ['Nombre d’actions', (o) => o.actions.length + (o === counted ? 1 : 0), 'centre'],
  ['Nombre d’indicateurs', (o) => o.actions.length, 'centre'],
];
const summary = new Feuille('Sommaire', [46, 8, 50, 14, 14]);
summary.pose(1, 1, 'Les axes et les objectifs opérationnels', 'titre');
const inSummary = cellsOf(table(summary, 3, SUMMARY, objectives), SUMMARY);

const PROJECT = [
  ['Code', (g) => g.code, 'centre'],
  ['Ambition', (g) => g.ambition],
  ['Objectif du projet académique', (g) => g.title],
];
const project = new Feuille('Projet académique', [10, 20, 60]);
project.pose(1, 1, 'Les objectifs du projet académique 2024-2029', 'titre');
const goals = cellsOf(table(project, 3, PROJECT, GOALS), PROJECT);

const COLUMNS = [
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Description', (a) => a.description],
  ['Pilote', (a) => a.owner],
  ['Acteurs associés', (a) => a.partners],
  ['Leviers', (a) => a.means],
  ['Début', (a) => a.start, 'centre'],
  ['Échéance', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
  [
    'Projet académique',
    (a) => [...GOALS.filter((_, g) => a.marks[g]).map((g) => g.code), ...a.others].join(', '),
    'centre',
  ],
];
const plan = new Feuille('Plan', [9, 42, 54, 32, 32, 36, 12, 12, 11, 13]);
plan.pose(1, 1, 'Plan d’actions', 'titre').ligne(
  3,
  1,
  COLUMNS.map(([name]) => name),
  'tete',
);
const rows = new Map();
const band = (thing, text, style) => {
  rows.set(thing, 4 + rows.size);
  plan.bloc(rows.get(thing), 1, rows.get(thing), COLUMNS.length, text, style);
};
for (const axis of axes) {
  band(axis, `Axe ${axis.code} – ${axis.title}`, 'axe');
  for (const o of axis.objectives) {
    const title = o === renamed ? 'Outiller les cadres des services' : o.title;
    band(o, `Objectif ${o.code} – ${title}`, 'objectif');
    for (const a of o.actions) {
      rows.set(a, 4 + rows.size);
      plan.ligne(
        rows.get(a),
        1,
        COLUMNS.map(([, value]) => value(a)),
        COLUMNS.map(([, , style]) => style ?? 'corps'),
      );
    }
  }
}
const inPlan = cellsOf(
  {
    at: (thing, heading) =>
      `Plan!${A1(rows.get(thing), 1 + COLUMNS.findIndex(([name]) => name === heading))}`,
  },
  COLUMNS,
);

const MEASURES = [
  ['N° action', (a) => a.code, 'centre'],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Valeur initiale', (a) => a.baseline, 'centre'],
  ['Date de la valeur initiale', () => date(2025, 6, 30), 'centre'],
  ['Valeur actuelle', (a) => a.current, 'centre'],
  ['Date de la valeur actuelle', (a) => a.measured, 'centre'],
  ['Périodicité', (a) => a.period, 'centre'],
  ['Valeur cible', (a) => a.target, 'centre'],
  [
    'Taux d’avancement',
    (a, k) => ({
      v: (a.current - a.baseline) / (a.target - a.baseline),
      f: `(F${4 + k}-D${4 + k})/(I${4 + k}-D${4 + k})`,
      z: '0%',
    }),
    'centre',
  ],
  ['Météo', (a) => a.weather, 'centre'],
];
const board = new Feuille('Indicateurs', [9, 62, 13, 10, 13, 10, 13, 13, 10, 13, 13]);
board.pose(1, 1, 'Suivi des indicateurs (la météo est donnée pour les actions commencées)', 'titre');
const inBoard = cellsOf(table(board, 3, MEASURES, actions), MEASURES);

const about = cover('Présentation', 'Feuille de route du numérique éducatif', {
  Académie: 'Académie de Solanges',
  Période: '2025-2028',
  Version: '1.3',
  Date: date(2026, 10, 5),
  Auteur: 'Délégation au numérique éducatif',
  'Projet académique': '2024-2029',
});
const all = (a) => [...inPlan(a), ...inBoard(a)];

await save('solanges', [about, summary, project, plan, board], {
  notes:
    'Sommaire qui compte, plan en bandeaux où une colonne cite le projet académique par ses codes, indicateurs au taux calculé.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['STR-04', 'COH-01'],
      cells: [
        ...inSummary(counted, 'Nombre d’actions', 'N°', 'Objectif opérationnel'),
        ...inPlan(counted, 'N°'),
      ],
      note: 'L’objectif « 3.2 » annonce « 3 » actions, le plan en a deux.',
    },
    {
      codes: ['LAB-01'],
      cells: [...inSummary(renamed, 'Objectif opérationnel', 'N°'), ...inPlan(renamed, 'N°')],
      note: '« 2.2 » : « Accompagner les équipes de direction » au sommaire, « Outiller les cadres des services » dans le plan.',
    },
    {
      codes: ['ROL-01'],
      cells: inPlan(shared, 'Pilote', 'Action', 'N°'),
      note: 'Deux pilotes : « Mission de l’innovation / Mission du second degré ».',
    },
    {
      codes: ['DAT-04'],
      cells: inPlan(late, 'Échéance', 'Statut', 'Action', 'N°'),
      note: 'Échéance le « 26/06/2026 », encore « En cours ».',
    },
    {
      codes: ['VAL-03'],
      cells: inBoard(old, 'Date de la valeur actuelle', 'Périodicité', 'Valeur actuelle', 'Indicateur'),
      note: 'Mesure « Trimestrielle », la dernière du « 30/09/2025 ».',
    },
    {
      codes: ['STA-03'],
      cells: inBoard(sunny, 'Météo', 'Taux d’avancement', 'Valeur actuelle', 'Indicateur', 'N° action'),
      note: 'Météo « Ensoleillé », avancement de « 8% ».',
    },
    {
      codes: ['TGT-07', 'VAL-05'],
      cells: inBoard(under, 'Valeur cible', 'Valeur initiale', 'Valeur actuelle', 'Indicateur'),
      note: 'Cible « 145 », départ « 245 », pour un « Nombre de secrétaires formés ».',
    },
    {
      codes: ['IND-07'],
      cells: inBoard(twofold, 'Indicateur', 'N° action', 'Unité'),
      note: '« Nombre de professeurs formés et taux de satisfaction » : deux indicateurs.',
    },
    {
      codes: ['LNK-01', 'MAT-07'],
      cells: inPlan(astray, 'Projet académique', 'Action', 'N°'),
      note: '« PA9 » : le projet académique s’arrête à PA6.',
    },
    {
      codes: ['NUM-04'],
      cells: [...inPlan(jump, 'N°', 'Action'), ...inPlan(old, 'N°'), ...inBoard(jump, 'N° action')],
      note: 'De « 3.1.2 » à « 3.1.4 », sans 3.1.3.',
    },
    {
      codes: ['STR-07'],
      cells: inPlan(dated, 'Leviers', 'Action', 'N°'),
      note: 'Un calendrier dans les leviers : « en janvier 2027, relecture en avril ».',
    },
    {
      codes: ['RGPD-01'],
      cells: inPlan(phone, 'Pilote'),
      note: 'Un téléphone portable, « 06 39 98 41 27 ».',
    },
    {
      codes: ['MAT-02'],
      cells: goals(unserved, 'Objectif du projet académique', 'Code'),
      note: 'Nulle action ne cite « PA6 », « Préserver les ressources naturelles ».',
    },
  ],
  consequences: [
    {
      codes: ['LNK-03', 'LNK-02', 'STR-04'],
      cells: [...inSummary(counted), ...inPlan(counted, 'N°')],
      note: 'Le compte faux de l’objectif 3.2.',
    },
    {
      codes: ['STR-04', 'LNK-03', 'LNK-04', 'LNK-02', 'NUM-01', 'COH-04', 'ROL-03'],
      cells: [...inSummary(renamed), ...inPlan(renamed, 'N°'), ...renamed.actions.flatMap((a) => inPlan(a))],
      note: 'Les deux noms de l’objectif 2.2.',
    },
    { codes: ['ROL-02', 'ROL-03'], cells: inPlan(shared), note: 'Les deux pilotes.' },
    { codes: ['VAL-03', 'STA-02', 'STA-03', 'DAT-07'], cells: all(late), note: 'L’action échue.' },
    { codes: ['STA-03', 'DAT-04', 'COH-01'], cells: inBoard(old), note: 'La mesure ancienne.' },
    { codes: ['VAL-05', 'STA-02'], cells: all(sunny), note: 'La météo trop belle.' },
    {
      codes: ['VAL-04', 'VAL-05', 'STA-02', 'STA-03', 'COH-02'],
      cells: all(under),
      note: 'La cible sous le départ, et le taux négatif.',
    },
    {
      codes: ['IND-04', 'IND-03', 'UNI-01', 'UNI-02', 'TGT-02'],
      cells: inBoard(twofold),
      note: 'Le taux de satisfaction, sans calcul ni cible.',
    },
    { codes: ['MAT-08', 'MAT-01', 'LNK-06'], cells: inPlan(astray), note: 'Le code inconnu.' },
    { codes: ['STR-04', 'LNK-01', 'MAT-07'], cells: all(jump), note: 'Le numéro sauté.' },
    {
      codes: ['DAT-06', 'DAT-01', 'TGT-04', 'STR-06', 'DAT-03', 'DUP-03'],
      cells: inPlan(dated),
      note: 'Le calendrier des leviers.',
    },
    {
      codes: ['ROL-01', 'ROL-02', 'ROL-03', 'RGPD-02'],
      cells: inPlan(phone),
      note: 'Le pilote et son téléphone.',
    },
    {
      codes: ['MAT-03', 'MAT-05', 'LNK-04', 'LNK-03', 'LNK-05'],
      cells: goals(unserved),
      note: 'L’objectif que nul ne sert.',
    },
  ],
});
