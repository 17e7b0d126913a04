import { makeStyles, tokens } from '@fluentui/react-components';

export const useReadStateStyles = makeStyles({
  // Five tabs do not fit on one line at 320 px, and a line that scrolls hides the last ones.
  tabs: {
    flexWrap: 'wrap',
    rowGap: tokens.spacingVerticalXXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});
