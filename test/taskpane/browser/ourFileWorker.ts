import { FileHost } from '../../../src/hosts/file/fileHost';
import { openForm } from '../../../src/hosts/file/form/openForm';
import { emptyWorkbook } from '../../../src/hosts/file/freshWorkbook';
import { serveFile } from '../../../src/taskpane/browser/serveFile';
import { toFile } from '../../support/toFile';
import { asWorker, ThreadWorker } from '../channel/threadWorker';

/** The worker that holds a file, in this thread: what passes is copied. */
export function ourFileWorker(): Worker {
  return asWorker(
    new ThreadWorker((port) => {
      serveFile(port, (bytes, name) => new FileHost(bytes ?? emptyWorkbook(), name), toFile, openForm);
    }),
  );
}
