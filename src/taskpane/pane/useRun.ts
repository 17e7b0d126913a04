import { useCallback, type RefObject } from 'react';
import { excelTexts } from '../../messages/fr/excel';
import { paneTexts } from '../../messages/fr/pane';
import { HostError } from '../../workbook/host';
import type { WorkOptions } from '../session/session';
import type { OpenWorkbook, PaneEvent, Work } from './paneState';
import { failureOf } from './problemText';

/** Does a piece of work, shows how far it is, and tells how it ended where it did not end well. It is never rejected. */
export type Run = (
  work: Work,
  task: (options: WorkOptions, isLatest: () => boolean) => Promise<void>,
) => Promise<void>;

/** Runs one piece of work at a time: a new one cancels the one before, whose end is then not told. */
export function useRun(
  running: RefObject<AbortController | null>,
  dispatch: (event: PaneEvent) => void,
  open: RefObject<OpenWorkbook | null>,
): Run {
  return useCallback(
    async (work, task) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const isLatest = (): boolean => running.current === controller && !controller.signal.aborted;
      dispatch({ kind: 'started', work });
      try {
        const progress = (done: number): void => {
          if (isLatest()) dispatch({ kind: 'advanced', done });
        };
        await task({ signal: controller.signal, progress }, isLatest);
      } catch (error) {
        if (running.current !== controller) return;
        const isCancelled =
          controller.signal.aborted || (error instanceof HostError && error.code === 'cancelled');
        const isHalfDone = work.kind === 'writing' && open.current?.reading.atomic === false;
        const announcement = isHalfDone ? excelTexts.cancelledWriting : paneTexts.cancelled;
        if (isCancelled) dispatch({ kind: 'cancelled', announcement });
        else dispatch({ kind: 'failed', ...failureOf(error) });
      }
    },
    [running, dispatch, open],
  );
}
