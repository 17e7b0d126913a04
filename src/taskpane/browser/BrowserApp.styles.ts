import { makeStyles, tokens } from '@fluentui/react-components';
import { ABOVE } from '../pane/Pane.styles';

/** Below this width the workbook and the pane take turns: 320 px, or a page at 400 %. In CSS pixels. */
export const NARROW = '(max-width: 767px)';

export const useBrowserAppStyles = makeStyles({
  alone: {
    maxWidth: '640px',
    width: '100%',
    margin: '0 auto',
    display: 'flex',
    flexDirection: 'column',
  },
  columns: {
    flexGrow: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 400px',
    height: '100dvh',
    [`@media ${NARROW}`]: { display: 'block', height: 'auto' },
  },
  workbook: {
    minWidth: 0,
    minHeight: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    [`@media ${NARROW}`]: { height: 'calc(100dvh - 44px)' },
  },
  pane: {
    minWidth: 0,
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [`@media ${NARROW}`]: { overflowY: 'visible', borderLeftWidth: 0, [ABOVE]: '44px' },
  },
});
