// What, then who and when, then how much, on three sheets; the links to the projet académique one a line.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, grid, save } from './kit.mjs';

const { axes, objectives, actions, action } = roadmap('ABC', [
  { start: [2025, 9, 15], end: [2027, 6, 30], state: 'En cours', share: 0.4 },
  { start: [2025, 10, 6], end: [2026, 6, 26], state: 'Réalisé', share: 1 },
  { start: [2026, 3, 2], end: [2028, 6, 30], state: 'En cours', share: 0.2 },
  { start: [2027, 1, 11], end: [2028, 6, 30], state: 'À venir', share: 0 },
]);
for (const a of actions) a.link = a.serves;

const counted = action('1.1.1');
counted.description += ' Elles sont 168 dans l’académie.';
const beyond = action('2.2.2');
Object.assign(beyond, { current: 118 });
const circular = action('2.2.1');
circular.indicator = 'Indicateurs de réalisation renseignés';
Object.assign(circular, { unit: 'indicateurs', baseline: 0, target: 4, current: 1 });
const unnamed = action('3.1.2');
unnamed.owner = 'À désigner';
const after = action('3.2.3');
after.end = date(2031, 6, 30);
const unlinked = action('1.1.3');
unlinked.link = [];
const aimless = action('2.1.3');
aimless.target = '';
const bare = action('3.2.1');
bare.baseline = '';
const unit = action('1.2.1');
unit.target = { v: 0.6, z: '0%' };
const state = action('2.1.1');
state.state = 'OK';
const astray = action('2.2.3');
astray.description += ' Elles complètent l’action 2.3.1.';

const FRAME = [
  ['Axe', (o) => `Axe ${o.axis.code}. ${o.axis.title}`],
  ['Objectif', (o) => `${o.code} ${o.title}`],
];
const frame = new Feuille('Cadre', [52, 60]);
frame.pose(1, 1, 'Axes et objectifs de la feuille de route', 'titre');
grid(frame, 3, FRAME, objectives);

const WHAT = [
  ['N°', (a) => a.code, 'centre'],
  ['Objectif', (a) => `${a.objective.code} ${a.objective.title}`],
  ['Intitulé de l’action', (a) => a.title],
  ['Description', (a) => a.description],
  ['Partenaires', (a) => a.partners],
  ['Moyens', (a) => a.means],
];
const what = new Feuille('Quoi', [9, 38, 42, 58, 34, 34]);
what.pose(1, 1, 'Les actions', 'titre');
const inWhat = grid(what, 3, WHAT, actions);

const WHEN = [
  ['N°', (a) => a.code, 'centre'],
  ['Intitulé de l’action', (a) => a.title],
  ['Pilote', (a) => a.owner],
  ['Date de début', (a) => a.start, 'centre'],
  ['Date de fin', (a) => a.end, 'centre'],
  ['Statut', (a) => a.state, 'centre'],
];
const when = new Feuille('Qui et quand', [9, 52, 40, 13, 13, 12]);
when.pose(1, 1, 'Le pilotage et le calendrier des actions', 'titre');
when.pose(2, 1, 'Statut : À venir, En cours, Réalisé ou Abandonné', 'note');
const inWhen = grid(when, 4, WHEN, actions);

const MUCH = [
  ['N° action', (a) => a.code, 'centre'],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Valeur initiale (juin 2025)', (a) => a.baseline, 'centre'],
  ['Valeur actuelle (octobre 2026)', (a) => a.current, 'centre'],
  ['Valeur cible (juin 2028)', (a) => a.target, 'centre'],
];
const much = new Feuille('Combien', [10, 72, 15, 14, 16, 14]);
much.pose(1, 1, 'Les indicateurs', 'titre');
const inMuch = grid(much, 3, MUCH, actions);

const lines = actions.flatMap((a) => a.link.map((goal) => ({ a, goal })));
const LINKS = [
  ['N° action', ({ a }) => a.code, 'centre'],
  ['Action', ({ a }) => a.title],
  ['Objectif du projet académique', ({ goal }) => `${goal.code} – ${goal.title}`],
];
const links = new Feuille('Pour le projet académique', [10, 60, 56]);
links.pose(1, 1, 'À quel objectif du projet académique chaque action contribue', 'titre');
links.pose(
  2,
  1,
  'Une ligne par contribution ; toutes les actions contribuent à un objectif au moins.',
  'note',
);
const inLinks = grid(links, 4, LINKS, lines);
const linked = (a) => lines.filter((line) => line.a === a).flatMap((line) => inLinks(line));

const about = cover(
  'Page de garde',
  'Feuille de route du numérique éducatif',
  {
    Académie: 'Académie d’Ambrevert',
    Période: '2025-2028',
    Version: '2.1',
    Date: date(2026, 11, 9),
    Auteur: 'Délégation académique au numérique éducatif',
    'Projet académique': '2024-2029',
  },
  {
    text: `L’académie d’Ambrevert compte 186 écoles rurales, que cette feuille de route sert d’abord. Elle réunit ${axes.length} axes, ${objectives.length} objectifs et ${actions.length} actions.`,
  },
);
const PREAMBLE = 'Page de garde!B10';
const all = (a) => [...inWhat(a), ...inWhen(a), ...inMuch(a), ...linked(a)];

