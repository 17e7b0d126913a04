import { makeStyles, tokens } from '@fluentui/react-components';

export const useChartCardStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // A label beside its list where there is room, above it where there is not.
  choice: { maxWidth: '24rem' },
});
