import fc from 'fast-check';
import { axesSetting, AXES_SETTING, shapeSettings } from '../../src/domain/matrixShape';
import { isPlanOf } from '../../src/sheets/sheet';
import type { SettingChanges } from '../../src/domain/settings';
import { readRoadmap } from '../../src/layouts/readRoadmap';
import { readOwnedMarks } from '../../src/workflows/ownedMarks';
import { PROJECT } from '../support/croix';
import { InterruptedHost } from '../support/interruptedHost';
import { Desk, shownLinks } from '../support/typing';
import { hostOf, type WrittenSheet } from '../support/workbooks';

const ACTIONS: WrittenSheet = {
  name: 'Actions',
  rows: [
    ['Code', 'Axe', 'Action', 'Pilote'],
    ['1-1', 'Axe 1 : Usages', 'La lettre', 'DANE'],
    ['1-2', 'Axe 1 : Usages', 'Le site', 'CLEMI'],
    ['2-1', 'Axe 2 : Réseaux', 'Le parcours', 'EAFC'],
  ],
};
const STRATEGY: WrittenSheet = {
  name: 'Stratégie',
  rows: [
    ['Stratégie nationale du numérique pour l’éducation 2023-2027'],
    ['Axe 1 : Un écosystème engagé'],
    ['Objectif 1 : Gouverner'],
    ['Objectif 2 : Partager'],
  ],
};
const OWN: WrittenSheet = {
  name: 'Croix',
  rows: [
    ['Contribution au projet académique'],
    ['Action', 'Accompagner', 'Réduire', 'Associer'],
    ['1-1 : La lettre', 'û', null, null],
    ['1-2 : Le site', null, 'û', 'û'],
    ['2-1 : Le parcours', null, null, null],
  ],
};

const { blocks, transposed, paper } = shapeSettings;
const TRANSPOSED = { [transposed.name]: transposed.other };
const BLOCKS = { [blocks.name]: blocks.other };
const only = (...axes: string[]): SettingChanges => ({ [AXES_SETTING]: axesSetting(axes) });
const said = async (desk: Desk): Promise<string[]> => shownLinks(await desk.read());

it('has one matrix for each framework, and reads both', async () => {
  const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, STRATEGY));
  const { plans } = await desk.generate();
  expect(plans.filter(({ id }) => isPlanOf('matrice', id)).map(({ id, name }) => [id, name])).toEqual([
    ['matrice', 'Matrice'],
    ['matrice/2', 'Matrice – Stratégie nationale'],
  ]);
  await desk.type('1-1', 'Réduire', 'X');
  await desk.type('2-1', 'Partager', 'X');
  expect(await said(desk)).toEqual(['1-1 → Réduire X', '2-1 → Partager X']);
});

it('keeps the marks of axes that are left out, and shows them again', async () => {
  const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
  await desk.type('2-1', 'Associer', 'X');
  await desk.type('1-1', 'Accompagner', null);
  await desk.configure(only('axe/2'));
  await desk.generate();
  expect(desk.shownCrossing('1-1', 'Accompagner')).toBeUndefined();
  const all = ['1-2 → Réduire û', '1-2 → Associer û', '2-1 → Associer X'];
  expect(await said(desk)).toEqual(all);
  await desk.configure({ [AXES_SETTING]: axesSetting(['axe/1']) });
  await desk.generate();
  expect(await said(desk)).toEqual(all);
  await desk.configure({ [AXES_SETTING]: null });
  await desk.generate();
  expect(await said(desk)).toEqual(all);
});

it('counts the user’s own table where it changed for an axis that is left out', async () => {
  const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
  await desk.configure(only('axe/2'));
  await desk.generate();
  await desk.put('Croix', 'B3', '');
  await desk.put('Croix', 'C3', 'û');
  expect(await said(desk)).toEqual(['1-1 → Réduire û', '1-2 → Réduire û', '1-2 → Associer û']);
});

it('hears of a mark in the user’s own table that came before only other sheets were made anew', async () => {
  const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT, OWN));
  await desk.put('Croix', 'D5', 'û');
  await desk.generate(['controles']);
  expect(await said(desk)).toContain('2-1 → Associer û');
});

it('loses no mark of an axis that is left out when the writing is stopped half-way', async () => {
  const host = new InterruptedHost(hostOf(ACTIONS, PROJECT));
  const desk = await Desk.atMatrix(host);
  await desk.type('1-1', 'Réduire', 'X');
  await desk.type('2-1', 'Associer', 'X');
  await desk.configure(only('axe/2'));
  host.stops = true;
  await expect(desk.generate()).rejects.toThrow('connection-lost');
  const all = ['1-1 → Réduire X', '2-1 → Associer X'];
  expect(await said(desk)).toEqual(all);
  host.stops = false;
  await desk.generate();
  expect(await said(desk)).toEqual(all);
  expect(desk.shownCrossing('1-1', 'Réduire')).toBeUndefined();
});

