import { makeStyles, tokens } from '@fluentui/react-components';

export const useWorkbookStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0, height: '100%' },
  /** More tabs than the width holds scroll; the arrow keys bring them into view. */
  tabs: { flex: '0 0 auto', overflowX: 'auto' },
  tabList: { width: 'max-content' },
  tabNote: {
    marginInlineStart: '0.4em',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  status: { margin: 0, fontWeight: tokens.fontWeightSemibold, ':not(:empty)': { padding: '0.25rem 0.5rem' } },
  panel: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minHeight: 0, minWidth: 0 },
  message: { padding: '1rem' },
});
