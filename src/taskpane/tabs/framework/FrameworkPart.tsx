import { Link, Text } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { frameworkEntryTexts } from '../../../messages/fr/frameworkEntry';
import { replacementTexts } from '../../../messages/fr/replacement';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { SheetTabProps } from '../MatrixTab';
import { FrameworkForm } from './FrameworkForm';
import { ReplacementForm } from './ReplacementForm';

/** What people have begun: to enter one more framework, or to replace one. */
export type FrameworkTask = 'entry' | 'replacement';

export interface FrameworkPartProps extends SheetTabProps {
  task: FrameworkTask | null;
  onTask: (task: FrameworkTask) => void;
  /** It is done or given up. */
  onDone: () => void;
}

/**
 * Projets académiques that people enter: the form alone where the workbook has none; else, behind links, another one, and
 * one that takes the place of another.
 */
export function FrameworkPart(props: FrameworkPartProps): ReactNode {
  const { workbook, busy, actions, task, onTask, onDone } = props;
  const styles = usePaneStyles();
  const heading = useId();
  const { roadmap, writes } = workbook.reading;
  if (!writes) return null;
  const { frameworks } = roadmap;
  if (frameworks.length === 0)
    return (
      <section className={styles.stack} aria-labelledby={heading}>
        <Heading level={3} id={heading}>
          {frameworkEntryTexts.title}
        </Heading>
        <Text>{frameworkEntryTexts.why}</Text>
        <FrameworkForm
          busy={busy}
          actions={actions}
          usualName={frameworkEntryTexts.usualName}
          onDone={onDone}
        />
      </section>
    );
  if (task === null)
    return (
      <div className={styles.tight}>
        {(['entry', 'replacement'] as const).map((choice) => (
          <div key={choice}>
            <Link
              onClick={() => {
                onTask(choice);
              }}
            >
              {choice === 'entry' ? frameworkEntryTexts.open : replacementTexts.open}
            </Link>
          </div>
        ))}
      </div>
    );
  const isReplacing = task === 'replacement';
  const isSecondStep = isReplacing && frameworks.length > 1;
  return (
    <section className={styles.stack} aria-labelledby={heading}>
      {/* Each step is told anew, and begins at its head. */}
      <Heading key={String(isSecondStep)} level={3} id={heading} focused inSight>
        {isReplacing ? replacementTexts.title : frameworkEntryTexts.titleOther}
      </Heading>
      {task === 'entry' && (
        <>
          <Text>{frameworkEntryTexts.whyOther}</Text>
          <FrameworkForm
            busy={busy}
            actions={actions}
            usualName={frameworkEntryTexts.otherName}
            onDone={onDone}
            onCancel={onDone}
          />
        </>
      )}
      {isReplacing && !isSecondStep && (
        <>
          <Text>{replacementTexts.enterFirst}</Text>
          {/* Once it is entered, the next step takes its place. */}
          <FrameworkForm
            busy={busy}
            actions={actions}
            usualName={replacementTexts.newName}
            onCancel={onDone}
          />
        </>
      )}
      {isSecondStep && (
        <ReplacementForm roadmap={roadmap} busy={busy} actions={actions} onDone={onDone} onCancel={onDone} />
      )}
    </section>
  );
}
