import { Button, Text, Tooltip } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState, type ReactNode } from 'react';
import { checksTexts } from '../../../messages/fr/checks';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { ShownFinding } from '../../session/session';
import { copyText } from './copyText';
import { findingMessage } from './findingMessage';
import type { FindingSteps } from './useFindingSteps';

export interface FindingToolsProps {
  /** Those that are wanted, shown already or not. */
  findings: readonly ShownFinding[];
  /** The workbook's. */
  name: string | undefined;
  onStep: FindingSteps['step'];
}

/** The way from one finding to the next, and their texts for a message. */
export function FindingTools({ findings, name, onStep }: FindingToolsProps): ReactNode {
  const styles = usePaneStyles();
  const [copied, setCopied] = useState({ findings, text: '' });
  const copy = async (): Promise<void> => {
    const done = await copyText(findingMessage(findings, name));
    setCopied({ findings, text: done ? checksTexts.copied(findings.length) : checksTexts.notCopied });
  };
  return (
    <>
      <div className={styles.row} role="group" aria-label={checksTexts.steps}>
        <StepButton
          label={checksTexts.previous}
          icon={<ArrowUpRegular />}
          onClick={() => {
            onStep(-1);
          }}
        />
        <StepButton
          label={checksTexts.next}
          icon={<ArrowDownRegular />}
          onClick={() => {
            onStep(1);
          }}
        />
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {checksTexts.copy}
        </Button>
      </div>
      <Text role="status">{copied.findings === findings && copied.text}</Text>
    </>
  );
}

function StepButton(props: { label: string; icon: React.JSX.Element; onClick: () => void }): ReactNode {
  return (
    <Tooltip content={props.label} relationship="label">
      <Button size="small" icon={props.icon} onClick={props.onClick} />
    </Tooltip>
  );
}
