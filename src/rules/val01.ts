import type { Finding } from '../domain/finding';
import { readDirection } from '../domain/followUp/direction';
import type { Indicator } from '../domain/roadmap';
import { concerning, isException } from './concerning';
import type { Rule } from './rule';

declare module '../domain/finding' {
  interface FindingParameters {
    'VAL-01': { missing: 'value' | 'date'; titles: string[] };
  }
}

/** A target without a start, or a start without a date, where other indicators have one. */
export const val01: Rule<'VAL-01'> = {
  code: 'VAL-01',
  profile: 'all',
  check({ indicators, typed = {} }) {
    const started = indicators.filter(({ baseline }) => baseline !== undefined);
    if (started.length === 0) return [];
    const withoutValue = indicators.filter(lacksStart);
    // Where starts are typed on the sheet « Suivi » alone, people may have only begun to.
    const isBegun = started.every(({ id }) => typed[id]?.baseline !== undefined);
    const isTold = !isBegun || isException(withoutValue.length, withoutValue.length + started.length);
    const withoutDate = started.filter(({ baseline }) => baseline!.date === undefined);
    return [
      ...(isTold ? findingOf('value', withoutValue) : []),
      // Dates that most do without are a choice; where a year heads the column, all have one.
      ...(isException(withoutDate.length, started.length) ? findingOf('date', withoutDate) : []),
    ];
  },
};

/** A change without a start is TGT-03's; what is said to stay at its level, or to be done or not, needs none. */
function lacksStart({ baseline, targets, direction = '' }: Indicator): boolean {
  const said = readDirection(direction);
  return (
    baseline === undefined &&
    (said === undefined || said === 'up' || said === 'down') &&
    targets.some(({ value, relative }) => value !== undefined && relative !== true)
  );
}

function findingOf(missing: 'value' | 'date', indicators: readonly Indicator[]): Finding<'VAL-01'>[] {
  if (indicators.length === 0) return [];
  const parameters = { missing, titles: indicators.map(({ title }) => title) };
  return [{ code: 'VAL-01', severity: 'avertissement', ...concerning(indicators), parameters }];
}
