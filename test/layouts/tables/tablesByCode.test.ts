import { isContents } from '../../../src/layouts/words/contents';
import { sheet, type Cells } from '../../support/grid';
import { roadmapOf, tree } from '../../support/reading';

/** A table for each kind of item, joined by codes, with a cross table and a sheet that says what the tables hold. */

const AXES = sheet('axes', [
  ['id_axe', 'libelle_axe'],
  ['AX1', 'Usages'],
  ['AX2', 'Gouvernance'],
]);
const OBJECTIVES = sheet('objectifs', [
  ['id_objectif', 'id_axe', 'libelle_objectif'],
  ['OB1', 'AX1', 'Former les professeurs'],
  ['OB2', 'AX2', 'Associer chacun'],
]);
const ACTIONS = sheet('actions', [
  ['id_action', 'id_objectif', 'libelle_action'],
  ['AC1', 'OB1', 'Ouvrir un parcours'],
  ['AC2', 'OB1', 'Tenir un café'],
  ['AC3', 'OB2', 'Réunir le comité'],
]);
const GOALS: Cells = [
  ['id', 'libelle'],
  ['PA1', 'Éduquer les élèves au numérique'],
  ['PA2', 'Former les acteurs'],
];

const expected = [
  'axe AX1 Usages',
  '  objectif OB1 Former les professeurs',
  '    action AC1 Ouvrir un parcours',
  '    action AC2 Tenir un café',
  'axe AX2 Gouvernance',
  '  objectif OB2 Associer chacun',
  '    action AC3 Réunir le comité',
];

describe('a cross table of codes', () => {
  it.each([
    ['objectifs_pa', 'actions_x_pa', 1, 0],
    ['Objectifs du PA', 'Actions x PA', 'oui', 'non'],
    ['PA', 'Croisement', 'OK', null],
    ['Projet académique', 'Contributions', 'x', '-'],
  ])('links %s by %s: %s or %s', (goals, cross, yes, no) => {
    const roadmap = roadmapOf(
      AXES,
      OBJECTIVES,
      ACTIONS,
      sheet(goals, GOALS),
      sheet(cross, [
        ['id_action', 'PA1', 'PA2'],
        ['AC1', yes, no],
        ['AC2', no, yes],
        ['AC3', yes, yes],
      ]),
    );
    expect(tree(roadmap)).toEqual(expected);
    const titles = new Map(
      roadmap.frameworks
        .flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives))
        .map((one) => [one.id, one.title]),
    );
    expect(roadmap.links.map(({ action, objective }) => `${action} ${titles.get(objective)}`)).toEqual([
      'action:1/1 Éduquer les élèves au numérique',
      'action:1/2 Former les acteurs',
      'action:2/3 Éduquer les élèves au numérique',
      'action:2/3 Former les acteurs',
    ]);
    expect(roadmap.unread).toEqual([]);
  });
});

describe('a sheet that says what the tables hold', () => {
  it.each<[string, Cells]>([
    [
      'with how many',
      [
        ['table', 'nb_lignes', 'contenu'],
        ['axes', 2, 'Axes retenus'],
        ['objectifs', 2, 'Ce que l’académie vise'],
        ['actions', 3, 'Rattachées à leur objectif'],
        ['indicateurs', 5, 'Rattachés à leur objectif'],
      ],
    ],
    [
      'in words that say it again',
      [
        ['Objet', 'Contenu'],
        ['Axes', 'Les axes de la feuille de route'],
        ['Objectifs', 'Les objectifs, rattachés à leur axe'],
        ['Actions', 'Liste des actions'],
        ['Indicateurs', 'Les indicateurs suivis'],
      ],
    ],
  ])('is no list of items, %s', (_how, rows) => {
    const roadmap = roadmapOf(sheet('lisez_moi', rows), AXES, OBJECTIVES, ACTIONS);
    expect(tree(roadmap)).toEqual(expected);
    const [first] = rows[1]!;
    expect(roadmap.unread.map(({ text }) => text).join('\n')).toContain(`${String(first)} `);
  });

  it('has every kind once, in the plural', () => {
    const rows = (...kinds: string[]): { kind: string; beside: string[] }[] =>
      kinds.map((kind, i) => ({ kind, beside: [String(i * 7 + 3)] }));
    expect(isContents(rows('Axes', 'Objectifs', 'Actions à mener'))).toBe(true);
    expect(isContents(rows('Axe', 'Objectif', 'Action'))).toBe(false);
    expect(isContents(rows('Axes', 'Actions', 'Actions'))).toBe(false);
    expect(isContents(rows('Axes', 'Actions'))).toBe(false);
  });

  it('is not one where 1, 2, 3 number the rows', () => {
    const rows = ['Axes', 'Objectifs', 'Actions'].map((kind, i) => ({
      kind,
      beside: [String(i + 1), 'Former'],
    }));
    expect(isContents(rows)).toBe(false);
  });
});
