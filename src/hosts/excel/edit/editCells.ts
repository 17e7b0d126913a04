import { cellAddress } from '../../../workbook/address';
import { heldText } from '../../../workbook/heldText';
import { HostError, type CellChange, type Undo } from '../../../workbook/host';
import { isDateFormat } from '../../../workbook/serialDates';
import type { CellValue } from '../../../workbook/snapshot';
import { run } from '../run';
import { formatFor, inputOf, queueContent, type Content } from './cellContent';
import { lookAtCells, type LookedCell } from './cellLook';

/** A cell whose content is replaced. */
interface Replacement {
  sheetId: string;
  row: number;
  column: number;
  before: Content;
  after: Content;
}

/**
 * Changes single cells of the user's sheets, in two round trips: one to look, one to write. `dayShift` is what dates of
 * this workbook lack to be counted from 1900, in days. Cells keep their looks; where Excel can, the changes are one step
 * of its own « Annuler ». What comes back takes them back, as long as the cells were not changed since.
 *
 * Throws HostError, and then changes nothing: `changed-meanwhile` (the cell, or the sheet that is gone) when a cell does
 * not hold what is expected; `locked-cell` (the cell) for formulas and what a merge covers; `protected-sheet` (the
 * sheet); `opened-read-only`; and what `toHostError` says. Should Excel refuse only some of the changes, those that it
 * made are taken back.
 */
export async function editCells(changes: readonly CellChange[], dayShift: number): Promise<Undo> {
  const wanted = changes.map(asHeld);
  const replacements = await lookFor(wanted, dayShift);
  await replace(replacements);
  const back = wanted.map(({ source, expected, value }) => ({ source, expected: value, value: expected }));
  return async () => {
    await lookFor(back, dayShift);
    await replace(replacements.map(reversed));
  };
}

/** A change as a cell holds its texts: an empty one is an empty cell. */
function asHeld({ source, expected, value }: CellChange): CellChange {
  return { source, expected: heldOf(expected), value: heldOf(value) };
}

function heldOf(value: CellValue | null): CellValue | null {
  if (typeof value !== 'string') return value;
  return value === '' ? null : heldText(value);
}

async function lookFor(changes: readonly CellChange[], dayShift: number): Promise<Replacement[]> {
  const cells = await run((context) => lookAtCells(context, changes));
  for (const cell of cells) refuse(cell);
  return cells.map((cell) => replacementOf(cell, dayShift));
}

function refuse({ change, row, column, isFormula, isCovered, isProtected }: LookedCell): void {
  if (isProtected) throw new HostError('protected-sheet', change.source.sheet);
  if (isFormula || isCovered) throw new HostError('locked-cell', placeOf(change, row, column));
}

/** Throws `changed-meanwhile` when the cell does not hold what is expected. */
function replacementOf(cell: LookedCell, dayShift: number): Replacement {
  const { change, sheetId, row, column, value, isError, format } = cell;
  const shift = shiftOf(cell, dayShift);
  if (shift === undefined) throw new HostError('changed-meanwhile', placeOf(change, row, column));
  const wanted = typeof change.value === 'number' ? change.value - shift : change.value;
  return {
    sheetId,
    row,
    column,
    // An error that was typed is typed again: as a text it would be another content.
    before: { input: isError ? (value ?? '') : inputOf(value, format), format },
    after: { input: inputOf(wanted, format), format: formatFor(wanted, format) },
  };
}

/** Days by which the number of a date differs from that of the 1900 system; undefined for a cell of other content. */
function shiftOf({ change, value, format }: LookedCell, dayShift: number): number | undefined {
  const shift = typeof value === 'number' && isDateFormat(format) ? dayShift : 0;
  const present = typeof value === 'number' ? value + shift : value;
  return present === change.expected ? shift : undefined;
}

function placeOf({ source }: CellChange, row: number, column: number): string {
  return `${source.sheet}!${cellAddress(row, column)}`;
}

function reversed({ before, after, ...place }: Replacement): Replacement {
  return { ...place, before: after, after: before };
}

async function replace(replacements: readonly Replacement[]): Promise<void> {
  try {
    await write(replacements);
  } catch (failure) {
    await write(replacements.map(reversed)).catch(() => undefined);
    throw failure;
  }
}

async function write(replacements: readonly Replacement[]): Promise<void> {
  await run(
    async (context) => {
      for (const { sheetId, row, column, before, after } of replacements) {
        const cell = context.workbook.worksheets.getItem(sheetId).getCell(row, column);
        queueContent(cell, before.format, after);
      }
      await context.sync();
    },
    { oneUndoStep: true },
  );
}
