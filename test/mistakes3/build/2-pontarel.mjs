// A foreword, one outline with merged axes and objectives, and a matrix of ●.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { roadmap } from './contents.mjs';
import { cover, matrix, outline, save } from './kit.mjs';

const { actions } = roadmap('DEF');
const action = (code) => actions.find((a) => a.code === code);

const skipped = action('2.2.3');
skipped.code = '2.2.4';
const dated = action('3.1.3');
dated.indicator = 'Nombre de lycées qui ont fait l’exercice d’ici juin 2026';
const empty = action('1.2.3');
empty.indicator = 'Indicateurs renseignés';
const relative = action('2.1.1');
Object.assign(relative, { baseline: '', target: '+ 30 %' });
const early = action('1.1.1');
early.end = date(2022, 6, 30);
const broken = action('3.1.2');
broken.current = { t: 'e', v: 0x2a, w: '#N/A', f: 'VLOOKUP("3-1-2",C4:J21,8,FALSE)' };
const personal = action('2.2.2');
Object.assign(personal, {
  indicator: 'Note de chaque élève au test des gestes de sécurité',
  unit: 'points',
  baseline: 8,
  current: 10,
  target: 15,
});
const promised = action('1.1.3');

const foreword = new Feuille('Préambule', [120]);
foreword.pose(1, 1, 'Préambule', 'titre');
[
  'Cette feuille de route engage l’académie et ses partenaires jusqu’à l’été 2027. Elle prolonge le travail conduit avec les collectivités.',
  'Pour les élèves éloignés de leur classe, l’académie mettra à disposition 45 robots de téléprésence.',
  'Les moyens consacrés à l’évaluation sont présentés dans l’axe 5.',
].forEach((text, k) => foreword.pose(3 + k, 1, text, 'texte'));

const plan = new Feuille('Feuille de route', [30, 32, 9, 52, 30, 13, 13, 56, 14, 12, 12, 12]);
plan.pose(1, 1, 'Axes, objectifs et actions', 'titre');
const TARGET = 'Objectifs 2027';
const planned = outline(
  plan,
  3,
  [
    ['Axe', (a) => `Axe ${a.axis.code} – ${a.axis.title}`, 'objectif'],
    ['Objectif', (a) => `${a.objective.code} ${a.objective.title}`],
    ['N°', (a) => a.code, 'centre'],
    ['Action', (a) => a.title],
    ['Pilote', (a) => a.owner],
    ['Échéance', (a) => a.end, 'centre'],
    ['Statut', (a) => a.state, 'centre'],
    ['Indicateur', (a) => a.indicator],
    ['Unité', (a) => a.unit, 'centre'],
    ['Valeur initiale', (a) => a.baseline, 'centre'],
    ['Valeur actuelle', (a) => a.current, 'centre'],
    [TARGET, (a) => a.target, 'centre'],
  ],
  actions,
  2,
);
const cells = (a, ...names) => names.map((name) => planned.at(a, name));
const crosses = matrix('Projet académique', actions, '●').sheet;

await save('pontarel', [cover('Académie de Pontarel'), foreword, plan, crosses], {
  notes: 'Préambule, un plan aux axes et objectifs fusionnés, matrice de ●.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['NUM-04'],
      cells: [...cells(skipped, 'N°', 'Action'), ...cells(action('2.2.2'), 'N°', 'Action')],
      note: 'De « 2.2.2 » à « 2.2.4 » : il manque le numéro 2.2.3.',
    },
    { codes: ['LNK-01'], cells: ['Préambule!A5'], note: '« axe 5 », quand il y a trois axes.' },
    {
      codes: ['STR-07'],
      cells: cells(dated, 'Indicateur', 'Action'),
      note: '« d’ici juin 2026 » : une échéance dans l’indicateur.',
    },
    {
      codes: ['IND-05', 'IND-03'],
      cells: cells(empty, 'Indicateur', 'Action'),
      note: '« Indicateurs renseignés » ne dit pas ce qui est compté.',
    },
    {
      codes: ['TGT-03', 'VAL-01'],
      cells: cells(relative, TARGET, 'Valeur initiale', 'Indicateur'),
      note: '« + 30 % », et la valeur initiale est vide.',
    },
    {
      codes: ['STR-03'],
      cells: ['Feuille de route!L3', 'Feuille de route!B3'],
      note: '« Objectifs 2027 » pour des valeurs cibles, à côté de la colonne « Objectif ».',
    },
    {
      codes: ['DAT-02', 'DAT-03'],
      cells: cells(early, 'Échéance', 'Action'),
      note: '« 30/06/2022 », feuille de route 2024-2027.',
    },
    { codes: ['FMT-05'], cells: cells(broken, 'Valeur actuelle', 'Indicateur'), note: '« #N/A ».' },
    {
      codes: ['RGPD-02'],
      cells: cells(personal, 'Indicateur', 'Action'),
      note: '« Note de chaque élève » : une donnée individuelle.',
    },
    {
      codes: ['TGT-05', 'COH-01', 'TGT-04'],
      cells: ['Préambule!A4', ...cells(promised, TARGET, 'Indicateur', 'Action')],
      note: '« 45 robots » dans le préambule, cible de « 30 ».',
    },
  ],
  consequences: [
    { codes: ['MAT-07', 'LAB-01'], cells: cells(skipped, 'N°', 'Action'), note: 'Le numéro sauté.' },
    {
      codes: ['LNK-05', 'LNK-06', 'DAT-06', 'TGT-04'],
      cells: ['Préambule!A3', 'Préambule!A4', 'Préambule!A5'],
      note: 'Le préambule.',
    },
    {
      codes: ['DAT-01', 'DAT-03', 'DAT-06', 'TGT-05'],
      cells: cells(dated, 'Indicateur', 'Échéance', 'Action'),
      note: 'Juin et décembre 2026.',
    },
    {
      codes: ['IND-01', 'UNI-01', 'UNI-02', 'IND-04'],
      cells: cells(empty, 'Indicateur', 'Unité', TARGET, 'Action'),
      note: 'Un indicateur qui ne mesure rien.',
    },
    {
      codes: ['VAL-02', 'UNI-01', 'UNI-02', 'FMT-01', 'TGT-01', 'VAL-01', 'VAL-06'],
      cells: cells(relative, TARGET, 'Valeur initiale', 'Valeur actuelle', 'Indicateur', 'Unité'),
      note: 'La cible relative.',
    },
    {
      codes: ['DAT-03', 'DAT-01'],
      cells: ['Feuille de route!L3', 'Feuille de route!B3'],
      note: 'L’année de l’en-tête.',
    },
    { codes: ['VAL-02', 'VAL-03'], cells: cells(broken, 'Valeur actuelle', 'Indicateur'), note: 'L’erreur.' },
    {
      codes: ['RGPD-01', 'IND-03', 'UNI-01', 'UNI-02'],
      cells: cells(personal, 'Indicateur', 'Unité', TARGET),
      note: 'La note.',
    },
  ],
});
