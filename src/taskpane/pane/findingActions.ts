import type { RefObject } from 'react';
import type { LinkEnds, Source } from '../../domain/roadmap';
import { isoDay } from '../../domain/today';
import { acceptanceTexts, correctionTexts } from '../../messages/fr/findingActions';
import { matrixDoneTexts } from '../../messages/fr/matrixDone';
import type { ProposedChange } from '../../workflows/corrections';
import type { Addition } from '../../workflows/report/addAction';
import type { MarkReport } from '../../workflows/report/reportMarks';
import type { WorkbookSession } from '../session/session';
import type { CellChange } from './cellChange';
import type { OpenWorkbook, PaneEvent } from './paneState';
import { failureOf } from './problemText';

/** What people can do with a finding. Each ends when its effect is shown, and answers whether it was done. */
export interface FindingActions {
  /** How a finding can be corrected, cell by cell; undefined when that could not be told. */
  proposals(key: string): Promise<ProposedChange[] | undefined>;
  /** Makes those changes of a finding that were chosen, all or none. */
  correct(key: string, chosen: readonly ProposedChange[]): Promise<boolean>;
  /** « Reporter dans mes feuilles », cell by cell; undefined when that could not be told. */
  markReport(): Promise<MarkReport | undefined>;
  /** Makes those changes of the report that were chosen, all or none. */
  reportMarks(chosen: readonly ProposedChange[]): Promise<boolean>;
  /** How an action that was added in a matrix would be written; undefined when that could not be told. */
  addition(source: Source): Promise<Addition | undefined>;
  /** Writes it. */
  addAction(source: Source): Promise<boolean>;
  /** Takes the last correction back. */
  undoCorrection(): Promise<boolean>;
  /** It is no longer offered to take the last correction back. */
  dismissCorrection(): void;
  /** « Confirmer »: these croix hold for what their action and their objective are called now. */
  confirmLinks(links: readonly LinkEnds[]): Promise<boolean>;
  /** « Ne plus signaler »: why. */
  accept(key: string, reason: string): Promise<boolean>;
  /** « Signaler de nouveau ». */
  withdraw(key: string): Promise<boolean>;
}

interface Means {
  change: CellChange;
  dispatch: (event: PaneEvent) => void;
  open: RefObject<OpenWorkbook | null>;
  now: () => Date;
}

export function findingActions({ change, dispatch, open, now }: Means): FindingActions {
  const tell = (error: unknown): void => {
    dispatch({ kind: 'noticed', ...failureOf(error) });
  };
  const judge = async (
    task: (session: WorkbookSession, day: string) => Promise<void>,
    announcement: string,
  ): Promise<boolean> => {
    if (!open.current) return false;
    const { session } = open.current;
    try {
      await task(session, isoDay(now()));
      const workbook = open.current;
      if (workbook.session !== session) return false;
      const findings = await session.check(workbook.profile, isoDay(workbook.readAt));
      dispatch({ kind: 'judged', findings, announcement });
      return true;
    } catch (error) {
      tell(error);
      return false;
    }
  };

  const asked = async <Answer>(
    question: (session: WorkbookSession) => Promise<Answer | undefined>,
  ): Promise<Answer | undefined> => {
    try {
      return open.current ? await question(open.current.session) : undefined;
    } catch (error) {
      tell(error);
      return undefined;
    }
  };

  return {
    proposals: (key) => asked((session) => session.proposals(key)),
    markReport: () => asked((session) => session.markReport()),
    addition: (source) => asked((session) => session.addition(source)),
    reportMarks: (chosen) =>
      change(
        (session, { progress }) => session.reportMarks(chosen, progress),
        matrixDoneTexts.reported(chosen.length),
      ),
    addAction: (source) =>
      change((session, { progress }) => session.addAction(source, progress), matrixDoneTexts.added),
    correct: (key, chosen) =>
      change(
        (session, { progress }) => session.correct(key, chosen, progress),
        correctionTexts.corrected(chosen.length),
      ),
    undoCorrection: () =>
      change(
        (session, { progress }) => session.undoCorrection(progress),
        correctionTexts.undone(open.current?.corrected ?? 0),
      ),
    dismissCorrection: () => {
      dispatch({ kind: 'correctionDismissed' });
    },
    confirmLinks: async (links) => {
      const workbook = open.current;
      if (!workbook) return false;
      const { session, profile, readAt } = workbook;
      try {
        const reading = await session.confirmLinks(links);
        const findings = await session.check(profile, isoDay(readAt));
        if (open.current?.session !== session) return false;
        dispatch({
          kind: 'confirmed',
          reading,
          findings,
          announcement: matrixDoneTexts.confirmed(links.length),
        });
        return true;
      } catch (error) {
        tell(error);
        return false;
      }
    },
    accept: (key, reason) => {
      const finding = open.current?.findings.find((one) => one.key === key);
      return judge(
        (session, day) => session.accept(key, reason, day),
        acceptanceTexts.accepted(finding?.text.constat ?? ''),
      );
    },
    withdraw: (key) => judge((session, day) => session.withdraw(key, day), acceptanceTexts.withdrawn),
  };
}
