import { useId, useRef, useState, type ReactNode } from 'react';
import type { Roadmap, Source } from '../../../domain/roadmap';
import { tidy } from '../../../domain/text';
import { offeredTexts, valueEntryTexts } from '../../../messages/fr/valueEntry';
import type { EnteredValue } from '../../../workflows/followUp/enterValue';
import type { OfferedTarget } from '../../../workflows/followUp/offeredTargets';
import { Heading } from '../../pane/Heading';
import { usePaneStyles } from '../../pane/Pane.styles';
import type { SheetTabProps } from '../MatrixTab';
import { labelOf } from '../roadmapTree';
import { EnteredBar } from './EnteredBar';
import type { FollowedIndicator } from './followedIndicators';
import { OfferedValues } from './OfferedValues';
import { ValueForm } from './ValueForm';

export interface ValueSectionProps extends SheetTabProps {
  all: readonly FollowedIndicator[];
  /** ISO day. */
  today: string;
}

/** What was written last, and where it is looked for. */
interface Entered {
  said: string;
  place: (roadmap: Roadmap) => Source | null;
}

/** The form for a value and the targets that are offered; once one is written, where it stands and the way back. */
export function ValueSection({ workbook, busy, actions, all, today }: ValueSectionProps): ReactNode {
  const styles = usePaneStyles();
  const heading = useId();
  const top = useRef<HTMLElement>(null);
  const [entered, setEntered] = useState<Entered | null>(null);
  const { roadmap } = workbook.reading;
  const enter = async (value: EnteredValue): Promise<boolean> => {
    const said = valueEntryTexts.entered(nameOf(value.indicator, roadmap), value.value);
    const isDone = await actions.enterValue(value, said);
    if (isDone) setEntered({ said, place: (now) => placeOf(value, now) });
    return isDone;
  };
  const use = async ({ indicator, value, title }: OfferedTarget): Promise<void> => {
    const said = offeredTexts.used(tidy(title));
    if (!(await actions.acceptOffered({ indicator, value }, said))) return;
    setEntered({ said, place: (now) => targetOf(indicator, now) });
    // The button goes with what it did.
    top.current?.focus();
  };
  const undo = async (): Promise<void> => {
    if (!(await actions.undoCorrection())) return;
    setEntered(null);
    top.current?.focus();
  };
  return (
    <section className={styles.stack} aria-labelledby={heading} ref={top} tabIndex={-1}>
      <Heading level={3} id={heading}>
        {valueEntryTexts.title}
      </Heading>
      {entered && workbook.corrected > 0 && (
        <EnteredBar
          said={entered.said}
          place={entered.place(roadmap)}
          busy={busy}
          onShow={actions.show}
          onUndo={() => void undo()}
        />
      )}
      <ValueForm all={all} places={placesOf(roadmap)} today={today} busy={busy} onEnter={enter} />
      <OfferedValues
        roadmap={roadmap}
        busy={busy}
        onShow={actions.show}
        onUse={(offered) => void use(offered)}
      />
    </section>
  );
}

function nameOf(id: string, { indicators }: Roadmap): string {
  const found = indicators.find((one) => one.id === id);
  return found ? labelOf(found) : '';
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

function targetOf(indicator: string, { indicators }: Roadmap): Source | null {
  return indicators.find(({ id }) => id === indicator)?.targets.at(-1)?.source ?? null;
}

function placesOf({ readings = [] }: Roadmap): string[] {
  return [...new Set(readings.flatMap(({ place }) => (place ? [tidy(place.text)] : [])))];
}
