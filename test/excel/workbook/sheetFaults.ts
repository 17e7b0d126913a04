import { FOLDS_NAME, STAMP_NAME, WIDTHS_NAME } from '../../../src/workbook/stamp';
import { PAGE_MARGINS } from '../../../src/workbook/pageMargins';
import { TABLE_STYLE } from '../../../src/workbook/tables';
import { familyOf } from '../objects/charts/chartTypes';
import { stampOf } from './planOfSheet';
import type { ExcelChart, ExcelSheet } from './workbook';

/** Points are kept as numbers that a machine can hold. */
const SAME_POINTS = 0.01;

/** What every finished generated sheet has beside its plan: a list of what is missing, empty for a sound sheet. */
export function sheetFaults(sheet: ExcelSheet): string[] {
  const { page } = sheet;
  const missing = (what: string, isThere: boolean): string[] => (isThere ? [] : [what]);
  const sides = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
  return [
    ...missing('a stamp', stampOf(sheet)?.incomplete === false),
    ...sheet.names.flatMap(({ name, visible }) => missing(`${name} hidden`, isOther(name) || !visible)),
    ...missing('one page wide, as high as it needs', page.fit?.wide === 1 && page.fit.tall === null),
    ...missing('centred on the page', page.centerHorizontally),
    ...sides.flatMap((side) =>
      missing(`margin ${side}`, Math.abs(page.margins[side] - PAGE_MARGINS[side] * 72) < SAME_POINTS),
    ),
    ...sheet.tables.flatMap(({ name, style, bandedRows }) =>
      missing(`${name} in banded rows`, style === TABLE_STYLE && bandedRows),
    ),
    ...sheet.charts.flatMap((chart) => chartFaults(chart).map((fault) => `${chart.title}: ${fault}`)),
  ];
}

function isOther(name: string): boolean {
  return ![STAMP_NAME, WIDTHS_NAME, FOLDS_NAME].includes(name);
}

function chartFaults({ type, series, categoryAxis, legend }: ExcelChart): string[] {
  const isPie = familyOf(type) === 'pie';
  const needsLegend = isPie || series.length > 1;
  return [
    ...(legend.visible === needsLegend ? [] : [needsLegend ? 'no legend' : 'a legend of one series']),
    // A bar chart counts from the bottom, its table from the top.
    ...(type.startsWith('Bar') === categoryAxis.reversed ? [] : ['categories in the wrong order']),
    ...series.flatMap(({ name, categories }) => (categories ? [] : [`${name} without categories`])),
  ];
}
