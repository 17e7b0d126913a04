import { columnName } from '../../../workbook/address';
import { recordedWidths, WIDTHS_NAME } from '../../../workbook/stamp';
import { textValue } from '../../../workbook/textFormula';
import { settingRuns, type ColumnSetting } from './columns';
import { joined } from './rectangles';
import { CALL_BYTES, type Step } from './requests';
import { hiddenName } from './sheetNames';
import type { WrittenSheet } from './writtenSheet';

/** Heights of rows: those of the plan in points, and as high as their content where the plan leaves them open. */
export function rowSteps({ plan, sheet }: WrittenSheet): Step[] {
  const heights = Array.from(
    { length: Math.max(plan.rows.length, plan.rowHeights.length) },
    (_, row) => plan.rowHeights[row] ?? null,
  );
  const rowsByHeight = new Map<number | null, string[]>();
  for (const { first, last, setting } of settingRuns(heights)) {
    const rows = rowsByHeight.get(setting) ?? [];
    rowsByHeight.set(setting, [...rows, `${String(first + 1)}:${String(last + 1)}`]);
  }
  return [...rowsByHeight].flatMap(([height, rows]) =>
    joined(rows).map((address) => ({
      bytes: address.length + 3 * CALL_BYTES,
      queue: () => {
        const { format } = sheet.getRanges(address);
        if (height === null) format.autofitRows();
        else format.rowHeight = height;
      },
    })),
  );
}

/** Widths of columns, and with them the record of the widths that the plan gives: one without the other would lie. */
export function columnSteps(
  { plan, sheet }: WrittenSheet,
  columns: readonly ColumnSetting[],
  earlierRecord: string | undefined,
): Step[] {
  const record = recordedWidths(plan);
  const steps = settingRuns(columns).map(({ first, last, setting }) => ({
    bytes: 4 * CALL_BYTES,
    queue: () => {
      setColumns(sheet.getRange(`${columnName(first)}:${columnName(last)}`), setting);
    },
  }));
  if (record === undefined && earlierRecord === undefined) return steps;
  const recording: Step = {
    bytes: 1000,
    queue: () => {
      if (record !== undefined) hiddenName(sheet, WIDTHS_NAME, textValue(record), earlierRecord);
      else if (earlierRecord !== undefined) sheet.names.getItem(earlierRecord).delete();
    },
  };
  return [...steps, recording];
}

/** A width shows a hidden column again, so it comes first. */
function setColumns(range: Excel.Range, { width, hidden }: ColumnSetting): void {
  if (width === 'standard') range.format.useStandardWidth = true;
  else if (width !== undefined) range.format.columnWidth = width;
  if (hidden !== undefined) range.columnHidden = hidden;
}
