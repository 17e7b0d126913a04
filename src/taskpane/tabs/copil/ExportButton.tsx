import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { ExportKind } from '../../../workflows/copil/exportedFile';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { CopilTabProps } from './CopilTab';
import { errorsIn } from './errorsIn';
import { ErrorsFirst } from './ErrorsFirst';

export interface ExportButtonProps extends CopilTabProps {
  kind: ExportKind;
  label: string;
  appearance: 'primary' | 'secondary';
}

/** A button that hands over a file. What is to be corrected is told first, and afterwards where the file is. */
export function ExportButton(props: ExportButtonProps): ReactNode {
  const { kind, label, appearance, workbook, busy, actions, onErrors } = props;
  const styles = usePaneStyles();
  const top = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const errors = errorsIn(workbook.findings);
  const begin = async (): Promise<void> => {
    // The button that was pressed goes.
    if (isAsked) top.current?.focus();
    setAsked(false);
    setDone(null);
    setDone(await actions.exportFile(kind));
  };
  return (
    <div role="group" aria-label={label} className={styles.tight} ref={top} tabIndex={-1}>
      <div>
        <Button
          appearance={appearance}
          disabledFocusable={busy}
          onClick={() => {
            if (errors === 0) void begin();
            else setAsked(true);
          }}
        >
          {label}
        </Button>
      </div>
      {isAsked && errors > 0 && (
        <ErrorsFirst errors={errors} busy={busy} onErrors={onErrors} onAnyway={() => void begin()} />
      )}
      {done !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{done}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
