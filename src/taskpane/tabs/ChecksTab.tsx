import { Caption1, Checkbox, Link, Text, ToggleButton } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Severity } from '../../domain/finding';
import { paneTexts } from '../../messages/fr/pane';
import { bySeverity } from '../../domain/counts';
import { Heading } from '../pane/Heading';
import { usePaneStyles } from '../pane/Pane.styles';
import type { OpenWorkbook } from '../pane/paneState';
import type { PaneActions } from '../pane/usePane';
import { FindingCard } from './FindingCard';
import { SeverityIcon } from './SeverityIcon';
import { usePaged } from './usePaged';

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
  const wanted = severity === null ? findings : findings.filter((finding) => finding.severity === severity);
  const [shown, more] = usePaged(wanted, PAGE, `${profile} ${severity ?? ''}`);
  return (
    <>
      <Heading level={2}>{paneTexts.tabs.checks}</Heading>
      <Text role="status">{paneTexts.checksIntro(findings.length)}</Text>
      {findings.length > 0 && (
        <div className={styles.row} role="group" aria-label={paneTexts.filter}>
          {bySeverity(findings).map(([one, count]) => (
            <ToggleButton
              key={one}
              size="small"
              icon={<SeverityIcon severity={one} />}
              checked={severity === one}
              onClick={() => {
                onSeverity(severity === one ? null : one);
              }}
            >
              {paneTexts.severityCount(paneTexts.severities[one], count)}
            </ToggleButton>
          ))}
        </div>
      )}
      {wanted.length === 0 && findings.length > 0 && <Text>{paneTexts.noneShown}</Text>}
      <ul className={styles.list}>
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
    </>
  );
}

/** Settings stand behind a link: most people never need them. */
function CheckOptions({ all, onAll }: { all: boolean; onAll: (all: boolean) => void }): ReactNode {
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  // The box answers at once; the findings follow.
  const [wanted, setWanted] = useState(all);
  const options = useId();
  return (
    <div className={styles.tight}>
      <div>
        <Link
          aria-expanded={open}
          aria-controls={options}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {paneTexts.checkOptions}
        </Link>
      </div>
      <div id={options} hidden={!open}>
        <Checkbox
          label={paneTexts.checkAll}
          checked={wanted}
          onChange={(_, { checked }) => {
            setWanted(checked === true);
            onAll(checked === true);
          }}
        />
        <Caption1 as="p" className={styles.paragraph}>
          {paneTexts.checkAllNote}
        </Caption1>
      </div>
    </div>
  );
}
