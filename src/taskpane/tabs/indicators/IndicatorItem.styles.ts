import { makeStyles, tokens } from '@fluentui/react-components';

export const useIndicatorStyles = makeStyles({
  // Each takes several lines: a rule tells where the next one begins.
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  fact: { margin: 0 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  late: { color: tokens.colorStatusDangerForeground3 },
  watch: { color: tokens.colorStatusWarningForeground3 },
});
