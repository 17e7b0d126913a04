import type { SheetRecognition } from '../../src/domain/recognition';
import { readRoadmap, type Reading } from '../../src/layouts/readRoadmap';
import { columnChoiceKey, sheetChoiceKey } from '../../src/workbook/choices';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheet } from '../support/grid';
import { tree } from '../support/reading';

function read(sheets: SheetSnapshot[], choices: Record<string, string> = {}): Reading {
  return readRoadmap({ sheets, properties: {} }, choices);
}

function readTree(sheets: SheetSnapshot[], choices: Record<string, string> = {}): string[] {
  return tree(read(sheets, choices).roadmap);
}

/** What was recognised on a sheet, a line a block, then a line a column: `« Qui » B2: owner`. */
function shown({ regions, columns }: SheetRecognition): string[] {
  return [
    ...regions.map(({ kind, source, certainty }) => `${kind} ${source.address} ${certainty}`),
    ...columns.map(
      ({ header, places, meanings, said }) =>
        `« ${header} » ${places.map(({ address }) => address).join(' ')}: ${meanings.join(' ') || '?'}${said ? ` (said ${said})` : ''}`,
    ),
  ];
}

const actions = sheet('Actions', [
  ['Axe 1 : Gouvernance'],
  ['Actions', 'Pilote', 'Échéance'],
  ['Réunir le comité', 'DAN', 'juin 2025'],
  ['Mesurer les débits', 'DSI', 'juin 2026'],
]);

/** The same with words that no reader knows. */
const unknown = sheet('Notre plan', [
  ['Ce que nous ferons', 'Combien de fois', 'Avec combien'],
  ['Réunir le comité', 'deux', 'rien'],
  ['Mesurer les débits', 'une', 'un logiciel'],
]);

it('says what was recognised, how sure that is, and what each column is', () => {
  expect(read([actions]).sheets.map(shown)).toEqual([
    ['liste-actions A2:C4 sure', '« Actions » A2: action', '« Pilote » B2: owner', '« Échéance » C2: due'],
  ]);
});

it('shows the columns of a sheet that nothing was recognised on, for the user to explain', () => {
  expect(read([unknown]).sheets.map(shown)).toEqual([
    ['« Ce que nous ferons » A1: ?', '« Combien de fois » B1: ?', '« Avec combien » C1: ?'],
  ]);
});

it('tells a sheet of presentation from one that nothing was recognised on', () => {
  const context = sheet('Contexte', [
    ['Contexte'],
    ['L’académie compte 300 écoles, dont la moitié sont reliées à la fibre depuis deux ans.'],
  ]);
  expect(read([context, unknown]).sheets.map(({ presents }) => presents)).toEqual([true, false]);
});

it('reads a table once one of its columns is explained', () => {
  const choices = { [columnChoiceKey('Notre plan', 'Ce que nous ferons')]: 'action' };
  expect(readTree([unknown])).toEqual([]);
  expect(readTree([unknown], choices)).toEqual(['action Réunir le comité', 'action Mesurer les débits']);
  expect(read([unknown], choices).sheets.map(shown)).toEqual([
    [
      'liste-actions A1:C3 uncertain',
      '« Ce que nous ferons » A1: action (said action)',
      '« Combien de fois » B1: ?',
      '« Avec combien » C1: ?',
    ],
  ]);
});

it('finds the column again after rows and columns came in and other headers changed', () => {
  const choices = { [columnChoiceKey('Notre plan', 'Ce que nous ferons')]: 'action' };
  const edited = sheet('Notre plan', [
    [],
    ['Mis à jour en juin'],
    [],
    ['Page', 'Où', 'CE QUE NOUS FERONS :', 'Fois', 'Avec combien'],
    ['3', 'partout', 'Réunir le comité', 'deux', 'rien'],
    ['4', 'ici', 'Mesurer les débits', 'une', 'un logiciel'],
    ['5', 'là', 'Former les tuteurs', 'dix', 'un lieu'],
  ]);
  expect(readTree([edited], choices)).toEqual([
    'action Réunir le comité',
    'action Mesurer les débits',
    'action Former les tuteurs',
  ]);
});

it('takes a column for what the user says, whatever its header says', () => {
  const table = sheet('Axe 1', [
    ['Objectifs', 'Actions', 'Moyens'],
    ['Piloter', 'Réunir le comité', 'Nombre de réunions'],
  ]);
  expect(readTree([table])).toContain('    levier Nombre de réunions');
  expect(readTree([table], { [columnChoiceKey('Axe 1', 'Moyens')]: 'indicator' })).toContain(
    '    indicateur Nombre de réunions',
  );
});

it('leaves a column aside, and says so', () => {
  const { roadmap, sheets } = read([actions], { [columnChoiceKey('Actions', 'pilote')]: 'ignorer' });
  expect(roadmap.actions.map(({ fields }) => fields.owner)).toEqual([undefined, undefined]);
  expect(roadmap.actions.map(({ fields }) => fields.due?.text)).toEqual(['juin 2025', 'juin 2026']);
  expect(roadmap.unread).toEqual([
    { source: { sheet: 'Actions', address: 'B2' }, text: 'Pilote', reason: 'ignored-column' },
  ]);
  expect(sheets.map(shown)[0]).toContain('« Pilote » B2: ? (said ignorer)');
});

