import type { Indicator, Measure, Roadmap, Source } from '../domain/roadmap';

/** One target with its indicator, ready to be listed as a finding's item. */
export interface Targeted {
  id: string;
  source: Source;
  indicator: Indicator;
  target: Measure;
}

/** The targets of all indicators that satisfy a condition. */
export function targetsWhere(
  { indicators }: Roadmap,
  condition: (target: Measure, indicator: Indicator) => boolean,
): Targeted[] {
  return indicators.flatMap((indicator) =>
    indicator.targets
      .filter((target) => condition(target, indicator))
      .map((target) => ({ id: indicator.id, source: target.source, indicator, target })),
  );
}
