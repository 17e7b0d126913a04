import { asWord } from '../arguments';

/** Kinds of charts that our Excel draws: those of the generated sheets. */
const FAMILIES = {
  BarClustered: 'bars',
  BarStacked: 'stacked bars',
  BarStacked100: 'stacked bars',
  ColumnClustered: 'bars',
  ColumnStacked: 'stacked bars',
  ColumnStacked100: 'stacked bars',
  Line: 'lines',
  LineStacked: 'lines',
  LineStacked100: 'lines',
  LineMarkers: 'lines',
  LineMarkersStacked: 'lines',
  LineMarkersStacked100: 'lines',
  Pie: 'pie',
  Radar: 'radar',
  RadarMarkers: 'radar',
} as const;

type ChartType = keyof typeof FAMILIES;
export type ChartFamily = (typeof FAMILIES)[ChartType];

export function asChartType(value: unknown): ChartType {
  return asWord(value, Object.keys(FAMILIES) as ChartType[]);
}

/** What charts of a type have in common: which axes, markers, places of labels. */
export function familyOf(type: string): ChartFamily {
  return FAMILIES[asChartType(type)];
}

/** Places of labels that Excel offers, by family. */
export const LABEL_POSITIONS: Record<ChartFamily, readonly string[]> = {
  bars: ['OutsideEnd', 'InsideEnd', 'InsideBase', 'Center'],
  'stacked bars': ['InsideEnd', 'InsideBase', 'Center'],
  lines: ['Top', 'Bottom', 'Left', 'Right', 'Center'],
  pie: ['BestFit', 'OutsideEnd', 'InsideEnd', 'Center'],
  radar: [],
};
