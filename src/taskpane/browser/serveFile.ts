import { HostError, type WorkbookHost } from '../../workbook/host';
import type { OpenForm } from '../../workbook/formFilling';
import type { WorkbookFile } from '../../workflows/copil/exportedFile';
import { arrived } from '../channel/live';
import type { Port } from '../channel/message';
import { Peer } from '../channel/peer';
import { HostSession } from '../session/hostSession';
import type { FileServices } from './services';
import { WatchedHost } from './watchedHost';

/** A bigger file cannot be read anyway: its content alone is over the limit of the reader. */
const MOST_BYTES = 100 * 1024 * 1024;

type Method = (...values: unknown[]) => Promise<unknown>;

/** Gives a host over a file; null for a workbook that has nothing yet. */
export type OpenFile = (bytes: Uint8Array | null, name: string) => WorkbookHost;

/**
 * Holds a file for the page at the other end of the port: what the page asks of its session is done here. `toFile` makes
 * the files of what it exports, `openForm` opens the forms that it fills.
 */
export function serveFile(port: Port, openFile: OpenFile, toFile: WorkbookFile, openForm: OpenForm): void {
  let opened: { watched: WatchedHost; session: HostSession } | undefined;
  const open = (): NonNullable<typeof opened> => {
    if (!opened) throw new Error('no file was opened');
    return opened;
  };
  new Peer<Record<never, never>, FileServices>(port, {
    open: async (_, file, name, kept, made) => {
      const host = openFile(file && (await bytesOf(file, name)), name);
      if (kept) await host.state.save(kept);
      const watched = new WatchedHost(host);
      opened = { watched, session: new HostSession(watched.host, name, made, toFile, openForm) };
    },
    call: async (options, method, values) => {
      const { watched, session } = open();
      const result = await (session[method] as Method).apply(session, arrived(values, options));
      const changed = await watched.changes();
      return { result, ...changed, ...(changed.file && { made: session.madeCorrections }) };
    },
    sheet: (_, name) => open().session.sheet(name),
    file: () => open().session.file(),
  });
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
