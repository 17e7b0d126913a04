import { Checkbox, Text } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { usePaneStyles } from '../../pane/Pane.styles';

export interface PartChoiceProps {
  label: string;
  /** What can be chosen; others that are chosen stay so. */
  parts: readonly { id: string; text: string }[];
  /** Ids. */
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
}

/** Of what something is made: at least one of its parts. */
export function PartChoice({ label, parts, chosen, onChoose }: PartChoiceProps): ReactNode {
  const styles = usePaneStyles();
  const name = useId();
  const shown = parts.filter(({ id }) => chosen.includes(id));
  return (
    <div role="group" aria-labelledby={name} className={styles.tight}>
      <Text id={name} weight="semibold">
        {label}
      </Text>
      {parts.map(({ id, text }) => (
        <Checkbox
          key={id}
          label={text}
          checked={chosen.includes(id)}
          disabled={shown.length === 1 && shown[0]!.id === id}
          onChange={(_, { checked }) => {
            onChoose(checked ? [...chosen, id] : chosen.filter((one) => one !== id));
          }}
        />
      ))}
    </div>
  );
}
