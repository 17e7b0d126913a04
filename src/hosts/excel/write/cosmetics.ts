import { HostError, type RefusedLook } from '../../../workbook/host';
import { codeOf, toHostError } from '../errors';
import { decorateChart, readableChart } from './chartLooks';
import type { WrittenChart } from './charts';
import { freeze } from './freeze';
import { setUpPage } from './print';
import type { Trips } from './trips';
import type { WrittenSheet } from './writtenSheet';

/**
 * Looks that some Excel refuses, each kind in a round trip of its own: sheets are whole without them. Gives the kinds
 * that were refused. Throws when the connection is lost.
 */
export async function dressUp(
  trips: Trips,
  sheets: readonly WrittenSheet[],
  charts: readonly WrittenChart[],
): Promise<RefusedLook[]> {
  const looks: [RefusedLook, () => void][] = [
    [
      'freeze',
      () => {
        sheets.forEach(freeze);
      },
    ],
    [
      'print',
      () => {
        sheets.forEach(setUpPage);
      },
    ],
  ];
  if (charts.length > 0) {
    looks.push([
      'charts',
      () => {
        charts.forEach(readableChart);
        charts.forEach(decorateChart);
      },
    ]);
  }
  const refused: RefusedLook[] = [];
  for (const [look, queue] of looks) {
    if (!(await isTaken(trips, queue))) refused.push(look);
  }
  return refused;
}

async function isTaken(trips: Trips, queue: () => void): Promise<boolean> {
  try {
    await trips.sendOut(queue);
    return true;
  } catch (failure) {
    if (mustEnd(failure)) throw failure;
    return false;
  }
}

/** A lost connection, a fault of our own, and what makes the whole write begin anew are no matter of looks. */
function mustEnd(failure: unknown): boolean {
  const error = toHostError(failure);
  return (
    !(error instanceof HostError) ||
    error.code === 'connection-lost' ||
    codeOf(failure) === 'UndoNotSupported'
  );
}
