import { sheetReference } from '../../../workbook/address';
import type { PlannedCell } from '../../../workbook/plan';
import { filledParts } from './filledParts';
import { jointAddresses, rectanglesByKey } from './rectangles';
import { CALL_BYTES, jsonBytes, type Step } from './requests';
import type { WrittenSheet } from './writtenSheet';

/** Rows of links that are given at once: some 50 KB. */
const MOST_ROWS = 500;

/**
 * The links of a sheet to places in the workbook, column by column; before its looks, for Excel makes links blue and
 * underlined.
 */
export function linkSteps(written: WrittenSheet): Step[] {
  const { plan, sheet } = written;
  const width = plan.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const linked = plan.rows.map((row) => row.map((cell) => (cell?.link ? true : undefined)));
  const rects = rectanglesByKey(linked).get(true) ?? [];
  return [
    ...Array.from({ length: width }, (_, column) => columnLinks(written, column)).flat(),
    ...jointAddresses(rects).map((address) => ({
      bytes: address.length + 2 * CALL_BYTES,
      queue: () => {
        sheet.getRanges(address).clear('Formats');
      },
    })),
  ];
}

function columnLinks({ plan, sheet, references }: WrittenSheet, column: number): Step[] {
  const isLinked = (row: (PlannedCell | null)[]): boolean => row[column]?.link !== undefined;
  return filledParts(plan.rows, isLinked, MOST_ROWS).map(({ first, items: rows }) => {
    const properties = rows.map((row) => [hyperlink(row[column], references.linked)]);
    return {
      bytes: jsonBytes(properties) + 2 * CALL_BYTES,
      queue: () => {
        sheet.getRangeByIndexes(first, column, rows.length, 1).setCellProperties(properties);
      },
    };
  });
}

/** What Excel is given for a cell; nothing leaves the cell as it is. */
function hyperlink(
  cell: PlannedCell | null | undefined,
  tabOf: (sheet: string) => string,
): Excel.SettableCellProperties {
  const link = cell?.link;
  if (!link) return {};
  return { hyperlink: { documentReference: sheetReference(tabOf(link.sheet)) + link.address } };
}
