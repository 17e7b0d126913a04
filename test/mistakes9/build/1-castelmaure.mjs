// A summary, one sheet of stacked fiches per axis (label and value, four columns, the measure beneath), a matrix of P and S.
import { A1, Feuille, date } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, grid, letter, save } from './kit.mjs';

const { axes, objectives, actions, action } = roadmap('ABC');
const amount = (value, unit) => `${String(value).replace(/(\d)(?=\d{3}$)/, '$1\u00a0')}\u00a0${unit}`;
const say = (a) => {
  for (const key of ['baseline', 'current', 'target']) a[key] = amount(a[key], a.unit);
};
for (const a of actions) {
  say(a);
  Object.assign(a, {
    number: a.code,
    rank: `Axe ${a.axis.code} – ${a.axis.title}`,
    goal: `${a.objective.code} – ${a.objective.title}`,
  });
}

const series = action('1.1.1');
series.current = series.current.replace('écoles', 'classes');
const uncited = action('2.1.2');
uncited.description += ' Le CLEMI apprend aux maîtres à régler le son.';
const long = action('1.1.3');
long.title +=
  '. Les plus anciens sont d’abord triés. Les autres sont nettoyés, réparés, dotés d’un système libre, puis rendus aux lycées qui les ont confiés à l’atelier.';
const [owned, twice] = [action('1.2.1'), action('1.2.2')];
twice.number = '1.2.1';
const [families, staff] = [action('2.1.1'), action('3.1.1')];
Object.assign(families, { unit: 'familles', baseline: 140, current: 440, target: 440 });
Object.assign(staff, { unit: 'personnels', baseline: 120, current: 120, target: 1320 });
for (const a of [families, staff]) {
  a.indicator = 'Nombre de participants';
  say(a);
}
const list = (...lines) => lines.map((line) => `• ${line}`).join('\n');
const unpaired = action('2.2.2');
Object.assign(unpaired, {
  indicator: list(
    'Nombre d’attestations de codage délivrées',
    'Nombre de collèges participants',
    'Nombre de fabriques locales associées',
  ),
  baseline: list('400 attestations', '18 collèges', '2 fabriques'),
  current: list('1 600 attestations', '62 collèges', '9 fabriques'),
  target: list('1 600 attestations', '60 collèges'),
});
const undated = action('2.1.3');
Object.assign(undated, { indicator: 'Taux de respect du calendrier', start: '', end: '' });
Object.assign(undated, { baseline: '0 %', current: '30 %', target: '100 %' });
const deed = action('2.2.1');
deed.levers = 'Organiser un concours de problèmes entre les lycées';
const empty = action('3.2.2');
const scope = action('3.1.2');
scope.baseline += ' dans la région académique';
scope.current += ' dans l’académie';
scope.target += ' dans la région académique';
const shared = action('3.1.3');
shared.rank += ` / Axe 2 – ${axes[1].title}`;
const template = action('3.2.1');
template.actors = 'Indiquer éventuellement les partenaires extérieurs';
const personal = action('3.2.3');
personal.actors += ' (Mme Hélène Vasseur, h.vasseur@ac-castelmaure.fr)';
const stray = { code: '2.2.3', title: 'Équiper les lycées d’un laboratoire de sciences', goals: '2' };

const SUMMARY = [
  ['Axe', (o) => `Axe ${o.axis.code} – ${o.axis.title}`],
  ['N°', (o) => o.code, 'centre'],
  ['Objectif', (o) => o.title],
  ['Fiches', (o) => o.actions.map((a) => a.code).join(', '), 'centre'],
];
const summary = new Feuille('Synthèse', [48, 8, 54, 24]);
summary.pose(1, 1, 'Les axes, les objectifs et leurs fiches', 'titre');
summary.pose(2, 1, 'Chaque action relève d’un seul axe et d’un seul objectif.', 'note');
const inSummary = grid(summary, 4, SUMMARY, objectives);

