import type { RefObject } from 'react';
import type { SettingChanges } from '../../domain/settings';
import { matrixDoneTexts } from '../../messages/fr/matrixDone';
import type { OpenWorkbook, PaneEvent } from './paneState';
import { paneProblem } from './problemText';

/** What people can do with how sheets are made. */
export interface SettingActions {
  /**
   * Keeps how sheets are to be made the next time; it ends when that is shown. `said` is what screen readers are told; for
   * the matrix where it is left out.
   */
  configure(changes: SettingChanges, said?: string): Promise<void>;
}

interface Means {
  dispatch: (event: PaneEvent) => void;
  open: RefObject<OpenWorkbook | null>;
}

export function settingActions({ dispatch, open }: Means): SettingActions {
  return {
    configure: async (changes, said = matrixDoneTexts.kept) => {
      const session = open.current?.session;
      if (!session) return;
      try {
        const { settings } = await session.configure(changes);
        if (open.current?.session !== session) return;
        dispatch({ kind: 'configured', settings, announcement: said });
      } catch (error) {
        dispatch({ kind: 'noticed', problem: paneProblem(error) });
      }
    },
  };
}
