import { Button, Caption1, Field, Input } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import { valueEntryTexts } from '../../../messages/fr/valueEntry';
import type { EnteredValue } from '../../../workflows/followUp/enterValue';
import { inPercent } from '../../../workflows/followUp/typedIndicator';
import { usePaneStyles } from '../../pane/Pane.styles';
import { OptionsLink } from '../OptionsLink';
import type { FollowedIndicator } from './followedIndicators';
import { IndicatorPicker } from './IndicatorPicker';
import { measureText } from './measureText';
import { entryProblems } from './valueProblems';

export interface ValueFormProps {
  all: readonly FollowedIndicator[];
  /** Places that values were entered for. */
  places: readonly string[];
  /** ISO day. */
  today: string;
  busy: boolean;
  /** Writes it, and answers whether that was done. */
  onEnter: (entered: EnteredValue) => Promise<boolean>;
}

type FieldName = 'indicator' | 'value' | 'date';

/** A value of an indicator with its day. What is wrong is told at its field, and nothing is written before it is right. */
export function ValueForm({ all, places, today, busy, onEnter }: ValueFormProps): ReactNode {
  const styles = usePaneStyles();
  const known = useId();
  const [id, setId] = useState<string | null>(null);
  const [typed, setTyped] = useState({ value: '', date: today, place: '', comment: '' });
  /** The fields at which people have been: what is wrong with others is not told yet. */
  const [told, setTold] = useState<ReadonlySet<FieldName>>(new Set());
  const fields = useRef<Partial<Record<FieldName, HTMLInputElement | null>>>({});
  const field = (name: FieldName) => (element: HTMLInputElement | null) => {
    fields.current[name] = element;
  };
  const chosen = all.find(({ indicator }) => indicator.id === id);
  const problems = entryProblems(typed, chosen, today);
  const problem = (name: FieldName): string | undefined => (told.has(name) ? problems[name] : undefined);
  const tell = (name: FieldName): void => {
    setTold(new Set([...told, name]));
  };
  const change = (changes: Partial<typeof typed>): void => {
    setTyped({ ...typed, ...changes });
  };
  const enter = async (): Promise<void> => {
    const wrong = (['indicator', 'value', 'date'] as const).find((name) => problems[name] !== undefined);
    if (wrong !== undefined) {
      setTold(new Set(['indicator', 'value', 'date']));
      fields.current[wrong]?.focus();
      return;
    }
    const { value, date, place, comment } = typed;
    const entered: EnteredValue = {
      indicator: chosen!.indicator.id,
      value: value.trim(),
      date,
      ...(place.trim() !== '' && { place: place.trim() }),
      ...(comment.trim() !== '' && { comment: comment.trim() }),
    };
    if (!(await onEnter(entered))) return;
    setId(null);
    setTyped({ value: '', date, place: '', comment: '' });
    setTold(new Set());
  };
  return (
    <form
      className={styles.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void enter();
      }}
    >
      <IndicatorPicker
        indicators={all.map(({ indicator }) => indicator)}
        chosen={id}
        problem={problem('indicator')}
        field={field('indicator')}
        onChoose={setId}
      />
      <Field
        label={valueEntryTexts.value}
        required
        {...(chosen && { hint: hintOf(chosen) })}
        {...message(problem('value'))}
      >
        <Input
          ref={field('value')}
          autoComplete="off"
          value={typed.value}
          onChange={(_, { value }) => {
            change({ value });
          }}
          onBlur={() => {
            if (typed.value !== '' && chosen) tell('value');
          }}
        />
      </Field>
      <Field label={valueEntryTexts.date} required {...message(problem('date'))}>
        <Input
          ref={field('date')}
          type="date"
          max={today}
          value={typed.date}
          onChange={(_, { value }) => {
            change({ date: value });
            tell('date');
          }}
        />
      </Field>
      <OptionsLink label={valueEntryTexts.more}>
        <div className={styles.stack}>
          <Field label={valueEntryTexts.place} hint={valueEntryTexts.placeHelp}>
            <Input
              list={known}
              value={typed.place}
              onChange={(_, { value }) => {
                change({ place: value });
              }}
            />
          </Field>
          <datalist id={known}>
            {places.map((place) => (
              <option key={place} value={place} />
            ))}
          </datalist>
          <Field label={valueEntryTexts.comment}>
            <Input
              value={typed.comment}
              onChange={(_, { value }) => {
                change({ comment: value });
              }}
            />
          </Field>
        </div>
      </OptionsLink>
      <div className={styles.tight}>
        <div>
          <Button type="submit" disabledFocusable={busy}>
            {valueEntryTexts.enter}
          </Button>
        </div>
        <Caption1 className={styles.quiet}>{valueEntryTexts.makes}</Caption1>
      </div>
    </form>
  );
}

function message(problem: string | undefined): { validationMessage?: string } {
  return problem === undefined ? {} : { validationMessage: problem };
}

/** What a value of it is told in, and the one there is. */
function hintOf({ indicator, followed: { direction } }: FollowedIndicator): string {
  const { current, unit = '' } = indicator;
  const isPercent = inPercent(indicator);
  const told =
    direction === 'milestone'
      ? valueEntryTexts.answer
      : direction === 'qualitative'
        ? valueEntryTexts.words
        : isPercent || unit !== ''
          ? valueEntryTexts.inUnit(isPercent ? '%' : unit)
          : '';
  const now = current ? valueEntryTexts.now(measureText(current, { unit, dated: true })) : '';
  return [told, now].filter((text) => text !== '').join('. ');
}
