import { paneTexts } from '../../messages/fr/pane';
import { HostError } from '../../workbook/host';
import { problemText } from '../../workflows/problemText';

/** The file that was chosen is not the same on the disk any more. */
export class FileChangedError extends Error {
  constructor(readonly file: string) {
    super(`${file} changed on the disk`);
    this.name = 'FileChangedError';
  }
}

/** One sentence for whatever went wrong in the pane, that says what to do. */
export function paneProblem(error: unknown): string {
  return error instanceof FileChangedError ? paneTexts.fileChanged(error.file) : problemText(error);
}

/** What went wrong, and whether reading the workbook again is the way out. */
export function failureOf(error: unknown): { problem: string; readAgain: boolean } {
  return {
    problem: paneProblem(error),
    readAgain: error instanceof HostError && error.code === 'changed-meanwhile',
  };
}
