// Nothing planted, but much that is close to a fault: see the README. One outline whose lines say their level, indicators
// beneath each action, a follow-up by quarter, a matrix of D, I and –.
import { Feuille, date, millier } from '../../heldout4/build/kit.mjs';
import { GOALS, QUARTERS, roadmap } from './contents.mjs';
import { cover, grid, letter, save, tint } from './kit.mjs';

const { axes, objectives, actions, action } = roadmap('CAE');
const change = (code, { adds = '', ...values }) => {
  const a = Object.assign(action(code), values);
  a.description += adds && ` ${adds}`;
};
for (const a of actions) Object.assign(a, { comment: '', more: [] });

change('1.1.1', {
  end: date(2026, 12, 7),
  series: [52, 84, 110, 128],
  levers: 'Atelier roulant, calendrier commun',
});
change('1.1.2', { series: [380, 580, 880, 1120], comment: 'Cible dépassée dès septembre 2026.' });
change('1.1.3', { start: date(2026, 12, 8) });
change('1.2.2', {
  adds: 'Un arbre de questions aide l’appelant à définir son problème.',
  more: [
    {
      indicator: 'Délai moyen de réponse du guichet',
      unit: 'heures',
      baseline: 30,
      series: [28, 24, 20, 16],
      target: 6,
    },
  ],
});
change('1.2.3', { target: 100, series: [49, 66, 83, 100] });
change('2.1.1', {
  adds: 'Elle contient seize tablettes, à compléter par les communes qui le souhaitent.',
  more: [
    {
      indicator: 'Nombre moyen de tablettes par élève dans les écoles dotées',
      unit: 'tablettes',
      baseline: 0.2,
      series: [0.2, 0.2, 0.2, 0.2],
      target: 0.5,
    },
  ],
});
change('2.1.2', {
  title: 'Installer des studios radio dans les collèges',
  adds: 'Le CLEMI relit les émissions avant leur diffusion.',
  more: [
    {
      indicator: 'Part des jalons tenus à la date prévue (jalons tenus / jalons échus)',
      unit: '%',
      baseline: 0,
      series: [50, 60, 70, 75],
      target: 90,
    },
  ],
});
change('2.1.3', {
  more: [
    {
      indicator: 'Évolution de la consommation électrique du parc depuis juin 2025',
      unit: '%',
      baseline: 0,
      series: [-1, -2, -4, -6],
      target: -20,
    },
  ],
});
change('2.2.2', {
  more: [
    {
      indicator: 'Nombre de livrets « Droits et devoirs de l’élève connecté » distribués',
      unit: 'livrets',
      baseline: 0,
      series: [0, 0, 0, 0],
      target: 12000,
    },
  ],
  adds: 'Il se réfère à la loi du 6 janvier 1978.',
});
change('3.1.1', { comment: 'En hausse à chaque trimestre.' });
change('3.1.2', {
  state: 'Abandonné',
  end: date(2026, 6, 30),
  series: [24, 27, 27, 27],
  comment: 'Abandonné en juin 2026 : l’université a repris le sous-titrage.',
});
change('3.1.3', {
  start: date(2026, 3, 14),
  end: date(2026, 3, 14),
  baseline: 13,
  series: [13, 33, 33, 33],
  comment: 'Vingt jeux de données publiés le même jour, pour la journée des mathématiques.',
});
change('3.2.1', {
  owner: 'Mission des arts et de la culture',
  adds: 'Il prolonge celui de 2019 et réutilise les studios de l’action 2.1.2 ; le jury remet un prix Alice-Guy.',
  end: date(2028, 12, 31),
});
change('3.2.2', {
  actors: 'Lycée Sophie-Germain, écoles d’ingénieurs',
  adds: 'L’académie a 46 lycées : 44 auront leur club, les 2 autres relèvent de l’enseignement agricole.',
});

