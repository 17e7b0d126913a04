import { HostError } from '../../workbook/host';
import { codeOf, toHostError } from './errors';

/** `String.fromCharCode` takes no more arguments at once than some browsers allow. */
const AT_ONCE = 0x8000;

/**
 * Opens a whole .xlsx as a new workbook, not yet saved, beside the one that is open. Throws HostError `copy-refused` where
 * this Excel does not take it: there the same file can be had in a browser.
 */
export async function openCopy(workbook: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(workbook));
  } catch (failure) {
    const told = toHostError(failure);
    const isOfMoment = told instanceof HostError && ['cell-editing', 'connection-lost'].includes(told.code);
    if (isOfMoment || codeOf(failure) === undefined) throw told;
    throw new HostError('copy-refused');
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}
