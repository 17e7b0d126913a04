import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import { templateTexts } from '../../../messages/fr/template';
import type { FilledFile } from '../../pane/formActions';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { CopilTabProps } from './CopilTab';
import { errorsIn } from './errorsIn';
import { ErrorsFirst } from './ErrorsFirst';

/** A form of the rectorat, filled from the roadmap: what is in it and what has no place is told. */
export function TemplateFill({ workbook, busy, actions, onErrors }: CopilTabProps): ReactNode {
  const styles = usePaneStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isAsked, setAsked] = useState(false);
  const [done, setDone] = useState<FilledFile | null>(null);
  const errors = errorsIn(workbook.findings);
  if (workbook.session.openCopy === undefined && !actions.savesFiles) return null;
  const choose = (): void => {
    setAsked(false);
    input.current?.click();
  };
  const fill = async (form: File): Promise<void> => {
    setDone(null);
    setDone(await actions.fillForm(form));
  };
  return (
    <div role="group" aria-label={templateTexts.button} className={styles.tight}>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={templateTexts.chosenFile}
        onChange={({ currentTarget }) => {
          const form = currentTarget.files?.[0];
          // The same file can be chosen again, after it changed on the disk.
          currentTarget.value = '';
          if (form) void fill(form);
        }}
      />
      <div>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            if (errors === 0) choose();
            else setAsked(true);
          }}
        >
          {templateTexts.button}
        </Button>
      </div>
      {isAsked && errors > 0 && (
        <ErrorsFirst errors={errors} busy={busy} onErrors={onErrors} onAnyway={choose} />
      )}
      <Text>{templateTexts.what}</Text>
      {done !== null && <Filled {...done} />}
    </div>
  );
}

function Filled({ said, report }: FilledFile): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {templateTexts.filled(report.filled)} {said}
        </MessageBarBody>
      </MessageBar>
      {report.noPlace.length > 0 && (
        <>
          <Text id={heading} weight="semibold">
            {templateTexts.noPlaceTitle}
          </Text>
          <ul className={styles.list} aria-labelledby={heading}>
            {report.noPlace.map((one, place) => (
              <li key={place}>
                <Text>{templateTexts.noPlace(one)}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
