import type { Rect } from '../../../../src/workbook/address';
import { ModelError } from '../../engine/modelObject';

/** Hands over each value of a grid that is written, with its place; null leaves a cell as it is. */
export type WrittenGrid = (each: (row: number, column: number, value: unknown) => void) => void;

/**
 * What is written to a range: a grid of its size, or one value for all of its cells.
 * @throws ModelError `InvalidArgument` for a grid of another size, before anything is written
 */
export function asGrid(written: unknown, { top, left, bottom, right }: Rect): WrittenGrid {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const lines: unknown = written;
  if (!Array.isArray(lines)) {
    return (each) => {
      if (written === null) return;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) each(row, column, written);
      }
    };
  }
  if (lines.length !== rows || !lines.every((line) => Array.isArray(line) && line.length === columns)) {
    throw wrongSize();
  }
  return (each) => {
    (lines as unknown[][]).forEach((line, down) => {
      line.forEach((value, across) => {
        if (value !== null) each(top + down, left + across, value);
      });
    });
  };
}

export function wrongSize(): ModelError {
  return new ModelError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
