import { chosenChart } from '../../domain/chartChoices';
import type { ChartMaker, ChartMaterial, ChartModel, ChartNote } from './chart';
import { coverageCharts } from './coverageCharts';
import { journeyCharts } from './journeyCharts';
import { measuredCharts } from './measuredCharts';
import { progressChart } from './progressChart';
import { seriesCharts } from './seriesCharts';
import { statusChart } from './statusChart';
import { targetsChart } from './targetsChart';

/** All kinds of charts, in the order in which they are shown. A new one is one file and one line here. */
const chartMakers: ChartMaker[] = [
  statusChart,
  progressChart,
  journeyCharts,
  measuredCharts,
  coverageCharts,
  seriesCharts,
  targetsChart,
];

export interface Charts {
  /** Those that are shown, in their order. */
  shown: ChartModel[];
  /** Those that the user wants hidden. */
  hidden: ChartModel[];
  /** Figures that make no honest chart, and why. */
  leftOut: ChartNote[];
}

/** Every chart that a roadmap has honest figures for. */
export function chartsOf(material: ChartMaterial): Charts {
  const sets = chartMakers.map((make) => make(material));
  const charts = sets.flatMap((set) => set.charts);
  const isHidden = ({ id, choices }: ChartModel): boolean =>
    chosenChart(id, choices, material.settings) === 'masqué';
  return {
    shown: charts.filter((chart) => !isHidden(chart)),
    hidden: charts.filter(isHidden),
    leftOut: sets.flatMap((set) => set.leftOut),
  };
}

/** True where a roadmap has figures for a chart, whether it is shown or hidden. */
export function hasCharts(roadmap: ChartMaterial['roadmap'], day: string): boolean {
  const bare: ChartMaterial = { roadmap, settings: {}, day, plansOf: () => [] };
  return chartMakers.some((make) => make(bare).charts.length > 0);
}
