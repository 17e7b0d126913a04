import { rectAddress, type Rect } from '../../../workbook/address';
import { filledParts } from './filledParts';
import { rectanglesByKey } from './rectangles';
import { CALL_BYTES, jsonBytes, type Step } from './requests';
import type { WrittenSheet } from './writtenSheet';

const GENERAL = 'General';
/** Where formats change more often than that, columns are given whole. */
const MOST_RECTANGLES = 40;
/** Rows of formats that are given at once: some 100 KB. */
const MOST_ROWS = 5000;

/** Number formats of all cells; General is said outright for formulas, to which Excel gives the format of their cells. */
export function numberFormatSteps({ plan, sheet }: WrittenSheet): Step[] {
  const formats = plan.rows.map((row) =>
    row.map((cell) => cell?.style?.numberFormat ?? (cell?.formula === undefined ? undefined : GENERAL)),
  );
  const blocks = [...rectanglesByKey(formats)].flatMap(([format, rects]) =>
    rects.map((rect) => ({ format, rect })),
  );
  if (blocks.length > MOST_RECTANGLES) return columnFormats(sheet, formats);
  return blocks.map(({ format, rect }) => formatStep(sheet, rect, format));
}

function columnFormats(sheet: Excel.Worksheet, formats: readonly (string | undefined)[][]): Step[] {
  const width = formats.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column): Step[] => {
    // What is null stays as it is.
    const all = formats.map((row) => row[column] ?? null);
    return filledParts(all, (format) => format !== null, MOST_ROWS).map(({ first, items }) =>
      formatStep(
        sheet,
        { top: first, left: column, bottom: first + items.length - 1, right: column },
        items.map((format) => [format]),
      ),
    );
  }).flat();
}

/** One format for the whole range, or a grid of them: Excel takes both, the client's types do not say so. */
function formatStep(sheet: Excel.Worksheet, rect: Rect, format: unknown): Step {
  return {
    bytes: jsonBytes(format) + 2 * CALL_BYTES,
    queue: () => {
      sheet.getRange(rectAddress(rect)).numberFormat = format as string[][];
    },
  };
}