// A fiche: pairs of a label and a value, line after line, then the measure under its own headings.
const LINES = [
  [['Axe', (a) => a.rank]],
  [['Objectif', (a) => a.goal]],
  [['Description', (a) => a.description]],
  [
    ['Pilote', (a) => a.owner],
    ['Statut', (a) => a.state],
  ],
  [
    ['Acteurs', (a) => a.actors],
    ['Leviers', (a) => a.levers],
  ],
  [
    ['Début', (a) => a.start],
    ['Échéance', (a) => a.end],
  ],
];
const MEASURE = [
  ['Indicateur', (a) => a.indicator],
  ['Valeur initiale (juin 2025)', (a) => a.baseline],
  ['Valeur actuelle (octobre 2026)', (a) => a.current],
  ['Valeur cible (décembre 2028)', (a) => a.target],
];
const DATES = ['Début', 'Échéance'];
const places = new Map();
const sheets = axes.map((axis) => {
  const sheet = new Feuille(`Axe ${axis.code}`, [44, 54, 30, 48]);
  sheet.pose(1, 1, `Axe ${axis.code} – ${axis.title}`, 'titre');
  let r = 3;
  for (const a of axis.objectives.flatMap((o) => o.actions)) {
    const place = {};
    const put = (name, row, column, value, style) => {
      place[name] = `Axe ${axis.code}!${A1(row, column)}`;
      sheet.pose(row, column, a === empty ? '' : value, style);
    };
    place.head = `Axe ${axis.code}!${A1(r, 1)}`;
    sheet.bloc(r, 1, r, 4, `Fiche ${a.number} – ${a.title}`, 'objectif');
    for (const line of LINES) {
      r++;
      if (line.length === 1) sheet.bloc(r, 2, r, 4, '', 'corps');
      for (const [k, [name, value]] of line.entries()) {
        sheet.pose(r, 2 * k + 1, name, 'etiquette');
        put(name, r, 2 * k + 2, value(a), DATES.includes(name) ? 'centre' : 'corps');
      }
    }
    r++;
    for (const [k, [name, value]] of MEASURE.entries()) {
      sheet.pose(r, k + 1, name, 'tete');
      put(name, r + 1, k + 1, value(a), 'corps');
    }
    r += 3;
    places.set(a, place);
  }
  return sheet;
});
const inFiche = (a, ...names) => {
  const place = places.get(a);
  return names.length ? ['head', ...names].map((name) => place[name]) : Object.values(place);
};
const VALUES = MEASURE.map(([name]) => name);

const LINKS = [
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ...GOALS.map((g) => [`${g.code} – ${g.title}`, (a) => letter(a, g, ['P', 'S', '']), 'centre']),
];
const links = new Feuille('Matrice', [9, 70, ...GOALS.map(() => 20)]);
links.pose(1, 1, 'Les actions et les objectifs du projet académique', 'titre');
links.pose(2, 1, 'P : contribution principale ; S : contribution secondaire ; vide : aucune.', 'note');
const rows = actions.flatMap((a) => (a.code === '2.2.2' ? [a, stray] : [a]));
const inLinks = grid(links, 4, LINKS, rows);
const all = (a) => [...inFiche(a), ...inLinks(a)];

const about = cover(
  'Présentation',
  'Feuille de route du numérique éducatif',
  {
    Académie: 'Académie de Castelmaure',
    Période: '2025-2028',
    Version: '2.0',
    Date: date(2026, 11, 23),
    Auteur: 'Délégation académique au numérique éducatif',
    'Projet académique': '2023-2028',
  },
  {
    acronyms: {
      CLEMI: 'centre pour l’éducation aux médias et à l’information',
      EAFC: 'école académique de la formation continue',
    },
  },
);

