import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { openForm } from '../../src/hosts/file/form/openForm';
import { Pane } from '../../src/taskpane/pane/Pane';
import type { PaneState } from '../../src/taskpane/pane/paneState';
import { usePane } from '../../src/taskpane/pane/usePane';
import { HostSession } from '../../src/taskpane/session/hostSession';
import type { SaveFile } from '../../src/taskpane/pane/exportActions';
import type { WorkbookHost } from '../../src/workbook/host';
import { toFile } from './toFile';

const now = (): Date => new Date(2024, 8, 2, 14, 5);
const onMade = (): undefined => undefined;

interface OpenedPaneProps {
  host: WorkbookHost;
  /** Is told the name of a sheet that was just made. */
  onMade?: (sheet: string) => void;
  /** Takes the files that are handed over; left out where none can be. */
  saveFile?: SaveFile;
  /** Whether what was read stays in sight while it is read again, as it does in Excel. */
  refreshesInPlace?: boolean;
  /** What stands below the pane: what it tells the page around it. */
  below?: (state: PaneState) => ReactNode;
}

/** The pane as soon as it is shown over a workbook: it begins to read it. The day is 2 September 2024. */
export function OpenedPane(props: OpenedPaneProps): ReactNode {
  const { state, actions } = usePane(now, props.onMade ?? onMade, props.saveFile);
  const [session] = useState(() => new HostSession(props.host, 'Essai.xlsx', undefined, toFile, openForm));
  useEffect(() => {
    void actions.open(session);
  }, [actions, session]);
  return (
    <FluentProvider theme={webLightTheme}>
      <main>
        <Pane
          state={state}
          actions={actions}
          begin={null}
          readingNote=""
          refreshesInPlace={props.refreshesInPlace ?? false}
        />
      </main>
      {props.below?.(state)}
    </FluentProvider>
  );
}
