import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ABOVE } from './Pane.styles';

export const useHeadingStyles = makeStyles({
  heading: {
    margin: 0,
    outlineStyle: 'none',
    scrollMarginTop: `calc(var(${ABOVE}, 0px) + ${tokens.spacingVerticalM})`,
  },
  h1: typographyStyles.subtitle1,
  h2: typographyStyles.subtitle2,
  h3: typographyStyles.body1Strong,
});
