import { sheetReference } from '../../../workbook/address';
import type { PlannedCell } from '../../../workbook/plan';
import { rectanglesByKey } from './rectangles';
import { CALL_BYTES, jsonBytes, type Step } from './requests';
import type { WrittenSheet } from './writtenSheet';

/** Rows of links that are given at once: some 100 KB. */
const MOST_ROWS = 500;

/** The links of a sheet to places in the workbook; before its looks, for Excel makes links blue and underlined. */
export function linkSteps({ plan, sheet, references }: WrittenSheet): Step[] {
  const linked = plan.rows.map((row) => row.map((cell) => (cell?.link ? true : undefined)));
  const rects = rectanglesByKey(linked).get(true) ?? [];
  return rects.flatMap(({ top, left, bottom, right }) => {
    const steps: Step[] = [];
    for (let first = top; first <= bottom; first += MOST_ROWS) {
      const rows = plan.rows.slice(first, Math.min(bottom + 1, first + MOST_ROWS));
      const properties = rows.map((row) =>
        row.slice(left, right + 1).map((cell) => hyperlink(cell, references.linked)),
      );
      steps.push({
        bytes: jsonBytes(properties) + 2 * CALL_BYTES,
        queue: () => {
          const range = sheet.getRangeByIndexes(first, left, rows.length, right - left + 1);
          range.setCellProperties(properties);
          range.clear('Formats');
        },
      });
    }
    return steps;
  });
}

function hyperlink(
  cell: PlannedCell | null | undefined,
  tabOf: (sheet: string) => string,
): Excel.SettableCellProperties {
  const link = cell?.link;
  if (!link) return {};
  return { hyperlink: { documentReference: sheetReference(tabOf(link.sheet)) + link.address } };
}
