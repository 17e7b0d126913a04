import { cellAddress, parseRect } from '../../../workbook/address';
import { HostError, type CellChange } from '../../../workbook/host';
import type { CellValue } from '../../../workbook/snapshot';
import { codeOf } from '../errors';
import { bandSize, bandsOf } from '../read/bands';
import { plainText } from '../read/cells';
import { errorName } from '../read/errorValue';
import { rangeOf, rectOf } from '../read/usedRanges';

/** A cell that is to be changed, as it stands. */
export interface LookedCell {
  change: CellChange;
  sheetId: string;
  row: number;
  column: number;
  /** Null for an empty cell. */
  value: CellValue | null;
  isFormula: boolean;
  isError: boolean;
  format: string;
  /** The sheet is protected, and the cell is not among those that can be written all the same. */
  isProtected: boolean;
  /** Hidden under a merge: what is written there, nobody sees. */
  isCovered: boolean;
}

interface PlacedChange {
  change: CellChange;
  row: number;
  column: number;
}

/**
 * Looks at the cells that changes speak of, in one round trip: in the order of the changes. Throws HostError:
 * `changed-meanwhile` when a sheet is gone (its name), a place is no cell or is named twice (the place), and
 * `opened-read-only`.
 */
export async function lookAtCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<LookedCell[]> {
  const placed = placedChanges(changes);
  context.workbook.load('readOnly');
  const asked = placed.map((each) => askForCell(context, each));
  try {
    await context.sync();
  } catch (failure) {
    if (codeOf(failure) !== 'ItemNotFound') throw failure;
    throw new HostError('changed-meanwhile', await missingSheet(context, changes));
  }
  if (context.workbook.readOnly) throw new HostError('opened-read-only');
  return asked.map((answer) => answer());
}

function placedChanges(changes: readonly CellChange[]): PlacedChange[] {
  const seen = new Set<string>();
  return changes.map((change) => {
    const { sheet, address } = change.source;
    const rect = parseRect(address);
    const place = rect && `${sheet.toLowerCase()}!${cellAddress(rect.top, rect.left)}`;
    if (!place || seen.has(place)) throw new HostError('changed-meanwhile', `${sheet}!${address}`);
    seen.add(place);
    return { change, row: rect.top, column: rect.left };
  });
}

function askForCell(
  { workbook }: Excel.RequestContext,
  { change, row, column }: PlacedChange,
): () => LookedCell {
  const sheet = workbook.worksheets.getItem(change.source.sheet);
  sheet.load('id,protection/protected');
  const range = sheet.getRangeByIndexes(row, column, 1, 1);
  range.load('values,formulas,numberFormat,format/protection/locked');
  const merged = askForMergesOver(sheet, row, column);
  return () => {
    const value: unknown = range.values[0]?.[0];
    const formula: unknown = range.formulas[0]?.[0];
    return {
      change,
      sheetId: sheet.id,
      row,
      column,
      value: heldValue(value),
      isFormula: typeof formula === 'string' && formula.startsWith('=') && formula !== value,
      isError: typeof value === 'string' && errorName(value) !== undefined,
      format: String(range.numberFormat[0]?.[0] ?? 'General'),
      isProtected: sheet.protection.protected && range.format.protection.locked,
      isCovered: merged().some(
        (rect) =>
          row >= rect.top &&
          row <= rect.bottom &&
          column >= rect.left &&
          column <= rect.right &&
          (row !== rect.top || column !== rect.left),
      ),
    };
  };
}

/** The first sheet that changes speak of and that is not there; empty when all are there again. */
async function missingSheet(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<string> {
  const names = [...new Set(changes.map(({ source }) => source.sheet))];
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    return { name, sheet };
  });
  await context.sync();
  return asked.find(({ sheet }) => sheet.isNullObject)?.name ?? '';
}

/** Excel lists merged blocks by their first cell, which may be anywhere above or to the left. */
function askForMergesOver(sheet: Excel.Worksheet, row: number, column: number) {
  const rect = { top: 0, left: 0, bottom: row, right: column };
  const asked = bandsOf(rect, bandSize((row + 1) * (column + 1))).map((band) => {
    const merged = rangeOf(sheet, band).getMergedAreasOrNullObject();
    merged.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
    return merged;
  });
  return () => asked.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(rectOf)));
}

/** A value as the reading of a workbook tells it. */
function heldValue(value: unknown): CellValue | null {
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return value;
    case 'string':
      return value === '' ? null : (errorName(value) ?? plainText(value));
    default:
      return null;
  }
}
