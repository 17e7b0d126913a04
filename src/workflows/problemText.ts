import { hostErrors } from '../messages/fr';
import { paneTexts } from '../messages/fr/pane';
import { HostError } from '../workbook/host';

/** One sentence for whatever went wrong, that says what to do. */
export function problemText(error: unknown): string {
  if (error instanceof HostError) return hostErrors[error.code](error.detail);
  return paneTexts.fault(error instanceof Error ? error.message : String(error));
}
