import { hostErrors } from '../../messages/fr';
import { paneTexts } from '../../messages/fr/pane';
import { HostError } from '../../workbook/host';

/** The file that was chosen is not the same on the disk any more. */
export class FileChangedError extends Error {
  constructor(readonly file: string) {
    super(`${file} changed on the disk`);
    this.name = 'FileChangedError';
  }
}

/** One sentence for whatever went wrong, that says what to do. */
export function problemText(error: unknown): string {
  if (error instanceof HostError) return hostErrors[error.code](error.detail);
  if (error instanceof FileChangedError) return paneTexts.fileChanged(error.file);
  return paneTexts.fault(error instanceof Error ? error.message : String(error));
}