it('reads the sheet that is renewed, not a copy that people put before it', async () => {
  const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT));
  const before = await desk.host.read();
  const copy = { ...before.sheets.find(({ name }) => name === 'Matrice')!, name: 'Matrice (2)' };
  await desk.type('1-1', 'Réduire', 'X');
  const now = await desk.host.read();
  const snapshot = { ...now, sheets: [copy, ...now.sheets] };
  const roadmap = readOwnedMarks(readRoadmap(now).roadmap, snapshot, await desk.host.state.load());
  expect(shownLinks({ roadmap })).toEqual(['1-1 → Réduire X']);
});

it.each([
  ['transposed', TRANSPOSED],
  ['in blocks', BLOCKS],
  ['transposed, in blocks', { ...TRANSPOSED, ...BLOCKS }],
])('has nothing to say of a matrix as it was made, %s', async (_title, settings) => {
  const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT));
  await desk.configure(settings);
  await desk.generate();
  expect((await desk.read()).roadmap.observations).toEqual([]);
});

it('names a column that was added to a transposed matrix, once it is marked', async () => {
  const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT));
  await desk.configure(TRANSPOSED);
  await desk.generate();
  await desk.put('Matrice', 'G5', 'Le fab lab');
  expect((await desk.read()).roadmap.observations).toEqual([]);
  await desk.put('Matrice', 'G7', 'X');
  expect((await desk.read()).roadmap.observations).toEqual([
    { kind: 'added-row', source: { sheet: 'Matrice', address: 'G5' }, text: 'Le fab lab' },
  ]);
});

describe('actions that are renamed, added and deleted between two runs', () => {
  it.each([
    ['as usual', {}],
    ['transposed', TRANSPOSED],
    ['in blocks', BLOCKS],
  ])('leave no ghost, %s', async (_title, settings) => {
    const desk = await Desk.atMatrix(hostOf(ACTIONS, PROJECT));
    await desk.configure(settings);
    await desk.generate();
    await desk.type('1-1', 'Associer', 'X');
    await desk.type('1-2', 'Réduire', 'X');
    await desk.generate();
    await desk.retype({
      ...ACTIONS,
      rows: [
        ...ACTIONS.rows.slice(0, 1),
        ['1-1', 'Axe 1 : Usages', 'La lettre d’information', 'DANE'],
        ['2-1', 'Axe 2 : Réseaux', 'Le parcours', 'EAFC'],
        ['2-2', 'Axe 2 : Réseaux', 'Le débit', 'DSI'],
      ],
    });
    const { plans } = await desk.generate();
    expect(await said(desk)).toEqual(['1-1 → Associer X']);
    const texts = plans[0]!.rows
      .flat()
      .flatMap((cell) => (cell?.value === undefined ? [] : [String(cell.value)]));
    expect(texts.filter((text) => text.includes('Le site'))).toEqual([]);
    expect((await desk.read()).roadmap.observations).toEqual([]);
  });
});

describe('marks toggled at random in any shape, with the shape changed between', () => {
  const CODES = ['1-1', '1-2', '2-1'];
  const OBJECTIVES = ['Accompagner', 'Réduire', 'Associer', 'Gouverner', 'Partager'];
  const either = (setting: { name: string; other: string }): fc.Arbitrary<SettingChanges> =>
    fc.constantFrom<SettingChanges>({ [setting.name]: null }, { [setting.name]: setting.other });
  const settings = fc
    .tuple(
      either(blocks),
      either(transposed),
      either(paper),
      fc.constantFrom<SettingChanges>(only('axe/1'), only('axe/2'), { [AXES_SETTING]: null }),
    )
    .map((all) => Object.assign({}, ...all) as SettingChanges);
  const typing = fc.record({
    code: fc.constantFrom(...CODES),
    objective: fc.constantFrom(...OBJECTIVES),
    mark: fc.constantFrom(null, 'X'),
  });
  const sessions = fc.array(fc.record({ settings, typed: fc.array(typing, { maxLength: 6 }) }), {
    minLength: 1,
    maxLength: 3,
  });

  it.each([
    ['without a table of the user’s', [ACTIONS, PROJECT, STRATEGY], []],
    ['beside one', [ACTIONS, PROJECT, STRATEGY, OWN], ['1-1 Accompagner', '1-2 Réduire', '1-2 Associer']],
  ])('are the links, and making the sheets again changes nothing, %s', async (_title, sheets, start) => {
    await fc.assert(
      fc.asyncProperty(sessions, async (list) => {
        const desk = await Desk.atMatrix(hostOf(...sheets));
        const expected = new Set(start);
        for (const { settings: changes, typed } of list) {
          await desk.configure(changes);
          await desk.generate();
          for (const { code, objective, mark } of typed) {
            if (!desk.shownCrossing(code, objective)) continue;
            await desk.type(code, objective, mark);
            if (mark === null) expected.delete(`${code} ${objective}`);
            else expected.add(`${code} ${objective}`);
          }
          const { roadmap } = await desk.read();
          const links = shownLinks({ roadmap }).map((line) => line.replace(' →', '').replace(/ [Xû]$/, ''));
          expect(links.sort()).toEqual([...expected].sort());
          expect(roadmap.observations).toEqual([]);
          const { plans } = await desk.generate();
          expect((await desk.generate()).plans).toEqual(plans);
        }
      }),
      { numRuns: 8 },
    );
  });
});
