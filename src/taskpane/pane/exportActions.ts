import type { RefObject } from 'react';
import { isoDay } from '../../domain/today';
import { copilPaneTexts } from '../../messages/fr/copilPane';
import { paneTexts } from '../../messages/fr/pane';
import type { ExportKind } from '../../workflows/copil/exportedFile';
import type { OpenWorkbook, PaneEvent } from './paneState';
import type { Run } from './useRun';

/** Saves a file among the user's downloads. */
export type SaveFile = (file: Blob, name: string) => void;

/** What people can hand over of a workbook. */
export interface ExportActions {
  /** Whether files can be saved from here. */
  savesFiles: boolean;
  /** Hands it over, and answers in one sentence where it is; null where it was not done, which is told elsewhere. */
  exportFile(kind: ExportKind): Promise<string | null>;
}

/** What it takes to hand something over. */
export interface HandOver {
  run: Run;
  dispatch: (event: PaneEvent) => void;
  open: RefObject<OpenWorkbook | null>;
  now: () => Date;
  saveFile: SaveFile | undefined;
}

/** A workbook is opened beside the one that is open where that can be; everything else is saved as a file. */
export function exportActions({ run, dispatch, open, now, saveFile }: HandOver): ExportActions {
  return {
    savesFiles: saveFile !== undefined,
    exportFile: async (kind) => {
      let said: string | null = null;
      await run({ kind: 'exporting', done: 0 }, async (options) => {
        if (!open.current) return;
        const { session, profile } = open.current;
        const readAt = now();
        const day = isoDay(readAt);
        const { file, reading } = await session.exportFile(kind, { ...options, date: day });
        const anew = reading && { reading, readAt, findings: await session.check(profile, day) };
        if (file && kind === 'dossier' && session.openCopy) {
          await session.openCopy(file.bytes);
          said = copilPaneTexts.opened;
        } else if (file && saveFile) {
          saveFile(new Blob([new Uint8Array(file.bytes)]), file.name);
          said = paneTexts.saved(file.name);
        }
        dispatch({ kind: 'exported', announcement: said ?? '', ...(anew && { anew }) });
        if (!file) dispatch({ kind: 'noticed', problem: copilPaneTexts.nothingLeft });
      });
      return said;
    },
  };
}
