import { Combobox, Field, Option } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Indicator } from '../../../domain/roadmap';
import { plainKey } from '../../../domain/text';
import { valueEntryTexts } from '../../../messages/fr/valueEntry';
import { useChoiceStyles } from '../ChoiceList.styles';
import { labelOf } from '../roadmapTree';

/** More than these are found by a word. */
const MOST = 20;

export interface IndicatorPickerProps {
  /** What one is chosen for; without it, the field of a form that needs one. */
  label?: string;
  indicators: readonly Indicator[];
  /** The id of the one that is chosen. */
  chosen: string | null;
  /** What is wrong with that. */
  problem?: string | undefined;
  field?: (element: HTMLInputElement | null) => void;
  onChoose: (id: string | null) => void;
}

/** Chooses an indicator by any words of its title. */
export function IndicatorPicker({
  label,
  indicators,
  chosen,
  problem,
  field,
  onChoose,
}: IndicatorPickerProps): ReactNode {
  const styles = useChoiceStyles();
  const named = useMemo(
    () =>
      indicators.map((indicator) => {
        const text = labelOf(indicator);
        return { id: indicator.id, text, key: plainKey(text) };
      }),
    [indicators],
  );
  const chosenLabel = named.find(({ id }) => id === chosen)?.text ?? '';
  /** What is typed to search; null while nothing is. */
  const [query, setQuery] = useState<string | null>(null);
  const words = plainKey(query ?? '').split(' ');
  const found = named.filter(({ key }) => words.every((word) => key.includes(word)));
  return (
    <Field
      label={label ?? valueEntryTexts.indicator}
      required={label === undefined}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <Combobox
        {...(field && { ref: field })}
        className={styles.list}
        inlinePopup
        placeholder={valueEntryTexts.search}
        value={query ?? chosenLabel}
        selectedOptions={chosen === null ? [] : [chosen]}
        onChange={({ target }) => {
          setQuery(target.value);
          if (target.value === '') onChoose(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          setQuery(null);
          onChoose(optionValue ?? null);
        }}
        onBlur={() => {
          setQuery(null);
        }}
      >
        {found.slice(0, MOST).map(({ id, text }) => (
          <Option key={id} value={id} text={text}>
            {text}
          </Option>
        ))}
        {(found.length === 0 || found.length > MOST) && (
          <Option key="" value="" text="" disabled>
            {found.length === 0 ? valueEntryTexts.noMatch : valueEntryTexts.moreMatches(found.length - MOST)}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
