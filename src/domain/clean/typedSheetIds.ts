import { isCleanSheetId } from './cleanSheetIds';
import { isEnteredSheetId } from './enteredSheetIds';

/** Sheets that carry our stamp, though what stands on them is people's own: written once, never renewed. */
export function isTypedSheetId(id: string | undefined): id is string {
  return isCleanSheetId(id) || isEnteredSheetId(id);
}
