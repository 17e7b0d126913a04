import type { WorkbookSession } from './session';

/** What the pane asks of a session that a worker can do; the rest is done on the page. */
export type WorkerMethod = Exclude<
  keyof WorkbookSession,
  'name' | 'reveal' | 'revealSheet' | 'sheet' | 'file' | 'openCopy' | 'onChanged' | 'close'
>;
