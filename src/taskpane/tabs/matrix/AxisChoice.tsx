import { Caption1, Checkbox, Text } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { matrixPaneTexts } from '../../../messages/fr/matrixPane';
import type { MatrixAxis } from '../../../workflows/matrixAxes';
import { usePaneStyles } from '../../pane/Pane.styles';

export interface AxisChoiceProps {
  axes: readonly MatrixAxis[];
  /** Ids of those that it shows. */
  shown: ReadonlySet<string>;
  /** null for all of them. */
  onChoose: (ids: string[] | null) => void;
}

/** Which axes the matrix shows: at least one of them. */
export function AxisChoice({ axes, shown, onChoose }: AxisChoiceProps): ReactNode {
  const styles = usePaneStyles();
  const label = useId();
  const note = useId();
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

/** The ids of the axes that the matrix shows; where none of the chosen ones (null: all) is left it shows all. */
export function shownAxes(
  axes: readonly MatrixAxis[],
  chosen: readonly string[] | null,
): ReadonlySet<string> {
  const known = axes.filter(({ id }) => chosen?.includes(id) ?? true);
  return new Set((known.length > 0 ? known : axes).map(({ id }) => id));
}
