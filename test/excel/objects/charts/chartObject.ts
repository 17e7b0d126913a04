import type { ModelObject, Property } from '../../engine/modelObject';
import type { ExcelChart, ExcelSheet } from '../../workbook/workbook';
import { addressedCells } from '../addressedCells';
import { asNumber, asText, invalid } from '../arguments';
import type { ObjectTools } from '../objectTools';
import { itemNotFound, refuseProtected } from '../refusals';
import { chartFontObject } from './chartFontObject';
import { chartAxesObject } from './chartAxesObject';
import { chartLegendObject, chartTitleObject } from './chartTextObjects';
import { frameOf, placeOf, placeOver, type Frame } from './chartPlace';
import { chartSeriesCollectionObject } from './chartSeriesCollectionObject';

/** The chart as long as it is there, for reading, and for writing where its sheet allows it. */
export interface LiveChart {
  read(): ExcelChart;
  write(): ExcelChart;
}

/** `Chart`: its place, its name, and the way to its parts. */
export function chartObject(tools: ObjectTools, sheet: ExcelSheet, chart: ExcelChart): ModelObject {
  const live: LiveChart = {
    read: () => {
      if (!sheet.charts.includes(chart)) throw itemNotFound();
      return chart;
    },
    write: () => {
      refuseProtected(sheet);
      return live.read();
    },
  };
  const side = (name: keyof Frame): Property => ({
    get: () => frameOf(sheet, live.read())[name],
    set: (value) => {
      const frame = { ...frameOf(sheet, live.write()), [name]: asNumber(value, 0) };
      Object.assign(chart, placeOf(sheet, frame));
    },
  });
  return {
    type: 'Chart',
    members: {
      id: () => chart.id,
      properties: {
        Id: { get: () => chart.id },
        /** ASSUMED: two charts of a sheet may have one name. */
        Name: {
          get: () => live.read().name,
          set: (value) => {
            live.write().name = asText(value, 255);
          },
        },
        ChartType: { get: () => live.read().type },
        Top: side('top'),
        Left: side('left'),
        Width: side('width'),
        Height: side('height'),
      },
      navigations: {
        Title: () => chartTitleObject(live),
        Format: () => ({
          type: 'ChartAreaFormat',
          members: {
            navigations: {
              Font: () => chartFontObject({ read: () => live.read().font, write: () => live.write().font }),
            },
          },
        }),
        Legend: () => chartLegendObject(live),
        Axes: () => chartAxesObject(live),
        Series: () => chartSeriesCollectionObject(live),
      },
      methods: {
        SetPosition: ([start, end]) => {
          const place = cellsOfPosition(tools, sheet, start, end);
          if (place.end) Object.assign(live.write(), placeOver({ ...place.start, ...place.end }));
          else {
            const frame = frameOf(sheet, live.write());
            const corner = frameOf(
              sheet,
              placeOver({ ...place.start, bottom: place.start.top, right: place.start.left }),
            );
            Object.assign(chart, placeOf(sheet, { ...frame, top: corner.top, left: corner.left }));
          }
        },
        Delete: () => {
          live.write();
          sheet.charts = sheet.charts.filter((other) => other !== chart);
        },
      },
    },
  };
}

interface Position {
  start: { top: number; left: number };
  /** Missing: the chart keeps its size. */
  end?: { bottom: number; right: number };
}

function cellsOfPosition(tools: ObjectTools, sheet: ExcelSheet, start: unknown, end: unknown): Position {
  const from = addressedCells(start, tools.book, sheet);
  const to = end === null || end === undefined ? undefined : addressedCells(end, tools.book, sheet);
  if (from.sheet !== sheet || (to && to.sheet !== sheet)) throw invalid('a cell of another sheet');
  const { top, left } = from.rect;
  if (!to) return { start: { top, left } };
  const { bottom, right } = to.rect;
  if (bottom < top || right < left) throw invalid('the last cell before the first one');
  return { start: { top, left }, end: { bottom, right } };
}
