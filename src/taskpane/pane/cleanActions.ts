import type { RefObject } from 'react';
import type { SheetSet } from '../../domain/clean/cleanSheetIds';
import { isoDay } from '../../domain/today';
import { cleanPaneTexts } from '../../messages/fr/cleanPane';
import { readingTexts } from '../../messages/fr/reading';
import type { WorkOptions } from '../session/session';
import type { OpenWorkbook, PaneEvent, Work } from './paneState';
import { paneProblem } from './problemText';

/** What people can do with the clean sheets of the workbook that is open. Each ends when its effect is shown. */
export interface CleanActions {
  /** Adds the clean sheets, filled from what was read. */
  copyClean(): Promise<void>;
  /** Says which sheets hold the roadmap. */
  chooseTruth(truth: SheetSet): Promise<void>;
}

interface Means {
  run: (work: Work, task: (options: WorkOptions) => Promise<void>) => Promise<void>;
  dispatch: (event: PaneEvent) => void;
  open: RefObject<OpenWorkbook | null>;
  now: () => Date;
}

export function cleanActions({ run, dispatch, open, now }: Means): CleanActions {
  return {
    copyClean: () =>
      run({ kind: 'writing', done: 0 }, async (options) => {
        const workbook = open.current;
        if (!workbook) return;
        const { session, profile } = workbook;
        const { reading, report } = await session.copyClean(options);
        const readAt = now();
        const findings = await session.check(profile, isoDay(readAt));
        if (open.current?.session !== session) return;
        const effect = cleanPaneTexts.copied(report.sheets.map(({ name }) => name));
        dispatch({ kind: 'copied', reading, readAt, findings, effect });
      }),
    chooseTruth: async (truth) => {
      const workbook = open.current;
      if (!workbook) return;
      const { session, profile, readAt } = workbook;
      try {
        const reading = await session.chooseTruth(truth);
        const findings = await session.check(profile, isoDay(readAt));
        if (open.current?.session !== session) return;
        const change = readingTexts.effect(open.current.reading.roadmap, reading.roadmap);
        const effect = `${cleanPaneTexts.nowRead[truth]} ${change}`;
        dispatch({ kind: 'chosen', reading, findings, effect });
      } catch (error) {
        dispatch({ kind: 'noticed', problem: paneProblem(error) });
      }
    },
  };
}
