import type { ChartMaker } from './chart';
import { seriesChart } from './seriesChart';
import { targetsChart } from './targetsChart';

/** Charts of the sheet of indicators: the first that a roadmap has figures for is drawn. */
export const indicatorCharts: ChartMaker[] = [seriesChart, targetsChart];
