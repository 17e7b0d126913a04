import { makeStyles, tokens } from '@fluentui/react-components';

export const useFrameworkStyles = makeStyles({
  list: { width: '100%' },
  text: { minHeight: '12em' },
  outline: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  inner: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  objective: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
