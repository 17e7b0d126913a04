import { checkWorkbook } from '../../src/workflows/checkWorkbook';
import type { WorkbookReading } from '../../src/workflows/readWorkbook';
import { Desk, shownLinks } from '../support/typing';
import { hostOf, type WrittenSheet } from '../support/workbooks';

/** Marks typed into the generated matrix stay with their actions, whatever the user does to their own sheets. */

const HEADER = ['Code', 'Action', 'Pilote'];
const coded = (...rows: [string, string][]): WrittenSheet => ({
  name: 'Actions',
  rows: [['Axe 1 : Usages'], HEADER, ...rows.map(([code, title]) => [code, title, 'DANE'])],
});
const plain = (axis: string, ...titles: string[]): WrittenSheet => ({
  name: 'Actions',
  rows: [[axis], HEADER.slice(1), ...titles.map((title) => [title, 'DANE'])],
});

const CODED = coded(['1-1', 'La lettre'], ['1-2', 'Le site'], ['1-3', 'Le parcours des élèves']);
const PLAIN = plain('Axe : Usages', 'La lettre', 'Le site', 'Le parcours des élèves');

const project = (second = 'Réduire'): WrittenSheet => ({
  name: 'Projet',
  rows: [
    ['Projet académique 2016-2020'],
    ['Axe 1 : Mieux former'],
    ['Objectif 1 : Accompagner'],
    [`Objectif 2 : ${second}`],
    ['Axe 2 : Ouvrir l’école'],
    ['Objectif 3 : Associer'],
  ],
});

/** What the check says of the matrix as somebody's doing: conflicts, rows added, labels that match nothing. */
const told = (reading: WorkbookReading): string[] =>
  checkWorkbook(reading, { date: '2018-01-01', profile: 'all' })
    .map(({ code }) => code)
    .filter((code) => ['MAT-07', 'MAT-08', 'MAT-11', 'MAT-12', 'DUP-05'].includes(code));

async function afterEdits(
  before: WrittenSheet,
  marked: [action: string, objective: string],
  ...edited: WrittenSheet[]
): Promise<string[][]> {
  const desk = await Desk.with(hostOf(before, project()));
  await desk.type(...marked, 'X');
  await desk.generate();
  for (const sheet of edited) await desk.retype(sheet);
  const first = await desk.read();
  expect(told(first)).toEqual([]);
  await desk.generate();
  const second = await desk.read();
  expect(told(second)).toEqual([]);
  expect(second.roadmap.actions.map(({ id }) => id)).toEqual(first.roadmap.actions.map(({ id }) => id));
  return [shownLinks(first), shownLinks(second)];
}

describe('a mark of the generated matrix stays with its action', () => {
  const examples: [string, WrittenSheet, [string, string], WrittenSheet[], string[]][] = [
    [
      'when the title is corrected',
      PLAIN,
      ['Le site', 'Réduire'],
      [plain('Axe : Usages', 'La lettre', 'Le site des usages', 'Le parcours des élèves')],
      ['Le site des usages → Réduire X'],
    ],
    [
      'when another is inserted above and all codes count on',
      CODED,
      ['1-2', 'Réduire'],
      [
        coded(
          ['1-1', 'Le journal'],
          ['1-2', 'La lettre'],
          ['1-3', 'Le site'],
          ['1-4', 'Le parcours des élèves'],
        ),
      ],
      ['1-3 → Réduire X'],
    ],
    [
      'when two swap their codes',
      CODED,
      ['1-2', 'Réduire'],
      [coded(['1-2', 'La lettre'], ['1-1', 'Le site'], ['1-3', 'Le parcours des élèves'])],
      ['1-1 → Réduire X'],
    ],
    [
      'when its axis is renamed',
      PLAIN,
      ['Le site', 'Réduire'],
      [plain('Axe : Les pratiques', 'La lettre', 'Le site', 'Le parcours des élèves')],
      ['Le site → Réduire X'],
    ],
    [
      'when the objective of the projet académique is written otherwise',
      PLAIN,
      ['Le site', 'Réduire'],
      [project('Réduire les écarts')],
      ['Le site → Réduire les écarts X'],
    ],
    [
      'and goes with it when it is deleted',
      CODED,
      ['1-2', 'Réduire'],
      [coded(['1-1', 'La lettre'], ['1-3', 'Le parcours des élèves'])],
      [],
    ],
    [
      'and not to another one that takes its code',
      CODED,
      ['1-1', 'Réduire'],
      [coded(['1-1', 'Le site'], ['1-2', 'Le parcours des élèves'])],
      [],
    ],
  ];

  it.each(examples)('%s', async (_title, before, marked, edited, expected) => {
    expect(await afterEdits(before, marked, ...edited)).toEqual([expected, expected]);
  });

  it('when only the other sheet was generated since it was renamed', async () => {
    const desk = await Desk.with(hostOf(PLAIN, project()));
    await desk.type('Le site', 'Réduire', 'X');
    await desk.retype(plain('Axe : Usages', 'La lettre', 'Le site des usages', 'Le parcours des élèves'));
    await desk.generate(['indicateurs']);
    expect(shownLinks(await desk.read())).toEqual(['Le site des usages → Réduire X']);
  });

  it('when two actions have one title', async () => {
    const twins = plain('Axe : Usages', 'Réunir', 'Le site', 'Réunir', 'La lettre', 'Le parcours');
    const desk = await Desk.with(hostOf(twins, project()));
    const { sheet } = desk.crossing('Réunir', 'Réduire');
    const below = desk
      .crossing('Le site', 'Réduire')
      .address.replace(/\d+$/, (row) => String(Number(row) + 1));
    await desk.put(sheet, below, 'X');
    const { roadmap } = await desk.read();
    expect(roadmap.links.map(({ action }) => action)).toEqual([roadmap.actions[2]!.id]);
    expect(roadmap.observations).toEqual([]);
  });
});

describe('a workbook that was never generated', () => {
  it('has the ids that reading gives', async () => {
    const desk = await Desk.with(hostOf(CODED, project()));
    const { roadmap } = await desk.read();
    expect(roadmap.actions.map(({ id }) => id)).toEqual(['action/1.1', 'action/1.2', 'action/1.3']);
  });
});
