import { Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import type { Severity } from '../../domain/finding';
import { paneTexts } from '../../messages/fr/pane';
import { ChecksTab } from '../tabs/checks/ChecksTab';
import { MatrixTab } from '../tabs/MatrixTab';
import { RoadmapTab } from '../tabs/RoadmapTab';
import { usePaneStyles } from './Pane.styles';
import { paneParts } from './paneParts';
import { PaneHeader } from './PaneHeader';
import type { OpenWorkbook, Work } from './paneState';
import { useReadStateStyles } from './ReadState.styles';
import { tabNames, type TabName } from './tabNames';
import type { PaneActions } from './usePane';
import { WorkBar } from './WorkBar';

const IndicatorsTab = lazy(async () => ({ default: (await paneParts.indicatorsTab()).IndicatorsTab }));
const CopilTab = lazy(async () => ({ default: (await paneParts.copilTab()).CopilTab }));
const ReadingTab = lazy(async () => ({ default: (await paneParts.readingTab()).ReadingTab }));

export interface ReadStateProps {
  workbook: OpenWorkbook;
  work: Work | null;
  /** The workbook has changed since. */
  stale: boolean;
  actions: PaneActions;
  commands?: ReactNode;
  /** Where it opens. */
  firstTab?: TabName | undefined;
}

/** What was read, in tabs. */
export function ReadState(props: ReadStateProps): ReactNode {
  const { workbook, work, stale, actions, commands, firstTab = 'roadmap' } = props;
  const styles = usePaneStyles();
  const own = useReadStateStyles();
  const panel = useId();
  const [tab, setTab] = useState<TabName>(firstTab);
  const [severity, setSeverity] = useState<Severity | null>(null);
  const showFindings = (wanted: Severity): void => {
    setSeverity(wanted);
    setTab('checks');
  };
  return (
    <div className={styles.stack}>
      <PaneHeader
        workbook={workbook}
        stale={stale && work === null}
        onRefresh={actions.refresh}
        commands={commands}
      />
      {work && <WorkBar work={work} onCancel={actions.cancel} />}
      <TabList
        className={own.tabs}
        size="small"
        aria-label={paneTexts.tabList}
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          setTab(value as TabName);
        }}
      >
        {tabNames.map((name) => (
          <Tab key={name} id={`${panel}-${name}`} value={name} aria-controls={panel}>
            {paneTexts.tabs[name]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={panel} aria-labelledby={`${panel}-${tab}`} className={styles.stack}>
        {tab === 'roadmap' && (
          <RoadmapTab
            workbook={workbook}
            busy={work !== null}
            actions={actions}
            onFindings={showFindings}
            onReading={() => {
              setTab('reading');
            }}
            onFramework={() => {
              setTab('matrix');
            }}
            onMatrix={() => {
              setTab('matrix');
              void actions.generate('matrice');
            }}
          />
        )}
        {tab === 'checks' && (
          <ChecksTab
            workbook={workbook}
            busy={work !== null}
            actions={actions}
            severity={severity}
            onSeverity={setSeverity}
          />
        )}
        {tab === 'matrix' && <MatrixTab workbook={workbook} busy={work !== null} actions={actions} />}
        {tab === 'indicators' && (
          <Suspense fallback={null}>
            <IndicatorsTab workbook={workbook} busy={work !== null} actions={actions} />
          </Suspense>
        )}
        {tab === 'copil' && (
          <Suspense fallback={null}>
            <CopilTab
              workbook={workbook}
              busy={work !== null}
              actions={actions}
              onErrors={() => {
                showFindings('erreur');
              }}
            />
          </Suspense>
        )}
        {tab === 'reading' && (
          <Suspense fallback={null}>
            <ReadingTab workbook={workbook} busy={work !== null} actions={actions} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
