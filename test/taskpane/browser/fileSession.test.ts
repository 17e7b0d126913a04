import { FileSession, type ShownPlace } from '../../../src/taskpane/browser/fileSession';
import type { Answer, Request } from '../../../src/taskpane/browser/protocol';
import { HostError } from '../../../src/workbook/host';
import { sheet } from '../../support/grid';
import { roadmap } from '../../support/roadmap';

const TODAY = { date: '2024-09-02', profile: 'copil' } as const;

/** A worker that answers as it is told; `null` leaves a request without an answer. */
class FakeWorker {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: ((event: { preventDefault(): void; message: string }) => void) | null = null;
  readonly asked: Request[] = [];
  isEnded = false;

  constructor(private readonly answer: (request: Request) => Answer[] | null) {}

  postMessage(request: Request): void {
    this.asked.push(request);
    const answers = this.answer(request);
    queueMicrotask(() => {
      for (const data of answers ?? []) this.onmessage?.({ data });
    });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const reading = {
  roadmap: roadmap(),
  isRoadmap: true,
  sheets: [],
  recognition: [],
  keepsChoices: true,
  possible: {},
  writes: true,
  atomic: true,
};

const ACCEPTED = { code: 'TXT-02', reason: 'usage', date: '2024-09-02', about: [], texts: [] };

function obliging({ id, kind }: Request): Answer[] {
  const results = {
    open: null,
    read: reading,
    choose: { reading, choices: { 'feuille|Brouillon': 'ignorer' } },
    check: [],
    proposals: [],
    correct: { reading, file: new Blob(['corrigé']) },
    undoCorrection: { reading, file: new Blob(['repris']) },
    accept: { a: ACCEPTED },
    withdraw: {},
    accepted: [],
    generate: { generation: { plans: [], missing: [], report: { sheets: [] } }, file: new Blob(['écrit']) },
    copyClean: {
      copy: { report: { sheets: [] }, reading },
      choices: { jeu: 'origine' },
      file: new Blob(['copié']),
    },
    newRoadmap: {
      copy: { report: { sheets: [] }, reading },
      choices: { jeu: 'propre' },
      file: new Blob(['neuf']),
    },
    chooseTruth: { reading, choices: { jeu: 'propre' }, file: new Blob(['choisi']) },
    sheet: sheet('Axe 1', []),
    file: new Blob(['choisi']),
  };
  return [{ id, kind: 'done', result: results[kind] }];
}

/** A session over workers that are made of the answers, one after the other. */
function sessionOver(...answers: ((request: Request) => Answer[] | null)[]): {
  session: FileSession;
  workers: FakeWorker[];
  shown: ShownPlace[];
} {
  const workers: FakeWorker[] = [];
  const shown: ShownPlace[] = [];
  const start = (): Worker => {
    const worker = new FakeWorker(answers[workers.length] ?? obliging);
    workers.push(worker);
    return worker as unknown as Worker;
  };
  const session = new FileSession(new Blob(['lu']), 'Plan.xlsx', start, (place) => shown.push(place));
  return { session, workers, shown };
}

const options = (signal = new AbortController().signal): { signal: AbortSignal } => ({ signal });
const kinds = (worker: FakeWorker): string[] => worker.asked.map(({ kind }) => kind);

it('starts a worker only when something is asked for', async () => {
  const { session, workers } = sessionOver();
  expect(workers).toHaveLength(0);
  await session.read(options());
  expect(workers.map(kinds)).toEqual([['open', 'read']]);
});

it('passes on why a file was refused, with its code', async () => {
  const { session, workers } = sessionOver(({ id }) => [
    { id, kind: 'refused', code: 'too-large', detail: 'bytes 1' },
  ]);
  await expect(session.read(options())).rejects.toMatchObject({ code: 'too-large', detail: 'bytes 1' });
  expect(workers[0]!.isEnded).toBe(true);
});

it('ends the worker when reading is cancelled, and starts another one for what comes next', async () => {
  const { session, workers } = sessionOver(() => null);
  const controller = new AbortController();
  const read = session.read(options(controller.signal));
  controller.abort();
  await expect(read).rejects.toMatchObject({ code: 'cancelled' });
  expect(workers[0]!.isEnded).toBe(true);
  await session.check('copil', '2024-09-02');
  expect(kinds(workers[1]!)).toEqual(['open', 'read', 'check']);
});

it('goes on from the file that was last written', async () => {
  const silentOnRead = (request: Request): Answer[] | null =>
    request.kind === 'sheet' ? null : obliging(request);
  const { session, workers } = sessionOver(silentOnRead);
  await session.read(options());
  await session.generate(['matrice'], { ...options(), ...TODAY });
  expect(await (await session.file()).text()).toBe('écrit');
  session.close();
  await session.sheet('Axe 1');
  const [opened] = workers[1]!.asked;
  expect(opened?.kind === 'open' && (await opened.file?.text())).toBe('écrit');
});

it('begins with nothing, and has a file once the sheets of a new roadmap are in it', async () => {
  const workers: FakeWorker[] = [];
  const start = (): Worker => {
    const worker = new FakeWorker(obliging);
    workers.push(worker);
    return worker as unknown as Worker;
  };
  const session = new FileSession(null, 'Neuf.xlsx', start, () => undefined);
  await session.newRoadmap(options());
  expect(workers.map(kinds)).toEqual([['open', 'newRoadmap']]);
  expect(workers[0]!.asked[0]).toMatchObject({ file: null, name: 'Neuf.xlsx' });
  expect(await (await session.file()).text()).toBe('neuf');
  session.close();
  await session.check('copil', '2024-09-02');
  const [opened] = workers[1]!.asked;
  expect(opened?.kind === 'open' && (await opened.file?.text())).toBe('neuf');
});

it('keeps the clean sheets and the choice between them and the others in its file', async () => {
  const { session, workers } = sessionOver();
  await session.read(options());
  await session.copyClean(options());
  expect(await (await session.file()).text()).toBe('copié');
  await session.chooseTruth('propre');
  expect(await (await session.file()).text()).toBe('choisi');
  session.close();
  await session.check('copil', '2024-09-02');
  expect(workers[1]!.asked[0]).toMatchObject({ kind: 'open', choices: { jeu: 'propre' } });
});

it('reads the file on the disk again as long as nothing was written', async () => {
  const { session, workers } = sessionOver();
  await session.read(options());
  await session.read(options());
  expect(workers.map(kinds)).toEqual([
    ['open', 'read'],
    ['open', 'read'],
  ]);
  await session.generate(['matrice'], { ...options(), ...TODAY });
  await session.read(options());
  expect(workers).toHaveLength(2);
});

it('puts the blocks of cells of a sheet together again', async () => {
  const whole = sheet('Axe 1', [['a', 'b'], ['c']]);
  const { session } = sessionOver((request) =>
    request.kind === 'sheet'
      ? [
          { id: request.id, kind: 'cells', cells: whole.cells.slice(0, 2) },
          { id: request.id, kind: 'cells', cells: whole.cells.slice(2) },
          { id: request.id, kind: 'done', result: { ...whole, cells: [] } },
        ]
      : obliging(request),
  );
  expect(await session.sheet('Axe 1')).toEqual(whole);
});

it('tells a fault of the worker as one, and works with the next one', async () => {
  const { session, workers } = sessionOver((request) =>
    request.kind === 'check' ? null : obliging(request),
  );
  await session.read(options());
  const check = session.check('all', '2024-09-02');
  const told = expect(check).rejects.toThrow('out of memory');
  await Promise.resolve();
  workers[0]!.onerror?.({ preventDefault: () => undefined, message: 'out of memory' });
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
  expect(workers.map(kinds)).toEqual([
    ['open', 'read', 'choose'],
    ['open', 'read'],
  ]);
  expect(workers[0]!.asked[0]).toMatchObject({ choices: null });
  expect(workers[1]!.asked[0]).toMatchObject({ choices: { 'feuille|Brouillon': 'ignorer' } });
});

it('gives the file with what was said of the sheets', async () => {
  const { session, workers } = sessionOver();
  await session.read(options());
  expect(await (await session.file()).text()).toBe('lu');
  await session.choose({ 'feuille|Brouillon': 'ignorer' });
  expect(await (await session.file()).text()).toBe('choisi');
  await session.file();
  expect(kinds(workers[0]!)).toEqual(['open', 'read', 'choose', 'file']);
});

it('goes on from the corrected file, and from the one in which that is taken back', async () => {
  const { session, workers } = sessionOver();
  await session.read(options());
  await session.check('copil', '2024-09-02');
  await session.correct('TXT-02 a', []);
  expect(await (await session.file()).text()).toBe('corrigé');
  await session.undoCorrection();
  expect(await (await session.file()).text()).toBe('repris');
  expect(kinds(workers[0]!)).toEqual(['open', 'read', 'check', 'correct', 'undoCorrection']);
});

it('checks again what another worker checked, before it speaks of its findings', async () => {
  const { session, workers } = sessionOver();
  await session.read(options());
  await session.check('all', '2024-09-02');
  session.close();
  await session.proposals('TXT-02 a');
  expect(workers[1]!.asked.slice(1)).toMatchObject([
    { kind: 'read' },
    { kind: 'check', profile: 'all', date: '2024-09-02' },
    { kind: 'proposals', key: 'TXT-02 a' },
  ]);
});

it('tells the next worker what was accepted in this session, and puts it into the file that is saved', async () => {
  const { session, workers } = sessionOver();
  await session.read(options());
  await session.check('all', '2024-09-02');
  await session.accept('TXT-02 a', 'usage', '2024-09-02');
  await session.file();
  expect(kinds(workers[0]!).at(-1)).toBe('file');
  session.close();
  await session.check('all', '2024-09-02');
  expect(workers[1]!.asked[0]).toMatchObject({ kind: 'open', accepted: { a: ACCEPTED } });
});
