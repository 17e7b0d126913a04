import { Dropdown, Option } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { usePaneStyles } from '../pane/Pane.styles';
import { useChoiceStyles } from './ChoiceList.styles';

const AUTOMATIC = '';

export interface ChoiceListProps {
  /** « Cette feuille est… » */
  label: string;
  /** The sheet or the column, for who hears the list by itself. */
  about: string;
  /** What stands first: read without any choice. */
  automatic: string;
  choices: readonly { value: string; text: string }[];
  said: string | null;
  busy: boolean;
  /** `null` takes the choice back. */
  onChoose: (value: string | null) => Promise<void>;
}

/** Says what something is; the list answers at once, and its effect follows. */
export function ChoiceList(props: ChoiceListProps): ReactNode {
  const { label, about, automatic, choices, said, busy, onChoose } = props;
  const styles = usePaneStyles();
  const own = useChoiceStyles();
  const id = useId();
  const [wanted, setWanted] = useState<string | null>(null);
  const value = wanted ?? said ?? AUTOMATIC;
  const all = [{ value: AUTOMATIC, text: automatic }, ...choices];
  return (
    <div className={styles.tight}>
      <span id={id}>
        {label}
        <span className={styles.hidden}> {about}</span>
      </span>
      <Dropdown
        className={own.list}
        // Within the page, as a landmark holds it.
        inlinePopup
        aria-labelledby={id}
        disabled={busy}
        value={all.find((one) => one.value === value)?.text ?? ''}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue === undefined || optionValue === value) return;
          setWanted(optionValue);
          void onChoose(optionValue === AUTOMATIC ? null : optionValue).finally(() => {
            setWanted(null);
          });
        }}
      >
        {all.map((one) => (
          <Option key={one.value} value={one.value}>
            {one.text}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
