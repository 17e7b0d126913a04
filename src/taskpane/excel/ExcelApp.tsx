import { makeStaticStyles } from '@fluentui/react-components';
import { useCallback, useEffect, type ReactNode } from 'react';
import { excelTexts } from '../../messages/fr/excel';
import { paneTexts } from '../../messages/fr/pane';
import { Pane } from '../pane/Pane';
import type { SaveFile } from '../pane/exportActions';
import type { TabName } from '../pane/tabNames';
import { usePane } from '../pane/usePane';
import type { WorkbookSession } from '../session/session';
import { BeginInExcel } from './BeginInExcel';
import { useTabFromAnywhere } from './useTabFromAnywhere';

// WebView2 hides scroll bars until the pointer comes near them, and then puts them over the content.
const useStaticStyles = makeStaticStyles({ body: { overflowY: 'scroll' } });

export interface ExcelAppProps {
  /** The workbook that the pane is opened in. */
  session: WorkbookSession;
  /** The clock. */
  now: () => Date;
  /** Left out where this Excel hands over no file. */
  saveFile?: SaveFile | undefined;
  /** The tab that the button of the ribbon is for. */
  firstTab?: TabName | undefined;
}

/** The pane in Excel: it reads the workbook as soon as it is opened, and a sheet that was made is shown. */
export function ExcelApp({ session, now, saveFile, firstTab }: ExcelAppProps): ReactNode {
  useStaticStyles();
  useTabFromAnywhere();
  const showSheet = useCallback(
    (sheet: string) => {
      // The sheet is made, whether or not Excel shows it: the user may be in another workbook by now.
      session.revealSheet(sheet).catch(() => undefined);
    },
    [session],
  );
  const { state, actions } = usePane(now, showSheet, saveFile);
  const read = useCallback(() => {
    void actions.open(session);
  }, [actions, session]);

  useEffect(() => session.onChanged?.(actions.changed), [session, actions]);
  useEffect(read, [read]);

  return (
    <main aria-label={paneTexts.pane}>
      <Pane
        state={state}
        actions={actions}
        begin={<BeginInExcel onRead={read} onNew={() => void actions.newRoadmap(session)} />}
        readingNote={excelTexts.readingNote}
        refreshesInPlace
        firstTab={firstTab}
      />
    </main>
  );
}
