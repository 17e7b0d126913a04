import { parameterSettings } from '../../domain/followUp/parameters';
import type { Roadmap } from '../../domain/roadmap';
import type { Settings } from '../../domain/settings';
import { parameterTexts } from '../../messages/fr/parameterSheet';
import { cellAddress, type Rect } from '../../workbook/address';
import { sheetPlan, type CellStyle, type SheetPlan } from '../../workbook/plan';
import { putAcross } from '../across';
import { roadmapIdentity } from '../labels';
import { expecting } from '../expected';
import { looks, TAB_COLOR } from '../looks';
import { PlanBuilder } from '../planBuilder';
import { printTexts } from '../print';
import type { GeneratedSheet } from '../sheet';
import { rowHeight } from '../textFit';
import {
  parameterFormats,
  parameterNames,
  parameterValidations,
  typedValue,
  usedCell,
  type ParameterName,
} from './parameterCells';

export const PARAMETERS_ID = 'parametres';

const ROWS = { title: 0, identity: 1, usage: 2, header: 4, first: 5 } as const;
const COLUMNS = { label: 0, typed: 1, used: 2, help: 3 } as const;
const COLUMN_WIDTHS = [26, 15, 15, 60];
const RIGHT = COLUMN_WIDTHS.length - 1;
const SHEET_WIDTH = COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0);
const LEAST_HEIGHT = 20;
const { headers, lines, tab, title, usage } = parameterTexts;

/** What the figures of the other sheets depend on; only of use beside them. */
export const parameterSheet: GeneratedSheet = {
  id: PARAMETERS_ID,
  lacks: ({ actions, indicators }) => (actions.length + indicators.length === 0 ? 'actions' : null),
  plans: ({ roadmap, settings, day }) => [planParameters(roadmap, settings, day)],
};

/** @param today ISO day, which counts where none was typed */
export function planParameters(roadmap: Roadmap, settings: Settings, today: string): SheetPlan {
  const builder = new PlanBuilder();
  putTop(builder, roadmap);
  const names = Object.keys(parameterNames) as ParameterName[];
  names.forEach((name, i) => {
    putLine(builder, ROWS.first + i, name, { settings, today });
  });
  const cells = (column: number): { name: ParameterName; rect: Rect }[] =>
    names.map((name, i) => ({
      name,
      rect: { top: ROWS.first + i, bottom: ROWS.first + i, left: column, right: column },
    }));
  return sheetPlan({
    id: PARAMETERS_ID,
    name: tab,
    tabColor: TAB_COLOR,
    ...builder.grid(),
    columnWidths: COLUMN_WIDTHS,
    names: cells(COLUMNS.used).map(({ name, rect }) => ({ name: parameterNames[name], rect })),
    validations: cells(COLUMNS.typed).map(({ name, rect }) => {
      const { values, expects } = parameterValidations[name];
      const prompt = { title: lines[name].label, text: lines[name].help };
      return expects ? expecting(rect, expects, prompt) : { rect, values, strict: false, prompt };
    }),
    print: { orientation: 'landscape', paper: 'A4', ...printTexts(roadmap, title) },
  });
}

function putTop(builder: PlanBuilder, roadmap: Roadmap): void {
  const top: [row: number, value: string, style: CellStyle][] = [
    [ROWS.title, title, looks.title],
    [ROWS.identity, roadmapIdentity(roadmap), looks.subtitle],
    [ROWS.usage, usage, looks.note],
  ];
  for (const [row, value, style] of top) {
    putAcross(builder, row, { value, style }, { right: RIGHT, width: SHEET_WIDTH });
  }
  const header = [headers.label, headers.typed, headers.used, headers.help];
  builder
    .putRow(
      ROWS.header,
      0,
      header.map((value) => ({ value, style: looks.header })),
    )
    .height(ROWS.header, LEAST_HEIGHT);
}

function putLine(
  builder: PlanBuilder,
  row: number,
  name: ParameterName,
  given: { settings: Settings; today: string },
): void {
  const { label, help } = lines[name];
  const numberFormat = parameterFormats[name];
  const style: CellStyle = { ...looks.centered, ...(numberFormat !== undefined && { numberFormat }) };
  const typed = typedValue(name, given.settings);
  builder
    .put(row, COLUMNS.label, { value: label, style: { ...looks.text, bold: true } })
    .own(row, COLUMNS.typed, parameterSettings[name].setting, {
      ...(typed !== '' && { value: typed }),
      style: { ...style, ...looks.typed },
    })
    .put(row, COLUMNS.used, { ...usedCell(name, cellAddress(row, COLUMNS.typed), given), style })
    .put(row, COLUMNS.help, { value: help, style: looks.text })
    .height(row, Math.max(LEAST_HEIGHT, rowHeight(help, COLUMN_WIDTHS[COLUMNS.help]!, looks.text)));
}
