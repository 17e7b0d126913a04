import type { Rect } from '../workbook/address';
import type { Free } from './layout';

/** Cells of a sheet that a region has taken: rows know the spans of columns taken in them. */
export class Claims implements Free {
  private readonly spans = new Map<number, [number, number][]>();

  version = 0;

  claim(rect: Rect): void {
    this.version += 1;
    for (let row = rect.top; row <= rect.bottom; row++) {
      const line = this.spans.get(row);
      if (line) line.push([rect.left, rect.right]);
      else this.spans.set(row, [[rect.left, rect.right]]);
    }
  }

  has(row: number, column: number): boolean {
    return !(this.spans.get(row) ?? []).some(([left, right]) => column >= left && column <= right);
  }

  /** True when no cell of the block is taken. */
  isFree(rect: Rect): boolean {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (const [left, right] of this.spans.get(row) ?? [])
        if (left <= rect.right && rect.left <= right) return false;
    }
    return true;
  }
}