await save('castelmaure', [about, summary, ...sheets, links], {
  notes: 'Synthèse, un onglet de fiches par axe (libellé, valeur, mesure au-dessous), matrice de P et de S.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['UNI-03', 'UNI-02'],
      cells: inFiche(series, ...VALUES),
      note: '« 24\u00a0écoles », puis « 60\u00a0classes », pour viser « 144\u00a0écoles ».',
    },
    {
      codes: ['LAB-04'],
      cells: [...inFiche(long, 'head'), ...inLinks(long, 'Action', 'N°')],
      note: 'Trois phrases pour un titre : « Les plus anciens sont d’abord triés. Les autres sont nettoyés ».',
    },
    {
      codes: ['NUM-01', 'NUM-02', 'LAB-01'],
      cells: [
        ...inFiche(owned, 'head'),
        ...inFiche(twice, 'head'),
        ...inLinks(owned, 'N°', 'Action'),
        ...inLinks(twice, 'N°', 'Action'),
      ],
      note: '« Fiche 1.2.1 – Cartographier » et « Fiche 1.2.1 – Nommer ».',
    },
    {
      codes: ['IND-06'],
      cells: [...inFiche(families, ...VALUES), ...inFiche(staff, ...VALUES)],
      note: '« Nombre de participants » : ici des « familles », là des « personnels ».',
    },
    {
      codes: ['ROL-03'],
      cells: inFiche(uncited, 'Description', 'Acteurs'),
      note: '« Le CLEMI apprend aux maîtres », mais les acteurs sont « Écoles, orthophonistes volontaires ».',
    },
    {
      codes: ['DAT-05'],
      cells: inFiche(undated, 'Indicateur', 'Début', 'Échéance'),
      note: '« Taux de respect du calendrier » : le début et l’échéance sont absents, la case est vide.',
    },
    {
      codes: ['STR-06'],
      cells: inFiche(deed, 'Leviers'),
      note: '« Organiser un concours » est une action, pas un levier.',
    },
    {
      codes: ['TGT-02', 'TGT-01'],
      cells: inFiche(unpaired, ...VALUES),
      note: 'Trois indicateurs, jusqu’à « Nombre de fabriques locales associées », et deux cibles.',
    },
    {
      codes: ['MAT-07', 'LNK-01'],
      cells: inLinks(stray),
      note: '« 2.2.3 », « Équiper les lycées d’un laboratoire de sciences », n’a ni fiche ni place dans la synthèse.',
    },
    {
      codes: ['UNI-04'],
      cells: inFiche(scope, ...VALUES),
      note: '« dans la région académique », puis « dans l’académie ».',
    },
    {
      codes: ['LNK-07', 'NUM-05'],
      cells: inFiche(shared, 'Axe', 'Objectif'),
      note: '« Axe 3 – Accompagner les personnels / Axe 2 », quand une action relève d’un seul axe.',
    },
    {
      codes: ['PLH-01'],
      cells: inFiche(template, 'Acteurs'),
      note: '« Indiquer éventuellement les partenaires extérieurs » : la consigne du modèle est restée.',
    },
    {
      codes: ['EMP-01', 'EMP-02'],
      cells: inFiche(empty),
      note: '« Fiche 3.2.2 – Ouvrir un guichet d’assistance unique » : tout le reste est vide.',
    },
    {
      codes: ['RGPD-01'],
      cells: inFiche(personal, 'Acteurs'),
      note: '« Mme Hélène Vasseur, h.vasseur@ac-castelmaure.fr ».',
    },
  ],
  consequences: [
    { codes: ['UNI-01', 'VAL-05', 'IND-06'], cells: all(series), note: 'L’unité qui change.' },
    {
      codes: ['LAB-01', 'DUP-03', 'COH-04'],
      cells: all(long),
      note: 'Le titre en trois phrases.',
    },
    {
      codes: ['NUM-01', 'NUM-02', 'NUM-04', 'LAB-01', 'MAT-01', 'MAT-07', 'LNK-01', 'LNK-03', 'STR-04'],
      cells: [...all(owned), ...all(twice), ...inSummary(owned.objective)],
      note: 'Le numéro donné à deux fiches.',
    },
    {
      codes: ['UNI-01', 'UNI-02', 'UNI-03', 'COH-01', 'TGT-05', 'COH-04'],
      cells: [...all(families), ...all(staff)],
      note: 'Un nom pour deux mesures.',
    },
    {
      codes: ['EMP-02', 'DAT-01', 'IND-03', 'IND-04', 'IND-05', 'COH-04'],
      cells: all(undated),
      note: 'Les travaux sans dates.',
    },
    { codes: ['STR-07', 'DUP-03'], cells: inFiche(deed), note: 'Le levier.' },
    {
      codes: ['IND-07', 'STA-02', 'MAT-10', 'VAL-02', 'UNI-02', 'UNI-03'],
      cells: all(unpaired),
      note: 'La cible qui manque.',
    },
    {
      codes: ['LNK-03', 'STR-04', 'EMP-01', 'EMP-02', 'NUM-04', 'MAT-06', 'IND-01'],
      cells: [...inLinks(stray), ...inSummary(unpaired.objective)],
      note: 'La ligne de matrice sans fiche.',
    },
    { codes: ['UNI-01', 'UNI-02', 'UNI-03', 'COH-05', 'VAL-05'], cells: all(scope), note: 'Le territoire.' },
    {
      codes: ['LNK-01', 'LNK-02', 'LAB-01', 'NUM-05', 'LNK-07'],
      cells: all(shared),
      note: 'L’action de deux axes.',
    },
    { codes: ['EMP-02', 'ROL-01', 'ROL-03'], cells: inFiche(template), note: 'La consigne restée.' },
    {
      codes: [
        'MAT-06',
        'EMP-02',
        'ROL-01',
        'DAT-01',
        'STA-01',
        'IND-01',
        'TGT-01',
        'VAL-01',
        'VAL-03',
        'MAT-10',
        'LNK-02',
        'LNK-03',
      ],
      cells: [...all(empty), ...inSummary(empty.objective)],
      note: 'La fiche vide.',
    },
  ],
});
