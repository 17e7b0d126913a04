import { makeStyles, typographyStyles } from '@fluentui/react-components';

export const useHeadingStyles = makeStyles({
  heading: { margin: 0, outlineStyle: 'none' },
  h1: typographyStyles.subtitle1,
  h2: typographyStyles.subtitle2,
  h3: typographyStyles.body1Strong,
});
