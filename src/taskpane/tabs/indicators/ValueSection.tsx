import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Roadmap, Source } from '../../../domain/roadmap';
import { tidy } from '../../../domain/text';
import { valueEntryTexts } from '../../../messages/fr/valueEntry';
import type { EnteredValue } from '../../../workflows/followUp/enterValue';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { SheetTabProps } from '../MatrixTab';
import { labelOf } from '../roadmapTree';
import type { FollowedIndicator } from './followedIndicators';
import { ValueForm } from './ValueForm';

export interface ValueSectionProps extends SheetTabProps {
  all: readonly FollowedIndicator[];
  /** ISO day. */
  today: string;
}

/** The form for a value, and, once it is written, where it stands and the way back. */
export function ValueSection({ workbook, busy, actions, all, today }: ValueSectionProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  const [entered, setEntered] = useState<EnteredValue | null>(null);
  const { roadmap } = workbook.reading;
  const enter = async (value: EnteredValue): Promise<boolean> => {
    const isDone = await actions.enterValue(value, sentenceOf(value, roadmap));
    if (isDone) setEntered(value);
    return isDone;
  };
  const place = entered && placeOf(entered, roadmap);
  return (
    <section className={styles.stack} aria-labelledby={heading}>
      <Heading level={3} id={heading}>
        {valueEntryTexts.title}
      </Heading>
      {entered && workbook.corrected > 0 && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {sentenceOf(entered, roadmap)}{' '}
            {place && (
              <Link
                inline
                onClick={() => {
                  actions.show(place);
                }}
              >
                {valueEntryTexts.see}
              </Link>
            )}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                void actions.undoCorrection().then((isDone) => {
                  if (isDone) setEntered(null);
                });
              }}
            >
              {valueEntryTexts.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <ValueForm all={all} places={placesOf(roadmap)} today={today} busy={busy} onEnter={enter} />
    </section>
  );
}

function sentenceOf({ indicator, value }: EnteredValue, { indicators }: Roadmap): string {
  const found = indicators.find(({ id }) => id === indicator);
  return valueEntryTexts.entered(found ? labelOf(found) : '', value);
}

/** Where a value that was just entered stands: with the current ones, else in the row that was added for it. */
function placeOf(
  { indicator, date, place }: EnteredValue,
  { indicators, readings = [] }: Roadmap,
): Source | null {
  const current = indicators.find(({ id }) => id === indicator)?.current;
  if (place === undefined && current?.date === date) return current.source;
  return readings.filter((one) => one.indicator === indicator).at(-1)?.source ?? null;
}

function placesOf({ readings = [] }: Roadmap): string[] {
  return [...new Set(readings.flatMap(({ place }) => (place ? [tidy(place.text)] : [])))];
}
