import { makeStyles, tokens } from '@fluentui/react-components';

export const useIndicatorStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  fact: { margin: 0 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  late: { color: tokens.colorStatusDangerForeground1 },
  watch: { color: tokens.colorStatusWarningForeground3 },
});
