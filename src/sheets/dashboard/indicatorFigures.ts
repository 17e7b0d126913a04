import { aggregate } from '../../domain/followUp/aggregate';
import { dashboardTexts } from '../../messages/fr/dashboard';
import { freshnessTexts, progressStateTexts } from '../../messages/fr/followUp';
import { followUpColumnTexts as headers } from '../../messages/fr/followUpSheet';
import { parameterTexts } from '../../messages/fr/parameterSheet';
import type { CellValue } from '../../workbook/snapshot';
import { parameterNames } from '../parameters/parameterCells';
import type { FollowedLines } from './followedLines';
import {
  anyText,
  countOf,
  countOfFilled,
  textBetween,
  unless,
  wordCriterion,
  type Criterion,
  type Figure,
  type Unknown,
} from './figure';

export const indicatorColumnIds = [
  'total',
  'measured',
  'met',
  'late',
  'unmeasured',
  'stale',
  'rate',
  'coverage',
] as const;
export type IndicatorColumnId = (typeof indicatorColumnIds)[number];
export type IndicatorFigures = Record<IndicatorColumnId, Figure>;

const [staleBegin = '', staleEnd = ''] = freshnessTexts.stale('*').split('*');
export const staleValue: Criterion = textBetween(staleBegin, staleEnd);
export const lateIndicator = wordCriterion(progressStateTexts.late);
export const unmeasuredIndicator = wordCriterion(progressStateTexts.unmeasured);
const metIndicator = wordCriterion(progressStateTexts.met);

/**
 * The figures of these indicators; the mean rate as `aggregate` computes it, from 0 to 1.
 * @param strict no mean where one of its rates is missing
 * @param at where the number of indicators of the line stands, and what says that none of the roadmap has a value
 */
export function indicatorFigures(
  lines: FollowedLines,
  ids: ReadonlySet<string>,
  strict: boolean,
  at: { totalCell: string; unknown: Unknown },
): IndicatorFigures {
  const { totalCell, unknown } = at;
  const counted = (header: string, criterion: Criterion): Figure =>
    countOf(lines.blocks(header, ids), lines.values(header, ids), [criterion]);
  const total = countOfFilled(lines.blocks(headers.mark.header, ids), lines.values(headers.mark.header, ids));
  const { rate, coverage } = meanRate(lines, ids, total, strict);
  const placed = { ...total, cell: totalCell };
  const shown = (figure: Figure): Figure => unless(unknown, placed, figure);
  return {
    total,
    measured: shown(measuredIndicators(lines, ids)),
    met: shown(counted(headers.state.header, metIndicator)),
    late: shown(counted(headers.state.header, lateIndicator)),
    unmeasured: counted(headers.state.header, unmeasuredIndicator),
    stale: shown(counted(headers.freshness.header, staleValue)),
    rate: shown(rate),
    coverage: shown(coverage),
  };
}

/** How many of these indicators have a value: its age is told, or that it has no date. */
export function measuredIndicators(lines: FollowedLines, ids: ReadonlySet<string>): Figure {
  const { header } = headers.freshness;
  return countOf(lines.blocks(header, ids), lines.values(header, ids), [anyText]);
}

/**
 * `SUMPRODUCT(p,TA)/Σp` over the indicators that have a rate; a weight that is not written, or is no number, is 1, and
 * what weighs 0 or less is left out of both counts.
 */
function meanRate(
  lines: FollowedLines,
  ids: ReadonlySet<string>,
  total: Figure,
  strict: boolean,
): { rate: Figure; coverage: Figure } {
  const rates = lines.blocks(headers.rate.header, ids);
  const weights = lines.blocks(headers.weight.header, ids);
  if (rates.length === 0) return { rate: nothing, coverage: nothing };
  const sumOf = (term: (rate: string, weight: string) => string): string =>
    rates.map((rate, i) => term(rate, weights[i]!)).join('+');
  const weighing = (weight: string, criterion: string): string => `${weight},"${criterion}"`;
  const isKnown = '">=0"';
  const known = sumOf(
    (rate, weight) => `COUNT(${rate})-COUNTIFS(${weighing(weight, '<=0')},${rate},${isKnown})`,
  );
  const weighted = sumOf((rate, weight) => {
    const unwritten = ['>0', '<=0'].map((one) => `-SUMIFS(${rate},${weighing(weight, one)})`).join('');
    return `SUMPRODUCT(${rate},${weight},(${weight}>0)*1)+SUM(${rate})${unwritten}`;
  });
  const whole = sumOf((rate, weight) => {
    const unwritten = ['>0', '<=0'].map((one) => `-COUNTIFS(${weighing(weight, one)},${rate},${isKnown})`);
    return `SUMIFS(${weight},${weighing(weight, '>0')},${rate},${isKnown})+COUNT(${rate})${unwritten.join('')}`;
  });
  const expected = `${total.formula}-(${sumOf((_, weight) => `COUNTIF(${weight},"<=0")`)})`;
  const weightValues = lines.values(headers.weight.header, ids);
  const values = lines.values(headers.rate.header, ids).map((rate, i) => ({
    rate: typeof rate === 'number' ? rate : null,
    weight: weightOf(weightValues[i]),
  }));
  const { value, counted, of } = aggregate(values, strict);
  const isStrict = `${parameterNames.strict}="${parameterTexts.yes}"`;
  return {
    rate: {
      formula: `IF(${known}=0,"",IF(AND(${isStrict},${known}<${expected}),"",(${weighted})/(${whole})))`,
      value: value ?? '',
    },
    coverage: {
      formula: `IF(${expected}=0,"",${known}&"${dashboardTexts.of}"&${expected})`,
      value: of === 0 ? '' : `${String(counted)}${dashboardTexts.of}${String(of)}`,
    },
  };
}

const nothing: Figure = { formula: '""', value: '' };

function weightOf(value: CellValue | undefined): number {
  return typeof value === 'number' ? value : 1;
}
