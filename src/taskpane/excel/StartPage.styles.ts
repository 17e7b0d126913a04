import { makeStyles, tokens } from '@fluentui/react-components';

export const useStartStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});
