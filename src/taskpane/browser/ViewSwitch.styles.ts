import { makeStyles, tokens } from '@fluentui/react-components';

export const useViewSwitchStyles = makeStyles({
  switch: {
    position: 'sticky',
    top: 0,
    zIndex: tokens.zIndexFloating,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});
