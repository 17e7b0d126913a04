import type { RefObject } from 'react';
import type { EnteredFramework } from '../../domain/enteredFramework';
import { isoDay } from '../../domain/today';
import { matrixDoneTexts } from '../../messages/fr/matrixDone';
import { listed, quoted } from '../../messages/fr/words';
import type { UnderstoodFramework } from '../../workflows/enterFramework';
import type { FrameworkReplacement } from '../../workflows/replaceFramework';
import type { PaneCleanCopy, WorkbookSession, WorkOptions } from '../session/session';
import type { OpenWorkbook, PaneEvent, Work } from './paneState';
import { failureOf } from './problemText';

/** What people can do with the projets académiques of the workbook. Each ends when its effect is shown. */
export interface FrameworkActions {
  /** What is understood of a list; undefined when that could not be told. */
  understandFramework(text: string): Promise<UnderstoodFramework | undefined>;
  /** Writes a projet académique into a new sheet; answers whether it was done. */
  enterFramework(framework: EnteredFramework): Promise<boolean>;
  /** One takes the place of another; answers whether it was done. */
  replaceFramework(replacement: FrameworkReplacement): Promise<boolean>;
}

interface Means {
  run: (work: Work, task: (options: WorkOptions) => Promise<void>) => Promise<void>;
  dispatch: (event: PaneEvent) => void;
  open: RefObject<OpenWorkbook | null>;
  now: () => Date;
}

export function frameworkActions({ run, dispatch, open, now }: Means): FrameworkActions {
  /** Adds sheets, then shows what is read and found now. */
  const add = async (
    task: (session: WorkbookSession, options: WorkOptions) => Promise<PaneCleanCopy>,
    said: (tabs: readonly string[]) => string,
  ): Promise<boolean> => {
    let isDone = false;
    await run({ kind: 'writing', done: 0 }, async (options) => {
      const workbook = open.current;
      if (!workbook) return;
      const { session, profile } = workbook;
      const { reading, report } = await task(session, options);
      const readAt = now();
      const findings = await session.check(profile, isoDay(readAt));
      if (open.current?.session !== session) return;
      dispatch({
        kind: 'copied',
        reading,
        readAt,
        findings,
        effect: said(report.sheets.map(({ name }) => name)),
      });
      isDone = true;
    });
    return isDone;
  };
  return {
    understandFramework: async (text) => {
      try {
        return await open.current?.session.understandFramework(text);
      } catch (error) {
        dispatch({ kind: 'noticed', ...failureOf(error) });
        return undefined;
      }
    },
    enterFramework: (framework) =>
      add(
        (session, options) => session.enterFramework(framework, options),
        (tabs) => matrixDoneTexts.entered(listed(tabs.map((tab) => quoted(tab)))),
      ),
    replaceFramework: (replacement) => {
      const titleOf = (wanted: string): string =>
        open.current?.reading.roadmap.frameworks.find(({ id }) => id === wanted)?.title ?? '';
      const said = matrixDoneTexts.replaced(titleOf(replacement.old), titleOf(replacement.by));
      return add(
        (session, options) => session.replaceFramework(replacement, isoDay(now()), options),
        () => said,
      );
    },
  };
}
