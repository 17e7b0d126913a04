import type { SheetSnapshot } from '../../../workbook/snapshot';
import { codeOf } from '../errors';
import { stopIf } from '../run';
import { cellsOf, FIRST_BLOCK, halves, nextBlockSize, takeBlock, type Slice } from './blocks';
import { cellsOfBlock } from './cells';
import type { UsedSheet } from './usedRanges';

/** Queues what travels with a block of cells; what it gives takes the answer. */
export type Question = () => () => void;

interface ReadingOptions {
  /** The first travels with the first block, the second with the next one, which is sent for it if need be. */
  alongside: readonly Question[];
  /** Told after each block: the share of the cells that is read. */
  progress: (done: number) => void;
  signal: AbortSignal | undefined;
}

/** The cells of sheets, in their order, block by block; dates as if counted from 1900. */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  { alongside, progress, signal }: ReadingOptions,
): Promise<SheetSnapshot['cells'][]> {
  const found: SheetSnapshot['cells'][] = sheets.map(() => []);
  const all = sheets.map(({ used }, sheet): Slice => {
    return { sheet, first: 0, last: used.bottom - used.top, columns: used.right - used.left + 1 };
  });
  const total = cellsOf(all);
  let left = all;
  let size = FIRST_BLOCK;
  const questions = [...alongside];
  while (left.length > 0 || questions.length > 0) {
    stopIf(signal);
    const taken = takeBlock(left, size);
    const answered = questions[0]?.();
    const asked = taken.block.map((slice) => askForSlice(context, sheets[slice.sheet]!, slice));
    try {
      await context.sync();
    } catch (failure) {
      const parts = codeOf(failure) === 'ResponsePayloadSizeLimitExceeded' && halves(taken.block);
      if (!parts) throw failure;
      size = cellsOf(parts[0]);
      continue;
    }
    answered?.();
    questions.shift();
    for (const { slice, range } of asked) {
      const { used } = sheets[slice.sheet]!;
      const cells = cellsOfBlock({
        row: used.top + slice.first,
        column: used.left,
        values: range.values,
        formulas: range.formulas,
        text: range.text,
        numberFormat: range.numberFormat,
      });
      for (const cell of cells) found[slice.sheet]!.push(cell);
    }
    if (taken.block.length > 0) {
      size = nextBlockSize(cellsOf(taken.block), weightOf(asked.map(({ range }) => range)));
      left = taken.left;
      progress(1 - cellsOf(left) / total);
    }
  }
  return found;
}

function askForSlice(
  { workbook }: Excel.RequestContext,
  { id, used }: UsedSheet,
  slice: Slice,
): { slice: Slice; range: Excel.Range } {
  const rows = slice.last - slice.first + 1;
  const range = workbook.worksheets
    .getItem(id)
    .getRangeByIndexes(used.top + slice.first, used.left, rows, slice.columns);
  range.load('values,formulas,text,numberFormat');
  return { slice, range };
}

/** Bytes of what Excel answered for these ranges. */
function weightOf(ranges: readonly Excel.Range[]): number {
  const encoder = new TextEncoder();
  return ranges.reduce((sum, { values, formulas, text, numberFormat }) => {
    return sum + encoder.encode(JSON.stringify([values, formulas, text, numberFormat])).length;
  }, 0);
}
