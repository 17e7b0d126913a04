// One plan, axis and objective on each row, with priority and means in clear; follow-up; matrix of X.
import { Feuille, date } from '../../heldout4/build/kit.mjs';
import { GOALS, roadmap } from './contents.mjs';
import { cover, matrix, save, table } from './kit.mjs';

const { actions } = roadmap('DBC', { flat: true });
const action = (code) => actions.find((a) => a.code === code);
const LEVELS = ['Élevé', 'Moyen', 'Élevé', 'Bas'];
for (const [n, a] of actions.entries()) a.priority = LEVELS[n % LEVELS.length];

const retitled = action('2-2');
const above = action('3-2');
above.current = 125;
const aimed = action('2-5');
aimed.indicator = 'Réduire le délai de réponse';
const doubling = action('1-4');
Object.assign(doubling, { baseline: '', current: '', target: 'Doublement d’ici 2028', state: 'À venir' });
Object.assign(doubling, { start: date(2026, 9, 7) });
const mixed = action('2-1');
Object.assign(mixed, { target: '60 %' });
const strange = action('3-1');
strange.state = 'Suivi';
const after = action('3-4');
after.end = date(2031, 5, 26);
const typed = action('1-2');
typed.target = '900';
const stuttered = action('1-5');
stuttered.description =
  'Un minuteur éteint la nuit les salles informatiques de de l’établissement et leurs écrans.';
const unknown = action('2-4');
unknown.description += ' Il reprend les données de l’action 5-2.';
const [here, there] = [action('1-1'), action('3-5')];
here.description += ' L’académie compte 164 collèges publics.';
there.description += ' L’académie compte 146 collèges publics.';
const doubtful = action('3-3');
const spot = doubtful.marks.indexOf(true);
doubtful.marks[spot] = 'bof';

const COLUMNS = [
  ['Axe', (a) => `Axe ${a.axis.code} : ${a.axis.title}`],
  ['Objectif', (a) => a.objective.title],
  ['N°', (a) => a.code, 'centre'],
  ['Action', (a) => a.title],
  ['Description', (a) => a.description],
  ['Priorité', (a) => a.priority, 'centre'],
  ['Pilote', (a) => a.owner],
  ['Partenaires', (a) => a.partners],
  ['Début', (a) => a.start, 'centre'],
  ['Échéance', (a) => a.end, 'centre'],
  ['État', (a) => a.state, 'centre'],
];
const plan = new Feuille('Plan', [34, 36, 8, 42, 56, 10, 30, 34, 13, 13, 12]);
plan.pose(1, 1, 'Plan d’actions de la délégation', 'titre');
const planned = table(plan, 4, COLUMNS, actions);
const row = (a) => COLUMNS.map(([name]) => planned.at(a, name));
const cells = (a, ...names) => names.map((name) => planned.at(a, name));

const MEASURES = [
  ['N° action', (a) => a.code, 'centre'],
  ['Indicateur', (a) => a.indicator],
  ['Unité', (a) => a.unit, 'centre'],
  ['Valeur initiale (juin 2025)', (a) => a.baseline, 'centre'],
  ['Valeur actuelle (avril 2026)', (a) => a.current, 'centre'],
  ['Valeur cible 2028', (a) => a.target, 'centre'],
  ['Source', (a) => a.source],
];
const board = new Feuille('Suivi', [10, 60, 16, 14, 14, 20, 30]);
board.pose(1, 1, 'Suivi des indicateurs', 'titre');
const measured = table(board, 4, MEASURES, actions);
const measures = (a) => MEASURES.map(([name]) => measured.at(a, name));
const values = (a, ...names) => names.map((name) => measured.at(a, name));
const [FROM, NOW, TO] = MEASURES.slice(3, 6).map(([name]) => name);

const crosses = matrix('Matrice', actions, 'X', (a) =>
  a === retitled ? 'Ouvrir un laboratoire de recherche pédagogique' : a.title,
);

