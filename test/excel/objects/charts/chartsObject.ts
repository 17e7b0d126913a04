import type { Rect } from '../../../../src/workbook/address';
import type { ModelObject } from '../../engine/modelObject';
import { freshId } from '../../workbook/emptyWorkbook';
import type { ExcelCategoryAxis, ExcelChart, ExcelSheet } from '../../workbook/workbook';
import { asText, asWord, invalid } from '../arguments';
import { collectionObject, countProperty } from '../collectionObject';
import type { ObjectTools } from '../objectTools';
import { rangeOf } from '../rangeOf';
import { refuseProtected } from '../refusals';
import { chartObject } from './chartObject';
import { seriesOfCells } from './chartOfCells';
import { placeOf } from './chartPlace';
import { asChartType } from './chartTypes';

/** ASSUMED: where a new chart stands and how large it is, in points. */
const FIRST_FRAME = { top: 0, left: 0, width: 360, height: 216 };
/** ASSUMED: what a French Excel writes above a new chart of several series. */
const FIRST_TITLE = 'Titre du graphique';
/** Excel's limit for one chart. */
const MOST_SERIES = 255;

/** `Worksheet.charts`. ASSUMED: a protected sheet refuses new charts, and changes of those it has. */
export function chartsObject(tools: ObjectTools, sheet: ExcelSheet): ModelObject {
  const find = (key: unknown): ModelObject | undefined => {
    const name = asText(key);
    const found = sheet.charts.find(
      (chart) => chart.id === name || chart.name.toLowerCase() === name.toLowerCase(),
    );
    return found && chartObject(tools, sheet, found);
  };
  return collectionObject({
    type: 'ChartCollection',
    ways: ['indexer', 'GetItem', 'GetItemAt', 'GetItemOrNullObject'],
    items: () => sheet.charts.map((chart) => chartObject(tools, sheet, chart)),
    find,
    properties: countProperty(() => sheet.charts.length),
    methods: {
      Add: ([type, source, seriesBy]) => {
        refuseProtected(sheet);
        const cells = rangeOf(source);
        const by = asWord(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows']);
        const series = seriesOfCells(cells.sheet, cells.rect, by === 'Auto' ? automatic(cells.rect) : by);
        if (series.length > MOST_SERIES) throw invalid('too many series');
        const chart: ExcelChart = {
          id: freshId(tools.book),
          name: freeName(sheet),
          type: asChartType(type),
          title: series.length === 1 ? series[0]!.name : FIRST_TITLE,
          titleFont: {},
          font: {},
          ...placeOf(sheet, FIRST_FRAME),
          series,
          categoryAxis: newAxis(false),
          valueAxis: {
            ...newAxis(true),
            numberFormat: 'General',
            minimum: null,
            maximum: null,
          },
          // ASSUMED: Excel puts the legend of a new chart at the right.
          legend: { visible: true, position: 'Right' },
        };
        sheet.charts.push(chart);
        return chartObject(tools, sheet, chart);
      },
    },
  });
}

/** An axis as Excel makes it. ASSUMED: all of it, and lines of a grid for values alone. */
export function newAxis(hasGridlines: boolean): ExcelCategoryAxis {
  return {
    title: '',
    titleFont: {},
    visible: true,
    reversed: false,
    position: 'Automatic',
    majorTickMark: 'Outside',
    tickLabelPosition: 'NextToAxis',
    gridlines: { visible: hasGridlines, color: '' },
    categoryType: 'Automatic',
    baseTimeUnit: 'Days',
    majorUnit: null,
    majorTimeUnitScale: 'Days',
  };
}

/** ASSUMED: fewer series than categories; Excel for the web and Excel for Windows do not agree on it. */
function automatic({ top, left, bottom, right }: Rect): 'Columns' | 'Rows' {
  return bottom - top >= right - left ? 'Columns' : 'Rows';
}

/** ASSUMED: named as French Excel does. */
function freeName({ charts }: ExcelSheet): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Graphique ${String(number)}`)) number++;
  return `Graphique ${String(number)}`;
}
