import { HostSession } from '../../../src/taskpane/session/hostSession';
import { HostError, type Progress } from '../../../src/workbook/host';
import type { SheetPlan } from '../../../src/workbook/plan';
import { SnapshotHost } from '../../support/snapshotHost';
import { Desk } from '../../support/typing';
import { hostOf } from '../../support/workbooks';
import { roadmapSheets, timetable } from '../workbooks';

const TODAY = { date: '2024-09-02', profile: 'copil' } as const;

const signal = new AbortController().signal;

function liveHost(): SnapshotHost {
  const host = new SnapshotHost(roadmapSheets());
  host.capabilities = { ...host.capabilities, live: true };
  return host;
}

it('makes sheets from what was read, where nobody else works in the workbook', async () => {
  const host = new SnapshotHost(roadmapSheets());
  const session = new HostSession(host);
  await session.read({ signal });
  const generation = await session.generate(['matrice'], { ...TODAY, signal });
  expect(generation.reading).toBeUndefined();
  expect(host.readings).toBe(1);
});

it('reads a workbook anew where people work in it, before it makes sheets', async () => {
  const host = liveHost();
  const session = new HostSession(host);
  await session.read({ signal });
  host.sheets.splice(1, 2);
  const generation = await session.generate(['matrice'], { ...TODAY, signal });
  expect(generation.reading!.sheets.map(({ name }) => name)).toEqual(['Axe 1']);
  expect(generation.missing).toEqual([{ id: 'matrice', reason: 'framework' }]);
  expect(host.written).toEqual([]);
});

it('tells progress as one way from 0 to 1', async () => {
  const host = liveHost();
  const session = new HostSession(host);
  await session.read({ signal });
  const told: number[] = [];
  host.write = (plans: SheetPlan[], progress?: Progress) => {
    progress?.(0);
    progress?.(1);
    return Promise.resolve({ sheets: plans.map(({ id, name }) => ({ id, name, renewed: false })) });
  };
  await session.generate(['matrice'], { ...TODAY, signal, progress: (done) => told.push(done) });
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(told.at(-1)).toBe(1);
});

it('does not take a reading that was cancelled and ends late for the newest one', async () => {
  const host = new SnapshotHost(timetable());
  const session = new HostSession(host);
  const first = new AbortController();
  const read = host.read.bind(host);
  let end = (): void => undefined;
  host.read = async () => {
    const snapshot = await read();
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    return snapshot;
  };
  const late = expect(session.read({ signal: first.signal })).rejects.toMatchObject({ code: 'cancelled' });
  first.abort();
  host.read = () => Promise.resolve({ sheets: roadmapSheets(), properties: {} });
  await session.read({ signal });
  end();
  await late;
  expect((await session.sheet('Axe 1')).name).toBe('Axe 1');
});

it('passes on that the workbook changed, until that is no longer wanted', () => {
  const host = liveHost();
  const heard = jest.fn();
  const stop = new HostSession(host).onChanged(heard);
  host.change();
  stop();
  host.change();
  expect(heard).toHaveBeenCalledTimes(1);
});

it('understands what was read anew when the user says what a sheet is, and keeps that in the workbook', async () => {
  const host = new SnapshotHost(roadmapSheets());
  const session = new HostSession(host);
  const before = await session.read({ signal });
  expect(before.roadmap.actions).toHaveLength(2);
  expect(before.recognition.map(({ sheet, regions }) => [sheet, regions[0]?.kind])).toEqual([
    ['Axe 1', 'tableau-objectifs'],
    ['Projet académique', 'projet-academique'],
    ['Tableau croisé', 'matrice'],
  ]);
  const after = await session.choose({ 'feuille|Tableau croisé': 'ignorer' });
  expect(after.roadmap.links).toEqual([]);
  expect(host.readings).toBe(1);
  expect((await host.state.load()).choices).toMatchObject({ 'feuille|Tableau croisé': 'ignorer' });
  const again = await new HostSession(host).read({ signal });
  expect(again.recognition.at(-1)).toMatchObject({ sheet: 'Tableau croisé', said: 'ignorer' });
});

