import { arrived } from '../../channel/live';
import type { OpenForm } from '../../../workbook/formFilling';
import type { WorkbookFile } from '../../../workflows/copil/exportedFile';
import type { Port } from '../../channel/message';
import { Peer } from '../../channel/peer';
import { HostSession } from '../../session/hostSession';
import { PageHost } from './pageHost';
import type { HostServices, SessionServices } from './services';

type Method = (...values: unknown[]) => Promise<unknown>;

/**
 * Does the work of a session for the page at the other end of the port; `toFile` makes the files of what it exports,
 * `openForm` opens the forms that it fills.
 */
export function serveSession(port: Port, toFile: WorkbookFile, openForm: OpenForm): void {
  let session: HostSession | undefined;
  const page = new Peer<HostServices, SessionServices>(port, {
    open: (_, capabilities) => {
      session = new HostSession(new PageHost(capabilities, page), undefined, undefined, toFile, openForm);
      return Promise.resolve();
    },
    call: (options, name, values) => {
      if (!session) throw new Error('no workbook was opened');
      return (session[name] as Method).apply(session, arrived(values, options));
    },
  });
}
