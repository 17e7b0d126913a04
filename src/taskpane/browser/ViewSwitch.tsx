import { Tab, TabList } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { paneTexts } from '../../messages/fr/pane';
import { useViewSwitchStyles } from './ViewSwitch.styles';

/** What a narrow page shows: there is room for one of the two. */
export type View = 'pane' | 'workbook';

export interface ViewSwitchProps {
  view: View;
  onView: (view: View) => void;
}

/** Goes from the pane to the workbook and back. */
export function ViewSwitch({ view, onView }: ViewSwitchProps): ReactNode {
  const own = useViewSwitchStyles();
  return (
    <TabList
      className={own.switch}
      aria-label={paneTexts.views}
      selectedValue={view}
      onTabSelect={(_, { value }) => {
        onView(value as View);
      }}
    >
      <Tab value="workbook">{paneTexts.workbook}</Tab>
      <Tab value="pane">{paneTexts.pane}</Tab>
    </TabList>
  );
}
