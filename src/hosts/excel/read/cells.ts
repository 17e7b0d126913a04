import { isDateFormat, isoDate } from '../../../workbook/serialDates';
import { shownBoolean } from '../../../workbook/shownBoolean';
import type { CellSnapshot, SheetSnapshot } from '../../../workbook/snapshot';
import { errorName } from './errorValue';
import { shownNumber } from './shownNumber';

/** What Excel tells of a block of cells: four grids of the same size. */
export interface BlockOfCells {
  /** Where the block begins. */
  row: number;
  column: number;
  values: readonly (readonly unknown[])[];
  formulas: readonly (readonly unknown[])[];
  text: readonly (readonly string[])[];
  numberFormat: readonly (readonly unknown[])[];
}

/** The cells of a block that hold something, in row order, then column order; dates as if counted from 1900. */
export function cellsOfBlock(block: BlockOfCells): SheetSnapshot['cells'] {
  return block.values.flatMap((line, down) =>
    line.flatMap((value, right) => {
      const cell = cellSnapshot(
        value,
        block.formulas[down]?.[right],
        block.text[down]?.[right] ?? '',
        block.numberFormat[down]?.[right],
      );
      return cell ? [{ row: block.row + down, column: block.column + right, cell }] : [];
    }),
  );
}

function cellSnapshot(
  value: unknown,
  formulaText: unknown,
  shown: string,
  numberFormat: unknown,
): CellSnapshot | undefined {
  const formula = formulaOf(value, formulaText);
  const format = typeof numberFormat === 'string' && numberFormat !== 'General' ? numberFormat : undefined;
  const rest = { ...(format !== undefined && { format }), ...(formula !== undefined && { formula }) };
  switch (typeof value) {
    case 'number': {
      const date = format !== undefined && isDateFormat(format) ? isoDate(value) : undefined;
      const text = shownNumber(value, shown, format ?? 'General');
      return { value, text, ...(date !== undefined && { date }), ...rest };
    }
    case 'boolean':
      return { value, text: shownBoolean(value), ...rest };
    case 'string': {
      const error = errorName(value);
      if (error !== undefined) return { value: error, text: error, error, ...rest };
      const text = plainText(value);
      return text === '' && formula === undefined ? undefined : { value: text, text, ...rest };
    }
    default:
      return undefined;
  }
}

/** A formula without its `=`. A text that begins with `=` is told as its own formula, which no formula gives. */
function formulaOf(value: unknown, formula: unknown): string | undefined {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula.slice(1) : undefined;
}

/** A text with line breaks as `\n`. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
