import type { ModelObject } from '../../engine/modelObject';
import type { ExcelChartFont } from '../../workbook/workbook';
import { asFlag, asText, asWord } from '../arguments';
import { invalidOperation } from '../refusals';
import { chartFontObject } from './chartFontObject';
import type { LiveChart } from './chartObject';

/** ASSUMED: Excel's own limit for titles, in characters. */
const LONGEST_TITLE = 255;

interface Titled {
  title: string;
  titleFont: ExcelChartFont;
}

/** What a title says when it is shown and nobody wrote it. ASSUMED: in a French Excel. */
const UNWRITTEN = { ChartTitle: 'Titre du graphique', ChartAxisTitle: 'Titre de l’axe' } as const;

/** `Chart.title`. */
export function chartTitleObject(live: LiveChart): ModelObject {
  return titleObject('ChartTitle', { read: () => live.read(), write: () => live.write() });
}

/**
 * A title over the data that hold it, empty when it is not shown. ASSUMED: writing its text shows it, and hiding it
 * forgets the text.
 */
export function titleObject(
  type: keyof typeof UNWRITTEN,
  holder: { read: () => Titled; write: () => Titled },
): ModelObject {
  return {
    type,
    members: {
      properties: {
        Text: {
          get: () => holder.read().title,
          set: (value) => {
            holder.write().title = asText(value, LONGEST_TITLE);
          },
        },
        Visible: {
          get: () => holder.read().title !== '',
          set: (value) => {
            const held = holder.write();
            held.title = asFlag(value) ? held.title || UNWRITTEN[type] : '';
          },
        },
      },
      navigations: {
        Format: () => ({
          type: `${type}Format`,
          members: {
            navigations: {
              Font: () =>
                chartFontObject({ read: () => holder.read().titleFont, write: () => shown(holder) }),
            },
          },
        }),
      },
    },
  };
}

/** ASSUMED: a title that is not shown has no look that could be changed. */
function shown(holder: { write: () => Titled }): ExcelChartFont {
  const { title, titleFont } = holder.write();
  if (title === '') throw invalidOperation('a title that is not shown');
  return titleFont;
}

/** `Chart.legend`. */
export function chartLegendObject(live: LiveChart): ModelObject {
  return {
    type: 'ChartLegend',
    members: {
      properties: {
        Visible: {
          get: () => live.read().legend.visible,
          set: (value) => {
            live.write().legend.visible = asFlag(value);
          },
        },
        Position: {
          get: () => live.read().legend.position,
          set: (value) => {
            live.write().legend.position = asWord(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner']);
          },
        },
      },
    },
  };
}
