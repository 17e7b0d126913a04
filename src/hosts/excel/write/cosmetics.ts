import { HostError, type RefusedLook } from '../../../workbook/host';
import { codeOf, toHostError } from '../errors';
import { decorateChart, readableChart } from './chartLooks';
import type { WrittenChart } from './charts';
import { fold, foldsChange, goneFolds } from './folds';
import { freeze } from './freeze';
import type { PreparedSheet } from './prepare';
import { setUpPage } from './print';
import type { Trips } from './trips';

/**
 * Looks that some Excel refuses, each kind in a round trip of its own: sheets are whole without them. Gives the kinds
 * that were refused. Throws when the connection is lost.
 */
export async function dressUp(
  trips: Trips,
  prepared: readonly PreparedSheet[],
  charts: readonly WrittenChart[],
): Promise<RefusedLook[]> {
  const sheets = prepared.map(({ written }) => written);
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
  if (prepared.some(foldsChange)) {
    await takeAway(trips, goneFolds(prepared));
    looks.unshift([
      'folds',
      () => {
        prepared.forEach(fold);
      },
    ]);
  }
  const refused: RefusedLook[] = [];
  for (const [look, queue] of looks) {
    if (!(await isTaken(trips, queue))) refused.push(look);
  }
  return refused;
}

/** Takes away what may be gone already: all at once as a rule, else one by one. */
async function takeAway(trips: Trips, steps: readonly (() => void)[]): Promise<void> {
  const all = (): void => {
    for (const step of steps) step();
  };
  if (steps.length === 0 || (await isTaken(trips, all))) return;
  for (const step of steps) await isTaken(trips, step);
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
