import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { EXAMPLE_FRAMEWORK, frameworkEntryTexts } from '../../../messages/fr/frameworkEntry';
import type { UnderstoodFramework } from '../../../workflows/enterFramework';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { PaneActions } from '../../pane/usePane';
import { useFrameworkStyles } from './Framework.styles';
import { FrameworkPreview } from './FrameworkPreview';

/** A pause in typing, in milliseconds, after which the list is understood anew. */
const PAUSE = 250;

export interface FrameworkFormProps {
  busy: boolean;
  actions: PaneActions;
  /** The name that the list has while neither its first line nor anybody says another. */
  usualName: string;
  onDone?: () => void;
  /** Left out where the form is all there is. */
  onCancel?: () => void;
}

/** A projet académique typed or pasted as a list: what is understood of it is shown while one types. */
export function FrameworkForm({ busy, actions, usualName, onDone, onCancel }: FrameworkFormProps): ReactNode {
  const styles = usePaneStyles();
  const own = useFrameworkStyles();
  const [text, setText] = useState('');
  const [name, setName] = useState<string | null>(null);
  const [understood, setUnderstood] = useState<UnderstoodFramework>();
  useEffect(() => {
    if (text.trim() === '') {
      setUnderstood(undefined);
      return undefined;
    }
    let isLatest = true;
    const wait = setTimeout(() => {
      void actions.understandFramework(text).then((found) => {
        if (isLatest) setUnderstood(found);
      });
    }, PAUSE);
    return () => {
      isLatest = false;
      clearTimeout(wait);
    };
  }, [text, actions]);
  const title = name ?? understood?.title ?? usualName;
  const isReady = understood?.axes.some(({ objectives }) => objectives.length > 0) === true;
  const enter = async (): Promise<void> => {
    // What is written is what the text says now, not what was shown before the last key.
    const latest = await actions.understandFramework(text);
    if (!latest || !(await actions.enterFramework({ title, axes: latest.axes }))) return;
    setText('');
    setName(null);
    onDone?.();
  };
  return (
    <form
      className={styles.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !busy) void enter();
      }}
    >
      <Field label={frameworkEntryTexts.name}>
        <Input
          value={title}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <Field label={frameworkEntryTexts.list} hint={frameworkEntryTexts.listHelp}>
        <Textarea
          className={own.list}
          textarea={{ className: own.text }}
          resize="vertical"
          value={text}
          placeholder={frameworkEntryTexts.placeholder}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        {text === '' ? (
          <Button
            size="small"
            onClick={() => {
              setText(EXAMPLE_FRAMEWORK);
            }}
          >
            {frameworkEntryTexts.example}
          </Button>
        ) : (
          <Button
            size="small"
            onClick={() => {
              setText('');
            }}
          >
            {frameworkEntryTexts.erase}
          </Button>
        )}
      </div>
      {understood && <FrameworkPreview {...understood} />}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy || !isReady}>
          {frameworkEntryTexts.enter}
        </Button>
        {onCancel && <Button onClick={onCancel}>{frameworkEntryTexts.cancel}</Button>}
      </div>
    </form>
  );
}
