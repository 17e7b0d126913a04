import type { ModelObject } from '../../engine/modelObject';
import { asColor, asNumber, asWord } from '../arguments';
import { collectionObject } from '../collectionObject';
import type { LiveSeries } from './chartSeriesObject';

const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;

/** `ChartSeries.format`: the fill of bars and slices, the line of lines. */
export function seriesFormatObject(live: LiveSeries): ModelObject {
  const fill = fillObject((color) => {
    live.write().fillColor = color;
  });
  return {
    type: 'ChartSeriesFormat',
    members: { navigations: { Fill: () => fill, Line: () => lineObject(live) } },
  };
}

/** `ChartSeries.points`: one for each cell of the values. */
export function chartPointsObject(live: LiveSeries): ModelObject {
  const pointObject = (index: number): ModelObject => {
    const fill = fillObject((color) => {
      const { pointColors } = live.write();
      if (color === '') pointColors.delete(index);
      else pointColors.set(index, color);
    });
    const format: ModelObject = { type: 'ChartPointFormat', members: { navigations: { Fill: () => fill } } };
    return { type: 'ChartPoint', members: { navigations: { Format: () => format } } };
  };
  return collectionObject({
    type: 'ChartPointsCollection',
    ways: ['GetItemAt'],
    items: () => Array.from({ length: pointCount(live) }, (_, index) => pointObject(index)),
  });
}

function pointCount(live: LiveSeries): number {
  const { values } = live.read();
  if (!values) return 0;
  const { top, left, bottom, right } = values.rect;
  return (bottom - top + 1) * (right - left + 1);
}

/** @param write gets the colour, or empty text when the fill is cleared */
function fillObject(write: (color: string) => void): ModelObject {
  return {
    type: 'ChartFill',
    members: {
      methods: { SetSolidColor: ([color]) => write(asColor(color)), Clear: () => write('') },
    },
  };
}

function lineObject(live: LiveSeries): ModelObject {
  return {
    type: 'ChartLineFormat',
    members: {
      properties: {
        Color: {
          get: () => live.read().line.color,
          set: (value) => {
            live.write().line.color = asColor(value);
          },
        },
        LineStyle: {
          get: () => live.read().line.style,
          set: (value) => {
            live.write().line.style = asWord(value, LINE_STYLES);
          },
        },
        /** In points. */
        Weight: {
          get: () => live.read().line.weight,
          set: (value) => {
            live.write().line.weight = asNumber(value, 0, 1584);
          },
        },
      },
    },
  };
}
