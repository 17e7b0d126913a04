import type { RefObject } from 'react';
import { isoDay } from '../../domain/today';
import type { PaneReading, WorkbookSession, WorkOptions } from '../session/session';
import type { OpenWorkbook, PaneEvent } from './paneState';
import type { Run } from './useRun';

/** Changes cells, then shows what is found now, and answers whether it was done. */
export type CellChange = (
  task: (session: WorkbookSession, options: WorkOptions) => Promise<PaneReading>,
  announcement: string,
) => Promise<boolean>;

interface Means {
  run: Run;
  dispatch: (event: PaneEvent) => void;
  open: RefObject<OpenWorkbook | null>;
  now: () => Date;
}

/** A second change does not begin before the first has ended. */
export function cellChange({ run, dispatch, open, now }: Means): CellChange {
  let isChanging = false;
  return async (task, announcement) => {
    if (isChanging || !open.current) return false;
    const { session } = open.current;
    isChanging = true;
    let isDone = false;
    await run({ kind: 'correcting', done: 0 }, async (options) => {
      const reading = await task(session, options);
      const workbook = open.current;
      if (workbook?.session !== session) return;
      const readAt = now();
      const findings = await session.check(workbook.profile, isoDay(readAt));
      dispatch({ kind: 'corrected', reading, readAt, findings, announcement });
      isDone = true;
    });
    isChanging = false;
    return isDone;
  };
}
