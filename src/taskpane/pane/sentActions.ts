import type { RefObject } from 'react';
import { isoDay } from '../../domain/today';
import { copilPaneTexts } from '../../messages/fr/copilPane';
import type { OpenWorkbook, PaneEvent } from './paneState';
import { paneProblem } from './problemText';

/** What people can say of the version that others have in their hands. */
export interface SentActions {
  /** The roadmap as it is now is the version that was sent; it ends when that is shown. */
  declareSent(): Promise<void>;
}

interface Means {
  dispatch: (event: PaneEvent) => void;
  open: RefObject<OpenWorkbook | null>;
  now: () => Date;
}

export function sentActions({ dispatch, open, now }: Means): SentActions {
  return {
    declareSent: async () => {
      if (!open.current) return;
      const { session, profile, readAt } = open.current;
      try {
        const reading = await session.declareSent(isoDay(now()));
        const findings = await session.check(profile, isoDay(readAt));
        if (open.current.session !== session) return;
        dispatch({ kind: 'confirmed', reading, findings, announcement: copilPaneTexts.declared });
      } catch (error) {
        dispatch({ kind: 'noticed', problem: paneProblem(error) });
      }
    },
  };
}
