import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { paneTexts } from '../../messages/fr/pane';
import { EmptyState } from '../pane/EmptyState';
import { Pane } from '../pane/Pane';
import { usePaneStyles } from '../pane/Pane.styles';
import { paneProblem } from '../pane/problemText';
import { usePane } from '../pane/usePane';
import type { WorkbookSession } from '../session/session';
import { useBrowserAppStyles } from './BrowserApp.styles';
import { BeginWithFile } from './BeginWithFile';
import { browserParts } from './browserParts';
import { DropZone } from './DropZone';
import type { ShownPlace } from './fileSession';
import { OpenButton } from './OpenButton';
import type { SampleFile } from './samples';
import { saveFile, savedFileName } from './saveFile';
import { useIsNarrow } from './useIsNarrow';
import type { View } from './ViewSwitch';

const WorkbookBeside = lazy(async () => ({ default: (await browserParts.workbook()).WorkbookBeside }));
const ViewSwitch = lazy(async () => ({ default: (await browserParts.viewSwitch()).ViewSwitch }));

export interface BrowserAppProps {
  /** A session over a file; `onReveal` is told what to show. */
  openFile: (file: File, onReveal: (place: ShownPlace) => void) => WorkbookSession;
  /** The same over a workbook that has nothing yet. */
  newFile: (onReveal: (place: ShownPlace) => void) => WorkbookSession;
  samples: readonly SampleFile[];
  sampleFile: (sample: SampleFile) => Promise<File>;
  /** The clock. */
  now: () => Date;
}

/** The page for people without the add-in: the pane, and the workbook beside it. */
export function BrowserApp({ openFile, newFile, samples, sampleFile, now }: BrowserAppProps): ReactNode {
  const styles = usePaneStyles();
  const own = useBrowserAppStyles();
  const [place, setPlace] = useState<ShownPlace | null>(null);
  // A sheet that was just made is shown at once, where there is room for it beside the pane.
  const showSheet = useCallback((sheet: string) => {
    setPlace({ sheet });
  }, []);
  const { state, actions } = usePane(now, showSheet, saveFile);
  const [view, setView] = useState<View>('pane');
  const isNarrow = useIsNarrow();
  const { workbook, work } = state;

  const reveal = (shown: ShownPlace): void => {
    setPlace(shown);
    setView('workbook');
  };
  const open = (file: File): void => {
    setPlace(null);
    setView('pane');
    void actions.open(openFile(file, reveal));
  };
  const openSample = (sample: SampleFile): void => {
    sampleFile(sample).then(open, () => {
      actions.notice(paneTexts.sampleUnavailable);
    });
  };
  const save = async (): Promise<void> => {
    try {
      const file = await workbook?.session.file?.();
      if (!workbook || !file) return;
      const name = savedFileName(workbook.reading.name ?? paneTexts.product);
      saveFile(file, name);
      actions.saved(name);
    } catch (error) {
      actions.notice(paneProblem(error));
    }
  };

  const commands = workbook && (
    <>
      {workbook.unsaved && (
        <Button
          size="small"
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          onClick={() => {
            void save();
          }}
        >
          {paneTexts.save}
        </Button>
      )}
      <OpenButton size="small" appearance="subtle" label={paneTexts.openOther} onFile={open} />
    </>
  );
  const pane = (
    <Pane
      state={state}
      actions={actions}
      begin={
        <EmptyState intro={paneTexts.intro} privacy={paneTexts.privacy}>
          <BeginWithFile
            samples={samples}
            onFile={open}
            onSample={openSample}
            onNew={() => void actions.newRoadmap(newFile(reveal))}
          />
        </EmptyState>
      }
      commands={commands}
      readingNote={paneTexts.readingNote}
    />
  );
  const isBeside = workbook !== null && work?.kind !== 'reading';
  const isPaneShown = !isBeside || !isNarrow || view === 'pane';
  return (
    <DropZone
      onFile={open}
      onSeveral={(file) => {
        actions.notice(paneTexts.onlyFirst(file.name));
      }}
    >
      <main className={isBeside ? own.columns : own.alone}>
        {isBeside && isNarrow && (
          <Suspense fallback={null}>
            <ViewSwitch view={view} onView={setView} />
          </Suspense>
        )}
        {isBeside && (
          <section
            className={own.workbook}
            aria-label={paneTexts.workbook}
            hidden={isNarrow && view !== 'workbook'}
          >
            {!isPaneShown && <h1 className={styles.hidden}>{workbook.reading.name ?? paneTexts.workbook}</h1>}
            <Suspense fallback={null}>
              <WorkbookBeside workbook={workbook} place={place} onPlace={setPlace} />
            </Suspense>
          </section>
        )}
        <section
          className={isBeside ? own.pane : undefined}
          aria-label={paneTexts.pane}
          hidden={!isPaneShown}
        >
          {pane}
        </section>
      </main>
    </DropZone>
  );
}
