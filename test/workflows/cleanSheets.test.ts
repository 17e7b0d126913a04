import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { FileHost } from '../../src/hosts/file/fileHost';
import { emptyWorkbook } from '../../src/hosts/file/freshWorkbook';
import { hostErrors } from '../../src/messages/fr';
import type { HostError } from '../../src/workbook/host';
import { chooseTruth, copyClean, newRoadmap } from '../../src/workflows/cleanSheets';
import { readWorkbook, type WorkbookReading } from '../../src/workflows/readWorkbook';
import { comparable } from '../support/clean/comparable';
import { PROJECT_OF_ONE_AXIS } from '../support/croix';
import { Desk, shownLinks } from '../support/typing';
import { hostOf, type WrittenSheet } from '../support/workbooks';

const ACTIONS: WrittenSheet = {
  name: 'Mes actions',
  rows: [
    ['Feuille de route du numérique 2024-2027'],
    ['Axe 1 : Usages'],
    ['Code', 'Action', 'Pilote'],
    ['1-1', 'La lettre', 'DANE'],
    ['1-2', 'Le site', 'DSI'],
  ],
};
const TODAY = '2024-11-22';
const TABS = ['Axes', 'Objectifs', 'Actions', 'Leviers', 'Indicateurs', 'Projet académique'].map(
  (tab) => `${tab} (propre)`,
);
const SAMPLES = [
  'guyane-2020-2021',
  'guyane-2024-2025',
  'limoges-2016-2017',
  'nice-2017-2019',
  'nouvelle-aquitaine-2021',
];

