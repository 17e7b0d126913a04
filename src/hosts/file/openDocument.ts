import { HostError } from '../../workbook/host';
import { MOST_CELLS } from './readableParts';

const ROW_OR_CELL = /<table:(table-row|table-cell)\b([^<>]*?)(\/?)>/g;

/**
 * Counts the cells that an OpenDocument sheet says it has, repetitions included, and refuses more than are read:
 * one row and one cell that are repeated can fill a whole sheet, which SheetJS would write out.
 */
export function refuseRepetitions(content: Uint8Array): void {
  let rows = 1;
  let cells = 0;
  for (const [, element, attributes, empty] of new TextDecoder().decode(content).matchAll(ROW_OR_CELL)) {
    if (element === 'table-row') rows = repetitions(attributes!, 'rows');
    else if (empty === '') cells += rows * repetitions(attributes!, 'columns');
    if (cells > MOST_CELLS) throw new HostError('too-large', `cells ${String(MOST_CELLS)}`);
  }
}

function repetitions(attributes: string, of: 'rows' | 'columns'): number {
  return Number(new RegExp(`number-${of}-repeated=["'](\\d+)["']`).exec(attributes)?.[1] ?? 1);
}
