import { emptyWorkbook } from '../../hosts/file/freshWorkbook';
import { HostError } from '../../workbook/host';
import { arrived } from '../channel/live';
import type { Port } from '../channel/message';
import { Peer } from '../channel/peer';
import { HostSession } from '../session/hostSession';
import type { FileServices } from './services';
import { WatchedFile } from './watchedFile';

/** A bigger file cannot be read anyway: its content alone is over the limit of the reader. */
const MOST_BYTES = 100 * 1024 * 1024;

type Method = (...values: unknown[]) => Promise<unknown>;

/** Holds a file for the page at the other end of the port: what the page asks of its session is done here. */
export function serveFile(port: Port): void {
  let opened: { host: WatchedFile; session: HostSession } | undefined;
  const open = (): NonNullable<typeof opened> => {
    if (!opened) throw new Error('no file was opened');
    return opened;
  };
  new Peer<Record<never, never>, FileServices>(port, {
    open: async (_, file, name, kept) => {
      const host = new WatchedFile(file ? await bytesOf(file, name) : emptyWorkbook(), name);
      if (kept) await host.state.save(kept);
      opened = { host, session: new HostSession(host, name) };
    },
    call: async (options, method, values) => {
      const { host, session } = open();
      const result = await (session[method] as Method).apply(session, arrived(values, options));
      return { result, ...(await host.changes()) };
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