it('takes choices one after the other, and none is lost when a sheet is made at once', async () => {
  const host = new SnapshotHost(roadmapSheets());
  const session = new HostSession(host);
  await session.read({ signal });
  const first = session.choose({ 'feuille|Tableau croisé': 'ignorer' });
  const second = session.choose({ 'colonne|Axe 1|leviers': 'indicator' });
  const generation = session.generate(['matrice'], { ...TODAY, signal });
  expect((await first).roadmap.levers).toHaveLength(2);
  expect((await second).roadmap.levers).toHaveLength(0);
  await generation;
  expect((await host.state.load()).choices).toMatchObject({
    'feuille|Tableau croisé': 'ignorer',
    'colonne|Axe 1|leviers': 'indicator',
  });
});

it('goes on after a choice that could not be kept', async () => {
  const host = new SnapshotHost(roadmapSheets());
  const session = new HostSession(host);
  await session.read({ signal });
  const { save } = host.state;
  host.state.save = () => Promise.reject(new HostError('opened-read-only'));
  await expect(session.choose({ 'feuille|Axe 1': 'ignorer' })).rejects.toMatchObject({
    code: 'opened-read-only',
  });
  host.state.save = save;
  const after = await session.choose({ 'feuille|Tableau croisé': 'ignorer' });
  expect(after.roadmap.actions).toHaveLength(2);
});

describe('clean sheets', () => {
  const quiet = new AbortController().signal;

  it('are made from the workbook as it is now where people work in it', async () => {
    const host = liveHost();
    const session = new HostSession(host);
    await session.read({ signal: quiet });
    host.sheets.splice(1, 2);
    await session.copyClean({ signal: quiet });
    const goals = host.written.find(({ id }) => id === 'propre-projet')!;
    expect(
      goals.rows
        .slice(1)
        .flat()
        .filter((cell) => cell?.value !== undefined),
    ).toEqual([]);
  });

  it('tell their tabs, the truth, and whether there is a choice', async () => {
    const host = hostOf({
      name: 'Plan',
      rows: [
        ['Objectif', 'Action'],
        ['Informer', 'Publier une lettre'],
      ],
    });
    const session = new HostSession(host);
    expect((await session.read({ signal: quiet })).cleanSheets).toBeUndefined();
    const { reading } = await session.copyClean({ signal: quiet });
    expect(reading.cleanSheets).toMatchObject({ truth: 'origine', hasOthers: true, isExample: false });
    const chosen = await session.chooseTruth('propre');
    expect(chosen.cleanSheets).toMatchObject({ truth: 'propre', hasOthers: true });
    expect((await new HostSession(host).read({ signal: quiet })).cleanSheets!.truth).toBe('propre');
  });

  it('of a new roadmap are added to a workbook without one, and refused beside one', async () => {
    const host = hostOf({ name: 'Feuil1', rows: [] });
    const session = new HostSession(host);
    expect((await session.read({ signal: quiet })).isRoadmap).toBe(false);
    const told: number[] = [];
    const { reading } = await session.newRoadmap(TODAY.date, {
      signal: quiet,
      progress: (done) => told.push(done),
    });
    expect(reading.isRoadmap).toBe(true);
    expect(reading.cleanSheets).toMatchObject({ truth: 'propre', hasOthers: false, isExample: true });
    expect(told).toEqual([...told].sort((one, other) => one - other));
    await expect(session.newRoadmap(TODAY.date, { signal: quiet })).rejects.toMatchObject({
      code: 'clean-sheets',
    });
    const beside = new HostSession(new SnapshotHost(roadmapSheets()));
    await expect(beside.newRoadmap(TODAY.date, { signal: quiet })).rejects.toMatchObject({
      code: 'roadmap-there',
    });
  });

  it('of a new roadmap are nobody’s yet: nothing in the example is told to be mended', async () => {
    const host = hostOf({ name: 'Feuil1', rows: [] });
    const session = new HostSession(host);
    await session.newRoadmap(TODAY.date, { signal: quiet });
    expect(await session.check('all', '2030-01-01')).toEqual([]);
    await (await Desk.with(host)).put('Axes', 'B2', 'Nos usages');
    await session.read({ signal: quiet });
    expect(await session.check('all', '2030-01-01')).not.toEqual([]);
  });

  it('are no example any more once something else is written on them', async () => {
    const host = hostOf({ name: 'Feuil1', rows: [] });
    const session = new HostSession(host);
    await session.newRoadmap(TODAY.date, { signal: quiet });
    await (await Desk.with(host)).put('Actions', 'B2', 'Publier une lettre');
    expect((await session.read({ signal: quiet })).cleanSheets!.isExample).toBe(false);
  });
});
