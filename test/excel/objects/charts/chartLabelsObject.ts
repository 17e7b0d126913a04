import type { ModelObject } from '../../engine/modelObject';
import { asFlag, asText, asWord } from '../arguments';
import { invalidOperation } from '../refusals';
import { chartFontObject } from './chartFontObject';
import type { LiveSeries } from './chartSeriesObject';
import { LABEL_POSITIONS } from './chartTypes';

/** `ChartSeries.dataLabels`. ASSUMED: labels that are not shown cannot be changed. */
export function chartLabelsObject(live: LiveSeries): ModelObject {
  const write = (): ReturnType<LiveSeries['read']>['labels'] => {
    const { labels } = live.write();
    if (!labels.visible) throw invalidOperation('a series without labels');
    return labels;
  };
  const font = chartFontObject({ read: () => live.read().labels.font, write: () => write().font });
  return {
    type: 'ChartDataLabels',
    members: {
      properties: {
        Position: {
          get: () => live.read().labels.position,
          /** ASSUMED: what this kind of chart does not offer is refused. */
          set: (value) => {
            write().position = asWord(value, LABEL_POSITIONS[live.family()]);
          },
        },
        NumberFormat: {
          get: () => live.read().labels.numberFormat,
          set: (value) => {
            write().numberFormat = asText(value);
          },
        },
        ShowValue: {
          get: () => live.read().labels.showValue,
          set: (value) => {
            write().showValue = asFlag(value);
          },
        },
      },
      navigations: {
        Format: () => ({ type: 'ChartDataLabelFormat', members: { navigations: { Font: () => font } } }),
      },
    },
  };
}
