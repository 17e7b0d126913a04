import { Caption1, Checkbox, Text } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { matrixPaneTexts } from '../../../messages/fr/matrixPane';
import type { MatrixAxis } from '../../../workflows/matrixAxes';
import { usePaneStyles } from '../../pane/Pane.styles';

export interface AxisChoiceProps {
  axes: readonly MatrixAxis[];
  /** Their ids; null for all of them. */
  chosen: readonly string[] | null;
  onChoose: (ids: string[] | null) => void;
}

/** Which axes the matrix shows: at least one of them. */
export function AxisChoice({ axes, chosen, onChoose }: AxisChoiceProps): ReactNode {
  const styles = usePaneStyles();
  const label = useId();
  const note = useId();
  const known = axes.filter(({ id }) => chosen?.includes(id) ?? true);
  // Where none of the chosen axes is left the matrix shows all.
  const shown = new Set((known.length > 0 ? known : axes).map(({ id }) => id));
  return (
    <div role="group" aria-labelledby={label} aria-describedby={note} className={styles.tight}>
      <Text id={label} weight="semibold">
        {matrixPaneTexts.axes}
      </Text>
      {axes.map(({ id, heading }) => (
        <Checkbox
          key={id}
          label={heading}
          checked={shown.has(id)}
          disabled={shown.size === 1 && shown.has(id)}
          onChange={(_, { checked }) => {
            const ids = axes.map((axis) => axis.id).filter((one) => (one === id ? checked : shown.has(one)));
            onChoose(ids.length === axes.length ? null : ids);
          }}
        />
      ))}
      <Caption1 id={note}>{matrixPaneTexts.axesNote}</Caption1>
    </div>
  );
}
