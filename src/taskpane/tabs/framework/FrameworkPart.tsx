import { Link, Text } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import { frameworkEntryTexts } from '../../../messages/fr/frameworkEntry';
import { replacementTexts } from '../../../messages/fr/replacement';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { SheetTabProps } from '../MatrixTab';
import { FrameworkForm } from './FrameworkForm';
import { ReplacementForm } from './ReplacementForm';

type Choice = 'entry' | 'replacement';

/**
 * Projets académiques that people enter: the form alone where the workbook has none; else, behind links, another one, and
 * one that takes the place of another.
 */
export function FrameworkPart({ workbook, busy, actions }: SheetTabProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  const top = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<Choice | null>(null);
  const { roadmap, writes } = workbook.reading;
  if (!writes) return null;
  const { frameworks } = roadmap;
  const close = (): void => {
    setOpen(null);
    top.current?.focus();
  };
  if (frameworks.length === 0)
    return (
      <section className={styles.tight} aria-labelledby={heading}>
        <Heading level={3} id={heading}>
          {frameworkEntryTexts.title}
        </Heading>
        <Text>{frameworkEntryTexts.why}</Text>
        <FrameworkForm busy={busy} actions={actions} usualName={frameworkEntryTexts.usualName} />
      </section>
    );
  const isReplacing = open === 'replacement';
  return (
    <section ref={top} tabIndex={-1} className={styles.tight} {...(open && { 'aria-labelledby': heading })}>
      {open === null ? (
        (['entry', 'replacement'] as const).map((choice) => (
          <div key={choice}>
            <Link
              onClick={() => {
                setOpen(choice);
              }}
            >
              {choice === 'entry' ? frameworkEntryTexts.open : replacementTexts.open}
            </Link>
          </div>
        ))
      ) : (
        <Heading level={3} id={heading}>
          {isReplacing ? replacementTexts.title : frameworkEntryTexts.titleOther}
        </Heading>
      )}
      {open === 'entry' && (
        <>
          <Text>{frameworkEntryTexts.whyOther}</Text>
          <FrameworkForm
            busy={busy}
            actions={actions}
            usualName={frameworkEntryTexts.otherName}
            onDone={close}
            onCancel={close}
          />
        </>
      )}
      {isReplacing && frameworks.length === 1 && (
        <>
          <Text>{replacementTexts.enterFirst}</Text>
          {/* Once it is entered, the next step takes its place. */}
          <FrameworkForm
            busy={busy}
            actions={actions}
            usualName={replacementTexts.newName}
            onCancel={close}
          />
        </>
      )}
      {isReplacing && frameworks.length > 1 && (
        <ReplacementForm roadmap={roadmap} busy={busy} actions={actions} onDone={close} onCancel={close} />
      )}
    </section>
  );
}
