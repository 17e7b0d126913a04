import { useEffect, useState, type ReactNode } from 'react';
import { correctionTexts } from '../../../messages/fr/findingActions';
import type { ProposedChange } from '../../../workflows/corrections';
import type { OpenWorkbook } from '../../pane/paneState';
import type { PaneActions } from '../../pane/usePane';
import { ChangePanel } from './ChangePanel';

export interface CorrectionPanelProps {
  /** The key of the finding. */
  finding: string;
  workbook: OpenWorkbook;
  busy: boolean;
  actions: PaneActions;
  onCorrected: () => void;
  onCancel: () => void;
}

/** How a finding would be corrected, cell by cell. */
export function CorrectionPanel(props: CorrectionPanelProps): ReactNode {
  const { finding, workbook, busy, actions, onCorrected, onCancel } = props;
  const proposed = useProposals(finding, workbook, actions);
  const correct = async (chosen: ProposedChange[]): Promise<void> => {
    if (await actions.correct(finding, chosen)) onCorrected();
  };
  return (
    <ChangePanel
      proposed={proposed}
      texts={{ ...correctionTexts, make: correctionTexts.correct }}
      subject={finding}
      workbook={workbook}
      busy={busy}
      onShow={actions.show}
      onMake={(chosen) => void correct(chosen)}
      onCancel={onCancel}
    />
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