const measures = actions.flatMap((a) =>
  [a, ...a.more].map(({ indicator, unit, baseline, series, target }, k) => ({
    ...{ level: 'Indicateur', code: `${a.code}.${'ab'[k]}`, title: indicator, a },
    ...{ unit, baseline, series, target },
  })),
);
const lines = axes.flatMap((axis) => [
  { level: 'Axe', code: axis.code, title: axis.title },
  ...axis.objectives.flatMap((o) => [
    { level: 'Objectif', code: o.code, title: o.title },
    ...o.actions.flatMap((a) => [
      {
        ...{ level: 'Action', code: a.code, title: a.title, description: a.description, owner: a.owner },
        ...{
          actors: a.actors,
          levers: a.levers,
          start: a.start,
          end: a.end,
          state: a.state,
          comment: a.comment,
        },
      },
      ...measures.filter((m) => m.a === a),
    ]),
  ]),
]);
const number = (value) => (value >= 1000 ? millier(value) : (value ?? ''));
const OUTLINE = [
  ['Niveau', (line) => line.level],
  ['N°', (line) => line.code, 'centre'],
  ['Intitulé', (line) => line.title],
  ['Description', (line) => line.description ?? ''],
  ['Pilote', (line) => line.owner ?? ''],
  ['Acteurs', (line) => line.actors ?? ''],
  ['Leviers', (line) => line.levers ?? ''],
  ['Début', (line) => line.start ?? '', 'centre'],
  ['Échéance', (line) => line.end ?? '', 'centre'],
  ['Statut', (line) => line.state ?? '', 'centre'],
  ['Unité', (line) => line.unit ?? '', 'centre'],
  ['Valeur initiale', (line) => number(line.baseline), 'centre'],
  ['Valeur actuelle', (line) => number(line.series?.at(-1)), 'centre'],
  ['Valeur cible', (line) => number(line.target), 'centre'],
  ['Commentaire', (line) => line.comment ?? ''],
];
const outline = new Feuille('Feuille de route', [11, 9, 52, 56, 32, 34, 30, 12, 12, 11, 15, 10, 10, 10, 40]);
outline.pose(1, 1, 'Axes, objectifs, actions et, sous chaque action, ses indicateurs', 'titre');
outline.pose(2, 1, 'Valeur initiale : 30 juin 2025 ; valeur actuelle : 30 septembre 2026.', 'note');
grid(outline, 4, OUTLINE, lines);
tint(outline, 4, OUTLINE, lines, ({ level }) => ({ Axe: 'axe', Objectif: 'objectif' })[level]);

const FOLLOW = [
  ['N°', (m) => m.code, 'centre'],
  ['Indicateur', (m) => m.title],
  ['Unité', (m) => m.unit, 'centre'],
  ...QUARTERS.map((quarter, q) => [quarter, (m) => number(m.series[q]), 'centre']),
  ['Cible', (m) => number(m.target), 'centre'],
];
const follow = new Feuille('Suivi par trimestre', [9, 72, 15, 10, 10, 10, 10, 10]);
follow.pose(1, 1, 'Les indicateurs, trimestre après trimestre', 'titre');
grid(follow, 3, FOLLOW, measures);

const LINKS = [
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ...GOALS.map((goal) => [goal.title, (a) => letter(a, goal, ['D', 'I', '–']), 'centre']),
];
const links = new Feuille('Projet académique', [9, 58, ...GOALS.map(() => 20)]);
links.pose(1, 1, 'Contribution des actions au projet académique', 'titre');
links.pose(2, 1, 'D : contribution directe ; I : contribution indirecte ; – : aucune.', 'note');
grid(links, 4, LINKS, actions);

const NUMBERS = { 3: 'trois', 6: 'six', 16: 'seize' };
const about = cover(
  'À lire d’abord',
  'Feuille de route du numérique éducatif',
  {
    Académie: 'Académie de Lanvaux',
    Période: '2025-2028',
    Version: '1.2',
    Date: date(2026, 12, 4),
    Auteur: 'Délégation académique au numérique éducatif (DANE)',
    'Projet académique': '2023-2028',
  },
  {
    text: `Cette feuille de route a ${NUMBERS[axes.length]} axes, ${NUMBERS[objectives.length]} objectifs et ${NUMBERS[actions.length]} actions. Elle fait suite au plan 2021-2024. Les 46 lycées et les 92 collèges de l’académie y ont contribué.`,
    acronyms: {
      CLEMI: 'centre pour l’éducation aux médias et à l’information',
      DANE: 'délégation académique au numérique éducatif',
      EAFC: 'école académique de la formation continue',
    },
  },
);
await save('lanvaux', [about, outline, follow, links], {
  notes:
    'Aucune faute : une arborescence qui dit ses niveaux, indicateurs sous l’action, suivi par trimestre, lettres D, I et – ; du juste qui ressemble à des fautes.',
  actions: actions.length,
  mistakes: [],
});
