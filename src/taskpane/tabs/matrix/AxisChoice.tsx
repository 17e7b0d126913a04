import { Caption1, Checkbox, Text } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { MatrixAxis } from '../../../workflows/matrixAxes';
import { usePaneStyles } from '../../pane/Pane.styles';

export interface AxisChoiceProps {
  label: string;
  note: string;
  axes: readonly MatrixAxis[];
  /** Ids of those that are shown. */
  shown: ReadonlySet<string>;
  /** null for all of them. */
  onChoose: (ids: string[] | null) => void;
}

/** Which axes are shown: at least one of them. */
export function AxisChoice({ label, note, axes, shown, onChoose }: AxisChoiceProps): ReactNode {
  const styles = usePaneStyles();
  const id = useId();
  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-note`}
      className={styles.tight}
    >
      <Text id={`${id}-label`} weight="semibold">
        {label}
      </Text>
      {axes.map(({ id: axis, heading }) => (
        <Checkbox
          key={axis}
          label={heading}
          checked={shown.has(axis)}
          disabled={shown.size === 1 && shown.has(axis)}
          onChange={(_, { checked }) => {
            const ids = axes.map((one) => one.id).filter((one) => (one === axis ? checked : shown.has(one)));
            onChoose(ids.length === axes.length ? null : ids);
          }}
        />
      ))}
      <Caption1 id={`${id}-note`}>{note}</Caption1>
    </div>
  );
}

/** The ids of the axes that are shown: all, where none of the chosen ones (null: all) is left. */
export function shownAxes(
  axes: readonly MatrixAxis[],
  chosen: readonly string[] | null,
): ReadonlySet<string> {
  const known = axes.filter(({ id }) => chosen?.includes(id) ?? true);
  return new Set((known.length > 0 ? known : axes).map(({ id }) => id));
}
