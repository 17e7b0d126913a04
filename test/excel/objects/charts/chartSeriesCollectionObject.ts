import type { ModelObject } from '../../engine/modelObject';
import { asText, asWhole, orElse } from '../arguments';
import { collectionObject, countProperty } from '../collectionObject';
import { automaticName, newSeries } from './chartOfCells';
import type { LiveChart } from './chartObject';
import { chartSeriesObject } from './chartSeriesObject';

/** `Chart.series`: known by their place alone. */
export function chartSeriesCollectionObject(live: LiveChart): ModelObject {
  return collectionObject({
    type: 'ChartSeriesCollection',
    ways: ['GetItemAt'],
    items: () => live.read().series.map((series) => chartSeriesObject(live, series)),
    properties: countProperty(() => live.read().series.length),
    methods: {
      Add: ([name, index]) => {
        const { series } = live.write();
        const added = newSeries(orElse(name, asText, automaticName(series.length)));
        series.splice(
          orElse(index, (value) => asWhole(value, 0, series.length), series.length),
          0,
          added,
        );
        return chartSeriesObject(live, added);
      },
    },
  });
}