await save('ambrevert', [about, frame, what, when, much, links], {
  notes:
    'Une feuille dit quoi, une qui et quand, une combien ; les liens au projet académique sont une liste, un par ligne.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['COH-01'],
      cells: [PREAMBLE, ...inWhat(counted, 'Description', 'Intitulé de l’action', 'N°')],
      note: '« 186 écoles rurales » dans le préambule, « 168 dans l’académie » dans l’action 1.1.1.',
    },
    {
      codes: ['VAL-04'],
      cells: inMuch(beyond, 'Valeur actuelle (octobre 2026)', 'Indicateur', 'Unité', 'N° action'),
      note: '« Part des professeurs débutants accueillis » : « 118 » « % ».',
    },
    {
      codes: ['IND-05', 'IND-03'],
      cells: inMuch(circular, 'Indicateur', 'N° action'),
      note: '« Indicateurs de réalisation renseignés » : un indicateur qui ne compte que lui-même.',
    },
    {
      codes: ['PLH-01', 'ROL-01', 'EMP-02'],
      cells: inWhen(unnamed, 'Pilote', 'Intitulé de l’action', 'N°'),
      note: 'Pilote : « À désigner », pour « Réunir un comité numérique dans chaque bassin », commencée depuis plus d’un an.',
    },
    {
      codes: ['DAT-03'],
      cells: inWhen(after, 'Date de fin', 'Intitulé de l’action', 'N°'),
      note: 'Fin le « 30/06/2031 », période 2025-2028.',
    },
    {
      codes: ['MAT-01', 'MAT-07'],
      cells: [
        ...inWhat(unlinked, 'N°', 'Intitulé de l’action'),
        ...inWhen(unlinked, 'N°', 'Intitulé de l’action'),
        ...inMuch(unlinked, 'N° action'),
      ],
      note: '« 1.1.3 », « Remplacer les serveurs des lycées », n’a aucune ligne dans les liens.',
    },
    {
      codes: ['TGT-01'],
      cells: inMuch(aimless, 'Valeur cible (juin 2028)', 'Indicateur', 'N° action'),
      note: 'La cible de « Nombre de carnets de réussites ouverts » est vide.',
    },
    {
      codes: ['VAL-01'],
      cells: inMuch(bare, 'Valeur initiale (juin 2025)', 'Indicateur', 'N° action'),
      note: 'La valeur initiale de « Nombre de familles abonnées à la lettre » est vide.',
    },
    {
      codes: ['UNI-01', 'VAL-06'],
      cells: inMuch(unit, 'Valeur cible (juin 2028)', 'Indicateur', 'Unité', 'N° action'),
      note: '« Nombre de salles de classe modulables aménagées », cible : « 60% ».',
    },
    {
      codes: ['STA-01'],
      cells: inWhen(state, 'Statut', 'Intitulé de l’action', 'N°'),
      note: 'Statut « OK », absent de la liste donnée en tête de la feuille.',
    },
    {
      codes: ['LNK-01'],
      cells: inWhat(astray, 'Description', 'Intitulé de l’action', 'N°'),
      note: '« l’action 2.3.1 » : l’axe 2 n’a que deux objectifs.',
    },
  ],
  consequences: [
    { codes: ['VAL-05', 'STA-02', 'TGT-07'], cells: all(beyond), note: 'La part de 118 %.' },
    {
      codes: ['IND-01', 'IND-03', 'IND-07', 'UNI-01', 'UNI-02', 'VAL-01', 'TGT-01', 'COH-04'],
      cells: all(circular),
      note: 'L’indicateur qui ne mesure rien.',
    },
    { codes: ['ROL-01', 'PLH-01', 'EMP-02', 'STA-02'], cells: all(unnamed), note: 'Le pilote à désigner.' },
    { codes: ['DAT-01', 'DAT-04'], cells: all(after), note: 'L’échéance hors période.' },
    { codes: ['LNK-03', 'LNK-04', 'STR-04', 'LNK-06'], cells: all(unlinked), note: 'L’action sans lien.' },
    {
      codes: ['MAT-10', 'TGT-02', 'IND-01', 'STA-02', 'TGT-03', 'VAL-02'],
      cells: all(aimless),
      note: 'La cible vide.',
    },
    { codes: ['VAL-05', 'TGT-03', 'STA-02', 'VAL-02'], cells: all(bare), note: 'Le départ vide.' },
    {
      codes: ['VAL-06', 'UNI-02', 'TGT-07', 'VAL-05', 'STA-02', 'TGT-03', 'FMT-03', 'UNI-03'],
      cells: all(unit),
      note: 'La cible en pourcentage.',
    },
    { codes: ['STA-02', 'DAT-04', 'EMP-02', 'PLH-01'], cells: all(state), note: 'Le statut inconnu.' },
    { codes: ['MAT-07', 'LNK-03', 'NUM-04'], cells: inWhat(astray), note: 'Le renvoi sans objet.' },
    {
      codes: ['COH-01', 'TGT-04', 'TGT-05', 'DAT-06'],
      cells: [PREAMBLE, ...all(counted)],
      note: 'Le compte d’écoles.',
    },
    {
      codes: ['MAT-03', 'MAT-05', 'LNK-09'],
      cells: lines.flatMap((line) => inLinks(line)),
      note: 'Les liens, une ligne en moins.',
    },
  ],
});
if (GOALS.some((goal) => lines.filter((line) => line.goal === goal).length < 2)) throw new Error('MAT-03');