await save('hautelys', [cover('Garde', 'Académie de Hautelys'), plan, board, crosses.sheet], {
  notes: 'Un plan où chaque ligne dit son axe et son objectif, un suivi des indicateurs, une matrice de X.',
  actions: actions.length,
  mistakes: [
    {
      codes: ['LAB-01'],
      cells: [...cells(retitled, 'Action', 'N°'), crosses.at(retitled, 'Action'), crosses.at(retitled, 'N°')],
      note: '« 2-2 » : « Ouvrir des visites de classes entre pairs » dans le plan, « Ouvrir un laboratoire de recherche » dans la matrice.',
    },
    {
      codes: ['VAL-04'],
      cells: values(above, NOW, 'Indicateur', 'Unité'),
      note: '« 125 » « % » des vidéos.',
    },
    {
      codes: ['IND-09', 'IND-03'],
      cells: [...values(aimed, 'Indicateur', 'N° action'), ...cells(aimed, 'Action')],
      note: '« Réduire le délai de réponse » est un objectif, non un indicateur.',
    },
    {
      codes: ['TGT-03', 'VAL-01'],
      cells: [...values(doubling, TO, FROM, 'Indicateur', 'N° action'), ...cells(doubling, 'Action')],
      note: '« Doublement d’ici 2028 » et la valeur initiale est vide.',
    },
    {
      codes: ['UNI-01'],
      cells: values(mixed, TO, FROM, 'Unité', 'Indicateur'),
      note: '« Nombre d’enseignants initiés » visé à « 60 % ».',
    },
    {
      codes: ['STA-01'],
      cells: cells(strange, 'État', 'Action', 'N°'),
      note: 'État « Suivi », qui n’est pas un statut.',
    },
    {
      codes: ['DAT-03'],
      cells: cells(after, 'Échéance', 'Action', 'N°'),
      note: 'Échéance le « 26/05/2031 », après 2028.',
    },
    {
      codes: ['FMT-01'],
      cells: values(typed, TO, 'Indicateur'),
      note: 'La cible « 900 » est en texte.',
    },
    {
      codes: ['TXT-03'],
      cells: cells(stuttered, 'Description', 'Action'),
      note: '« de de l’établissement ».',
    },
    {
      codes: ['LNK-01'],
      cells: cells(unknown, 'Description', 'Action', 'N°'),
      note: 'Renvoi à « l’action 5-2 », il n’y a que trois axes.',
    },
    {
      codes: ['COH-01'],
      cells: [here, there].flatMap((a) => cells(a, 'Description', 'Action', 'N°')),
      note: '« 164 collèges publics » et « 146 collèges publics » dans la même académie.',
    },
    {
      codes: ['MAT-08'],
      cells: [crosses.at(doubtful, GOALS[spot]), crosses.at(doubtful, 'Action'), crosses.goals[spot]],
      note: 'La marque « bof ».',
    },
  ],
  consequences: [
    {
      codes: ['MAT-07', 'NUM-01', 'DUP-01', 'LAB-02'],
      cells: [...row(retitled), ...crosses.all(retitled)],
      note: 'Les deux noms de 2-2.',
    },
    {
      codes: ['STA-02', 'VAL-05', 'TGT-07', 'COH-01'],
      cells: [...row(above), ...measures(above)],
      note: 'La part au-delà de 100 %.',
    },
    {
      codes: ['IND-03', 'DUP-03', 'UNI-01', 'UNI-02', 'TXT-02'],
      cells: [...row(aimed), ...measures(aimed)],
      note: 'L’indicateur écrit comme un objectif.',
    },
    {
      codes: ['VAL-01', 'VAL-02', 'TGT-01', 'EMP-02', 'MAT-10', 'STR-07', 'UNI-02', 'DAT-06'],
      cells: [...row(doubling), ...measures(doubling), ...crosses.all(doubling)],
      note: 'La cible en toutes lettres, ni départ ni valeur actuelle.',
    },
    {
      codes: ['UNI-02', 'UNI-03', 'FMT-01', 'VAL-05', 'VAL-06', 'STA-02', 'IND-04', 'TGT-07'],
      cells: [...row(mixed), ...measures(mixed)],
      note: 'La cible en %.',
    },
    {
      codes: ['STA-02', 'DAT-04', 'EMP-02'],
      cells: [...row(strange), ...measures(strange)],
      note: 'L’état inconnu.',
    },
    { codes: ['DAT-02'], cells: row(after), note: 'L’échéance trop loin.' },
    { codes: ['VAL-02', 'TGT-01', 'MAT-10'], cells: measures(typed), note: 'Le nombre en texte.' },
    { codes: ['NUM-04', 'LNK-02'], cells: row(unknown), note: 'Le renvoi.' },
    {
      codes: ['TGT-04', 'TGT-05', 'COH-01', 'UNI-02'],
      cells: [here, there].flatMap((a) => [...row(a), ...measures(a)]),
      note: 'Les deux comptes de collèges.',
    },
    {
      codes: ['MAT-03', 'MAT-05', 'MAT-01'],
      cells: [...crosses.all(doubtful), ...crosses.goals],
      note: 'La marque comptée ou non.',
    },
  ],
});
