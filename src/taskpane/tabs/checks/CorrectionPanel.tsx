import { Button, Link, Spinner, Text } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { correctionTexts } from '../../../messages/fr/findingActions';
import { paneTexts } from '../../../messages/fr/pane';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { OpenWorkbook } from '../../pane/paneState';
import type { PaneActions } from '../../pane/usePane';
import type { ProposedChange } from '../../../workflows/corrections';
import { usePaged } from '../usePaged';
import { ChangeRow } from './ChangeRow';

const PAGE = 30;
/** From so many cells on there is a link for all of them. */
const MANY = 5;

export interface CorrectionPanelProps {
  /** The key of the finding. */
  finding: string;
  workbook: OpenWorkbook;
  busy: boolean;
  actions: PaneActions;
  onCorrected: () => void;
  onCancel: () => void;
}

/** How a finding would be corrected, cell by cell. Only what is shown can be changed. */
export function CorrectionPanel(props: CorrectionPanelProps): ReactNode {
  const { finding, workbook, busy, actions, onCorrected, onCancel } = props;
  const styles = usePaneStyles();
  const heading = useId();
  const proposed = useProposals(finding, workbook, actions);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shown, more] = usePaged(proposed ?? [], PAGE, finding);
  const chosen = shown.filter((one) => !left.has(placeOf(one)));
  const others = (proposed?.length ?? 0) - shown.length;
  const correct = async (): Promise<void> => {
    if (await actions.correct(finding, chosen)) onCorrected();
  };
  return (
    <section className={styles.tight} aria-labelledby={heading}>
      <Text id={heading} weight="semibold">
        {correctionTexts.heading}
      </Text>
      {!proposed && <Spinner size="tiny" label={correctionTexts.loading} />}
      {proposed?.length === 0 && <Text>{correctionTexts.none}</Text>}
      {workbook.reading.makesWorkbook && <Text>{paneTexts.makesWorkbook}</Text>}
      {workbook.reading.flattensTexts && shown.some(isRewritten) && <Text>{correctionTexts.flattened}</Text>}
      {shown.length >= MANY && (
        <div>
          <Link
            onClick={() => {
              setLeft(new Set(chosen.length > 0 ? shown.map(placeOf) : []));
            }}
          >
            {chosen.length > 0 ? correctionTexts.uncheckAll : correctionTexts.checkAll}
          </Link>
        </div>
      )}
      <ul className={styles.list}>
        {shown.map((change) => (
          <ChangeRow
            key={placeOf(change)}
            change={change}
            isChosen={!left.has(placeOf(change))}
            onChosen={(isChosen) => {
              const kept = [...left].filter((place) => place !== placeOf(change));
              setLeft(new Set(isChosen ? kept : [...kept, placeOf(change)]));
            }}
            onShow={actions.show}
          />
        ))}
      </ul>
      {more}
      {others > 0 && <Text>{correctionTexts.more(others)}</Text>}
      <div className={styles.row}>
        {shown.length > 0 && (
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={busy || chosen.length === 0}
            onClick={() => void correct()}
          >
            {correctionTexts.correct(chosen.length)}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {correctionTexts.cancel}
        </Button>
      </div>
    </section>
  );
}

/** The changes that correct a finding, asked for again when the workbook is read anew; undefined until they are there. */
function useProposals(
  finding: string,
  { findings }: OpenWorkbook,
  actions: PaneActions,
): ProposedChange[] | undefined {
  const [proposed, setProposed] = useState<ProposedChange[]>();
  useEffect(() => {
    let isLate = false;
    void actions.proposals(finding).then((changes) => {
      if (!isLate) setProposed(changes ?? []);
    });
    return () => {
      isLate = true;
    };
  }, [finding, findings, actions]);
  return proposed;
}

function placeOf({ source }: ProposedChange): string {
  return paneTexts.place(source);
}

function isRewritten({ change }: ProposedChange): boolean {
  return typeof change.expected === 'string' && typeof change.value === 'string';
}
