import type { Followed } from '../../../domain/followUp/followed';
import { readTypedValue } from '../../../domain/followUp/typedValue';
import type { Indicator } from '../../../domain/roadmap';
import { frenchNumber } from '../../../domain/frenchNumber';
import { valueEntryTexts } from '../../../messages/fr/valueEntry';
import { inPercent } from '../../../workflows/followUp/typedIndicator';

/** What people fill in. */
export interface TypedEntry {
  value: string;
  /** ISO day, or empty. */
  date: string;
}

/** What is wrong, in a sentence, at each field where something is. */
export type EntryProblems = Partial<Record<'indicator' | 'value' | 'date', string>>;

/**
 * What stands in the way of writing a value.
 * @param today ISO day
 */
export function entryProblems(
  { value, date }: TypedEntry,
  chosen: { indicator: Indicator; followed: Pick<Followed, 'direction'> } | undefined,
  today: string,
): EntryProblems {
  const said = chosen && valueProblem(value, chosen.indicator, chosen.followed);
  const day = date === '' ? valueEntryTexts.noDate : date > today ? valueEntryTexts.future : undefined;
  return {
    ...(!chosen && { indicator: valueEntryTexts.chooseIndicator }),
    ...(said !== undefined && { value: said }),
    ...(day !== undefined && { date: day }),
  };
}

function valueProblem(
  text: string,
  indicator: Indicator,
  { direction }: Pick<Followed, 'direction'>,
): string | undefined {
  const { unit = '' } = indicator;
  const read = readTypedValue(text, { direction, isPercent: inPercent(indicator), unit });
  if (!('problem' in read)) return undefined;
  const { problems } = valueEntryTexts;
  if (read.problem === 'otherUnit') return problems.otherUnit(unit);
  if (read.problem !== 'fraction') return problems[read.problem];
  const typed = Number(text.trim().replace(',', '.'));
  return problems.fraction(frenchNumber(typed), frenchNumber(typed * 100));
}
