import { chosenChart, type ChartChoice } from '../domain/chartChoices';
import type { Roadmap, Source } from '../domain/roadmap';
import type { Settings } from '../domain/settings';
import type { ChartModel, ChartNote } from '../sheets/charts/chart';
import { kindOf, putChart } from '../sheets/charts/chartBlock';
import { chartsOf } from '../sheets/charts/charts';
import { PlanBuilder } from '../sheets/planBuilder';
import type { ChartPlan } from '../workbook/plan';

/** A chart as it is shown away from any sheet. */
export interface ShownChart extends Pick<
  ChartModel,
  'id' | 'choices' | 'title' | 'sentence' | 'notes' | 'sources'
> {
  /** What it is shown as. */
  choice: ChartChoice;
  /** Its cells are those of no sheet. */
  plan: ChartPlan;
  /** Where each of its figures was read, by what it is about. */
  figures: { label: string; source: Source }[];
}

export interface ShownCharts {
  shown: ShownChart[];
  /** Those that the user wants hidden. */
  hidden: Pick<ChartModel, 'id' | 'choices' | 'title'>[];
  /** Figures that make no honest chart, and why. */
  leftOut: ChartNote[];
}

/**
 * Every chart that a roadmap has honest figures for, as settings want it: the charts of the sheet « Graphiques », for a
 * place without a sheet.
 * @param day ISO day that « today » means
 */
export function shownCharts(roadmap: Roadmap, settings: Settings, day: string): ShownCharts {
  const charts = chartsOf({ roadmap, settings, day, plansOf: () => [] });
  return {
    shown: charts.shown.flatMap((model): ShownChart[] => {
      const kind = kindOf(model, settings);
      if (kind === null) return [];
      const { id, choices, title, sentence, notes, sources } = model;
      return [
        {
          ...{ id, choices, title, sentence, sources },
          ...(notes && { notes }),
          choice: chosenChart(id, choices, settings),
          plan: putChart(new PlanBuilder(), model, kind, { top: 0, columnWidths: [] }),
          figures: figuresOf(model),
        },
      ];
    }),
    hidden: charts.hidden.map(({ id, choices, title }) => ({ id, choices, title })),
    leftOut: charts.leftOut,
  };
}

/** One cell may hold several figures: it is told once. */
function figuresOf({ categories, series }: ChartModel): ShownChart['figures'] {
  const places = new Set<string>();
  return categories.flatMap((category, i) =>
    series.flatMap(({ label, points }) => {
      const source = points[i]?.value == null ? undefined : points[i].source;
      const place = source && `${source.sheet}!${source.address}`;
      if (!source || !place || places.has(place)) return [];
      places.add(place);
      return [{ label: series.length === 1 ? category : `${category} · ${label}`, source }];
    }),
  );
}
