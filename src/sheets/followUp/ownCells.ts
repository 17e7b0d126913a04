import type { IndicatorFollowUpField } from '../../domain/followUp/followUpFields';
import { readDirection } from '../../domain/followUp/direction';
import { isDay } from '../../domain/followUp/isoDays';
import { answerIn } from '../../domain/followUp/milestoneWords';
import { readRhythm } from '../../domain/followUp/rhythm';
import type { Indicator, Measure } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { directionTexts, milestoneAnswers, rhythmTexts } from '../../messages/fr/followUp';
import type { PlannedCell } from '../../workbook/plan';
import { serialOfDate } from '../../workbook/serialDates';
import { numberFormat, targetUnit } from '../indicators/targetCells';
import { DATE_FORMAT } from './followUpColumns';
import { ownLevels, yearOf, type OwnLevels } from './ownLevels';
import { percentFormat } from './percentFormat';

/**
 * What the user's own sheets say in a cell of the sheet « Suivi »: the value, and the number format where it needs one; an
 * empty cell where they say nothing. Days are serials; percentages are fractions. A target that is no plain number leaves
 * its cell empty; another figure that does not go with the target stands in its own words.
 */
export function ownFollowUpCell(indicator: Indicator, field: IndicatorFollowUpField): PlannedCell {
  switch (field) {
    case 'target':
      return targetCell(indicator);
    case 'current':
    case 'baseline':
      return levelCell(indicator[field], ownLevels(indicator));
    case 'currentDate':
      return dayCell(indicator.current?.date);
    case 'baselineDate':
      return dayCell(indicator.baseline?.date);
    case 'due':
      return dayCell(indicator.due ?? ownLevels(indicator).final?.date);
    case 'tolerance':
      return toleranceCell(indicator);
    case 'weight':
      return indicator.weight === undefined ? {} : { value: indicator.weight };
    case 'unit':
      return textCell(indicator.unit ?? unitOf(ownLevels(indicator)));
    case 'direction':
      return textCell(directionText(indicator.direction ?? ''));
    case 'rhythm':
      return textCell(rhythmText(indicator.rhythm ?? ''));
    case 'comment':
    case 'dataSource':
    case 'frequency':
    case 'owner':
      return textCell(indicator[field] ?? '');
    default:
      return stepCell(indicator, Number(field.slice('step'.length)));
  }
}

function targetCell(indicator: Indicator): PlannedCell {
  const levels = ownLevels(indicator);
  const { final, isMilestone, otherUnits } = levels;
  if (final === undefined) return {};
  if (isMilestone) return answerCell(final) ?? levelCell(final, levels, '');
  const isPlain = final.value !== undefined || otherUnits.includes(final);
  return isPlain ? levelCell(final, levels, '') : {};
}

function stepCell(indicator: Indicator, year: number): PlannedCell {
  const levels = ownLevels(indicator);
  return levelCell(
    levels.steps.find((step) => yearOf(step) === year),
    levels,
  );
}

function levelCell(
  measure: Measure | undefined,
  { values, isPercent, isMilestone, otherUnits }: OwnLevels,
  otherwise?: string,
): PlannedCell {
  if (measure === undefined) return {};
  const value = values.get(measure);
  if (value === undefined) {
    const answer = isMilestone ? answerCell(measure) : undefined;
    return answer ?? textCell(otherUnits.includes(measure) ? measure.text : (otherwise ?? measure.text));
  }
  return { value, style: { numberFormat: isPercent ? percentFormat(value) : numberFormat([value]) } };
}

function answerCell(measure: Measure): PlannedCell | undefined {
  const answer = answerIn(measure);
  return answer === undefined ? undefined : { value: milestoneAnswers[answer] };
}

function toleranceCell(indicator: Indicator): PlannedCell {
  const { tolerance } = indicator;
  if (tolerance === undefined) return {};
  if (!ownLevels(indicator).isPercent) return { value: tolerance };
  return { value: tolerance / 100, style: { numberFormat: percentFormat(tolerance / 100) } };
}

function unitOf({ values, isPercent }: OwnLevels): string {
  if (isPercent) return '%';
  const told = [...values.keys()].find(({ unit }) => unit !== undefined);
  return told === undefined ? '' : targetUnit(told);
}

/** « Maintien » alone may be ± where a tolerance is typed beside it: it stays as it is. */
function directionText(text: string): string {
  const direction = readDirection(text);
  const isOpen = direction === 'atLeast' && !/[≥>]|moins|minimum/.test(text);
  return direction === undefined || isOpen ? text : directionTexts[direction];
}

function rhythmText(text: string): string {
  const rhythm = readRhythm(text);
  return rhythm === undefined ? text : rhythmTexts[rhythm];
}

function dayCell(day: string | undefined): PlannedCell {
  return isDay(day) ? { value: serialOfDate(day), style: { numberFormat: DATE_FORMAT } } : {};
}

function textCell(text: string): PlannedCell {
  const value = tidy(text);
  return value === '' ? {} : { value };
}
