import { NARROW } from './BrowserApp.styles';
import { useMedia } from '../pane/useMedia';

/** True where the workbook and the pane do not fit beside each other. */
export function useIsNarrow(): boolean {
  return useMedia(NARROW);
}
