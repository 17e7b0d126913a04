import type { FollowUpParameters } from '../../domain/followUp/parameters';
import type { Roadmap } from '../../domain/roadmap';
import { dashboardTexts } from '../../messages/fr/dashboard';
import { listed } from '../../messages/fr/words';
import { cellAddress } from '../../workbook/address';
import {
  sheetPlan,
  type CellStyle,
  type ConditionalFormat,
  type PlannedCell,
  type SheetPlan,
} from '../../workbook/plan';
import { serialOfDate } from '../../workbook/serialDates';
import { putAcross } from '../across';
import { roadmapIdentity } from '../labels';
import { looks, TAB_COLOR } from '../looks';
import { parameterNames } from '../parameters/parameterCells';
import { PlanBuilder } from '../planBuilder';
import { fitsOnePage, printTexts } from '../print';
import {
  dashboardLayout,
  dashboardSizes,
  GAP_HEIGHT,
  ROWS,
  widthOf,
  type DashboardLayout,
  type Followed,
  type Sizes,
} from './dashboardLayout';
import { dashboardLists, listColumns, listsAbove } from './dashboardLists';
import { putLook } from './dashboardLook';
import { DashboardSources } from './dashboardSources';
import { putHeaders, putLine, putTotal, weatherValidations } from './dashboardTable';
import { actionColumnIds } from './actionFigures';
import { indicatorColumnIds } from './indicatorFigures';
import { putKeptAxes } from './keptAxes';

export const DASHBOARD_ID = 'tableau-de-bord';

const unknownStyle: CellStyle = { bold: true, size: 10, vertical: 'center', wrap: true };
const { dayFormat, method, sheet: named, tab, title, usage } = dashboardTexts;

interface Material {
  roadmap: Roadmap;
  sources: DashboardSources;
  followed: Followed;
  day: string;
}

/**
 * One page of A4, in type as large as it takes; two pages where there are so many axes that the smallest is too large.
 * @param plans those of the sheets that are counted
 */
export function planDashboard(
  roadmap: Roadmap,
  plans: { actions?: SheetPlan; indicators?: SheetPlan },
  { day, strict }: FollowUpParameters,
): SheetPlan {
  const sources = new DashboardSources(roadmap, plans, strict);
  const followed = { actions: plans.actions !== undefined, indicators: plans.indicators !== undefined };
  const material = { roadmap, sources, followed, day };
  let planned = planWith(material, dashboardSizes[0]);
  for (const sizes of dashboardSizes) {
    planned = planWith(material, sizes);
    const shown = planned.plan.columnWidths.slice(0, planned.layout.mark);
    if (fitsOnePage(planned.plan.rowHeights, shown)) return planned.plan;
  }
  const { plan, layout } = planned;
  return { ...plan, print: { ...plan.print, pageBreaks: [layout.look.top] } };
}

function planWith(
  { roadmap, sources, followed, day }: Material,
  sizes: Sizes,
): { plan: SheetPlan; layout: DashboardLayout } {
  const lists = dashboardLists(sources).length;
  const layout = dashboardLayout(
    followed,
    {
      lines: sources.lineCount,
      lists: lists === 0 ? 0 : listsAbove(lists, listColumns(sources)),
      hasChart: sources.hasStatuses,
    },
    sizes,
  );
  const builder = new PlanBuilder();
  const lines = sources.lines(layout);
  putTop(builder, roadmap, { sources, layout, day });
  putHeaders(builder, layout, followed, roadmap);
  lines.forEach((line, i) => {
    if (i < sources.axes.length) putLine(builder, ROWS.first + i, line, { layout, roadmap });
    else putTotal(builder, layout.total, line, layout);
  });
  const charts = putLook(builder, lines, { sources, layout, roadmap });
  putMethod(builder, followed, layout);
  putKeptAxes(builder, roadmap, DASHBOARD_ID, { top: layout.method + 2, layout });
  const plan = sheetPlan({
    id: DASHBOARD_ID,
    name: tab,
    tabColor: TAB_COLOR,
    ...builder.grid(),
    columnWidths: layout.columnWidths,
    ...(roadmap.axes.length > 0 && { foldedColumns: [{ first: layout.mark, last: layout.mark }] }),
    conditionalFormats: lateFormats(layout, followed),
    validations: weatherValidations(lines),
    charts,
    print: { orientation: 'landscape', paper: 'A4', ...printTexts(roadmap, title) },
  });
  return { plan, layout };
}

function putTop(
  builder: PlanBuilder,
  roadmap: Roadmap,
  { sources, layout, day }: { sources: DashboardSources; layout: DashboardLayout; day: string },
): void {
  const across = (row: number, cell: PlannedCell): void => {
    putAcross(builder, row, cell, { right: layout.right, width: widthOf(layout, 0, layout.right) });
  };
  const { actions, indicators } = sources;
  const counted = [indicators, actions].flatMap((lines) => (lines ? [named(lines.name)] : []));
  across(ROWS.title, { value: title, style: looks.title });
  across(ROWS.identity, { value: roadmapIdentity(roadmap), style: looks.subtitle });
  across(ROWS.day, {
    formula: parameterNames.day,
    value: serialOfDate(day),
    style: { ...looks.subtitle, bold: true, horizontal: 'left', numberFormat: dayFormat },
  });
  across(ROWS.usage, { value: usage(listed(counted)), style: looks.note });
  for (const [row, unknown] of [
    [ROWS.actionsUnknown, sources.actionsUnknown],
    [ROWS.indicatorsUnknown, sources.indicatorsUnknown],
  ] as const) {
    across(row, { ...(unknown ?? { value: '' }), style: unknownStyle });
    if ((unknown?.value ?? '') === '') builder.height(row, GAP_HEIGHT);
  }
}

/** How the figures are computed, in one line of small text. */
function putMethod(builder: PlanBuilder, followed: Followed, layout: DashboardLayout): void {
  const value = [
    method.begin,
    ...(followed.actions ? [method.actions] : []),
    ...(followed.indicators ? [method.indicators] : []),
  ].join(' ');
  const width = widthOf(layout, 0, layout.right);
  putAcross(builder, layout.method, { value, style: looks.note }, { right: layout.right, width });
}

/** What is late stands out, beside its number. */
function lateFormats(layout: DashboardLayout, followed: Followed): ConditionalFormat[] {
  const columns = [
    ...(followed.actions ? [layout.actions + actionColumnIds.indexOf('late')] : []),
    ...(followed.indicators ? [layout.indicators + indicatorColumnIds.indexOf('late')] : []),
  ];
  return columns.map((column) => ({
    rect: { top: ROWS.first, bottom: layout.total, left: column, right: column },
    formula: `N(${cellAddress(ROWS.first, column)})>0`,
    style: { bold: true, color: '7A1F00', fill: 'FBE5D6' },
  }));
}
