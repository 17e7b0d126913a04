import { directionBy } from '../../domain/followUp/direction';
import type { Direction } from '../../domain/followUp/followed';
import { followedIndicator } from '../../domain/followUp/followedIndicator';
import type { Indicator, Measure, Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import type { FollowUpColumnId } from './followUpColumns';
import { isLevel, ownLevels } from './ownLevels';
import type { RowCells } from './rowCells';

/** What the formulas of a row take from the words of its indicator: it stays the same until the sheet is renewed. */
export interface RowFacts {
  /** The cells that hold a figure in another unit, in words. */
  otherUnits: FollowUpColumnId[];
  /** The level that counts while « Cible » is empty. */
  target: TargetInWords | null;
  /** Whether its target is a change. */
  isRelative: boolean;
  direction: UsualDirection;
  /** ISO day when the last of its actions is due. */
  due?: string;
}

/** The lower end of a range, or a change of the départ: `factor · départ + more`. */
export type TargetInWords = { low: number } | { factor: number; more: number };

/** The direction where « Sens » says none: by how the target lies from the départ, or where one of them is missing. */
export interface UsualDirection {
  above: Direction;
  same: Direction;
  below: Direction;
  unknown: Direction;
}

export function rowFacts(indicator: Indicator, roadmap: Pick<Roadmap, 'actions'>, cells: RowCells): RowFacts {
  const { final, baseline, current, steps, otherUnits } = placed(indicator);
  const columnOf: [FollowUpColumnId, Measure | undefined][] = [
    ['target', final],
    ['baseline', baseline],
    ['current', current],
    ...steps.map((step): [FollowUpColumnId, Measure] => [`step${Number(step.date!.slice(0, 4))}`, step]),
  ];
  const due = dueOfActions(indicator, roadmap);
  return {
    otherUnits: columnOf.flatMap(([id, measure]) =>
      measure && otherUnits.includes(measure) && cells.get(id)?.value === tidy(measure.text) ? [id] : [],
    ),
    target: final ? targetInWords(indicator, final) : null,
    isRelative: final?.relative === true && Number.isFinite(final.value ?? final.low),
    direction: usualDirection(indicator),
    ...(due !== undefined && { due }),
  };
}

function placed(
  indicator: Indicator,
): Pick<ReturnType<typeof ownLevels>, 'steps' | 'otherUnits'> &
  Partial<Record<'final' | 'baseline' | 'current', Measure>> {
  const { final, steps, otherUnits } = ownLevels(indicator);
  const { baseline, current } = indicator;
  return {
    steps,
    otherUnits,
    ...(final && { final }),
    ...(baseline && { baseline }),
    ...(current && { current }),
  };
}

function dueOfActions(indicator: Indicator, roadmap: Pick<Roadmap, 'actions'>): string | undefined {
  const open = { ...indicator, targets: [] };
  delete open.due;
  return followedIndicator(open, roadmap).due;
}

function targetInWords(indicator: Indicator, final: Measure): TargetInWords | null {
  const { isMilestone, isPercent, values } = ownLevels(indicator);
  if (isMilestone) return null;
  if (isLevel(final)) {
    const low = values.get(final);
    return final.value !== undefined || low === undefined ? null : { low };
  }
  const from = changedFrom(indicator, final, 0);
  const fromOne = changedFrom(indicator, final, 1);
  if (from === undefined || fromOne === undefined) return null;
  return { factor: fromOne - from, more: isPercent ? from / 100 : from };
}

/** The level to which a change leads from this one. */
function changedFrom(indicator: Indicator, final: Measure, value: number): number | undefined {
  const others = { ...indicator };
  delete others.current;
  const unit = indicator.baseline?.unit;
  const baseline: Measure = { text: '', value, ...(unit !== undefined && { unit }), source: final.source };
  return followedIndicator({ ...others, baseline, targets: [final] }, { actions: [] }).target?.value;
}

function usualDirection(indicator: Indicator): UsualDirection {
  const open = { ...indicator };
  delete open.direction;
  const by = (baseline?: number, target?: number): Direction => directionBy(open, { baseline, target });
  return { above: by(0, 1), same: by(0, 0), below: by(1, 0), unknown: by() };
}
