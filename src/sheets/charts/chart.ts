import type { ChartChoice } from '../../domain/chartChoices';
import type { Source } from '../../domain/roadmap';
import type { ChartPlan } from '../../workbook/plan';
import type { SheetMaterial } from '../sheet';

/** What a chart shows, before any cell. */
export interface ChartModel extends Pick<
  ChartPlan,
  'stacking' | 'numberFormat' | 'labelFormat' | 'categoryAxisTitle' | 'valueAxisTitle' | 'valueRange'
> {
  /** For ever: settings name it. */
  id: string;
  /** What its figures may honestly be shown as; first what suits them. */
  choices: ChartChoice[];
  /** The message, over the chart. */
  title: string;
  /** The figures in words: beside the chart, and for those who do not see it. */
  sentence: string;
  /** What is to be known before one concludes. */
  notes?: string[];
  /** Where its figures were read. */
  sources: Source[];
  categoryHeader: string;
  categories: string[];
  /** ISO days of the categories, where these are days. */
  days?: string[];
  series: ChartLine[];
}

export interface ChartLine {
  label: string;
  /** One a category. */
  points: ChartPoint[];
  /** What is aimed at, beside what was measured. */
  dashed?: true;
}

/** One figure: where it was read, or the formula that points at its cell on another generated sheet; null is a gap. */
export interface ChartPoint {
  value: number | null;
  source?: Source;
  formula?: string;
}

/** Figures that would make no honest chart, and why. */
export interface ChartNote {
  text: string;
  source: Source;
}

export interface ChartSet {
  charts: ChartModel[];
  leftOut: ChartNote[];
}

/** Makes the charts of one kind of figures: none where these would make no honest one. */
export type ChartMaker = (material: ChartMaterial) => ChartSet;

export type ChartMaterial = Pick<SheetMaterial, 'roadmap' | 'settings' | 'day' | 'plansOf'>;
