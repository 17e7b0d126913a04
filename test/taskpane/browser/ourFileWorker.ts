import { serveFile } from '../../../src/taskpane/browser/serveFile';
import { asWorker, ThreadWorker } from '../channel/threadWorker';

/** The worker that holds a file, in this thread: its own code; what passes is copied. */
export function ourFileWorker(): Worker {
  return asWorker(new ThreadWorker(serveFile));
}
