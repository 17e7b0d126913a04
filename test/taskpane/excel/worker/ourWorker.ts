import { openForm } from '../../../../src/hosts/file/form/openForm';
import { openSession } from '../../../../src/taskpane/excel/worker/openSession';
import { serveSession } from '../../../../src/taskpane/excel/worker/serveSession';
import { HostSession } from '../../../../src/taskpane/session/hostSession';
import type { WorkbookSession } from '../../../../src/taskpane/session/session';
import type { WorkbookHost } from '../../../../src/workbook/host';
import { toFile } from '../../../support/toFile';
import { asWorker, ThreadWorker } from '../../channel/threadWorker';

/** The worker of a session in this thread. */
export class OurWorker extends ThreadWorker {
  constructor({ isBroken = false } = {}) {
    super(
      isBroken
        ? null
        : (port) => {
            serveSession(port, toFile, openForm);
          },
    );
  }
}

/** A session over this host, whose work such a worker does. `onPage` counts how often the page did it instead. */
export async function sessionInWorker(
  host: WorkbookHost,
): Promise<{ session: WorkbookSession; worker: OurWorker; onPage: jest.Mock<Promise<WorkbookSession>, []> }> {
  const worker = new OurWorker();
  const onPage = jest.fn(() => Promise.resolve<WorkbookSession>(new HostSession(host)));
  const session = await openSession(Promise.resolve(host), () => asWorker(worker), onPage);
  return { session, worker, onPage };
}
