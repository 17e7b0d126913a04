import { Caption1, Link, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { acceptanceTexts } from '../../../messages/fr/findingActions';
import { ruleTexts } from '../../../messages/fr/guide';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { ShownFinding } from '../../session/session';
import type { ListedAcceptance } from '../../../workflows/acceptFindings';
import { Fold } from '../Fold';
import { usePaged } from '../usePaged';

const PAGE = 30;

export interface AcceptedListProps {
  /** Everything that was accepted. */
  listed: readonly ListedAcceptance[];
  /** The findings of today that are accepted. */
  findings: readonly ShownFinding[];
  /** Tells a finding again; by its key, or by that of what is listed when no finding goes with it. */
  onWithdraw: (key: string) => void;
}

/** What people do not want to hear of any more, and why, behind a fold. */
export function AcceptedList({ listed, findings, onWithdraw }: AcceptedListProps): ReactNode {
  const styles = usePaneStyles();
  const [shown, more] = usePaged(listed, PAGE, 'accepted');
  return (
    <Fold
      summary={<Text weight="semibold">{acceptanceTexts.list(listed.length)}</Text>}
      isEmpty={listed.length === 0}
    >
      <ul className={styles.list}>
        {shown.map((entry) => {
          const finding = findings.find(({ accepted }) => accepted?.entries.includes(entry.key));
          return (
            <li key={entry.key} className={styles.tight}>
              <Text>{finding?.text.constat ?? nameOf(entry)}</Text>
              <Caption1>
                {acceptanceTexts.why(entry.reason)} ({acceptanceTexts.since(entry.date)})
              </Caption1>
              <Caption1>
                <Link
                  inline
                  onClick={() => {
                    onWithdraw(finding?.key ?? entry.key);
                  }}
                >
                  {acceptanceTexts.withdraw}
                </Link>
              </Caption1>
            </li>
          );
        })}
      </ul>
      {more}
    </Fold>
  );
}

/** The rule alone is known of what is not found any more, or is looked for only when everything is checked. */
function nameOf({ code, stands }: ListedAcceptance): string {
  const name = new Map(Object.entries(ruleTexts)).get(code)?.name;
  const named = acceptanceTexts.named(code, name);
  return stands ? named : `${named} (${acceptanceTexts.nothingLeft})`;
}
