import type { ModelObject, Property } from '../../engine/modelObject';
import type { ExcelCategoryAxis, ExcelValueAxis } from '../../workbook/workbook';
import { asColor, asFlag, asNumber, asText, asWord } from '../arguments';
import { invalidOperation } from '../refusals';
import type { LiveChart } from './chartObject';
import { titleObject } from './chartTextObjects';
import { familyOf } from './chartTypes';

/** One axis, for reading and for writing. */
interface LiveAxis<Axis> {
  read(): Axis;
  write(): Axis;
}

/** `Chart.axes`: of categories and of values. ASSUMED: an axis of a pie, which has none, fails when it is used. */
export function chartAxesObject(live: LiveChart): ModelObject {
  const axis = <Name extends 'categoryAxis' | 'valueAxis'>(
    name: Name,
  ): LiveAxis<ReturnType<LiveChart['read']>[Name]> => {
    const of = (chart: ReturnType<LiveChart['read']>): (typeof chart)[Name] => {
      if (familyOf(chart.type) === 'pie') throw invalidOperation('a pie has no axes');
      return chart[name];
    };
    return { read: () => of(live.read()), write: () => of(live.write()) };
  };
  return {
    type: 'ChartAxes',
    members: {
      navigations: {
        CategoryAxis: () => axisObject(axis('categoryAxis'), dayProperties(axis('categoryAxis'))),
        ValueAxis: () => axisObject(axis('valueAxis'), valueProperties(axis('valueAxis'))),
      },
    },
  };
}

function axisObject(
  live: LiveAxis<ExcelCategoryAxis>,
  properties: Record<string, Property> = {},
): ModelObject {
  return {
    type: 'ChartAxis',
    members: {
      properties: {
        Visible: {
          get: () => live.read().visible,
          set: (value) => {
            live.write().visible = asFlag(value);
          },
        },
        ReversePlotOrder: {
          get: () => live.read().reversed,
          set: (value) => {
            live.write().reversed = asFlag(value);
          },
        },
        Position: word(live, 'position', ['Automatic', 'Maximum', 'Minimum']),
        MajorUnit: chosen(live, 'majorUnit'),
        MajorTickMark: word(live, 'majorTickMark', ['None', 'Cross', 'Inside', 'Outside']),
        TickLabelPosition: word(live, 'tickLabelPosition', ['NextToAxis', 'High', 'Low', 'None']),
        ...properties,
      },
      navigations: {
        Title: () => titleObject('ChartAxisTitle', live),
        MajorGridlines: () => gridlinesObject(live),
      },
    },
  };
}

/** ASSUMED: only the axis of categories takes them. */
function dayProperties(live: LiveAxis<ExcelCategoryAxis>): Record<string, Property> {
  return {
    CategoryType: word(live, 'categoryType', ['Automatic', 'TextAxis', 'DateAxis']),
    BaseTimeUnit: word(live, 'baseTimeUnit', TIME_UNITS),
    MajorTimeUnitScale: word(live, 'majorTimeUnitScale', TIME_UNITS),
  };
}

const TIME_UNITS = ['Days', 'Months', 'Years'];

type WordProperty =
  'position' | 'majorTickMark' | 'tickLabelPosition' | 'categoryType' | 'baseTimeUnit' | 'majorTimeUnitScale';

function word(live: LiveAxis<ExcelCategoryAxis>, name: WordProperty, words: readonly string[]): Property {
  return {
    get: () => live.read()[name],
    set: (value) => {
      live.write()[name] = asWord(value, words);
    },
  };
}

function gridlinesObject(live: LiveAxis<ExcelCategoryAxis>): ModelObject {
  const line: ModelObject = {
    type: 'ChartLineFormat',
    members: {
      properties: {
        Color: {
          get: () => live.read().gridlines.color,
          set: (value) => {
            live.write().gridlines.color = asColor(value);
          },
        },
      },
    },
  };
  const format: ModelObject = {
    type: 'ChartGridlinesFormat',
    members: { navigations: { Line: () => line } },
  };
  return {
    type: 'ChartGridlines',
    members: {
      properties: {
        Visible: {
          get: () => live.read().gridlines.visible,
          set: (value) => {
            live.write().gridlines.visible = asFlag(value);
          },
        },
      },
      navigations: { Format: () => format },
    },
  };
}

function valueProperties(live: LiveAxis<ExcelValueAxis>): Record<string, Property> {
  return {
    NumberFormat: {
      get: () => live.read().numberFormat,
      set: (value) => {
        live.write().numberFormat = asText(value);
      },
    },
    Minimum: chosen(live, 'minimum'),
    Maximum: chosen(live, 'maximum'),
  };
}

/** Empty text leaves it to Excel. ASSUMED: then 0 is what Excel chose. */
function chosen<Name extends 'minimum' | 'maximum' | 'majorUnit'>(
  live: LiveAxis<Record<Name, number | null>>,
  name: Name,
): Property {
  return {
    get: () => live.read()[name] ?? 0,
    set: (value) => {
      const axis: Record<Name, number | null> = live.write();
      axis[name] = value === '' ? null : asNumber(value);
    },
  };
}
