import { Peer } from '../../../src/taskpane/channel/peer';
import { FileSession, type ShownPlace } from '../../../src/taskpane/browser/fileSession';
import type { Called, FileServices } from '../../../src/taskpane/browser/services';
import { emptyState, HostError, type State } from '../../../src/workbook/host';
import { sheet } from '../../support/grid';
import { roadmap } from '../../support/roadmap';
import { asWorker, ThreadWorker } from '../channel/threadWorker';

const TODAY = { date: '2024-09-02', profile: 'copil' } as const;
const never = new Promise<never>(() => undefined);

const reading = {
  roadmap: roadmap(),
  isRoadmap: true,
  sheets: [],
  recognition: [],
  keepsChoices: true,
  settings: {},
  possible: {},
  writes: true,
  atomic: true,
};

const ignoring: State = { ...emptyState(), choices: { 'feuille|Brouillon': 'ignorer' } };
const accepting: State = {
  ...emptyState(),
  accepted: { a: { code: 'TXT-02', reason: 'usage', date: '2024-09-02', about: [], texts: [] } },
};
const generation = { plans: [], missing: [], report: { sheets: [] } };
const copy = { report: { sheets: [] }, reading };

/** What each method of a session is answered with, and what it changes in the file. */
const ANSWERS: Record<string, Called> = {
  read: { result: reading },
  choose: { result: reading, state: ignoring },
  check: { result: [] },
  proposals: { result: [] },
  correct: { result: reading, file: new Blob(['corrigé']) },
  undoCorrection: { result: reading, file: new Blob(['repris']) },
  accept: { result: undefined, state: accepting },
  generate: { result: generation, file: new Blob(['écrit']) },
  newRoadmap: { result: copy, file: new Blob(['neuf']) },
  copyClean: { result: copy, file: new Blob(['copié']) },
};

/** A worker that answers as it is told, and remembers what it was asked for. */
class FakeWorker extends ThreadWorker {
  readonly asked: string[];
  readonly opened: { file: Blob | null; name: string; kept: State | null }[];

  /** @param other services that do something else than oblige */
  constructor(other: Partial<FileServices> = {}) {
    const asked: string[] = [];
    const opened: FakeWorker['opened'] = [];
    const services: FileServices = {
      open: (_, file, name, kept) => {
        opened.push({ file, name, kept });
        return Promise.resolve();
      },
      call: (_, method) => Promise.resolve(ANSWERS[method]!),
      sheet: () => Promise.resolve(sheet('Axe 1', [['a', 'b'], ['c']])),
      file: () => Promise.resolve(new Blob(['choisi'])),
      ...other,
    };
    super((port) => {
      new Peer<Record<never, never>, FileServices>(port, {
        open: (...values) => services.open(...values),
        call: (options, method, values) => {
          asked.push(method);
          return services.call(options, method, values);
        },
        sheet: (...values) => {
          asked.push('sheet');
          return services.sheet(...values);
        },
        file: (...values) => {
          asked.push('file');
          return services.file(...values);
        },
      });
    });
    this.asked = asked;
    this.opened = opened;
  }
}

/** A session over such workers, one after the other. */
function sessionOver(
  others: Partial<FileServices>[] = [],
  file: Blob | null = new Blob(['lu']),
): { session: FileSession; workers: FakeWorker[]; shown: ShownPlace[] } {
  const workers: FakeWorker[] = [];
  const shown: ShownPlace[] = [];
  const start = (): Worker => {
    const worker = new FakeWorker(others[workers.length]);
    workers.push(worker);
    return asWorker(worker);
  };
  const session = new FileSession(file, 'Plan.xlsx', start, (place) => shown.push(place));
  return { session, workers, shown };
}

const options = (signal = new AbortController().signal): { signal: AbortSignal } => ({ signal });
const asked = (workers: FakeWorker[]): string[][] => workers.map((worker) => worker.asked);
const textOf = async (session: FileSession): Promise<string> => (await session.file()).text();

it('starts a worker only when something is asked for', async () => {
  const { session, workers } = sessionOver();
  expect(workers).toHaveLength(0);
  await session.read(options());
  expect(asked(workers)).toEqual([['read']]);
});

it('passes on why a file was refused, with its code', async () => {
  const { session, workers } = sessionOver([
    { open: () => Promise.reject(new HostError('too-large', 'bytes 1')) },
  ]);
  await expect(session.read(options())).rejects.toMatchObject({ code: 'too-large', detail: 'bytes 1' });
  expect(workers[0]!.isEnded).toBe(true);
});

it('ends the worker when reading is cancelled, and starts another one for what comes next', async () => {
  const { session, workers } = sessionOver([{ call: () => never }]);
  const controller = new AbortController();
  const read = session.read(options(controller.signal));
  controller.abort();
  await expect(read).rejects.toMatchObject({ code: 'cancelled' });
  expect(workers[0]!.isEnded).toBe(true);
  await session.check('copil', '2024-09-02');
  expect(workers[1]!.asked).toEqual(['read', 'check']);
});

