import { makeStyles, tokens } from '@fluentui/react-components';

export const useChangeStyles = makeStyles({
  change: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { display: 'flex', alignItems: 'center' },
  wording: { margin: 0, paddingLeft: tokens.spacingHorizontalS, whiteSpace: 'pre-wrap' },
  // Struck out and underlined: the difference does not rest on colour.
  removed: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  added: {
    textDecorationLine: 'underline',
    textUnderlineOffset: '2px',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
});
