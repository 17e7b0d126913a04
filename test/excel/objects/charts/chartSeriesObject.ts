import type { ModelObject, Property } from '../../engine/modelObject';
import type { ExcelReference, ExcelSeries } from '../../workbook/workbook';
import { asColor, asFlag, asText, asWhole, asWord } from '../arguments';
import { rangeOf } from '../rangeOf';
import { invalidOperation, itemNotFound } from '../refusals';
import { chartLabelsObject } from './chartLabelsObject';
import type { LiveChart } from './chartObject';
import { chartPointsObject, seriesFormatObject } from './seriesFormatObjects';
import { familyOf, type ChartFamily } from './chartTypes';

const MARKERS = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'Circle'] as const;

/** The series as long as it is there, and the chart around it. */
export interface LiveSeries {
  family(): ChartFamily;
  read(): ExcelSeries;
  /** For a change that only some families of charts have: others refuse it. ASSUMED: with `InvalidOperation`. */
  write(...families: ChartFamily[]): ExcelSeries;
}

/** `ChartSeries`. */
export function chartSeriesObject(chart: LiveChart, series: ExcelSeries): ModelObject {
  const live: LiveSeries = {
    family: () => familyOf(chart.read().type),
    read: () => {
      if (!chart.read().series.includes(series)) throw itemNotFound();
      return series;
    },
    write: (...families) => {
      chart.write();
      if (families.length > 0 && !families.includes(live.family()))
        throw invalidOperation(`a series of ${live.family()}`);
      return live.read();
    },
  };
  return {
    type: 'ChartSeries',
    members: {
      properties: seriesProperties(live),
      navigations: {
        Format: () => seriesFormatObject(live),
        Points: () => chartPointsObject(live),
        DataLabels: () => chartLabelsObject(live),
      },
      methods: {
        SetValues: ([range]) => {
          live.write().values = referenceTo(range);
        },
        SetXAxisValues: ([range]) => {
          live.write().categories = referenceTo(range);
        },
        Delete: () => {
          live.write();
          const { series: all } = chart.write();
          all.splice(all.indexOf(series), 1);
        },
      },
    },
  };
}

function seriesProperties(live: LiveSeries): Record<string, Property> {
  return {
    Name: {
      get: () => live.read().name,
      /** ASSUMED: a name that is written is a text, no longer a cell. */
      set: (value) => {
        const series = live.write();
        series.name = asText(value, 255);
        delete series.nameCell;
      },
    },
    HasDataLabels: {
      get: () => live.read().labels.visible,
      /** ASSUMED: labels that are switched on show values. */
      set: (value) => {
        const visible = asFlag(value);
        Object.assign(live.write().labels, { visible, showValue: visible });
      },
    },
    GapWidth: {
      get: () => live.read().gapWidth,
      set: (value) => {
        live.write('bars', 'stacked bars').gapWidth = asWhole(value, 0, 500);
      },
    },
    Overlap: {
      get: () => live.read().overlap,
      set: (value) => {
        live.write('bars', 'stacked bars').overlap = asWhole(value, -100, 100);
      },
    },
    Smooth: {
      get: () => live.read().smooth,
      set: (value) => {
        live.write('lines').smooth = asFlag(value);
      },
    },
    MarkerStyle: {
      get: () => live.read().marker.style,
      set: (value) => {
        live.write('lines', 'radar').marker.style = asWord(value, MARKERS);
      },
    },
    MarkerSize: {
      get: () => live.read().marker.size,
      set: (value) => {
        live.write('lines', 'radar').marker.size = asWhole(value, 2, 72);
      },
    },
    MarkerBackgroundColor: {
      get: () => live.read().marker.color,
      set: (value) => {
        live.write('lines', 'radar').marker.color = asColor(value);
      },
    },
    MarkerForegroundColor: {
      get: () => live.read().marker.borderColor,
      set: (value) => {
        live.write('lines', 'radar').marker.borderColor = asColor(value);
      },
    },
  };
}

function referenceTo(range: unknown): ExcelReference {
  const { sheet, rect } = rangeOf(range);
  return { sheetId: sheet.id, rect };
}
