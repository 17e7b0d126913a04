import { frenchNumber } from '../../domain/frenchNumber';
import type { Indicator, Measure, Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { chartTexts } from '../../messages/fr';
import { groupByAxis } from '../grouping';
import { numberFormat, targetUnit } from '../indicators/targetCells';
import type { ChartModel } from './chart';

/** More bars than this cannot be read on one page. */
const MOST_BARS = 12;
const LONGEST_LABEL = 70;

interface Target {
  indicator: Indicator;
  measure: Measure;
  value: number;
}

/**
 * Targets side by side: those that are levels in one unit, the unit that most of them have. Changes (« +20 % »),
 * ranges, and numbers that do not say what they count are left out: they cannot stand beside the others.
 */
export function targetsChart(roadmap: Roadmap): ChartModel | null {
  const largest = [...targetsByUnit(roadmap)].reduce<[string, Target[]] | null>(
    (best, entry) => (best && best[1].length >= entry[1].length ? best : entry),
    null,
  );
  if (!largest || largest[1].length < 2) return null;
  const [unit, all] = largest;
  const targets = all.slice(0, MOST_BARS);
  const values = targets.map(({ value }) => value);
  const shown = (value: number): string => chartTexts.quantity(frenchNumber(value), unit);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return {
    kind: 'bar',
    title:
      least === most
        ? chartTexts.sameTargets(targets.length, shown(most))
        : chartTexts.targets(targets.length, shown(least), shown(most)),
    sentence:
      chartTexts.list(targets.map((target) => [labelOf(target), shown(target.value)])) +
      (all.length > targets.length ? ` ${chartTexts.leftOut(all.length - targets.length)}` : ''),
    categoryHeader: chartTexts.indicator,
    categories: targets.map(labelOf),
    series: [
      {
        label: chartTexts.targetIn(unit),
        points: targets.map(({ measure, value }) => ({ value, source: measure.source, measure })),
      },
    ],
    numberFormat: numberFormat(values) + (unit === '%' ? '" %"' : ''),
    valueAxisTitle: chartTexts.targetIn(unit),
  };
}

/** In the order of the table. */
function targetsByUnit(roadmap: Roadmap): Map<string, Target[]> {
  const byUnit = new Map<string, Target[]>();
  for (const { items } of groupByAxis(roadmap, roadmap.indicators)) {
    for (const indicator of items) {
      for (const measure of indicator.targets) {
        const unit = targetUnit(measure) || indicator.unit;
        if (measure.value === undefined || measure.relative || !unit) continue;
        const target = { indicator, measure, value: measure.value };
        const others = byUnit.get(unit);
        if (others) others.push(target);
        else byUnit.set(unit, [target]);
      }
    }
  }
  return byUnit;
}

function labelOf({ indicator, measure }: Target): string {
  const title = shortened(indicator.title);
  return indicator.targets.length > 1 && measure.scope !== undefined ? `${title} (${measure.scope})` : title;
}

function shortened(title: string): string {
  const text = tidy(title).replace(/[\s.;:,]+$/, '');
  if (text.length <= LONGEST_LABEL) return text;
  return `${text.slice(0, LONGEST_LABEL).replace(/\s+\S*$/, '')}…`;
}
