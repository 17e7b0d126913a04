import { FileHost } from '../../hosts/file/fileHost';
import { emptyWorkbook } from '../../hosts/file/freshWorkbook';
import type { Choices } from '../../workbook/choices';
import { HostError } from '../../workbook/host';
import { HostSession } from '../session/hostSession';
import { CELLS_IN_A_BLOCK, type Answer, type Request, type Results } from './protocol';

/**
 * The worker that holds a file: reading, checking and writing are done here, so that the page answers meanwhile. It is
 * cancelled by being ended, which is why no signal comes in.
 */

/** A bigger file cannot be read anyway: its content alone is over the limit of the reader. */
const MOST_BYTES = 100 * 1024 * 1024;

// Every file needs it: better now, while nobody waits, than with the first file.
import('@e965/xlsx').catch(() => undefined);

const neverAborted = new AbortController().signal;
let host: FileHost | undefined;
let session: HostSession | undefined;

self.onmessage = ({ data }: MessageEvent<Request>): void => {
  void answer(data);
};

async function answer(request: Request): Promise<void> {
  const { id } = request;
  try {
    send({ id, kind: 'done', result: await run(request) });
  } catch (error) {
    send(
      error instanceof HostError
        ? { id, kind: 'refused', code: error.code, detail: error.detail }
        : { id, kind: 'fault', message: error instanceof Error ? error.message : String(error) },
    );
  }
}

async function run(request: Request): Promise<Results[Request['kind']]> {
  const options = {
    signal: neverAborted,
    progress: (done: number): void => {
      send({ id: request.id, kind: 'progress', done });
    },
  };
  switch (request.kind) {
    case 'open':
      host = new FileHost(
        request.file ? await bytesOf(request.file, request.name) : emptyWorkbook(),
        request.name,
      );
      if (request.choices || request.accepted) {
        const state = await host.state.load();
        const choices = { ...(request.choices ?? state.choices) };
        const accepted = { ...(request.accepted ?? state.accepted) };
        await host.state.save({ ...state, choices, accepted });
      }
      session = new HostSession(host, request.name);
      return null;
    case 'read':
      return opened().read(options);
    case 'choose': {
      const reading = await opened().choose(request.changes);
      return { reading, choices: await choices() };
    }
    case 'check':
      return opened().check(request.profile, request.date);
    case 'proposals':
      return opened().proposals(request.key);
    case 'correct': {
      const reading = await opened().correct(request.key, request.chosen, options.progress);
      return { reading, file: await opened().file() };
    }
    case 'undoCorrection': {
      const reading = await opened().undoCorrection(options.progress);
      return { reading, file: await opened().file() };
    }
    case 'accept':
      await opened().accept(request.key, request.reason, request.date);
      return (await host!.state.load()).accepted;
    case 'withdraw':
      await opened().withdraw(request.key, request.date);
      return (await host!.state.load()).accepted;
    case 'accepted':
      return opened().accepted(request.date);
    case 'generate': {
      const generation = await opened().generate(request.ids, {
        ...options,
        date: request.date,
        profile: request.profile,
      });
      return { generation, file: await opened().file() };
    }
    case 'copyClean': {
      const copy = await opened().copyClean(options);
      return { copy, choices: await choices(), file: await opened().file() };
    }
    case 'newRoadmap': {
      const copy = await opened().newRoadmap(options);
      return { copy, choices: await choices(), file: await opened().file() };
    }
    case 'chooseTruth': {
      const reading = await opened().chooseTruth(request.truth);
      return { reading, choices: await choices(), file: await opened().file() };
    }
    case 'file':
      return opened().file();
    case 'sheet': {
      const sheet = await opened().sheet(request.name);
      for (let first = 0; first < sheet.cells.length; first += CELLS_IN_A_BLOCK) {
        send({ id: request.id, kind: 'cells', cells: sheet.cells.slice(first, first + CELLS_IN_A_BLOCK) });
      }
      return { ...sheet, cells: [] };
    }
  }
}

async function choices(): Promise<Choices> {
  return (await host!.state.load()).choices;
}

function opened(): HostSession {
  if (!session) throw new Error('no file was opened');
  return session;
}

async function bytesOf(file: Blob, name: string): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new HostError('too-large', `bytes ${String(MOST_BYTES)}`);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, deleted or changed since it was chosen, or a folder that was dropped.
    throw new HostError('not-found', name);
  }
}

function send(message: Answer): void {
  self.postMessage(message);
}
