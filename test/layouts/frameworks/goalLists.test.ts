import type { Roadmap } from '../../../src/domain/roadmap';
import { sheet, type Cells } from '../../support/grid';
import { linksIn } from '../../support/links';
import { roadmapOf } from '../../support/reading';

/** Objectives of the projet académique side by side, below each the actions that serve it. */

const PLAN: Cells = [
  ['N°', 'Action', 'Pilote'],
  ['1.1', 'Réunir le COPIL', 'DRANE'],
  ['1.2', 'Publier la lettre', 'DRANE'],
  ['2.1', 'Ouvrir le site', 'DSI'],
];

const LISTS: Cells = [
  ['1.2 Publier la lettre', '1.1 Réunir le COPIL'],
  ['2.1 Ouvrir le site', '1.2 Publier la lettre'],
];

const LINKS = [
  '1.2 → Accompagner les parcours',
  '2.1 → Accompagner les parcours',
  '1.1 → Réduire les écarts',
  '1.2 → Réduire les écarts',
];

const GOALS = ['Accompagner les parcours', 'Réduire les écarts'];

const read = (...rows: Cells): Roadmap => roadmapOf(sheet('Plan', PLAN), sheet('Contributions', rows));
const goalsOf = ({ frameworks }: Roadmap): string[] =>
  frameworks.flatMap(({ axes }) => axes.flatMap(({ objectives }) => objectives.map(({ title }) => title)));

describe('lists of actions under objectives of the projet académique', () => {
  it.each<[string, Cells]>([
    ['one action a row', LISTS],
    ['several in a cell', [['- 1.2 Publier la lettre\n- 2.1 Ouvrir le site', '1.1 ; 1.2']]],
    [
      'codes alone',
      [
        ['1.2', '1.1'],
        ['2.1', '1.2'],
      ],
    ],
  ])('%s', (_how, lists) => {
    const roadmap = read(['Objectifs du projet académique'], GOALS, ...lists);
    expect(linksIn(roadmap)).toEqual(LINKS);
    expect(goalsOf(roadmap)).toEqual(GOALS);
    expect(roadmap.actions).toHaveLength(3);
  });

  it('with a count below each list, which is told and no action', () => {
    const roadmap = read(['Projet académique'], GOALS, ...LISTS, [], ['2 actions', '2 actions']);
    expect(linksIn(roadmap)).toEqual(LINKS);
    expect(roadmap.unread.map(({ text, reason }) => `${reason} ${text}`)).toContain(
      'total 2 actions 2 actions',
    );
  });

  it('with the axis of each objective over it', () => {
    const roadmap = read(['Projet académique'], ['Axe 1 : Réussir', 'Axe 2 : Ouvrir'], GOALS, ...LISTS);
    expect(linksIn(roadmap)).toEqual(LINKS);
    expect(roadmap.frameworks[0]!.axes.map(({ title }) => title)).toEqual(['Réussir', 'Ouvrir']);
  });

  it('where no action serves two objectives, when the heading says that these are actions', () => {
    const roadmap = read(['Actions qui contribuent au projet académique'], GOALS, [
      '1.1 Réunir le COPIL',
      '2.1 Ouvrir le site',
    ]);
    expect(linksIn(roadmap)).toEqual(['1.1 → Accompagner les parcours', '2.1 → Réduire les écarts']);
  });
});

describe('axes of the projet académique side by side, below each its objectives, are no such lists', () => {
  it.each<[string, Cells]>([
    [
      'numbered on',
      [
        ['1. Réussir', '2. Ouvrir'],
        ['1.1 Accompagner', '2.1 Associer'],
        ['1.2 Réduire', '2.2 Publier'],
      ],
    ],
    [
      'numbered again under each',
      [
        ['Réussir', 'Ouvrir'],
        ['1. Accompagner', '1. Associer'],
        ['2. Réduire', '2. Publier'],
      ],
    ],
  ])('%s', (_how, rows) => {
    const roadmap = read(['Projet académique'], ...rows);
    expect(roadmap.links).toEqual([]);
    expect(roadmap.actions).toHaveLength(3);
  });
});
