import { Button, Text } from '@fluentui/react-components';
import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Severity } from '../../../domain/finding';
import { checksTexts } from '../../../messages/fr/checks';
import { paneTexts } from '../../../messages/fr/pane';
import { Heading } from '../../pane/Heading';
import { paneParts } from '../../pane/paneParts';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { OpenWorkbook } from '../../pane/paneState';
import type { PaneActions } from '../../pane/usePane';
import { SheetMaker } from '../SheetMaker';
import { usePaged } from '../usePaged';
import { CheckOptions } from './CheckOptions';
import { CorrectedBar } from './CorrectedBar';
import { filterFindings, toldOf, wantsAll, type FindingFilter } from './findingFilter';
import { FindingCard } from './FindingCard';
import { FindingFilters } from './FindingFilters';
import { FindingTools } from './FindingTools';
import { useAccepted } from './useAccepted';
import { useFindingSteps } from './useFindingSteps';
import { useFocusAfter } from './useFocusAfter';

const AcceptedList = lazy(async () => ({ default: (await paneParts.acceptedList()).AcceptedList }));

const PAGE = 30;

export interface ChecksTabProps {
  workbook: OpenWorkbook;
  busy: boolean;
  actions: PaneActions;
  /** The only severity shown; null for all. */
  severity: Severity | null;
  onSeverity: (severity: Severity | null) => void;
}

/** What is wrong, why it matters, what to do and where. */
export function ChecksTab(props: ChecksTabProps): ReactNode {
  const { workbook, busy, actions, severity, onSeverity } = props;
  const styles = usePaneStyles();
  const { profile } = workbook;
  const findings = useMemo(() => toldOf(workbook.findings), [workbook.findings]);
  const [others, setOthers] = useState(wantsAll);
  const filter = useMemo(() => ({ ...others, severity }), [others, severity]);
  const asked = useDeferredValue(filter);
  const wanted = useMemo(() => filterFindings(findings, asked), [findings, asked]);
  const [shown, more] = usePaged(wanted, PAGE, `${profile} ${JSON.stringify(asked)}`);
  const { list, step, onKeyDown } = useFindingSteps();
  const top = useRef<HTMLDivElement>(null);
  const focus = useFocusAfter(shown, list, top);
  const listed = useAccepted(workbook);
  const [lastDone, setLastDone] = useState({ key: '', place: 0 });
  const undo = async (): Promise<void> => {
    if (await actions.undoCorrection()) focus.goTo(lastDone.key, lastDone.place);
  };
  const withdraw = async (key: string): Promise<void> => {
    if (!(await actions.withdraw(key))) return;
    if (workbook.findings.some((one) => one.key === key)) focus.goTo(key, 0);
    else focus.goToTop();
  };
  const setFilter = (changes: Partial<FindingFilter>): void => {
    if (changes.severity !== undefined) onSeverity(changes.severity);
    setOthers({ ...others, ...changes });
  };
  return (
    // The keys are for whoever is anywhere on the tab; each of them is a button too.
    <div className={styles.stack} role="presentation" onKeyDown={onKeyDown}>
      <Heading level={2}>{paneTexts.tabs.checks}</Heading>
      {workbook.corrected > 0 && (
        <CorrectedBar
          cells={workbook.corrected}
          busy={busy}
          onUndo={() => void undo()}
          onDismiss={() => {
            actions.dismissCorrection();
            focus.goToTop();
          }}
        />
      )}
      <div role="status" ref={top} tabIndex={-1}>
        <Text>
          {wanted.length === findings.length
            ? paneTexts.checksIntro(findings.length)
            : checksTexts.shownOf(wanted.length, findings.length)}
        </Text>
      </div>
      {findings.length > 0 && <FindingFilters findings={findings} filter={filter} onFilter={setFilter} />}
      {wanted.length === 0 && findings.length > 0 && (
        <div className={styles.row}>
          <Text>{checksTexts.noneShown}</Text>
          <Button
            size="small"
            onClick={() => {
              setFilter(wantsAll);
            }}
          >
            {checksTexts.showAll}
          </Button>
        </div>
      )}
      {wanted.length > 0 && <FindingTools findings={wanted} name={workbook.reading.name} onStep={step} />}
      <ul className={styles.list} ref={list}>
        {shown.map((finding, place) => (
          <FindingCard
            key={finding.key}
            finding={finding}
            workbook={workbook}
            busy={busy}
            actions={actions}
            onDone={() => {
              setLastDone({ key: finding.key, place });
              focus.goTo(finding.key, place);
            }}
          />
        ))}
      </ul>
      {more}
      <Suspense fallback={null}>
        <AcceptedList listed={listed} findings={workbook.findings} onWithdraw={(key) => void withdraw(key)} />
      </Suspense>
      <CheckOptions
        all={profile === 'all'}
        onAll={(all) => {
          void actions.check(all ? 'all' : 'copil');
        }}
      />
      <SheetMaker id="controles" workbook={workbook} busy={busy} actions={actions} />
    </div>
  );
}
