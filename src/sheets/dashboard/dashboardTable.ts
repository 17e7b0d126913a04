import type { Roadmap } from '../../domain/roadmap';
import { tidy } from '../../domain/text';
import { sheetTexts } from '../../messages/fr';
import { dashboardTexts } from '../../messages/fr/dashboard';
import { weatherTexts } from '../../messages/fr/followUp';
import { cellAddress } from '../../workbook/address';
import type { CellStyle, Validation } from '../../workbook/plan';
import { codeName } from '../labels';
import { looks, SHARE_FORMAT } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import { rowHeight } from '../textFit';
import { actionColumnIds, type ActionFigures } from './actionFigures';
import { axisCell, axisKey, type AxisFollowUpField } from './axisCells';
import type { DashboardAxis } from './dashboardAxes';
import { COLUMNS, FIRST_FIGURE, ROWS, widthOf, type DashboardLayout, type Followed } from './dashboardLayout';
import type { Figure } from './figure';
import { indicatorColumnIds, type IndicatorFigures } from './indicatorFigures';

const HEADER_HEIGHTS = { groups: 20, header: 30 };
const header: CellStyle = { ...looks.header, size: 10 };
const count: CellStyle = { ...looks.centered, numberFormat: '0' };
const share: CellStyle = { ...looks.centered, numberFormat: SHARE_FORMAT };
const styles: Partial<Record<string, CellStyle>> = { doneShare: share, weightedShare: share, rate: share };
/** A text among figures, which its column holds on one line. */
const COVERAGE_SIZE = 10;
const { actionHeaders, actions, comment, indicatorHeaders, indicators, mark, weather } = dashboardTexts;

/** One line of the table; `name` stands in the first column, and so below the bars of the chart. */
export interface DashboardLine extends DashboardAxis {
  name: string;
  title?: string;
  actionFigures?: ActionFigures;
  indicatorFigures?: IndicatorFigures;
}

/** Longer titles do not stand beside the bars of a chart. */
const LONGEST_NAME = 32;

/**
 * What lines are called: by their codes, by their titles where those are short, else by their places, which the title
 * then stands beside.
 */
export function namesOfLines(
  axes: readonly DashboardAxis[],
  { axes: all, levels }: Roadmap,
): Pick<DashboardLine, 'name' | 'title'>[] {
  const isShort = axes.every(({ axis }) => axis === null || tidy(axis.title).length <= LONGEST_NAME);
  return axes.map(({ axis }, i) => {
    if (axis === null) return { name: all.length === 0 ? dashboardTexts.all : sheetTexts.withoutAxis };
    const title = tidy(axis.title);
    if (axis.code !== undefined) return { name: codeName(axis.code, levels.axis), title };
    return isShort ? { name: title } : { name: dashboardTexts.place(i + 1), title };
  });
}

/** The headers in two rows: what is counted, then how. */
export function putHeaders(
  builder: PlanBuilder,
  layout: DashboardLayout,
  followed: Followed,
  roadmap: Roadmap,
): void {
  const { groups, header: below } = ROWS;
  const over = (left: number, right: number, value: string, bottom: number = groups): void => {
    builder.merge({ top: groups, bottom, left, right }, { value, style: header });
  };
  if (roadmap.axes.length === 0) over(0, FIRST_FIGURE - 1, sheetTexts.untitled, below);
  else {
    over(COLUMNS.code, COLUMNS.title, roadmap.levels.axis, below);
    over(COLUMNS.weather, COLUMNS.weather, weather, below);
    over(COLUMNS.comment, COLUMNS.comment, comment, below);
    over(layout.mark, layout.mark, mark, below);
  }
  const block = (left: number, title: string, headers: string[]): void => {
    over(left, left + headers.length - 1, title);
    builder.putRow(
      below,
      left,
      headers.map((value) => ({ value, style: header })),
    );
  };
  if (followed.actions)
    block(
      layout.actions,
      actions,
      actionColumnIds.map((id) => actionHeaders[id]),
    );
  if (followed.indicators)
    block(
      layout.indicators,
      indicators,
      indicatorColumnIds.map((id) => indicatorHeaders[id]),
    );
  builder.height(groups, HEADER_HEIGHTS.groups).height(below, HEADER_HEIGHTS.header);
}

