import { confirmLinks, withoutNewDoubts } from '../../src/workflows/confirmLinks';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { Desk } from '../support/typing';
import { hostOf, type WrittenSheet } from '../support/workbooks';

const actions = (...titles: [string, string]): WrittenSheet => ({
  name: 'Actions',
  rows: [
    ['Axe 1 : Usages'],
    ['Code', 'Action', 'Pilote'],
    ['1-1', titles[0], 'DANE'],
    ['1-2', titles[1], 'CLEMI'],
  ],
});

const project = (second = 'Réduire les écarts'): WrittenSheet => ({
  name: 'Projet',
  rows: [
    ['Projet académique 2016-2020'],
    ['Axe 1 : Mieux former'],
    ['Objectif 1 : Accompagner les équipes'],
    [`Objectif 2 : ${second}`],
  ],
});

/** A workbook in which both actions serve « Réduire les écarts » and the first one « Accompagner les équipes ». */
async function marked(): Promise<Desk> {
  const desk = await Desk.atMatrix(hostOf(actions('La lettre', 'Le site'), project()));
  await desk.type('1-1', 'Accompagner les équipes', 'X');
  await desk.type('1-1', 'Réduire les écarts', 'X');
  await desk.type('1-2', 'Réduire les écarts', 'X');
  await desk.generate();
  return desk;
}

/** `1-1 → Accompagner les équipes: action-renamed, La lettre`, for the croix that are in doubt. */
async function doubts(desk: Desk): Promise<string[]> {
  const { roadmap } = await desk.read();
  const objectives = roadmap.frameworks.flatMap(({ axes }) => axes.flatMap((axis) => axis.objectives));
  return roadmap.links.flatMap(({ action, objective, doubt, labelThen }) => {
    if (!doubt) return [];
    const from = roadmap.actions.find(({ id }) => id === action)?.code ?? '';
    const to = objectives.find(({ id }) => id === objective)?.title ?? '';
    return [`${from} → ${to}: ${doubt}, ${labelThen ?? ''}`];
  });
}

describe('a croix', () => {
  it('is in doubt when its action got another title since it was set', async () => {
    const desk = await marked();
    await desk.retype(actions('La lettre aux familles et aux élus', 'Le site'));
    expect(await doubts(desk)).toEqual([
      '1-1 → Accompagner les équipes: action-renamed, La lettre',
      '1-1 → Réduire les écarts: action-renamed, La lettre',
    ]);
  });

  it('is in doubt when its objective did', async () => {
    const desk = await marked();
    await desk.retype(project('Réduire les écarts entre filles et garçons'));
    expect(await doubts(desk)).toEqual([
      '1-1 → Réduire les écarts entre filles et garçons: objective-renamed, Réduire les écarts',
      '1-2 → Réduire les écarts entre filles et garçons: objective-renamed, Réduire les écarts',
    ]);
  });

  it('is in no doubt for an accent, a capital, a plural, a point or another code', async () => {
    const desk = await marked();
    await desk.retype(project('REDUIRE LES ECART.'));
    await desk.retype({
      ...actions('La lettre', 'Les sites'),
      rows: [
        ['Axe 1 : Usages'],
        ['Code', 'Action', 'Pilote'],
        ['1-1', 'La Lettre', 'DANE'],
        ['1-4', 'Le site', 'CLEMI'],
      ],
    });
    expect(await doubts(desk)).toEqual([]);
  });

  it('stays in doubt when the sheets are made anew, until the label is again what it was', async () => {
    const desk = await marked();
    await desk.retype(actions('La lettre aux familles et aux élus', 'Le site'));
    await desk.generate();
    await desk.generate();
    expect(await doubts(desk)).toHaveLength(2);
    await desk.retype(actions('La lettre', 'Le site'));
    expect(await doubts(desk)).toEqual([]);
  });

  it('is in no doubt when it is set after the change', async () => {
    const desk = await marked();
    await desk.retype(actions('La lettre', 'Le site et son moteur de recherche'));
    await desk.generate();
    await desk.type('1-2', 'Accompagner les équipes', 'X');
    await desk.generate();
    expect(await doubts(desk)).toEqual(['1-2 → Réduire les écarts: action-renamed, Le site']);
  });

  it('is set anew when it was taken away meanwhile', async () => {
    const desk = await marked();
    await desk.retype(actions('La lettre', 'Le site et son moteur de recherche'));
    await desk.generate();
    await desk.type('1-2', 'Réduire les écarts', null);
    await desk.generate();
    await desk.type('1-2', 'Réduire les écarts', 'X');
    await desk.generate();
    expect(await doubts(desk)).toEqual([]);
  });

  it('is in doubt no more once it is confirmed, and again after the next change', async () => {
    const desk = await marked();
    await desk.retype(actions('La lettre aux familles et aux élus', 'Le site'));
    const reading = await desk.read();
    const [first] = reading.roadmap.links;
    const confirmed = await confirmLinks(desk.host, reading, [first!]);
    expect(confirmed.roadmap.links.filter(({ doubt }) => doubt)).toHaveLength(1);
    expect(await doubts(desk)).toEqual(['1-1 → Réduire les écarts: action-renamed, La lettre']);
    await desk.generate();
    await desk.retype(actions('La lettre aux familles et aux élus de la région', 'Le site'));
    expect(await doubts(desk)).toEqual([
      '1-1 → Accompagner les équipes: action-renamed, La lettre aux familles et aux élus',
      '1-1 → Réduire les écarts: action-renamed, La lettre',
    ]);
  });
});

it('a label that a correction made here changed is in no doubt, one that somebody changed meanwhile is', async () => {
  const desk = await marked();
  const before = await desk.read();
  await desk.retype(actions('La lettre d’information aux familles', 'Le site de la direction des services'));
  const corrected = [{ sheet: 'Actions', address: 'B3' }];
  await withoutNewDoubts(desk.host, before, await readWorkbook(desk.host), corrected);
  expect(await doubts(desk)).toEqual(['1-2 → Réduire les écarts: action-renamed, Le site']);
});
