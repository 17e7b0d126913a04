import type { Indicator, Measure } from '../domain/roadmap';
import { concerning } from './concerning';
import { isShare } from './measureWords';
import { allValuesOf } from './measures';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'VAL-06': { pairs: { indicator: string; value: string; percent: number }[] };
  }
}

/** A share that is written 0,8 without a sign: 80 %, or less than one in a hundred? */
export const val06: Rule<'VAL-06'> = {
  code: 'VAL-06',
  profile: 'all',
  check({ indicators }) {
    const found = indicators.filter(isInPercent).flatMap((indicator) =>
      allValuesOf(indicator)
        .filter(isBareDecimal)
        .map((value) => ({ id: indicator.id, source: value.source, indicator, value })),
    );
    if (found.length === 0) return [];
    const pairs = found.map(({ indicator, value }) => ({
      indicator: indicator.title,
      value: value.text,
      percent: Number((value.value! * 100).toPrecision(6)),
    }));
    return [{ code: 'VAL-06', severity: 'avertissement', ...concerning(found), parameters: { pairs } }];
  },
};

function isInPercent({ title, unit }: Indicator): boolean {
  return isShare(title) || /^%/.test(unit?.trim() ?? '');
}

function isBareDecimal({ text, value, unit, relative }: Measure): boolean {
  return (
    value !== undefined &&
    value > 0 &&
    value < 1 &&
    unit === undefined &&
    relative !== true &&
    !text.includes('%')
  );
}
