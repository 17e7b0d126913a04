import { makeStyles, tokens } from '@fluentui/react-components';

export const useFoldStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginInlineStart: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