const sample = (name: string): FileHost =>
  new FileHost(new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`)), `${name}.xlsx`);
const ids = ({ roadmap }: WorkbookReading): string[] =>
  [...roadmap.axes, ...roadmap.objectives, ...roadmap.actions, ...roadmap.levers, ...roadmap.indicators].map(
    ({ id }) => id,
  );
const titles = ({ roadmap }: WorkbookReading): string[] => roadmap.actions.map(({ title }) => title);

/** A workbook right after « Copier au propre ». */
async function copied(host: FileHost): Promise<FileHost> {
  await copyClean(host, await readWorkbook(host));
  return host;
}

describe('« Copier au propre »', () => {
  it('adds the clean sheets behind the others, which stay the truth', async () => {
    const host = await copied(hostOf(ACTIONS, PROJECT_OF_ONE_AXIS));
    const reading = await readWorkbook(host);
    expect(reading.snapshot.sheets.map(({ name }) => name)).toEqual(['Mes actions', 'Projet', ...TABS]);
    expect(reading.truth).toBe('origine');
    expect(reading.roadmap.actions.map(({ source }) => source.sheet)).toEqual(['Mes actions', 'Mes actions']);
  });

  it('tells them from sheets of the user’s own that have such names', async () => {
    const host = await copied(
      hostOf({ ...ACTIONS, name: 'Actions' }, { ...PROJECT_OF_ONE_AXIS, name: 'Projet académique' }),
    );
    const { snapshot } = await readWorkbook(host);
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Actions', 'Projet académique', ...TABS]);
  });

  it.each(SAMPLES)('changes no part of the sheets there were (%s)', async (name) => {
    const host = sample(name);
    const before = unzipSync(await host.bytes());
    const after = unzipSync(await (await copied(host)).bytes());
    const own = Object.keys(before).filter((path) =>
      /^xl\/(?:worksheets|drawings|charts|media|sharedStrings)/.test(path),
    );
    expect(own.length).toBeGreaterThan(1);
    for (const path of own) expect([path, after[path]]).toEqual([path, before[path]]);
  });

  it('refuses a second time, whatever was typed meanwhile, and says what to do', async () => {
    const host = await copied(hostOf(ACTIONS));
    const bytes = await host.bytes();
    const refused = await copied(host).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'clean-sheets' });
    expect(await host.bytes()).toBe(bytes);
    const { code, detail } = refused as HostError;
    expect(hostErrors[code](detail)).toMatch(
      /«\u00a0Axes \(propre\)\u00a0», «\u00a0Objectifs \(propre\)\u00a0».* supprimez-les/,
    );
  });
});

describe('the choice of the sheets that hold the roadmap', () => {
  it.each(SAMPLES)('changes nothing of the roadmap right after copying, nor the ids (%s)', async (name) => {
    const host = await copied(sample(name));
    const before = await readWorkbook(host);
    const after = await chooseTruth(host, before, 'propre');
    expect(comparable(after.roadmap)).toEqual(comparable(before.roadmap));
    expect(ids(after)).toEqual(ids(before));
    expect(new Set(after.roadmap.actions.map(({ source }) => source.sheet))).toEqual(
      new Set(['Actions (propre)']),
    );
    expect([after.roadmap.title?.text, after.roadmap.series]).toEqual([
      before.roadmap.title?.text,
      before.roadmap.series,
    ]);
    expect(ids(await chooseTruth(host, after, 'origine'))).toEqual(ids(before));
  });

  it('reads the chosen set alone, and tells the other in one line a sheet', async () => {
    const host = await copied(hostOf(ACTIONS, PROJECT_OF_ONE_AXIS));
    const desk = await Desk.with(host);
    await desk.put('Actions (propre)', 'B3', 'Le site refait');
    expect(titles(await desk.read())).toEqual(['La lettre', 'Le site']);
    const reading = await chooseTruth(host, await desk.read(), 'propre');
    expect(titles(reading)).toEqual(['La lettre', 'Le site refait']);
    expect(reading.roadmap.unread).toEqual([]);
    expect(
      reading.sheets.map(({ sheet, regions, presents }) => [
        sheet,
        presents,
        ...regions.map(({ kind }) => kind),
      ]),
    ).toEqual([
      // The title of the roadmap is still read there.
      ['Mes actions', true, 'autre-jeu'],
      ['Projet', false, 'autre-jeu'],
      ...TABS.map((tab) => [tab, false, 'feuille-propre']),
    ]);
  });

  it('keeps the marks typed into the matrix with their actions', async () => {
    const host = await copied(hostOf(ACTIONS, PROJECT_OF_ONE_AXIS));
    const desk = await Desk.with(host);
    await desk.type('1-2', 'Réduire', 'X');
    await desk.generate();
    await chooseTruth(host, await desk.read(), 'propre');
    await desk.put('Actions (propre)', 'B3', 'Le site de la délégation');
    expect(shownLinks(await desk.read())).toEqual(['1-2 → Réduire X']);
  });

  it('falls back to the other sheets once the clean ones are deleted', async () => {
    const host = hostOf(ACTIONS);
    const reading = await chooseTruth(host, await readWorkbook(host), 'propre');
    expect([reading.truth, titles(reading)]).toEqual([undefined, ['La lettre', 'Le site']]);
  });
});

describe('« Nouvelle feuille de route »', () => {
  const empty = (): FileHost => new FileHost(emptyWorkbook(), 'neuf.xlsx');

  it('makes a workbook that reads as a tiny roadmap without being asked', async () => {
    const host = empty();
    await newRoadmap(host, TODAY);
    const { roadmap, truth, isRoadmap } = await readWorkbook(new FileHost(await host.bytes(), 'neuf.xlsx'));
    expect([truth, isRoadmap, roadmap.unread, roadmap.observations]).toEqual(['propre', true, [], []]);
    const { axes, objectives, actions, levers, indicators, links } = roadmap;
    for (const items of [axes, objectives, actions, levers, indicators])
      expect(items.map(({ title }) => title)).toEqual([expect.stringMatching(/^Exemple : /)]);
    expect(links).toHaveLength(1);
    expect([actions[0]!.objective, indicators[0]!.actions]).toEqual([objectives[0]!.id, [actions[0]!.id]]);
    expect([actions[0]!.fields.due?.date, actions[0]!.fields.progress?.number]).toEqual(['2025-06-30', 0.4]);
    expect(indicators[0]!.targets).toMatchObject([{ value: 60, unit: '%', date: '2025-06-30' }]);
  });

  it('is not put beside a roadmap, nor over clean sheets', async () => {
    await expect(newRoadmap(hostOf(ACTIONS), TODAY)).rejects.toMatchObject({ code: 'roadmap-there' });
    const host = empty();
    await newRoadmap(host, TODAY);
    await expect(newRoadmap(host, TODAY)).rejects.toMatchObject({ code: 'clean-sheets' });
  });
});
