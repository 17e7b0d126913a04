import type { Measure, Roadmap, Source } from '../../domain/roadmap';
import type { ChartPlan } from '../../workbook/plan';

/** What a chart shows, before any cell. */
export interface ChartModel extends Pick<
  ChartPlan,
  'kind' | 'numberFormat' | 'categoryAxisTitle' | 'valueAxisTitle'
> {
  /** The message, over the chart. */
  title: string;
  /** The figures in words: beside the chart, and for those who do not see it. */
  sentence: string;
  categoryHeader: string;
  categories: string[];
  series: { label: string; points: ChartPoint[] }[];
}

/** One figure: where it was read, and the measure that it is the value of, if it is one. */
export interface ChartPoint {
  value: number;
  source: Source;
  measure?: Measure;
}

/** Makes one chart of a roadmap, or none where its figures would not make an honest one. */
export type ChartMaker = (roadmap: Roadmap) => ChartModel | null;
