import { heldText } from '../../../workbook/heldText';
import type { PlannedCell } from '../../../workbook/plan';
import type { CellValue } from '../../../workbook/snapshot';
import { jsonBytes, type Step } from './requests';
import type { WrittenSheet } from './writtenSheet';

/** Several of these make one request; smaller ones would add calls, larger ones leave requests half empty. */
const BLOCK_BYTES = 500_000;

/** A block of cells for `Range.formulas`. */
export interface CellBlock {
  top: number;
  left: number;
  rows: CellValue[][];
  bytes: number;
}

/**
 * What `Range.formulas` is given for a cell. A text has an apostrophe before it, which Excel takes away: whatever it
 * looks like, a formula, a date, a number, it stays a text. An empty text empties the cell.
 */
export function contentOf(
  cell: PlannedCell | null | undefined,
  formula: (text: string) => string,
): CellValue {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${formula(cell.formula)}`;
  if (typeof cell.value === 'string') return cell.value === '' ? '' : quoted(cell.value);
  if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) {
    throw new RangeError(`not a number for a cell: ${String(cell.value)}`);
  }
  return cell.value ?? '';
}

/** A text as `Range.formulas` takes it. */
export function quoted(text: string): string {
  return `'${heldText(text)}`;
}

/** A grid parted into blocks of whole rows, in order; a row that is too large alone is parted too. */
export function cellBlocks(rows: readonly CellValue[][], limit = BLOCK_BYTES): CellBlock[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const blocks: CellBlock[] = [];
  let open = false;
  rows.forEach((cells, top) => {
    const row = [...cells, ...Array<CellValue>(width - cells.length).fill('')];
    const bytes = jsonBytes(row) + 1;
    const last = blocks.at(-1);
    if (bytes > limit) {
      blocks.push(...partedRow(row, top, limit));
      open = false;
    } else if (open && last && last.bytes + bytes <= limit) {
      last.rows.push(row);
      last.bytes += bytes;
    } else {
      blocks.push({ top, left: 0, rows: [row], bytes });
      open = true;
    }
  });
  return blocks.filter(({ rows: [first] }) => first!.length > 0);
}

function partedRow(row: CellValue[], top: number, limit: number): CellBlock[] {
  const blocks: CellBlock[] = [];
  row.forEach((cell, left) => {
    const bytes = jsonBytes(cell) + 1;
    const last = blocks.at(-1);
    if (last && last.bytes + bytes <= limit) {
      last.rows[0]!.push(cell);
      last.bytes += bytes;
    } else {
      blocks.push({ top, left, rows: [[cell]], bytes: bytes + 3 });
    }
  });
  return blocks;
}

/** Writes all cells of a sheet; its first cell keeps saying `mark` until the sheet is finished. */
export function cellSteps({ plan, sheet, references }: WrittenSheet, mark: string): Step[] {
  const rows = plan.rows.map((row) => row.map((cell) => contentOf(cell, references.formula)));
  if (rows[0]?.[0] !== undefined) rows[0][0] = quoted(mark);
  return cellBlocks(rows).map(({ top, left, rows: block, bytes }) => ({
    bytes,
    queue: () => {
      sheet.getRangeByIndexes(top, left, block.length, block[0]!.length).formulas = block;
    },
  }));
}
