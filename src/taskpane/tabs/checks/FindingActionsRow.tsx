import { Button } from '@fluentui/react-components';
import { AlertOffRegular } from '@fluentui/react-icons/svg/alert-off';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useId, useRef, useState, type JSX, type ReactNode } from 'react';
import { acceptanceTexts, correctionTexts } from '../../../messages/fr/findingActions';
import { matrixDoubtTexts } from '../../../messages/fr/matrixDoubts';
import type { OpenWorkbook } from '../../pane/paneState';
import type { PaneActions } from '../../pane/usePane';
import type { ShownFinding } from '../../session/session';
import { AcceptanceForm } from './AcceptanceForm';
import { CorrectionPanel } from './CorrectionPanel';
import { useFindingStyles } from './FindingCard.styles';

export interface FindingActionsProps {
  finding: ShownFinding;
  /** The id of the element that names the finding. */
  about: string;
  workbook: OpenWorkbook;
  busy: boolean;
  actions: PaneActions;
  /** It was corrected or accepted: it may be gone from the list. */
  onDone: () => void;
}

type Choice = 'correction' | 'acceptance';

/** What can be done with a finding, behind two quiet buttons of which one is open at a time. */
export function FindingActionsRow(props: FindingActionsProps): ReactNode {
  const { finding, about, workbook, busy, actions, onDone } = props;
  const own = useFindingStyles();
  const [open, setOpen] = useState<Choice | null>(null);
  const panel = useId();
  const buttons = useRef<Partial<Record<Choice, HTMLElement | null>>>({});
  const { reading } = workbook;
  const close = (): void => {
    if (open) buttons.current[open]?.focus();
    setOpen(null);
  };
  const done = (): void => {
    setOpen(null);
    onDone();
  };
  const buttonFor = (choice: Choice, text: string, icon: JSX.Element): ReactNode => (
    <Button
      ref={(button: HTMLElement | null) => {
        buttons.current[choice] = button;
      }}
      size="small"
      appearance="subtle"
      icon={icon}
      aria-expanded={open === choice}
      aria-describedby={about}
      {...(open === choice && { 'aria-controls': panel })}
      onClick={() => {
        setOpen(open === choice ? null : choice);
      }}
    >
      {text}
    </Button>
  );
  return (
    <>
      <div className={own.actions}>
        {finding.changes > 0 &&
          reading.writes &&
          buttonFor('correction', correctionTexts.see(finding.changes), <EditRegular />)}
        {finding.toConfirm && (
          <Button
            size="small"
            appearance="subtle"
            icon={<CheckmarkRegular />}
            disabledFocusable={busy}
            aria-describedby={about}
            onClick={() => {
              void actions.confirmLinks(finding.toConfirm ?? []).then((isDone) => {
                if (isDone) done();
              });
            }}
          >
            {matrixDoubtTexts.confirm(finding.toConfirm.length)}
          </Button>
        )}
        {buttonFor('acceptance', acceptanceTexts.accept, <AlertOffRegular />)}
      </div>
      {open && (
        <div id={panel} className={own.panel}>
          {open === 'correction' ? (
            <CorrectionPanel
              finding={finding.key}
              workbook={workbook}
              busy={busy}
              actions={actions}
              onCorrected={done}
              onCancel={close}
            />
          ) : (
            <AcceptanceForm
              isKept={reading.keepsChoices}
              busy={busy}
              onAccept={async (reason) => {
                const isDone = await actions.accept(finding.key, reason);
                if (isDone) done();
                return isDone;
              }}
              onCancel={close}
            />
          )}
        </div>
      )}
    </>
  );
}
