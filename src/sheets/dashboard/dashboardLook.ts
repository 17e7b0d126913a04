import type { Roadmap } from '../../domain/roadmap';
import { dashboardTexts } from '../../messages/fr/dashboard';
import { cellAddress } from '../../workbook/address';
import type { ChartPlan } from '../../workbook/plan';
import { looks } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import { rowHeight } from '../textFit';
import { actionColumnIds } from './actionFigures';
import {
  FIRST_FIGURE,
  GAP_HEIGHT,
  ROWS,
  SENTENCE_ROWS,
  widthOf,
  type DashboardLayout,
} from './dashboardLayout';
import { dashboardLists, listsAbove, type Span } from './dashboardLists';
import type { DashboardSources } from './dashboardSources';
import { figureCell, type DashboardLine } from './dashboardTable';
import { indicatorColumnIds } from './indicatorFigures';
import { LIST_ROWS, putLiveList } from './liveList';
import { statusChart, statusSentence } from './statusChart';

const { firstLook } = dashboardTexts;

/** What is to be looked at first, below the blocks of figures that it is about, and the chart below the axes. */
export function putLook(
  builder: PlanBuilder,
  lines: readonly DashboardLine[],
  { sources, layout, roadmap }: { sources: DashboardSources; layout: DashboardLayout; roadmap: Roadmap },
): ChartPlan[] {
  const { sizes } = layout;
  const { top, bottom } = layout.look;
  builder.height(layout.total + 1, GAP_HEIGHT).height(layout.method - 1, GAP_HEIGHT);
  for (let row = top; row <= bottom; row++) builder.height(row, sizes.listLine);
  const lists = dashboardLists(sources);
  const spans = listSpans(sources, layout);
  const above = listsAbove(lists.length, spans.length);
  if (lists.length > 0) {
    const { left } = spans[0]!;
    const { right } = spans[Math.ceil(lists.length / above) - 1]!;
    builder.merge({ top, bottom: top, left, right }, { value: firstLook, style: looks.header });
  }
  lists.forEach((list, i) => {
    const { left, right } = spans[Math.floor(i / above)]!;
    const width = widthOf(layout, left, right - 1);
    putLiveList(builder, list, {
      top: top + 1 + (i % above) * LIST_ROWS,
      left,
      right,
      width,
      size: sizes.line,
    });
  });
  return sources.hasStatuses ? [putChart(builder, lines, layout, roadmap)] : [];
}

/** Lists stand below each block of figures, and below the axes where no chart stands there. */
function listSpans({ actions, hasStatuses, indicators }: DashboardSources, layout: DashboardLayout): Span[] {
  const block = (left: number, columns: number): Span => ({ left, right: left + columns - 1 });
  return [
    ...(hasStatuses ? [] : [block(0, FIRST_FIGURE)]),
    ...(actions ? [block(layout.actions, actionColumnIds.length)] : []),
    ...(indicators ? [block(layout.indicators, indicatorColumnIds.length)] : []),
  ];
}

/** The chart, and its figures in words below it. */
function putChart(
  builder: PlanBuilder,
  lines: readonly DashboardLine[],
  layout: DashboardLayout,
  roadmap: Roadmap,
): ChartPlan {
  const { top, bottom } = layout.look;
  const right = FIRST_FIGURE - 1;
  const cellOf = figureCell(layout.total, layout.actions, actionColumnIds);
  const words = statusSentence(lines.at(-1)!.actionFigures!, cellOf, cellAddress(ROWS.actionsUnknown, 0));
  const first = bottom - SENTENCE_ROWS + 1;
  const height = Math.max(
    layout.sizes.listLine,
    rowHeight(words.value, widthOf(layout, 0, right), looks.note) / SENTENCE_ROWS,
  );
  for (let row = first; row <= bottom; row++) builder.height(row, height);
  builder.merge({ top: first, bottom, left: 0, right }, { ...words, style: looks.note });
  const shown = lines.slice(0, layout.total - ROWS.first + (lines.length > 1 ? 0 : 1));
  return statusChart(
    shown.map(({ name, actionFigures }) => ({ label: name, figures: actionFigures! })),
    words.value,
    {
      at: { top, bottom: first - 1, left: 0, right },
      header: ROWS.header,
      first: ROWS.first,
      left: layout.actions,
      level: roadmap.levels.axis,
    },
  );
}
