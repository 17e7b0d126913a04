import {
  BROAD_SHARE,
  FEWEST_FOR_BROAD,
  hasTargets,
  type Coverage,
  type ServedAxis,
  type ServingAction,
} from '../../domain/coverage';
import type { Action, Roadmap } from '../../domain/roadmap';
import { sheetTexts } from '../../messages/fr';
import { coverageTexts } from '../../messages/fr/coverage';
import { absoluteRect, cellAddress, rectAddress } from '../../workbook/address';
import type { CellStyle, PlannedCell } from '../../workbook/plan';
import type { AxisGroup } from '../../domain/grouping';
import { codedTitle, headingOf } from '../labels';
import { looks, SHARE_FORMAT } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import { rowHeight } from '../textFit';
import { COLUMNS } from './coverageFigures';
import { COLUMN_WIDTHS, RIGHT, SHEET_WIDTH, type CoverageLayout, type Table } from './coverageLayout';
import type { MatrixMarks } from './matrixMarks';

export const LEAST_HEIGHT = 18;
export const countStyle: CellStyle = { ...looks.number, numberFormat: '0' };
export const shareStyle: CellStyle = { ...looks.number, numberFormat: SHARE_FORMAT };

const texts = coverageTexts;
const { states } = texts;

/** A figure as a formula on the matrix, or as it was read where the matrix does not show it. */
function figure(formula: string | undefined, value: number): PlannedCell {
  return { value, ...(formula !== undefined && { formula }) };
}

/**
 * How much each axis of the framework receives, out of the table of objectives. What the chart shows stands beside the
 * names of the axes: so Excel ties each series to its header.
 */
export function putAxes(
  builder: PlanBuilder,
  { axes, objectives }: Coverage,
  layout: CoverageLayout,
  header: string,
): void {
  putHeader(builder, layout.axes.header, [
    header,
    texts.objectiveShare,
    texts.markShare,
    texts.objectives,
    texts.servedShort,
    texts.servedShare,
    texts.marks,
  ]);
  const all = absoluteRect(countsOf(layout.objectives));
  let from = layout.objectives.first;
  axes.forEach((axis, i) => {
    const row = layout.axes.first + i;
    const own = rectAddress(countsOf({ first: from, last: from + axis.objectives.length - 1 }));
    from += axis.objectives.length;
    const count = axis.objectives.length;
    const served = axis.objectives.filter(({ links }) => links.length > 0).length;
    const sumOfAll = `SUM(${all})`;
    putLabel(builder, row, headingOf(axis.axis, sheetTexts.axis));
    builder.putRow(row, COLUMNS.count, [
      { ...figure(`COUNT(${own})/COUNT(${all})`, count / objectives.length), style: shareStyle },
      {
        ...figure(`IF(${sumOfAll}=0,0,SUM(${own})/${sumOfAll})`, axis.share),
        style: shareStyle,
      },
      { ...figure(`COUNT(${own})`, count), style: countStyle },
      { ...figure(`COUNTIF(${own},">0")`, served), style: countStyle },
      { ...figure(`COUNTIF(${own},">0")/COUNT(${own})`, served / count), style: shareStyle },
      { ...figure(`SUM(${own})`, axis.marks), style: countStyle },
    ]);
  });
}

/** The objectives of the framework: how many actions serve each, how many of these have a target behind them. */
export function putObjectives(
  builder: PlanBuilder,
  coverage: Coverage,
  layout: CoverageLayout,
  marks: MatrixMarks,
): void {
  putHeader(builder, layout.objectives.header, [texts.objective, texts.actions, texts.aimed, texts.state]);
  const aimed = new Set(coverage.actions.filter((one) => one.aimed).map(({ action }) => action.id));
  const tellsTargets = hasTargets(coverage);
  coverage.objectives.forEach(({ objective, links, aimed: aimedCount }, i) => {
    const row = layout.objectives.first + i;
    const unseen = links.filter(({ action }) => !marks.shows(action, objective.id));
    const all = plus(marks.ofObjective(objective.id), unseen.length);
    const deep = plus(
      marks.ofObjective(objective.id, (action) => aimed.has(action)),
      unseen.filter(({ action }) => aimed.has(action)).length,
    );
    const [count, withTarget] = [cellAddress(row, COLUMNS.count), cellAddress(row, COLUMNS.second)];
    const last = tellsTargets ? `IF(${withTarget}=0,"${states.withoutTarget}","")` : '""';
    const state: PlannedCell = {
      formula: `IF(${count}=0,"${states.unserved}",IF(${count}=1,"${states.once}",${last}))`,
      value:
        links.length === 0
          ? states.unserved
          : links.length === 1
            ? states.once
            : tellsTargets && aimedCount === 0
              ? states.withoutTarget
              : '',
    };
    putLabel(builder, row, codedTitle(objective));
    builder
      .put(row, COLUMNS.count, { ...figure(all, links.length), style: countStyle })
      .put(row, COLUMNS.second, { ...figure(deep, aimedCount), style: countStyle });
    putState(builder, row, COLUMNS.third, state);
  });
}