it('goes on from the file that was last written', async () => {
  const { session, workers } = sessionOver();
  await session.read(options());
  await session.generate(['matrice'], { ...options(), ...TODAY });
  expect(await textOf(session)).toBe('écrit');
  session.close();
  await session.sheet('Axe 1');
  expect(await workers[1]!.opened[0]!.file!.text()).toBe('écrit');
});

it('begins with nothing, and has a file once the sheets of a new roadmap are in it', async () => {
  const { session, workers } = sessionOver([], null);
  await session.newRoadmap(TODAY.date, options());
  expect(asked(workers)).toEqual([['newRoadmap']]);
  expect(workers[0]!.opened).toEqual([{ file: null, name: 'Plan.xlsx', kept: null }]);
  expect(await textOf(session)).toBe('neuf');
  session.close();
  await session.check('copil', '2024-09-02');
  expect(await workers[1]!.opened[0]!.file!.text()).toBe('neuf');
});

it('reads the file on the disk again as long as nothing was written', async () => {
  const { session, workers } = sessionOver();
  await session.read(options());
  await session.read(options());
  expect(asked(workers)).toEqual([['read'], ['read']]);
  await session.generate(['matrice'], { ...options(), ...TODAY });
  await session.read(options());
  expect(workers).toHaveLength(2);
});

it('gives the cells of a sheet', async () => {
  const { session } = sessionOver();
  expect(await session.sheet('Axe 1')).toEqual(sheet('Axe 1', [['a', 'b'], ['c']]));
});

it('tells a fault of the worker as one, and works with the next one', async () => {
  let begun: () => void = () => undefined;
  const checking = new Promise<void>((resolve) => (begun = resolve));
  const { session, workers } = sessionOver([
    {
      call: (_, method) => {
        if (method !== 'check') return Promise.resolve(ANSWERS[method]!);
        begun();
        return never;
      },
    },
  ]);
  await session.read(options());
  const check = session.check('all', '2024-09-02');
  const told = expect(check).rejects.toThrow('out of memory');
  await checking;
  workers[0]!.breakDown('out of memory');
  await told;
  await expect(check).rejects.not.toBeInstanceOf(HostError);
  await expect(session.check('all', '2024-09-02')).resolves.toEqual([]);
  expect(workers).toHaveLength(2);
});

it('shows cells and sheets in the page', async () => {
  const { session, shown } = sessionOver();
  await session.reveal({ sheet: 'Axe 1', address: 'B4' });
  await session.revealSheet('Matrice');
  expect(shown).toEqual([{ sheet: 'Axe 1', address: 'B4' }, { sheet: 'Matrice' }]);
});

it('tells the next worker what was said of the sheets, whatever its file remembers', async () => {
  const { session, workers } = sessionOver();
  await session.read(options());
  await session.choose({ 'feuille|Brouillon': 'ignorer' });
  await session.read(options());
  expect(asked(workers)).toEqual([['read', 'choose'], ['read']]);
  expect(workers.map(({ opened }) => opened[0]!.kept)).toEqual([null, ignoring]);
});

it('gives the file with what was said of the sheets', async () => {
  const { session, workers } = sessionOver();
  await session.read(options());
  expect(await textOf(session)).toBe('lu');
  await session.choose({ 'feuille|Brouillon': 'ignorer' });
  expect(await textOf(session)).toBe('choisi');
  await session.file();
  expect(asked(workers)).toEqual([['read', 'choose', 'file']]);
});

it('goes on from the corrected file, and from the one in which that is taken back', async () => {
  const { session, workers } = sessionOver();
  await session.read(options());
  await session.check('copil', '2024-09-02');
  await session.correct('TXT-02 a', []);
  expect(await textOf(session)).toBe('corrigé');
  await session.undoCorrection();
  expect(await textOf(session)).toBe('repris');
  expect(asked(workers)).toEqual([['read', 'check', 'correct', 'undoCorrection']]);
});

it('checks again what another worker checked, before it speaks of its findings', async () => {
  const { session, workers } = sessionOver();
  await session.read(options());
  await session.check('all', '2024-09-02');
  session.close();
  await session.proposals('TXT-02 a');
  expect(workers[1]!.asked).toEqual(['read', 'check', 'proposals']);
});

it('tells the next worker what was accepted in this session, and puts it into the file that is saved', async () => {
  const { session, workers } = sessionOver();
  await session.read(options());
  await session.check('all', '2024-09-02');
  await session.accept('TXT-02 a', 'usage', '2024-09-02');
  session.close();
  await session.check('all', '2024-09-02');
  expect(workers[1]!.opened[0]!.kept).toEqual(accepting);
  await session.file();
  expect(workers[1]!.asked.at(-1)).toBe('file');
});
