import type { Roadmap } from '../../domain/roadmap';
import { sheetTexts } from '../../messages/fr';
import type { CellStyle, PlannedCell } from '../../workbook/plan';
import { putAcross } from '../across';
import { headingOf } from '../labels';
import { looks } from '../looks';
import type { PlanBuilder } from '../planBuilder';
import { rowHeight } from '../textFit';
import type { IndicatorColumn, IndicatorLine } from './indicatorColumns';
import { linesOf, type IndicatorGroup } from './indicatorRows';

export interface PlacedTable {
  /** First and last row under the header. */
  first: number;
  last: number;
}

/** Points: lines of figures stand apart enough to be followed across a page. */
const LEAST_HEIGHT = 18;

/** The table under a header row: a band for each axis, one for each objective, a line for each target. */
export function putIndicatorTable(
  builder: PlanBuilder,
  top: number,
  roadmap: Roadmap,
  groups: IndicatorGroup[],
  columns: IndicatorColumn[],
): PlacedTable {
  const headers = columns.map(({ header }) => ({ value: header, style: looks.header }));
  builder
    .putRow(top, 0, headers)
    .height(top, Math.max(...columns.map(({ header, width }) => rowHeight(header, width - 2))));
  for (const { axis, objectives } of groups) {
    const heading = axis ? headingOf(axis, roadmap.levels.axis) : sheetTexts.withoutAxis;
    putBand(builder, columns, heading, looks.band);
    for (const { label, indicators } of objectives) {
      if (label !== null) putBand(builder, columns, label, looks.subBand);
      putLines(builder, linesOf(indicators), columns);
    }
  }
  return { first: top + 1, last: builder.nextRow - 1 };
}

function putBand(builder: PlanBuilder, columns: IndicatorColumn[], value: string, style: CellStyle): void {
  const row = builder.nextRow;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  putAcross(builder, row, { value, style }, { right: columns.length - 1, width });
}

/** Lines of one objective. A cell shared by several lines makes them high enough for its text together. */
function putLines(builder: PlanBuilder, lines: IndicatorLine[], columns: IndicatorColumn[]): void {
  const top = builder.nextRow;
  const heights = lines.map(() => 0);
  const blocks = columns.flatMap((column, i) =>
    blocksOf(lines, column).map((block) => ({ ...block, column, i })),
  );
  // Cells of one line first, so that those that span several find what there is already.
  blocks.sort((a, b) => a.last - a.first - (b.last - b.first));
  for (const { first, last, column, i } of blocks) {
    const cell = column.cell(lines[first]!);
    const style = { ...column.style, ...cell.style };
    builder.merge({ top: top + first, bottom: top + last, left: i, right: i }, { ...cell, style });
    growTo(heights, first, last, heightOf(cell, column));
  }
  heights.forEach((height, line) => {
    builder.height(top + line, Math.ceil(height));
  });
}

/** Runs of lines that share a cell of this column. */
function blocksOf(lines: IndicatorLine[], { shared }: IndicatorColumn): { first: number; last: number }[] {
  const blocks: { first: number; last: number }[] = [];
  lines.forEach((line, i) => {
    const above = blocks.at(-1);
    if (above && shared(lines[above.first]!) === shared(line)) above.last = i;
    else blocks.push({ first: i, last: i });
  });
  return blocks;
}

function growTo(heights: number[], first: number, last: number, wanted: number): void {
  const own = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
  const more = Math.max(0, wanted - own) / (last - first + 1);
  for (let line = first; line <= last; line++) heights[line]! += more;
}

function heightOf({ value }: PlannedCell, { width, style }: IndicatorColumn): number {
  return Math.max(LEAST_HEIGHT, rowHeight(typeof value === 'string' ? value : '', width, style));
}