/** The actions by axis of the roadmap: how many objectives each serves, and whether it has a target. */
export function putActions(
  builder: PlanBuilder,
  { actions, objectives }: Coverage,
  layout: CoverageLayout,
  { marks, roadmap, groups }: { marks: MatrixMarks; roadmap: Roadmap; groups: AxisGroup<Action>[] },
): void {
  putHeader(builder, layout.actions.header, [
    texts.action,
    texts.objectives,
    texts.objectiveShare,
    texts.target,
    texts.state,
  ]);
  const served = new Map(actions.map((one) => [one.action, one]));
  const byObjective = absoluteRect(countsOf(layout.objectives));
  let next = 0;
  groups.forEach(({ axis, items }, i) => {
    const band = layout.actions.bands[i]!;
    const value = axis ? headingOf(axis, roadmap.levels.axis) : sheetTexts.withoutAxis;
    builder
      .merge({ top: band, bottom: band, left: 0, right: RIGHT }, { value, style: looks.band })
      .height(band, Math.max(LEAST_HEIGHT, rowHeight(value, SHEET_WIDTH, looks.band)));
    for (const action of items)
      putAction(layout.actions.rows[next++]!, served.get(action)!);
  });

  function putAction(row: number, { action, count, aimed }: ServingAction): void {
    const share = count / objectives.length;
    const at = cellAddress(row, COLUMNS.count);
    const shareAt = cellAddress(row, COLUMNS.second);
    const tellsBroad = objectives.length >= FEWEST_FOR_BROAD;
    const last = tellsBroad ? `IF(${shareAt}>${String(BROAD_SHARE)},"${states.broad}","")` : '""';
    putLabel(builder, row, codedTitle(action));
    builder
      .put(row, COLUMNS.count, { ...figure(marks.ofAction(action.id), count), style: countStyle })
      .put(row, COLUMNS.second, { ...figure(`${at}/COUNT(${byObjective})`, share), style: shareStyle })
      .put(row, COLUMNS.third, { value: aimed ? texts.yes : texts.no, style: looks.centered });
    putState(builder, row, COLUMNS.fourth, {
      formula: `IF(${at}=0,"${states.unlinked}",${last})`,
      value: count === 0 ? states.unlinked : tellsBroad && share > BROAD_SHARE ? states.broad : '',
    });
  }
}

/** The share of each axis in words. */
export function axisInWords({ axis, objectives, share }: ServedAxis, all: number): string {
  const percent = (part: number): string => `${String(Math.round(part * 100))}\u00a0%`;
  return texts.axisInWords(
    headingOf(axis, sheetTexts.axis),
    percent(objectives.length / all),
    percent(share),
  );
}

function countsOf({ first, last }: Pick<Table, 'first' | 'last'>): {
  top: number;
  bottom: number;
  left: number;
  right: number;
} {
  return { top: first, bottom: last, left: COLUMNS.count, right: COLUMNS.count };
}

/** Croix that the matrix does not show are counted as they were read. */
function plus(formula: string | undefined, unseen: number): string | undefined {
  return formula === undefined || unseen === 0 ? formula : `${formula}+${String(unseen)}`;
}

/** The last header goes over the columns that are left. */
export function putHeader(builder: PlanBuilder, row: number, headers: string[]): void {
  let height = LEAST_HEIGHT;
  headers.forEach((value, column) => {
    const isLast = column === headers.length - 1;
    const rect = { top: row, bottom: row, left: column, right: isLast ? RIGHT : column };
    const width = COLUMN_WIDTHS.slice(rect.left, rect.right + 1).reduce((sum, one) => sum + one, 0);
    builder.merge(rect, { value, style: looks.header });
    height = Math.max(height, rowHeight(value, width - 2));
  });
  builder.height(row, height);
}

/** What a line is about, with the height that it takes. */
export function putLabel(builder: PlanBuilder, row: number, value: string): void {
  builder
    .put(row, COLUMNS.label, { value, style: looks.text })
    .height(row, Math.max(LEAST_HEIGHT, rowHeight(value, COLUMN_WIDTHS[COLUMNS.label]!, looks.text)));
}

function putState(builder: PlanBuilder, row: number, column: number, cell: PlannedCell): void {
  builder.merge({ top: row, bottom: row, left: column, right: RIGHT }, { ...cell, style: looks.text });
}
