import { HostSession } from '../../../../src/taskpane/session/hostSession';
import { HostError, type Progress } from '../../../../src/workbook/host';
import type { SheetPlan } from '../../../../src/workbook/plan';
import { SnapshotHost } from '../../../support/snapshotHost';
import { roadmapSheets } from '../../workbooks';
import { sessionInWorker } from './ourWorker';

const DATE = '2024-09-02';
const { signal } = new AbortController();
const making = { signal, date: DATE, profile: 'copil' } as const;

/** A host as Excel is one: people work in the workbook meanwhile, and a write may stop half-way. */
function excel(): SnapshotHost {
  const host = new SnapshotHost(roadmapSheets());
  host.capabilities = { keepsState: true, writes: true, atomic: false, live: true };
  return host;
}

it('reads and checks as the page does', async () => {
  const { session } = await sessionInWorker(excel());
  const page = new HostSession(excel());
  expect(await session.read({ signal })).toEqual(await page.read({ signal }));
  expect(await session.check('all', DATE)).toEqual(await page.check('all', DATE));
});

it('makes sheets as the page does, and tells progress as one way from 0 to 1', async () => {
  const [host, pageHost] = [excel(), excel()];
  host.write = tellingProgress(host);
  const { session } = await sessionInWorker(host);
  const page = new HostSession(pageHost);
  await session.read({ signal });
  await page.read({ signal });
  const told: number[] = [];
  const made = await session.generate(['matrice'], { ...making, progress: (done) => told.push(done) });
  expect(made).toEqual(await page.generate(['matrice'], making));
  expect(host.written).toEqual(pageHost.written);
  expect(await host.state.load()).toEqual(await pageHost.state.load());
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(told.at(-1)).toBe(1);
});

it('keeps choices in the workbook, and understands it anew', async () => {
  const host = excel();
  const { session } = await sessionInWorker(host);
  await session.read({ signal });
  const reading = await session.choose({ 'feuille|Tableau croisé': 'ignorer' });
  expect(reading.roadmap.links).toEqual([]);
  expect((await host.state.load()).choices).toMatchObject({ 'feuille|Tableau croisé': 'ignorer' });
});

it('says why the workbook was refused, with the detail, and goes on', async () => {
  const host = excel();
  const { session } = await sessionInWorker(host);
  host.failure = new HostError('too-large', 'cells 2000000');
  const refused = session.read({ signal });
  await expect(refused).rejects.toBeInstanceOf(HostError);
  await expect(refused).rejects.toMatchObject({ code: 'too-large', detail: 'cells 2000000' });
  host.failure = undefined;
  expect((await session.read({ signal })).isRoadmap).toBe(true);
});

it('cancels a reading, and reads again', async () => {
  const host = excel();
  const { session, worker } = await sessionInWorker(host);
  host.hold();
  const stop = new AbortController();
  const reading = session.read({ signal: stop.signal });
  setTimeout(() => {
    stop.abort();
  }, 20);
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  session.close();
  expect(worker.isEnded).toBe(false);
  host.release();
  expect((await session.read({ signal })).isRoadmap).toBe(true);
});

it('tells that a write is cancelled only once it has stopped', async () => {
  const host = excel();
  const stop = new AbortController();
  let stopped = false;
  host.write = async (_plans, progress, heard) => {
    progress?.(0.5);
    await new Promise<void>((resolve) => {
      heard!.addEventListener('abort', () => {
        resolve();
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    stopped = true;
    throw new HostError('cancelled');
  };
  const { session } = await sessionInWorker(host);
  await session.read({ signal });
  const progress = (done: number): void => {
    if (done > 0.5) stop.abort();
  };
  const made = session.generate(['matrice'], { ...making, signal: stop.signal, progress });
  await expect(made).rejects.toMatchObject({ code: 'cancelled' });
  expect(stopped).toBe(true);
  expect(Object.keys((await host.state.load()).generated).length).toBeGreaterThan(0);
});

it('shows cells and sheets, and hears of changes, on the page itself', async () => {
  const host = excel();
  const { session } = await sessionInWorker(host);
  await session.reveal({ sheet: 'Axe 1', address: 'B4' });
  await session.revealSheet('Matrice');
  expect(host.shown).toEqual([
    { sheet: 'Axe 1', address: 'B4' },
    { sheet: 'Matrice', address: 'A1' },
  ]);
  const heard = jest.fn();
  session.onChanged!(heard)();
  host.change();
  expect(heard).not.toHaveBeenCalled();
  session.onChanged!(heard);
  host.change();
  expect(heard).toHaveBeenCalledTimes(1);
});

it('goes on over the page when the worker breaks down, once what it had begun in Excel has stopped', async () => {
  const host = excel();
  const { session, worker, onPage } = await sessionInWorker(host);
  await session.read({ signal });
  const { write } = host;
  let isWriting = false;
  host.write = async (_plans, _progress, heard) => {
    isWriting = true;
    const stopped = new Promise<void>((resolve) => {
      heard!.addEventListener('abort', () => {
        resolve();
      });
    });
    worker.breakDown('out of memory');
    await stopped;
    await new Promise((resolve) => setTimeout(resolve, 20));
    isWriting = false;
    throw new HostError('cancelled');
  };
  await expect(session.generate(['matrice'], making)).rejects.toThrow('out of memory');
  expect(worker.isEnded).toBe(true);
  host.write = write;
  const found = await session.check('all', DATE);
  expect(isWriting).toBe(false);
  expect(found).not.toEqual([]);
  expect((await session.generate(['matrice'], making)).report.sheets).toHaveLength(1);
  expect(onPage).toHaveBeenCalledTimes(1);
});

/** As a host that tells how far it is. */
function tellingProgress(host: SnapshotHost): SnapshotHost['write'] {
  const write = host.write.bind(host);
  return (plans: SheetPlan[], progress?: Progress) => {
    progress?.(0);
    progress?.(1);
    return write(plans);
  };
}
