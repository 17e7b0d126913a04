import { frenchNumber } from '../../domain/frenchNumber';
import type { Indicator, Measure, Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { chartTexts } from '../../messages/fr/charts';
import { groupByAxis } from '../../domain/grouping';
import { numberFormat, targetUnit } from '../indicators/targetCells';
import type { ChartMaker, ChartModel } from './chart';
import { axisNames } from './chartNames';
import { firstOfEachSheet } from './chartSources';

/** More bars than this cannot be read on one page. */
const MOST_BARS = 12;

interface Target {
  indicator: Indicator;
  measure: Measure;
  value: number;
}

/**
 * Targets side by side: those that are levels in one unit, the unit that most of them have. Changes (« +20 % »),
 * ranges, and numbers that do not say what they count are left out: they cannot stand beside the others. So are those of
 * indicators that have a value: their target stands beside it on another chart.
 */
export const targetsChart: ChartMaker = ({ roadmap }) => {
  const largest = [...targetsByUnit(roadmap)].reduce<[string, Target[]] | null>(
    (best, entry) => (best && best[1].length >= entry[1].length ? best : entry),
    null,
  );
  if (!largest || largest[1].length < 2) return { charts: [], leftOut: [] };
  const [unit, all] = largest;
  const targets = all.slice(0, MOST_BARS);
  const values = targets.map(({ value }) => value);
  const shown = (value: number): string => chartTexts.quantity(frenchNumber(value), unit);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const names = axisNames(targets.map(labelOf));
  const model: ChartModel = {
    id: 'cibles',
    choices: ['barres', 'colonnes', 'masqué'],
    title:
      least === most
        ? chartTexts.sameTargets(targets.length, shown(most))
        : chartTexts.targets(targets.length, shown(least), shown(most)),
    sentence: chartTexts.list(targets.map((target, i) => [names[i]!, shown(target.value)])),
    notes: all.length > targets.length ? [chartTexts.leftOut(all.length - targets.length)] : [],
    sources: firstOfEachSheet(targets.map(({ measure }) => measure.source)),
    categoryHeader: chartTexts.indicator,
    categories: names,
    series: [
      {
        label: chartTexts.targetIn(unit),
        points: targets.map(({ measure, value }) => ({ value, source: measure.source })),
      },
    ],
    numberFormat: numberFormat(values) + (unit === '%' ? '" %"' : ''),
    valueAxisTitle: chartTexts.targetIn(unit),
    // No share is more than the whole.
    ...(unit === '%' && most <= 100 && { valueRange: { maximum: 100 } }),
  };
  return { charts: [model], leftOut: [] };
};

/** In the order of the table. */
function targetsByUnit(roadmap: Roadmap): Map<string, Target[]> {
  const byUnit = new Map<string, Target[]>();
  for (const { items } of groupByAxis(roadmap, roadmap.indicators)) {
    for (const indicator of items.filter(({ current }) => current?.value === undefined)) {
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
  const title = tidy(indicator.title).replace(/[\s.;:,]+$/, '');
  return indicator.targets.length > 1 && measure.scope !== undefined ? `${title} (${measure.scope})` : title;
}
