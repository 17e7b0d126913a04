import type { DatedValue, Direction, Followed } from '../../domain/followUp/followed';
import { isDay } from '../../domain/followUp/isoDays';
import { isoDate, serialOfDate } from '../../workbook/serialDates';
import type { FollowUpColumnId } from './followUpColumns';
import type { RowCells } from './rowCells';
import type { RowFacts } from './rowFacts';
import { meaningOf, textIn, type RowWords } from './rowWords';

/** The first and the last day that formulas take for one: 1901, and the end of Excel's days. */
export const FIRST_DAY = 367;
export const LAST_DAY = 2_958_465;

/** What is followed in a row as its cells stand: what its formulas compute with, in the unit of the cells. */
export interface RowFollowed extends Followed {
  /** What « Sens » says, or what is taken where it says nothing. */
  direction: Direction;
}

export function rowFollowed(cells: RowCells, facts: RowFacts, words: RowWords): RowFollowed {
  const stated = meaningOf(words.direction, textIn(cells, 'direction'));
  const typedTarget = numberIn(cells, 'target');
  const baseline = numberIn(cells, 'baseline');
  const inWords = targetInWords(facts, baseline);
  const direction = stated ?? usualDirection(facts, baseline, typedTarget ?? lowOf(facts));
  const isMilestone = direction === 'milestone';
  const answer = (id: FollowUpColumnId): number | undefined =>
    isMilestone ? meaningOf(words.answer, textIn(cells, id)) : undefined;
  const target = typedTarget ?? (isMilestone ? (answer('target') ?? 1) : inWords);
  const current = numberIn(cells, 'current') ?? answer('current');
  const isHindered = facts.otherUnits.some((id) => typeof cells.get(id)?.value === 'string');
  const due = dayIn(cells, 'due') ?? facts.due;
  const tolerance = numberIn(cells, 'tolerance') ?? 0;
  const everyMonths = meaningOf(words.months, textIn(cells, 'frequency'));
  const rhythm = meaningOf(words.rhythm, textIn(cells, 'rhythm'));
  const numbers: Partial<Pick<Followed, 'baseline' | 'current' | 'target'>> = {
    ...(baseline !== undefined && { baseline: dated(baseline, dayIn(cells, 'baselineDate')) }),
    ...(current !== undefined && { current: dated(current, dayIn(cells, 'currentDate')) }),
    ...(target !== undefined && { target: { value: target } }),
  };
  return {
    direction,
    tolerance,
    weight: numberIn(cells, 'weight') ?? 1,
    ...(rhythm !== undefined && { rhythm }),
    ...(due !== undefined && { due }),
    ...(everyMonths !== undefined && { everyMonths }),
    ...(isHindered ? {} : numbers),
    steps: isHindered || isMilestone ? [] : stepsIn(cells),
    ...(isHindered
      ? { hindrance: 'otherUnits' as const }
      : facts.isRelative && target === undefined && { hindrance: 'relativeTarget' as const }),
  };
}

export function numberIn(cells: RowCells, id: FollowUpColumnId): number | undefined {
  const value = cells.get(id)?.value;
  return typeof value === 'number' ? value : undefined;
}

function dayIn(cells: RowCells, id: FollowUpColumnId): string | undefined {
  const serial = numberIn(cells, id);
  if (serial === undefined || serial < FIRST_DAY || serial >= LAST_DAY + 1) return undefined;
  return isoDate(serial);
}

/** The serial of an ISO day; undefined for none. */
export function serialOf(day: string | undefined): number | undefined {
  return isDay(day) ? serialOfDate(day) : undefined;
}

function stepsIn(cells: RowCells): Required<DatedValue>[] {
  return [...cells.keys()].flatMap((id) => {
    const year = /^step(\d{4})$/.exec(id)?.[1];
    const value = year === undefined ? undefined : numberIn(cells, id);
    return value === undefined ? [] : [{ value, date: `${year!}-12-31` }];
  });
}

function lowOf({ target }: RowFacts): number | undefined {
  return target && 'low' in target ? target.low : undefined;
}

function targetInWords(facts: RowFacts, baseline: number | undefined): number | undefined {
  const { target } = facts;
  if (target === null || 'low' in target) return lowOf(facts);
  return baseline === undefined ? undefined : baseline * target.factor + target.more;
}

function usualDirection(
  { direction: { above, below, same, unknown } }: RowFacts,
  baseline: number | undefined,
  target: number | undefined,
): Direction {
  if (baseline === undefined || target === undefined) return unknown;
  if (baseline === target) return same;
  return baseline < target ? above : below;
}

function dated(value: number, date: string | undefined): DatedValue {
  return { value, ...(date !== undefined && { date }) };
}
