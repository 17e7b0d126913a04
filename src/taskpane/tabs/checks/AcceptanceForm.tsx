import { Button, Caption1, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { acceptanceTexts } from '../../../messages/fr/findingActions';
import { readingTexts } from '../../../messages/fr/reading';
import { usePaneStyles } from '../../pane/Pane.styles';

/** Long enough for a sentence; it is to fit in a line of a list. */
const LONGEST = 200;

export interface AcceptanceFormProps {
  /** The reason travels with the workbook; else it holds for this session. */
  isKept: boolean;
  busy: boolean;
  /** Answers whether it was done. */
  onAccept: (reason: string) => Promise<boolean>;
  onCancel: () => void;
}

/** Why a finding is not to be told any more: Entrée confirms, Échap closes. */
export function AcceptanceForm({ isKept, busy, onAccept, onCancel }: AcceptanceFormProps): ReactNode {
  const styles = usePaneStyles();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isSending, setSending] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
  }, []);
  const accept = async (): Promise<void> => {
    if (busy || isSending) return;
    if (reason.trim() === '') {
      setMissing(true);
      input.current?.focus();
      return;
    }
    setSending(true);
    if (!(await onAccept(reason.trim()))) setSending(false);
  };
  return (
    <form
      className={styles.tight}
      // What is missing is said in French, beside the field.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
      <Field
        label={acceptanceTexts.reason}
        required
        size="small"
        {...(isMissing && { validationState: 'error', validationMessage: acceptanceTexts.reasonMissing })}
      >
        <Input
          ref={(element: HTMLInputElement | null) => {
            input.current = element;
          }}
          size="small"
          value={reason}
          maxLength={LONGEST}
          placeholder={acceptanceTexts.example}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
          }}
        />
      </Field>
      <Caption1 as="p" className={styles.paragraph}>
        {isKept ? acceptanceTexts.keptWith : readingTexts.keptForNow}
      </Caption1>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={busy || isSending}>
          {acceptanceTexts.confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {acceptanceTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