/** A line with its figures; the météo and its comment of an axis are typed. */
export function putLine(
  builder: PlanBuilder,
  row: number,
  line: DashboardLine,
  { layout, roadmap }: { layout: DashboardLayout; roadmap: Roadmap },
): void {
  const { axis, name, title } = line;
  const { sizes } = layout;
  const label: CellStyle = { ...looks.text, size: sizes.label };
  const words = title === undefined ? name : title;
  const left = title === undefined ? COLUMNS.code : COLUMNS.title;
  const right = axis === null ? FIRST_FIGURE - 1 : COLUMNS.title;
  if (title !== undefined) builder.put(row, COLUMNS.code, { value: name, style: { ...label, bold: true } });
  const style = axis === null ? { ...label, bold: true } : label;
  builder.merge({ top: row, bottom: row, left, right }, { value: words, style });
  let height = Math.max(sizes.leastLine, rowHeight(words, widthOf(layout, left, right), label));
  if (axis !== null) {
    const own = (field: AxisFollowUpField, column: number): void => {
      const cell = axisCell(roadmap, axis.id, field);
      builder.own(row, column, axisKey(field, axis.id), { ...cell, style: label });
      const width = layout.columnWidths[column]!;
      height = Math.max(height, rowHeight(String(cell.value ?? ''), width, label));
    };
    own('weather', COLUMNS.weather);
    own('weatherComment', COLUMNS.comment);
    builder.put(row, layout.mark, { value: axis.id, style: label });
  }
  putFigures(builder, row, line, layout);
  builder.height(row, height);
}

/** The line below the axes. */
export function putTotal(
  builder: PlanBuilder,
  row: number,
  line: DashboardLine,
  layout: DashboardLayout,
): void {
  builder.merge(
    { top: row, bottom: row, left: 0, right: FIRST_FIGURE - 1 },
    { value: line.name, style: { ...looks.band, size: layout.sizes.label } },
  );
  putFigures(builder, row, line, layout, { bold: true, fill: looks.total.fill });
  builder.height(row, layout.sizes.leastLine);
}

function putFigures(
  builder: PlanBuilder,
  row: number,
  { actionFigures, indicatorFigures }: DashboardLine,
  layout: DashboardLayout,
  more: CellStyle = {},
): void {
  const sizeOf = (id: string): number => (id === 'coverage' ? COVERAGE_SIZE : layout.sizes.figure);
  const put = <Id extends string>(left: number, ids: readonly Id[], figures: Record<Id, Figure>): void => {
    ids.forEach((id, i) => {
      builder.put(row, left + i, {
        ...figures[id],
        style: { ...(styles[id] ?? count), size: sizeOf(id), ...more },
      });
    });
  };
  if (actionFigures) put(layout.actions, actionColumnIds, actionFigures);
  if (indicatorFigures) put(layout.indicators, indicatorColumnIds, indicatorFigures);
}

/** What is offered where the météo is typed, and what is said there. */
export function weatherValidations(lines: readonly DashboardLine[]): Validation[] {
  const axes = lines.filter(({ axis }) => axis !== null);
  if (axes.length === 0) return [];
  const column = (at: number): Validation['rect'] => ({
    top: ROWS.first,
    bottom: ROWS.first + axes.length - 1,
    left: at,
    right: at,
  });
  return [
    {
      rect: column(COLUMNS.weather),
      values: Object.values(weatherTexts),
      strict: false,
      prompt: { title: weather, text: dashboardTexts.weatherHelp },
    },
    {
      rect: column(COLUMNS.comment),
      values: [],
      strict: false,
      prompt: { title: comment, text: dashboardTexts.commentHelp },
    },
  ];
}

/** Where a figure of a line stands. */
export function figureCell<Id extends string>(
  row: number,
  left: number,
  ids: readonly Id[],
): (id: Id) => string {
  return (id) => cellAddress(row, left + ids.indexOf(id));
}
