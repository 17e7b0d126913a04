import { LAST_COLUMN, LAST_ROW } from '../../../src/workbook/address';
import { NOTHING, type ModelObject, type Property } from '../engine/modelObject';
import type { ExcelPage, ExcelSheet } from '../workbook/workbook';
import { addressedCells } from './addressedCells';
import { asFields, asFlag, asNumber, asWhole, asWord, invalid, orElse } from './arguments';
import { headersFootersObject } from './headersFootersObject';
import type { ObjectTools } from './objectTools';
import { itemNotFound } from './refusals';

const PAPERS = ['A3', 'A4', 'A5', 'Letter', 'Legal'] as const;
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
/** Excel's own limit for `scale` and for pages across or down. */
const SCALE = [10, 400] as const;
const MOST_PAGES = 32_767;

/** `Worksheet.pageLayout`. ASSUMED: the page of a protected sheet can be set up, as in Excel's own ribbon. */
export function pageLayoutObject(tools: ObjectTools, sheet: ExcelSheet): ModelObject {
  const { page } = sheet;
  return {
    type: 'PageLayout',
    members: {
      properties: {
        Orientation: {
          get: () => page.orientation,
          set: (value) => {
            page.orientation = asWord(value, ['Portrait', 'Landscape']);
          },
        },
        PaperSize: {
          get: () => page.paperSize,
          set: (value) => {
            page.paperSize = asWord(value, PAPERS);
          },
        },
        Zoom: { get: () => zoomOf(page), set: (value) => setZoom(page, value) },
        CenterHorizontally: {
          get: () => page.centerHorizontally,
          set: (value) => {
            page.centerHorizontally = asFlag(value);
          },
        },
        ...Object.fromEntries(MARGINS.map((side) => [marginName(side), margin(page, side)])),
      },
      navigations: { HeadersFooters: () => headersFootersObject(page) },
      methods: { SetPrintMargins: (given) => setMargins(page, given), ...titleMethods(tools, sheet) },
    },
  };
}

function zoomOf({ fit, scale }: ExcelPage): object {
  return fit
    ? { horizontalFitToPages: fit.wide, verticalFitToPages: fit.tall, scale: null }
    : { horizontalFitToPages: null, verticalFitToPages: null, scale };
}

/** ASSUMED: what is left out of the new zoom is left open, and 0 pages are refused. */
function setZoom(page: ExcelPage, value: unknown): void {
  const given = asFields(value, ['horizontalFitToPages', 'verticalFitToPages', 'scale']);
  const pages = (count: unknown): number | null => orElse(count, (one) => asWhole(one, 1, MOST_PAGES), null);
  const fit = { wide: pages(given.horizontalFitToPages), tall: pages(given.verticalFitToPages) };
  const scale = orElse(given.scale, (one) => asWhole(one, ...SCALE), undefined);
  const isFitted = fit.wide !== null || fit.tall !== null;
  if (isFitted === (scale !== undefined)) throw invalid('a zoom is either a scale or a number of pages');
  page.fit = isFitted ? fit : null;
  page.scale = scale ?? page.scale;
}

function marginName(side: (typeof MARGINS)[number]): string {
  return `${side[0]!.toUpperCase()}${side.slice(1)}Margin`;
}

function margin(page: ExcelPage, side: (typeof MARGINS)[number]): Property {
  return {
    get: () => page.margins[side],
    set: (value) => {
      page.margins[side] = asNumber(value, 0);
    },
  };
}

function setMargins(page: ExcelPage, [unit, options]: readonly unknown[]): void {
  const points = POINTS[asWord(unit, ['Points', 'Inches', 'Centimeters'])];
  const given = asFields(options, MARGINS);
  const margins = { ...page.margins };
  for (const side of MARGINS) {
    margins[side] = orElse(given[side], (value) => asNumber(value, 0) * points, margins[side]);
  }
  page.margins = margins;
}

/** Rows and columns that each page repeats; they must be whole ones. */
function titleMethods(
  tools: ObjectTools,
  sheet: ExcelSheet,
): Record<string, (given: readonly unknown[]) => unknown> {
  const { page } = sheet;
  const rows = (): ModelObject | undefined =>
    page.titleRows
      ? tools.makeRange(sheet, {
          top: page.titleRows.first,
          bottom: page.titleRows.last,
          left: 0,
          right: LAST_COLUMN,
        })
      : undefined;
  const columns = (): ModelObject | undefined =>
    page.titleColumns
      ? tools.makeRange(sheet, {
          top: 0,
          bottom: LAST_ROW,
          left: page.titleColumns.first,
          right: page.titleColumns.last,
        })
      : undefined;
  return {
    SetPrintTitleRows: ([given]) => {
      const { rect } = addressedCells(given, tools.book, sheet);
      if (rect.left !== 0 || rect.right !== LAST_COLUMN) throw invalid('title rows must be whole rows');
      page.titleRows = { first: rect.top, last: rect.bottom };
    },
    SetPrintTitleColumns: ([given]) => {
      const { rect } = addressedCells(given, tools.book, sheet);
      if (rect.top !== 0 || rect.bottom !== LAST_ROW) throw invalid('title columns must be whole columns');
      page.titleColumns = { first: rect.left, last: rect.right };
    },
    GetPrintTitleRows: () => orNotFound(rows()),
    GetPrintTitleRowsOrNullObject: () => rows() ?? NOTHING,
    GetPrintTitleColumns: () => orNotFound(columns()),
    GetPrintTitleColumnsOrNullObject: () => columns() ?? NOTHING,
  };
}

function orNotFound(found: ModelObject | undefined): ModelObject {
  if (!found) throw itemNotFound();
  return found;
}
