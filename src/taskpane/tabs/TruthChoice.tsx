import { Caption1, Radio, RadioGroup, Text } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { SheetSet } from '../../domain/clean/cleanSheetIds';
import { cleanPaneTexts } from '../../messages/fr/cleanPane';
import { usePaneStyles } from '../pane/Pane.styles';

export interface TruthChoiceProps {
  truth: SheetSet;
  busy: boolean;
  onChoose: (truth: SheetSet) => Promise<void>;
}

const SETS = ['origine', 'propre'] as const satisfies readonly SheetSet[];

/** Which sheets hold the roadmap; the choice answers at once, and its effect follows. */
export function TruthChoice({ truth, busy, onChoose }: TruthChoiceProps): ReactNode {
  const styles = usePaneStyles();
  const label = useId();
  const note = useId();
  const [wanted, setWanted] = useState<SheetSet | null>(null);
  return (
    <div className={styles.tight}>
      <Text id={label} weight="semibold">
        {cleanPaneTexts.truth}
      </Text>
      <RadioGroup
        aria-labelledby={label}
        aria-describedby={note}
        value={wanted ?? truth}
        disabled={busy}
        onChange={(_, { value }) => {
          const set = SETS.find((one) => one === value);
          if (!set) return;
          setWanted(set);
          void onChoose(set).finally(() => {
            setWanted(null);
          });
        }}
      >
        {SETS.map((set) => (
          <Radio key={set} value={set} label={cleanPaneTexts.truths[set]} />
        ))}
      </RadioGroup>
      <Caption1 id={note} className={styles.quiet}>
        {cleanPaneTexts.truthNote}
      </Caption1>
    </div>
  );
}