it('shares a choice between the tables of a sheet that repeat a header', () => {
  const twice = sheet('Plan', [
    ['Axe 1 : Piloter'],
    ['Démarche', 'Qui'],
    ['Réunir le comité', 'DAN'],
    [],
    ['Axe 2 : Équiper'],
    ['Démarche', 'Qui'],
    ['Mesurer les débits', 'DSI'],
  ]);
  const { roadmap, sheets } = read([twice], { [columnChoiceKey('Plan', 'Démarche')]: 'action' });
  expect(tree(roadmap)).toEqual([
    'axe 1 Piloter',
    '  action Réunir le comité',
    'axe 2 Équiper',
    '  action Mesurer les débits',
  ]);
  expect(sheets.map(shown)[0]).toContain('« Démarche » A2 A6: action (said action)');
});

it('leaves a sheet aside, and says so', () => {
  const draft = { ...actions, name: 'Brouillon' };
  const { roadmap, sheets } = read([actions, draft], { [sheetChoiceKey('Brouillon')]: 'ignorer' });
  expect(roadmap.actions.flatMap(({ mentions }) => mentions.map(({ source }) => source.sheet))).toEqual([
    'Actions',
    'Actions',
  ]);
  expect(roadmap.unread).toEqual([
    { source: { sheet: 'Brouillon', address: 'A1' }, text: 'Brouillon', reason: 'ignored-sheet' },
  ]);
  expect(sheets[1]).toMatchObject({ sheet: 'Brouillon', said: 'ignorer', regions: [], columns: [] });
});

it('reads a hidden sheet once the user says what it is', () => {
  const hidden = { ...actions, hidden: true };
  expect(readTree([hidden])).toEqual([]);
  expect(readTree([hidden], { [sheetChoiceKey('Actions')]: 'liste-actions' })).toEqual([
    'axe 1 Gouvernance',
    '  action Réunir le comité',
    '  action Mesurer les débits',
  ]);
});

it('reads a sheet only as the kind that the user says', () => {
  const both = sheet('Axe 1', [
    ['Objectifs', 'Actions', 'Leviers'],
    ['Piloter', 'Réunir le comité', 'Calendrier'],
    [],
    ['Public', 'Enseignants'],
    ['Acteurs', 'DSI'],
    ['Description', 'Tous les mois'],
  ]);
  const kinds = (said?: string): string[] =>
    read([both], said === undefined ? {} : { [sheetChoiceKey('Axe 1')]: said }).sheets[0]!.regions.map(
      ({ kind, certainty }) => `${kind} ${certainty}`,
    );
  expect(kinds()).toEqual(['fiches-actions sure', 'tableau-objectifs sure']);
  expect(kinds('tableau-objectifs')).toEqual(['tableau-objectifs said']);
  expect(kinds('matrice')).toEqual([]);
});

it('takes the first unknown column of a list for what the list is of', () => {
  const list = sheet('Suivi', [
    ['Ce que nous regardons', 'Unité', 'Périodicité'],
    ['Écoles équipées', '%', 'annuelle'],
    ['Comptes ouverts', 'nombre', 'mensuelle'],
  ]);
  expect(readTree([list])).toEqual([]);
  expect(readTree([list], { [sheetChoiceKey('Suivi')]: 'liste-indicateurs' })).toEqual([
    'indicateur Écoles équipées',
    'indicateur Comptes ouverts',
  ]);
});

it('reads as a matrix, a plan or the projet académique what has too little evidence of it', () => {
  const goals = sheet('PA', [['Ce que veut l’académie'], ['• Réussir'], ['• Inclure'], ['• Ouvrir']]);
  const framework = read([goals], { [sheetChoiceKey('PA')]: 'projet-academique' }).roadmap.frameworks;
  expect(
    framework.flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives.map(({ title }) => title))),
  ).toEqual(['Réussir', 'Inclure', 'Ouvrir']);
  const crossed = sheet('Croisement', [
    ['', 'Lycée', 'Collège'],
    ['Réunir le comité', 'x', ''],
    ['Mesurer les débits', '', 'x'],
  ]);
  expect(read([crossed]).roadmap.frameworks).toEqual([]);
  expect(read([crossed], { [sheetChoiceKey('Croisement')]: 'matrice' }).sheets[0]!.regions).toMatchObject([
    { kind: 'matrice', certainty: 'said' },
  ]);
});

it('does nothing with choices that make no sense', () => {
  const nonsense = {
    [columnChoiceKey('Actions', 'Colonne partie')]: 'action',
    [columnChoiceKey('Actions', 'Pilote')]: 'une sorte de pilote',
    [sheetChoiceKey('Actions')]: 'poème',
    [sheetChoiceKey('Feuille partie')]: 'matrice',
    'autre chose': 'x',
    '': '',
  };
  expect(read([actions], nonsense)).toEqual(read([actions]));
});

it('says of the matrix made by the program, of charts and of empty sheets nothing', () => {
  const own = { ...actions, name: 'Matrice', generated: 'matrice' };
  expect(read([own, { ...sheet('Vide', []) }, { ...sheet('Courbe', []), kind: 'chart' }]).sheets).toEqual([]);
});
