import { makeStyles } from '@fluentui/react-components';

export const useChoiceStyles = makeStyles({
  // A list is as wide as the pane, 320 px in Excel.
  list: { minWidth: 0, width: '100%' },
});
