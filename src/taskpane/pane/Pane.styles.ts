import { makeStyles, tokens } from '@fluentui/react-components';

/** The height of what a page keeps above the pane while it scrolls. */
export const ABOVE = '--above-pane';

export const usePaneStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    minHeight: '100%',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    rowGap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  tight: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  paragraph: { margin: 0 },
  // What goes wrong may come of a click far down the page.
  problem: { position: 'sticky', top: `calc(var(${ABOVE}, 0px) + ${tokens.spacingVerticalS})`, zIndex: 2 },
  // Stays in sight too, below what went wrong.
  notice: { position: 'sticky', top: `calc(var(${ABOVE}, 0px) + ${tokens.spacingVerticalS})`, zIndex: 1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
