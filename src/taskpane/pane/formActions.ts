import type { TemplateReport } from '../../domain/template';
import { isoDay } from '../../domain/today';
import { copilPaneTexts } from '../../messages/fr/copilPane';
import { paneTexts } from '../../messages/fr/pane';
import { templateTexts } from '../../messages/fr/template';
import { HostError } from '../../workbook/host';
import type { HandOver } from './exportActions';

/** What people can do with a form of others. */
export interface FormActions {
  /** Hands over a filled copy of the form; null where it was not done, which is told elsewhere. */
  fillForm(form: File): Promise<FilledFile | null>;
}

/** A form that was filled: one sentence that says where it is, and what is in it. */
export interface FilledFile {
  said: string;
  report: TemplateReport;
}

const PROBLEMS = {
  'nothing-left': copilPaneTexts.nothingLeft,
  unrecognised: templateTexts.unrecognised,
  'tables-left': templateTexts.tablesLeft,
};

/** The copy is opened beside the workbook where that can be; else, and where it has macros, it is saved as a file. */
export function formActions({ run, dispatch, open, now, saveFile }: HandOver): FormActions {
  return {
    fillForm: async (form) => {
      let done: FilledFile | null = null;
      await run({ kind: 'exporting', done: 0 }, async (options) => {
        if (!open.current) return;
        const { session, profile } = open.current;
        const readAt = now();
        const day = isoDay(readAt);
        const chosen = { name: form.name, bytes: await bytesOf(form) };
        const { filled, reading } = await session.fillForm(chosen, { ...options, date: day });
        const anew = reading && { reading, readAt, findings: await session.check(profile, day) };
        if ('report' in filled) {
          const { file, report } = filled;
          if (session.openCopy && !/\.xlsm$/i.test(file.name)) {
            await session.openCopy(file.bytes);
            done = { said: templateTexts.opened, report };
          } else if (saveFile) {
            saveFile(new Blob([new Uint8Array(file.bytes)]), file.name);
            done = { said: paneTexts.saved(file.name), report };
          }
        }
        dispatch({ kind: 'exported', announcement: done?.said ?? '', ...(anew && { anew }) });
        if ('problem' in filled) dispatch({ kind: 'noticed', problem: PROBLEMS[filled.problem] });
      });
      return done;
    },
  };
}

async function bytesOf(form: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await form.arrayBuffer());
  } catch {
    // Moved, deleted or changed since it was chosen.
    throw new HostError('not-found', form.name);
  }
}
