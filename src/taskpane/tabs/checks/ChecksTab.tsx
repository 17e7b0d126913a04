import { Button, Text } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Severity } from '../../../domain/finding';
import { checksTexts } from '../../../messages/fr/checks';
import { paneTexts } from '../../../messages/fr/pane';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { OpenWorkbook } from '../../pane/paneState';
import type { PaneActions } from '../../pane/usePane';
import { usePaged } from '../usePaged';
import { CheckOptions } from './CheckOptions';
import { filterFindings, wantsAll, type FindingFilter } from './findingFilter';
import { FindingCard } from './FindingCard';
import { FindingFilters } from './FindingFilters';
import { FindingTools } from './FindingTools';
import { useFindingSteps } from './useFindingSteps';

const PAGE = 30;

export interface ChecksTabProps {
  workbook: OpenWorkbook;
  actions: PaneActions;
  /** The only severity shown; null for all. */
  severity: Severity | null;
  onSeverity: (severity: Severity | null) => void;
}

/** What is wrong, why it matters, what to do and where. */
export function ChecksTab({ workbook, actions, severity, onSeverity }: ChecksTabProps): ReactNode {
  const styles = usePaneStyles();
  const { findings, profile } = workbook;
  const [others, setOthers] = useState(wantsAll);
  const filter = useMemo(() => ({ ...others, severity }), [others, severity]);
  const asked = useDeferredValue(filter);
  const wanted = useMemo(() => filterFindings(findings, asked), [findings, asked]);
  const [shown, more] = usePaged(wanted, PAGE, `${profile} ${JSON.stringify(asked)}`);
  const { list, step, onKeyDown } = useFindingSteps();
  const setFilter = (changes: Partial<FindingFilter>): void => {
    if (changes.severity !== undefined) onSeverity(changes.severity);
    setOthers({ ...others, ...changes });
  };
  return (
    // The keys are for whoever is anywhere on the tab; each of them is a button too.
    <div className={styles.stack} role="presentation" onKeyDown={onKeyDown}>
      <Heading level={2}>{paneTexts.tabs.checks}</Heading>
      <Text role="status">
        {wanted.length === findings.length
          ? paneTexts.checksIntro(findings.length)
          : checksTexts.shownOf(wanted.length, findings.length)}
      </Text>
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
        {shown.map((finding) => (
          <FindingCard key={finding.key} finding={finding} onShow={actions.show} />
        ))}
      </ul>
      {more}
      <CheckOptions
        all={profile === 'all'}
        onAll={(all) => {
          void actions.check(all ? 'all' : 'copil');
        }}
      />
    </div>
  );
}
